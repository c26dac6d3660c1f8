// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/panel.h"

#include "views/common/colors.h"
#include "views/common/labels.h"

#include <QHBoxLayout>
#include <QPainter>

Panel::Panel(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_note(labels::pale())
    , m_head(new QWidget)
    , m_rows(new QVBoxLayout)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    m_head->setFixedHeight(32);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(12, 0, 12, 0);
    head->addWidget(labels::bold(title));
    head->addStretch();
    head->addWidget(m_note);
    all->addWidget(m_head);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    all->addLayout(m_rows);
}

void Panel::setNote(const QString &text, bool bold)
{
    m_note->setText(text);
    m_note->setForegroundRole(bold ? QPalette::WindowText : QPalette::PlaceholderText);
    QFont font = m_note->font();
    font.setBold(bold);
    m_note->setFont(font);
}

void Panel::addRow(QWidget *row)
{
    m_rows->addWidget(row);
}

int Panel::rowCount() const
{
    return m_rows->count();
}

void Panel::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(palette());
    painter.fillRect(rect(), colors.base);
    painter.fillRect(QRect(rect().topLeft(), QSize(width(), m_head->height() + 1)), colors.header);
    painter.setPen(colors.gridLine);
    for (int i = 1; i < m_rows->count(); ++i) {
        const int y = m_rows->itemAt(i)->geometry().top();
        painter.drawLine(1, y, width() - 2, y);
    }
    painter.setPen(colors.areaLine);
    painter.drawLine(0, m_head->height() + 1, width() - 1, m_head->height() + 1);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

ClickRow::ClickRow(QWidget *parent)
    : QAbstractButton(parent)
{
    auto *side = new QHBoxLayout(this);
    side->setContentsMargins(12, 6, 12, 6);
    side->setSpacing(12);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);  // a button would not let its labels be cut
}

QBoxLayout *ClickRow::row() const
{
    return static_cast<QBoxLayout *>(layout());
}

void ClickRow::add(QLabel *label, int stretch)
{
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    row()->addWidget(label, stretch);
}

QSize ClickRow::sizeHint() const
{
    return layout()->sizeHint();
}

void ClickRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(palette());
    if (isEnabled() && (underMouse() || isDown()))
        painter.fillRect(rect().adjusted(0, 1, 0, 0), isDown() ? colors.selected : colors.hover);
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRect(rect().adjusted(1, 2, -1, -1));
    }
}
