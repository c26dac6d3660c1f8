// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/outline.h"

#include <QAccessibleWidget>
#include <QHash>

class TimelineChart;

/// The bars for a screen reader: a list with one item a row, which says its name, dates, progress and what it
/// waits for.
class TimelineAccessible : public QAccessibleWidget {
public:
    explicit TimelineAccessible(TimelineChart *chart);
    ~TimelineAccessible() override;

    /// From now on Qt makes one of these where it needs one.
    static void install();
    /// Tells screen readers that the current row is another one.
    static void announceCurrent(TimelineChart *chart);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *focusChild() const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    TimelineChart *chart() const;
    QAccessibleInterface *row(const OutlineKey &key) const;

    mutable QHash<OutlineKey, QAccessible::Id> m_rows;
};
