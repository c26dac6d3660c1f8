// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/noticebar.h"

#include "views/common/colors.h"
#include "views/common/icons.h"
#include "views/common/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace {

const QColor &groundOf(marks::Kind kind, const Colors &colors)
{
    switch (kind) {
    case marks::Kind::Problem:
        return colors.problemGround;
    case marks::Kind::Warning:
        return colors.warningGround;
    case marks::Kind::Ok:
        return colors.okGround;
    default:
        return colors.noteGround;
    }
}

}

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new MarkLabel(marks::Kind::Note))
    , m_acts(new QHBoxLayout)
{
    setObjectName(QStringLiteral("NoticeBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 5);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    m_acts->setSpacing(8);
    row->addLayout(m_acts);
    auto *close = new QToolButton;
    close->setIcon(icon("close"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close the notice"));
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticeBar::tell(const QString &text, const std::vector<Act> &acts, marks::Kind kind)
{
    m_kind = kind;
    m_text->setKind(kind);
    m_text->setText(text);
    while (QLayoutItem *item = m_acts->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Act &act : acts) {
        auto *button = new QPushButton(act.text);
        m_acts->addWidget(button);
        button->show();
        connect(button, &QPushButton::clicked, this, [run = act.run] { run(); });
    }
    show();
    update();
}

void NoticeBar::retract(const QString &text)
{
    if (m_text->text() == text)
        hide();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(palette());
    painter.fillRect(rect(), groundOf(m_kind, colors));
    painter.setPen(colors.areaLine);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}
