// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/roadmapsigns.h"

#include "views/common/colors.h"
#include "views/paper/typography.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace paper {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

const double afterSign = mm(1);
const double afterLabel = mm(6);
const double barWidth = mm(7);
const double signWidth = mm(2);

struct Entry {
    QString text{};
    void (*draw)(QPainter &, QPointF centre) = nullptr;
    double width = signWidth;
};

void drawSampleBar(QPainter &painter, QPointF centre)
{
    const double height = mm(2.2);
    painter.fillRect(QRectF(centre - QPointF(barWidth / 2, height / 2), QSizeF(barWidth, height)),
                     lightColors.fieldBorder);
}

std::vector<Entry> entries(bool quickWins)
{
    std::vector<Entry> result{
        {Text::tr("years of the program, its target at the end"), drawSampleBar, barWidth},
        {Text::tr("milestone"), drawDiamond}};
    if (quickWins)
        result.push_back({Text::tr("quick-win candidate"), drawStar});
    else
        result.front().text = Text::tr("from the first program to the last");
    return result;
}

}

void drawStar(QPainter &painter, QPointF centre)
{
    QPolygonF star;
    for (int i = 0; i < 10; ++i) {
        const double radius = i % 2 == 0 ? mm(1.2) : mm(0.5);
        const double angle = std::numbers::pi * i / 5;
        star << centre + QPointF(radius * std::sin(angle), -radius * std::cos(angle));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(lightColors.text);
    painter.drawPolygon(star);
}

void drawDiamond(QPainter &painter, QPointF centre)
{
    const double radius = mm(1.3);
    painter.setPen(QPen(Qt::white, pt(0.6)));
    painter.setBrush(lightColors.text);
    painter.drawPolygon(QPolygonF({centre - QPointF(0, radius), centre + QPointF(radius, 0),
                                   centre + QPointF(0, radius), centre - QPointF(radius, 0)}));
}

double drawRoadmapLegend(QPainter &painter, QPointF from, double height, bool quickWins)
{
    const QFontMetricsF metrics(painter.font());
    double x = from.x();
    for (const Entry &entry : entries(quickWins)) {
        entry.draw(painter, QPointF(x + entry.width / 2, from.y() + height / 2));
        x += entry.width + afterSign;
        painter.setPen(lightColors.secondary);
        painter.drawText(QPointF(x, from.y() + (height + metrics.ascent() - metrics.descent()) / 2),
                         entry.text);
        x += metrics.horizontalAdvance(entry.text) + afterLabel;
    }
    return x - afterLabel;
}

double roadmapLegendWidth(const QFont &font, bool quickWins)
{
    const QFontMetricsF metrics(font);
    double width = -afterLabel;
    for (const Entry &entry : entries(quickWins))
        width += entry.width + afterSign + metrics.horizontalAdvance(entry.text) + afterLabel;
    return width;
}

}
