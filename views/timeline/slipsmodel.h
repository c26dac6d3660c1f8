// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/outlinemodel.h"
#include "views/timeline/sliprows.h"

/// *Pergeseran* as a table: who, how many work days, when now and when then, and why.
class SlipsModel : public OutlineModel {
    Q_OBJECT

public:
    enum Column { Name, Days, Now, Then, Lead, Why };

    explicit SlipsModel(QObject *parent = nullptr);

    void show(std::vector<SlipRow> rows);
    /// By a column; by none (-1) what slipped most comes first.
    void sortBy(int column, Qt::SortOrder order);
    /// Null where \a key is no row.
    const SlipRow *rowAt(const OutlineKey &key) const;
    int count() const { return int(m_rows.size()); }

    Cell cell(const OutlineKey &key, int column) const override;
    bool isHeading(const OutlineKey &) const override { return false; }

    static QString daysText(const schedule::Slip &slip);  ///< "+8", "−3", "baru"
    static QString reasonText(const SlipRow &row);

private:
    void showOrder();

    std::vector<SlipRow> m_rows;
    QHash<qint64, std::size_t> m_places;  ///< of each activity in \a m_rows
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
