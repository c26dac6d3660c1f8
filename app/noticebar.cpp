// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/noticebar.h"

#include "views/common/icons.h"
#include "views/common/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new MarkLabel(marks::Kind::Note))
    , m_act(new QPushButton)
{
    setObjectName(QStringLiteral("NoticeBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 5);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_act);
    auto *close = new QToolButton;
    close->setIcon(icon("close"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close the notice"));
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (m_run)
            m_run();
    });
    hide();
}

void NoticeBar::tell(const QString &text, const QString &act, std::function<void()> run)
{
    m_run = std::move(run);
    m_text->setText(text);
    m_act->setText(act);
    m_act->setVisible(!act.isEmpty());
    show();
}

void NoticeBar::retract(const QString &text)
{
    if (m_text->text() == text)
        hide();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(palette());
    painter.fillRect(rect(), colors.noteGround);
    painter.setPen(colors.areaLine);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}
