// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/homewidgets.h"

#include <QPainter>

Sign::Sign(marks::Kind kind, int side)
    : m_kind(kind)
{
    setFixedSize(side, side);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Sign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    marks::paint(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_kind, colorsOf(palette()));
}

Swatch::Swatch(const QColor &color)
    : m_color(color)
{
    setFixedSize(10, 10);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Swatch::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_color);
}

ShareBar::ShareBar(double share, const QColor &color, int width)
    : m_share(share)
    , m_color(color)
{
    setFixedSize(width, 8);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(palette());
    painter.fillRect(rect(), colors.gridLine);
    painter.fillRect(0, 0, int(width() * m_share), height(), m_color.isValid() ? m_color : colors.accent);
}

CountMarks::CountMarks(int problems, int warnings)
    : m_problems(problems)
    , m_warnings(warnings)
{
    setFixedSize(92, 20);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void CountMarks::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(palette());
    if (m_problems > 0)
        marks::paintCount(painter, rect().adjusted(0, 0, -48, 0), marks::Kind::Problem, m_problems, colors);
    if (m_warnings > 0)
        marks::paintCount(painter, rect(), marks::Kind::Warning, m_warnings, colors);
}

StageSign::StageSign(QString numeral, bool complete)
    : m_numeral(std::move(numeral))
    , m_complete(complete)
{
    setFixedSize(32, 32);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void StageSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &colors = colorsOf(palette());
    painter.setPen(QPen(m_complete ? colors.ok : colors.accent, 2));
    painter.setBrush(m_complete ? colors.ok : colors.base);
    painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(m_complete ? letterOn(colors.ok) : colors.text);
    painter.drawText(rect(), Qt::AlignCenter, m_numeral);
}
