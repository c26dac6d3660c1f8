// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/tableview.h"

/// The names at the left of the bars.
class TimelineTree : public TableView {
    Q_OBJECT

public:
    using TableView::TableView;

    /// What is shown from top to bottom: rows whose parents are all open.
    std::vector<OutlineKey> shownKeys() const;
    int rowHeight() const;  ///< of each row
    /// All shown rows from one to the other, both included.
    QItemSelection shownBetween(const OutlineKey &one, const OutlineKey &other) const;

Q_SIGNALS:
    /// Rows were opened, closed, added or removed, or their height changed.
    void shownRowsChanged();

protected Q_SLOTS:
    void updateGeometries() override;

private:
    void collect(int parent, std::vector<OutlineKey> &keys) const;
};
