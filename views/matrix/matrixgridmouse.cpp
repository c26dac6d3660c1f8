// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse does in the matrix.
#include "views/matrix/matrixgrid.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

void MatrixGrid::mousePressEvent(QMouseEvent *event)
{
    using Part = MatrixHit::Area;
    const MatrixHit hit = m_geometry.hit(event->pos());
    if (hit.area == Part::TeamHead) {
        Q_EMIT orderRequested({.by = MatrixOrder::By::Team});
    } else if (hit.area == Part::ResultHead) {
        Q_EMIT orderRequested({.by = MatrixOrder::By::Method, .method = hit.place.column});
    } else if (hit.area == Part::Head) {
        go({MatrixPlace::weights, hit.place.column}, false);
    } else if (hit.area == Part::Cell) {
        go(hit.place, event->modifiers() & Qt::ShiftModifier);
    } else if (hit.area != Part::Nothing && hit.place.row >= 0) {
        const bool isName = hit.area == Part::Name;
        go({hit.place.row, isName ? int(m_picture.columns.size()) - 1 : m_current.column}, false);
        m_anchor = {hit.place.row, isName ? 0 : m_current.column};
    }
}

void MatrixGrid::mouseMoveEvent(QMouseEvent *event)
{
    const MatrixHit hit = m_geometry.hit(event->pos());
    if (event->buttons() & Qt::LeftButton) {
        if (hit.area == MatrixHit::Area::Cell && (hit.place.row < 0) == (m_anchor.row < 0)
            && hit.place != m_current)
            go(hit.place, true);
        return;
    }
    const bool inRow = hit.area != MatrixHit::Area::Nothing && hit.place.row >= 0;
    const int row = inRow ? hit.place.row : -2;
    const int head = hit.area == MatrixHit::Area::Head ? hit.place.column : -1;
    if (row != m_hoveredRow || head != m_hoveredHead)
        viewport()->update();
    m_hoveredRow = row;
    m_hoveredHead = head;
}

void MatrixGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const MatrixHit hit = m_geometry.hit(event->pos());
    if (hit.area == MatrixHit::Area::Cell)
        openEditor(textAt(m_current), false);
    else if (hit.area == MatrixHit::Area::Name && hit.place.row >= 0)
        Q_EMIT rowActivated();
    else if (hit.area == MatrixHit::Area::Team && hit.place.row >= 0)
        Q_EMIT placeRequested();
}

void MatrixGrid::contextMenuEvent(QContextMenuEvent *event)
{
    using Part = MatrixHit::Area;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QPoint below = viewport()->mapToGlobal(m_geometry.cell(m_current).bottomLeft());
        return currentRow() ? Q_EMIT rowMenuRequested(below) : Q_EMIT columnMenuRequested(below);
    }
    const MatrixHit hit = m_geometry.hit(viewport()->mapFromGlobal(event->globalPos()));
    if (hit.area == Part::Head || (hit.area == Part::Cell && hit.place.row < 0)) {
        go({MatrixPlace::weights, hit.place.column}, false);
        Q_EMIT columnMenuRequested(event->globalPos());
    } else if (hit.place.row >= 0 && hit.area != Part::Nothing) {
        if (hit.area == Part::Cell && !block().contains(hit.place.column, hit.place.row))
            go(hit.place, false);
        else if (hit.area != Part::Cell)
            go({hit.place.row, m_current.column}, false);
        Q_EMIT rowMenuRequested(event->globalPos());
    }
}

bool MatrixGrid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_hoveredRow = -2;
        m_hoveredHead = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

QString MatrixGrid::toolTipAt(const QPoint &point) const
{
    using Part = MatrixHit::Area;
    const MatrixHit hit = m_geometry.hit(point);
    if (hit.area == Part::Name && hit.place.row >= 0)
        return m_picture.rows[std::size_t(hit.place.row)].name;
    if (hit.area == Part::Head || (hit.area == Part::Cell && hit.place.row < 0)) {
        const MatrixColumn &column = m_picture.columns[std::size_t(hit.place.column)];
        return (QStringList{QStringLiteral("%1 %2").arg(column.code, column.name)} + column.anchors)
            .join(u'\n');
    }
    if (hit.area == Part::Cell)
        return cellToolTip(hit.place);
    if (hit.area == Part::Team && hit.place.row >= 0)
        return m_picture.rows[std::size_t(hit.place.row)].reason;
    return {};
}

/// What the levels mean, and who is missing.
QString MatrixGrid::cellToolTip(const MatrixPlace &place) const
{
    QStringList lines = m_picture.columns[std::size_t(place.column)].anchors;
    const int missing = m_picture.rows[std::size_t(place.row)].cells[std::size_t(place.column)].missing;
    if (missing > 0 && !m_picture.ofOneScorer)
        lines.append(tr("%n scorers have given no score here", nullptr, missing));
    return lines.join(u'\n');
}
