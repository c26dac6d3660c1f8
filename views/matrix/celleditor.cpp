// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/celleditor.h"

#include "views/common/colors.h"
#include "views/common/style.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace {

constexpr int remarkMilliseconds = 8000;
constexpr int remarkWidth = 320;

/// Where the keys that end editing lead; nothing for a key that belongs to the line.
std::optional<QPoint> stepOf(const QKeyEvent &event, bool typedOver)
{
    const bool back = event.modifiers() & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return QPoint(0, back ? -1 : 1);
    case Qt::Key_Tab:
        return QPoint(1, 0);
    case Qt::Key_Backtab:
        return QPoint(-1, 0);
    case Qt::Key_Up:
        return QPoint(0, -1);
    case Qt::Key_Down:
        return QPoint(0, 1);
    case Qt::Key_Left:
        return typedOver && !back ? std::optional(QPoint(-1, 0)) : std::nullopt;
    case Qt::Key_Right:
        return typedOver && !back ? std::optional(QPoint(1, 0)) : std::nullopt;
    default:
        return {};
    }
}

}

CellEditor::CellEditor(QWidget *viewport)
    : QLineEdit(viewport)
{
    setAlignment(Qt::AlignCenter);
    setObjectName(QStringLiteral("cellEditor"));
    hide();
}

void CellEditor::open(const QRect &cell, const QString &text, bool typedOver)
{
    m_typedOver = typedOver;
    ::setProblem(this, false);
    setGeometry(cell.adjusted(-2, -1, 1, 0));
    setText(text);
    if (!typedOver)
        selectAll();
    QLineEdit::show();
    setFocus(Qt::OtherFocusReason);
    if (typedOver)
        end(false);
}

void CellEditor::setProblem(bool problem)
{
    ::setProblem(this, problem);
}

/// Tab belongs to the grid, not to the chain of widgets.
bool CellEditor::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            keyPressEvent(key);
            return true;
        }
    }
    return QLineEdit::event(event);
}

void CellEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (const auto step = stepOf(*event, m_typedOver))
        Q_EMIT committed(*step);
    else
        QLineEdit::keyPressEvent(event);
}

void CellEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (isVisible() && event->reason() != Qt::PopupFocusReason
        && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT committed({});
}

CellRemark::CellRemark(QWidget *viewport)
    : QFrame(viewport)
    , m_label(new QLabel)
{
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(8, 6, 8, 6);
    m_label->setWordWrap(true);
    all->addWidget(m_label);
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    // A viewport hands its own roles down to its children.
    setBackgroundRole(QPalette::Window);
    setForegroundRole(QPalette::WindowText);
    setFocusPolicy(Qt::NoFocus);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void CellRemark::show(const QRect &cell, const QString &sentence)
{
    const Colors &colors = colorsOf(parentWidget()->palette());
    QPalette palette = parentWidget()->palette();
    palette.setColor(QPalette::Window, colors.problemGround);
    palette.setColor(QPalette::WindowText, colors.problem);
    setPalette(palette);
    m_label->setPalette(palette);
    m_label->setText(sentence);
    const int width = std::min(
        {remarkWidth, parentWidget()->width() - 8, m_label->fontMetrics().horizontalAdvance(sentence) + 24});
    resize(width, layout()->heightForWidth(width));
    const QRect room = parentWidget()->rect();
    const int x = std::clamp(cell.left(), 4, std::max(4, room.width() - width - 4));
    const bool below = cell.bottom() + 4 + height() < room.height();
    move(x, below ? cell.bottom() + 4 : cell.top() - 4 - height());
    QFrame::show();
    raise();
    m_timer.start(remarkMilliseconds);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString CellRemark::sentence() const
{
    return isVisible() ? m_label->text() : QString();
}
