// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinekeys.h"

#include "views/timeline/timelinetree.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

namespace {

constexpr double zoomStep = 1.25;
constexpr int workDaysAWeek = 5;
constexpr int percentStep = 5;

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right;
}

bool isUpright(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down;
}

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

}

TimelineKeys::TimelineKeys(TimelineChart *chart)
    : QObject(chart)
    , m_chart(chart)
{
    chart->installEventFilter(this);
    chart->tree()->installEventFilter(this);
}

bool TimelineKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        return press(*static_cast<QKeyEvent *>(event), watched == m_chart);
    const bool altUp
        = event->type() == QEvent::KeyRelease && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt;
    if (m_stepping && (altUp || event->type() == QEvent::FocusOut)) {
        m_stepping = false;
        m_chart->editor().commit();
    }
    if (m_linking && event->type() == QEvent::FocusOut) {
        m_linking = false;
        m_chart->editor().cancel();
    }
    return false;
}

bool TimelineKeys::press(const QKeyEvent &event, bool inChart)
{
    if (event.key() == Qt::Key_Escape && m_chart->editor().isActive()) {
        m_stepping = m_linking = false;
        m_chart->editor().cancel();
        return true;
    }
    if (m_linking && m_chart->editor().isActive())
        return aimLink(event);
    return pressWithModifiers(event) || (inChart && pressInChart(event));
}

bool TimelineKeys::pressWithModifiers(const QKeyEvent &event)
{
    if (m_stepping && isEnter(event.key())) {
        m_stepping = false;
        m_chart->editor().commit(true);
        return true;
    }
    if (event.key() == Qt::Key_L && event.modifiers() == Qt::ControlModifier)
        return startLink();
    if (isUpright(event.key()) && event.modifiers() == Qt::AltModifier)
        return stepProgress(event);
    return isArrow(event.key()) && event.modifiers() & Qt::AltModifier && stepBars(event);
}

/// The selected bars; only the current one where it is an end that is moved.
TimelineDrag TimelineKeys::heldBars(BarPart part) const
{
    TimelineDrag drag{.part = part, .rows = {m_chart->tree()->currentKey()}};
    if (part == BarPart::Body)
        for (const OutlineKey &key : m_chart->tree()->selectedKeys())
            if (key != drag.held())
                drag.rows.push_back(key);
    std::erase_if(drag.rows, [](const OutlineKey &key) { return key.kind <= timelinerow::Group; });
    return drag;
}

/// Alt: the whole bar, with Shift its end; a work day, with Ctrl a week; of a program without activities a
/// year.
bool TimelineKeys::stepBars(const QKeyEvent &event)
{
    TimelineEditor &editor = m_chart->editor();
    const BarPart part = event.modifiers() & Qt::ShiftModifier ? BarPart::Finish : BarPart::Body;
    if (!m_stepping && !editor.begin(m_chart->facts(), heldBars(part)))
        return true;
    m_stepping = true;
    const bool days = unitOf(m_chart->facts(), editor.drag()) == DragUnit::WorkDays;
    const int length = days && event.modifiers() & Qt::ControlModifier ? workDaysAWeek : 1;
    editor.step(event.key() == Qt::Key_Left ? -length : length);
    m_chart->showBar(editor.drag().held());
    return true;
}

/// Alt with up and down: the progress of the current activity.
bool TimelineKeys::stepProgress(const QKeyEvent &event)
{
    TimelineEditor &editor = m_chart->editor();
    if (m_chart->tree()->currentKey().kind != timelinerow::Activity)
        return true;
    if (!m_stepping && !editor.begin(m_chart->facts(), heldBars(BarPart::Progress)))
        return true;
    m_stepping = true;
    if (unitOf(m_chart->facts(), editor.drag()) == DragUnit::Percent)
        editor.step(event.key() == Qt::Key_Up ? percentStep : -percentStep);
    return true;
}

bool TimelineKeys::startLink()
{
    if (m_chart->tree()->currentKey().kind != timelinerow::Activity
        || !m_chart->editor().begin(m_chart->facts(), heldBars(BarPart::Link)))
        return true;
    m_linking = true;
    aimAt(m_chart->numberOf(m_chart->tree()->currentKey()));
    return true;
}

/// Up and down go from activity to activity; another key than those lets the link go on.
bool TimelineKeys::aimLink(const QKeyEvent &event)
{
    if (isEnter(event.key())) {
        m_linking = false;
        m_chart->editor().commit();
        return true;
    }
    const auto &keys = m_chart->rows().keys;
    const int step = event.key() == Qt::Key_Up ? -1 : 1;
    if (isUpright(event.key()))
        for (int row = m_aim + step; row >= 0 && row < int(keys.size()); row += step)
            if (keys[std::size_t(row)].kind == timelinerow::Activity) {
                aimAt(row);
                break;
            }
    return true;
}

void TimelineKeys::aimAt(int row)
{
    m_aim = row;
    const OutlineKey key = m_chart->rows().keys[std::size_t(row)];
    TimelineTree *tree = m_chart->tree();
    tree->scrollTo(tree->outlineModel()->indexOf(key));
    const BarShape shape = m_chart->shapeOf(key);
    m_chart->setPulledTo({shape.bar.left(), m_chart->rowRect(key).center().y()});
    m_chart->editor().aimAt({key.id});
}

bool TimelineKeys::pressInChart(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_F2: {
        QKeyEvent same(event.type(), event.key(), event.modifiers(), event.text());
        QApplication::sendEvent(m_chart->tree(), &same);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT m_chart->opened();
        return true;
    case Qt::Key_Delete:
        m_chart->tree()->removeAction()->trigger();
        return true;
    case Qt::Key_Space:
        m_chart->showBar(m_chart->tree()->currentKey());
        return true;
    default:
        return scroll(event) || zoom(event);
    }
}

bool TimelineKeys::scroll(const QKeyEvent &event)
{
    const double row = m_chart->tree()->rowHeight();
    const TimeWindow &window = m_chart->window();
    const double step = event.modifiers() & Qt::ControlModifier ? window.width() * 0.8 : 3 * row;
    switch (event.key()) {
    case Qt::Key_Left:
        m_chart->scrollBy(-step, 0);
        return true;
    case Qt::Key_Right:
        m_chart->scrollBy(step, 0);
        return true;
    case Qt::Key_Home:
        m_chart->scrollBy(-window.left(), 0);
        return true;
    case Qt::Key_End:
        m_chart->scrollBy(window.mostLeft(), 0);
        return true;
    default:
        return false;
    }
}

bool TimelineKeys::zoom(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_chart->zoomBy(zoomStep);
        return true;
    case Qt::Key_Minus:
        m_chart->zoomBy(1 / zoomStep);
        return true;
    case Qt::Key_0:
        m_chart->fit();
        return true;
    default:
        return false;
    }
}
