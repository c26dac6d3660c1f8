// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinemouse.h"

#include "views/timeline/timelinetree.h"
#include "views/timeline/timelinewords.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace {

constexpr double slack = 3;  // pixels a hand trembles before it drags
constexpr double zoomStep = 1.2;
constexpr double anglePerStep = 120;
constexpr int edge = 24;
constexpr int edgeInterval = 30;
constexpr double edgeSpeed = 12;

Qt::CursorShape cursorFor(const TimelineHit &hit)
{
    if (hit.towardsBar)
        return Qt::PointingHandCursor;
    switch (hit.part) {
    case BarPart::Start:
    case BarPart::Finish:
    case BarPart::Progress:
        return Qt::SizeHorCursor;
    case BarPart::Link:
        return Qt::CrossCursor;
    case BarPart::Body:
        return Qt::SizeAllCursor;
    default:
        return Qt::ArrowCursor;
    }
}

}

TimelineMouse::TimelineMouse(TimelineChart *chart)
    : QObject(chart)
    , m_chart(chart)
{
    chart->viewport()->installEventFilter(this);
    // A drag that was given up does not begin again while the button is still down.
    connect(&chart->editor(), &TimelineEditor::changed, this, [this] {
        if (!m_chart->editor().isActive())
            m_pressed.part = BarPart::None;
    });
}

bool TimelineMouse::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick:
        return doubleClick(*static_cast<QMouseEvent *>(event));
    case QEvent::Wheel:
        return wheel(*static_cast<QWheelEvent *>(event));
    case QEvent::ToolTip:
        return showToolTip(*static_cast<QHelpEvent *>(event));
    case QEvent::Leave:
        m_chart->setHover({});
        return false;
    default:
        return false;
    }
}

bool TimelineMouse::press(const QMouseEvent &event)
{
    if (m_button != Qt::NoButton)
        return true;
    m_button = event.button();
    m_pressedAt = m_position = event.position();
    m_pressedLeft = m_chart->window().left();
    m_pressed = m_chart->hitAt(event.position());
    if (m_button == Qt::RightButton && pressedLink(event))
        return true;
    if (m_button == Qt::MiddleButton)
        m_chart->viewport()->setCursor(Qt::ClosedHandCursor);
    if (m_button == Qt::MiddleButton || m_pressed.key == OutlineKey{})
        return true;
    select(m_pressed.key, event.modifiers());
    if (m_button == Qt::LeftButton && m_pressed.towardsBar)
        m_chart->showBar(m_pressed.key);
    if (m_button == Qt::RightButton) {
        m_button = Qt::NoButton;
        Q_EMIT m_chart->menuRequested(event.globalPosition().toPoint(), m_pressed.key);
    }
    return true;
}

/// The menu of the link that goes by there, where no bar is held at that place.
bool TimelineMouse::pressedLink(const QMouseEvent &event)
{
    // The places to pull a link or progress from lie on the links that are there.
    const bool free = m_pressed.part == BarPart::None || m_pressed.part == BarPart::Link
        || m_pressed.part == BarPart::Progress;
    const auto link = free ? m_chart->linkAt(event.position()) : std::nullopt;
    if (!link)
        return false;
    m_button = Qt::NoButton;
    Q_EMIT m_chart->linkMenuRequested(event.globalPosition().toPoint(), *link);
    return true;
}

/// As in the tree: Ctrl adds, Shift extends; a bar among several selected ones keeps them, to be dragged
/// along.
void TimelineMouse::select(const OutlineKey &key, Qt::KeyboardModifiers modifiers)
{
    TimelineTree *tree = m_chart->tree();
    const QModelIndex index = tree->outlineModel()->indexOf(key, std::max(0, tree->currentIndex().column()));
    QItemSelectionModel::SelectionFlags flags = QItemSelectionModel::Rows;
    if (modifiers & Qt::ShiftModifier && tree->currentIndex().isValid()) {
        const auto selected = tree->shownBetween(tree->currentKey(), key);
        tree->selectionModel()->select(selected, flags | QItemSelectionModel::ClearAndSelect);
        return;
    }
    if (modifiers & Qt::ControlModifier)
        flags |= QItemSelectionModel::Toggle;
    else if (tree->selectionModel()->isSelected(index))
        flags = QItemSelectionModel::NoUpdate;
    else
        flags |= QItemSelectionModel::ClearAndSelect;
    tree->selectionModel()->setCurrentIndex(index, flags);
}

bool TimelineMouse::move(const QMouseEvent &event)
{
    const QPointF before = m_position;
    m_position = event.position();
    if (m_button == Qt::MiddleButton) {
        m_chart->scrollBy(before.x() - m_position.x(), before.y() - m_position.y());
        return true;
    }
    if (m_button == Qt::NoButton) {
        const TimelineHit hit = m_chart->hitAt(m_position);
        const bool onLink = hit.part == BarPart::None && !hit.towardsBar && m_chart->linkAt(m_position);
        m_chart->setHover(hit);
        m_chart->viewport()->setCursor(onLink ? Qt::PointingHandCursor : cursorFor(hit));
        return true;
    }
    const bool far = std::abs(m_position.x() - m_pressedAt.x()) > slack
        || (m_pressed.part == BarPart::Link && std::abs(m_position.y() - m_pressedAt.y()) > slack);
    if (!m_chart->editor().isActive() && m_pressed.part != BarPart::None && far)
        takeHold();
    if (m_chart->editor().isActive())
        drag();
    return true;
}

void TimelineMouse::takeHold()
{
    TimelineDrag drag{.part = m_pressed.part, .rows = {m_pressed.key}};
    if (drag.part == BarPart::Body)
        for (const OutlineKey &key : m_chart->tree()->selectedKeys())
            if (key != m_pressed.key && key.kind != timelinerow::Group)
                drag.rows.push_back(key);
    QToolTip::hideText();
    if (m_chart->editor().begin(m_chart->facts(), std::move(drag)))
        m_edgeTimer.start(edgeInterval, this);
    else
        m_pressed.part = BarPart::None;  // the plan is only read
}

void TimelineMouse::drag()
{
    TimelineEditor &editor = m_chart->editor();
    if (editor.drag().part != BarPart::Link) {
        const double moved = m_position.x() - m_pressedAt.x() + m_chart->window().left() - m_pressedLeft;
        editor.dragBy(moved / m_chart->window().scale().dayWidth);
        return;
    }
    const OutlineKey key = m_chart->rowAt(m_position.y());
    m_chart->setPulledTo(m_position);
    editor.aimAt({key.kind == timelinerow::Activity ? key.id : 0});
}

bool TimelineMouse::release(const QMouseEvent &event)
{
    if (event.button() != m_button)
        return true;
    m_button = Qt::NoButton;
    m_edgeTimer.stop();
    if (m_chart->editor().isActive()) {
        const QString refusal = m_chart->editor().isRefused() ? m_chart->editor().label() : QString();
        const TimelineChange made = m_chart->editor().commit(event.modifiers() & Qt::AltModifier);
        if (!refusal.isEmpty())
            QToolTip::showText(event.globalPosition().toPoint(), refusal, m_chart);
        if (made.link && event.modifiers() & Qt::ControlModifier)
            Q_EMIT m_chart->linkMenuRequested(event.globalPosition().toPoint(), made.link->key());
    } else if (m_pressed.key != OutlineKey{} && event.button() == Qt::LeftButton
               && event.modifiers() == Qt::NoModifier) {
        // A click on one of several selected rows means that one.
        m_chart->tree()->select(m_pressed.key);
    }
    m_pressed = {};
    m_chart->viewport()->setCursor(cursorFor(m_chart->hitAt(event.position())));
    return true;
}

bool TimelineMouse::doubleClick(const QMouseEvent &event)
{
    if (event.button() == Qt::LeftButton && m_chart->rowAt(event.position().y()) != OutlineKey{})
        Q_EMIT m_chart->opened();
    return true;
}

/// Up and down with the tree; along the years with Shift or a sideways wheel; nearer and farther with Ctrl.
bool TimelineMouse::wheel(const QWheelEvent &event)
{
    const QPoint angle = event.angleDelta();
    if (event.modifiers() & Qt::ControlModifier) {
        m_chart->zoomBy(std::pow(zoomStep, angle.y() / anglePerStep), event.position().x());
        return true;
    }
    const bool sideways = event.modifiers() & Qt::ShiftModifier || std::abs(angle.x()) > std::abs(angle.y());
    if (!sideways)
        return false;
    const QPoint pixels = event.pixelDelta();
    const int turned = angle.x() != 0 ? angle.x() : angle.y();
    const double distance
        = pixels.isNull() ? turned * 3.0 * m_chart->tree()->rowHeight() / anglePerStep : pixels.x();
    m_chart->scrollBy(-distance, 0);
    return true;
}

bool TimelineMouse::showToolTip(const QHelpEvent &event)
{
    const TimelineHit hit = m_chart->hitAt(event.pos());
    const bool overBar = hit.part != BarPart::None && !m_chart->editor().isActive();
    QString text = overBar ? timelinewords::toolTip(m_chart->facts(), hit.key) : QString();
    if (const auto link = overBar ? std::nullopt : m_chart->linkAt(event.pos()))
        text = timelinewords::linkToolTip(m_chart->facts(), *link);
    const QRect row = m_chart->rowRect(hit.key).toRect();
    QToolTip::showText(event.globalPos(), text, m_chart->viewport(), row);
    return true;
}

/// While something is dragged, the days beyond the edge come into view.
void TimelineMouse::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_edgeTimer.timerId())
        return;
    if (!m_chart->editor().isActive()) {
        m_edgeTimer.stop();
        return;
    }
    const QRect room = m_chart->viewport()->rect();
    const auto speed = [](double position, double length) {
        return position < edge ? -edgeSpeed : position > length - edge ? edgeSpeed : 0;
    };
    const bool pulls = m_chart->editor().drag().part == BarPart::Link;
    const double dx = speed(m_position.x(), room.width());
    const double dy = pulls ? speed(m_position.y(), room.height()) : 0;
    if (dx == 0 && dy == 0)
        return;
    m_chart->scrollBy(dx, dy);
    drag();
}
