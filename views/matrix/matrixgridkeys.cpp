// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys do in the matrix.
#include "views/matrix/matrixgrid.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

namespace {

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

/// A key that begins a number.
bool beginsValue(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    return !event.text().isEmpty() && event.text().at(0).isPrint() && !event.text().at(0).isSpace();
}

}

/// Shortcuts of the window, such as Ctrl+D elsewhere, come here first.
bool MatrixGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool ours = key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste)
            || key->matches(QKeySequence::SelectAll) || key->matches(QKeySequence::Delete)
            || (key->modifiers() == Qt::ControlModifier
                && (key->key() == Qt::Key_D || key->key() == Qt::Key_R));
        if (ours) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && leaveByTab(*static_cast<QKeyEvent *>(event)))
        return true;
    return QAbstractScrollArea::event(event);
}

/// Tab walks through the cells, line by line; from the last one, and with Ctrl, it goes to the next widget.
bool MatrixGrid::leaveByTab(const QKeyEvent &event)
{
    const bool back = event.key() == Qt::Key_Backtab;
    if ((event.key() != Qt::Key_Tab && !back) || !currentColumn())
        return false;
    if (event.modifiers() & Qt::ControlModifier) {
        focusNextPrevChild(!back);
        return true;
    }
    const int last = int(m_picture.columns.size()) - 1;
    MatrixPlace next{m_current.row, m_current.column + (back ? -1 : 1)};
    if (next.column < 0)
        next = {m_current.row - 1, last};
    else if (next.column > last)
        next = {m_current.row + 1, 0};
    if (next.row < MatrixPlace::weights || next.row >= int(m_picture.rows.size()))
        focusNextPrevChild(!back);
    else
        go(next, false);
    return true;
}

void MatrixGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_anchor != m_current)
        return go(m_current, false);
    if (!currentColumn() || (!goByKey(*event) && !editByKey(*event)))
        QAbstractScrollArea::keyPressEvent(event);
}

bool MatrixGrid::goByKey(const QKeyEvent &event)
{
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    if (isEnter(event.key())) {
        go(stepped(m_current, {0, shift ? -1 : 1}), false);
        return true;
    }
    const MatrixPlace next = jumped(event);
    const bool goes = next != m_current;
    if (goes)
        go(next, shift);
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return !(event.modifiers() & Qt::ControlModifier
                 && (event.key() == Qt::Key_PageUp || event.key() == Qt::Key_PageDown));
    default:
        return goes;
    }
}

/// Where an arrow, Home, End or a page key leads; with Ctrl to the edge.
MatrixPlace MatrixGrid::jumped(const QKeyEvent &event) const
{
    const bool far = event.modifiers() & Qt::ControlModifier;
    const int rows = int(m_picture.rows.size());
    const int columns = int(m_picture.columns.size());
    const int page = std::max(1, m_geometry.cellArea().height() / m_geometry.rowHeight - 1);
    switch (event.key()) {
    case Qt::Key_Left:
        return stepped(m_current, {far ? -columns : -1, 0});
    case Qt::Key_Right:
        return stepped(m_current, {far ? columns : 1, 0});
    case Qt::Key_Up:
        return far ? MatrixPlace{std::min(0, rows - 1), m_current.column} : stepped(m_current, {0, -1});
    case Qt::Key_Down:
        return stepped(m_current, {0, far ? rows : 1});
    case Qt::Key_Home:
        return {far ? std::min(0, rows - 1) : m_current.row, 0};
    case Qt::Key_End:
        return {far ? rows - 1 : m_current.row, columns - 1};
    case Qt::Key_PageUp:
        return far ? m_current
                   : MatrixPlace{std::max(std::min(0, rows - 1), m_current.row - page), m_current.column};
    case Qt::Key_PageDown:
        return far ? m_current : stepped(m_current, {0, page});
    default:
        return m_current;
    }
}

bool MatrixGrid::editByKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(selectedText());
    else if (event.matches(QKeySequence::Paste))
        paste(QApplication::clipboard()->text());
    else if (event.matches(QKeySequence::SelectAll)) {
        m_anchor = {std::min(m_current.row, 0), 0};
        go({m_current.row < 0 ? -1 : int(m_picture.rows.size()) - 1, int(m_picture.columns.size()) - 1},
           true);
    } else if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace)
        clear();
    else if (event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier)
        fillDown();
    else if (event.key() == Qt::Key_R && event.modifiers() == Qt::ControlModifier)
        fillRight();
    else if (event.key() == Qt::Key_F2)
        openEditor(textAt(m_current), false);
    else if (beginsValue(event))
        openEditor(event.text(), true);
    else
        return false;
    return true;
}
