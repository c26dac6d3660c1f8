// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineaccessible.h"

#include "views/timeline/timelinechart.h"
#include "views/timeline/timelinemodel.h"
#include "views/timeline/timelinetree.h"
#include "views/timeline/timelinewords.h"

#include <QItemSelectionModel>

namespace {

/// One row; it lives as long as the list does.
class RowAccessible : public QAccessibleInterface {
public:
    RowAccessible(TimelineChart *chart, const OutlineKey &key)
        : m_chart(chart)
        , m_key(key)
    {
    }

    bool isValid() const override { return !m_chart->rowRect(m_key).isEmpty(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_chart); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name)
            return {};
        const QString spoken = timelinewords::spoken(m_chart->facts(), m_key);
        const QModelIndex name = m_chart->tree()->outlineModel()->indexOf(m_key, TimelineModel::Name);
        return spoken.isEmpty() ? name.data().toString() : spoken;
    }

    QRect rect() const override
    {
        const BarShape shape = m_chart->shapeOf(m_key);
        const QRect row = (shape.bar.isEmpty() ? m_chart->rowRect(m_key) : shape.bar).toAlignedRect();
        return {m_chart->viewport()->mapToGlobal(row.topLeft()), row.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const QModelIndex index = m_chart->tree()->outlineModel()->indexOf(m_key);
        state.selectable = true;
        state.focusable = true;
        state.selected = m_chart->tree()->selectionModel()->isSelected(index);
        state.focused = m_chart->hasFocus() && m_chart->tree()->currentKey() == m_key;
        return state;
    }

private:
    TimelineChart *m_chart;
    OutlineKey m_key;
};

QAccessibleInterface *made(const QString &className, QObject *object)
{
    auto *chart = className == u"TimelineChart" ? qobject_cast<TimelineChart *>(object) : nullptr;
    return chart ? new TimelineAccessible(chart) : nullptr;
}

}

TimelineAccessible::TimelineAccessible(TimelineChart *chart)
    : QAccessibleWidget(chart, QAccessible::List)
{
}

TimelineAccessible::~TimelineAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_rows))
        QAccessible::deleteAccessibleInterface(id);
}

void TimelineAccessible::install()
{
    QAccessible::installFactory(made);
}

void TimelineAccessible::announceCurrent(TimelineChart *chart)
{
    if (!QAccessible::isActive() || !chart->hasFocus())
        return;
    QAccessibleEvent event(chart, QAccessible::Focus);
    event.setChild(chart->numberOf(chart->tree()->currentKey()));
    QAccessible::updateAccessibility(&event);
}

TimelineChart *TimelineAccessible::chart() const
{
    return static_cast<TimelineChart *>(widget());
}

QAccessibleInterface *TimelineAccessible::row(const OutlineKey &key) const
{
    auto found = m_rows.find(key);
    if (found == m_rows.end())
        found = m_rows.insert(key, QAccessible::registerAccessibleInterface(new RowAccessible(chart(), key)));
    return QAccessible::accessibleInterface(*found);
}

int TimelineAccessible::childCount() const
{
    return int(chart()->rows().keys.size());
}

QAccessibleInterface *TimelineAccessible::child(int index) const
{
    return index >= 0 && index < childCount() ? row(chart()->rows().keys[std::size_t(index)]) : nullptr;
}

QAccessibleInterface *TimelineAccessible::focusChild() const
{
    return chart()->hasFocus() ? child(chart()->numberOf(chart()->tree()->currentKey())) : nullptr;
}

QAccessibleInterface *TimelineAccessible::childAt(int x, int y) const
{
    const QPoint position = chart()->viewport()->mapFromGlobal(QPoint(x, y));
    return chart()->viewport()->rect().contains(position)
        ? child(chart()->numberOf(chart()->rowAt(position.y())))
        : nullptr;
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        if (QAccessible::accessibleInterface(row.value()) == child)
            return chart()->numberOf(row.key());
    return -1;
}
