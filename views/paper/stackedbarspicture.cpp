// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/stackedbarspicture.h"

#include "model/domain/format.h"
#include "views/common/colors.h"
#include "views/paper/textblock.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <cmath>

namespace paper {

namespace {

/// Qt Charts lays out in pixels of a 96 dpi screen.
constexpr double pixel = unitsPerInch / 96;

QFont chartFont(bool bold = false)
{
    TextStyle style = tableText;
    style.bold = bold;
    QFont font = fontOf(style);
    font.setPixelSize(int(std::lround(font.pixelSize() / pixel)));
    return font;
}

QStackedBarSeries *seriesOf(const report::StackedBars &bars, QChart &chart)
{
    auto *series = new QStackedBarSeries(&chart);
    for (const report::Series &layer : bars.series) {
        auto *set = new QBarSet(layer.name, series);
        for (const double value : layer.values)
            set->append(value);
        set->setColor(toneColor(layer.tone, lightColors).solid);
        set->setBorderColor(Qt::white);
        series->append(set);
    }
    series->setBarWidth(0.55);
    return series;
}

void setUpAxis(QAbstractAxis &axis)
{
    axis.setLabelsFont(chartFont());
    axis.setLabelsColor(lightColors.text);
    axis.setTitleFont(chartFont());
    axis.setTitleBrush(lightColors.secondary);
    axis.setLinePen(QPen(lightColors.fieldBorder, 0.75));
    axis.setGridLinePen(QPen(lightColors.gridLine, 0.75));
}

std::vector<double> totalsOf(const report::StackedBars &bars)
{
    std::vector<double> totals(std::size_t(bars.categories.size()), 0);
    for (const report::Series &layer : bars.series)
        for (std::size_t i = 0; i < std::min(totals.size(), layer.values.size()); ++i)
            totals[i] += layer.values[i];
    return totals;
}

/// A round step of about a fifth of \a most.
double niceStep(double most)
{
    if (most <= 0)
        return 1;
    const double magnitude = std::pow(10, std::floor(std::log10(most / 5)));
    for (const double step : {1.0, 2.0, 2.5, 5.0})
        if (step * magnitude * 5 >= most)
            return step * magnitude;
    return 10 * magnitude;
}

void addAxes(QChart &chart, QAbstractSeries &series, const report::StackedBars &bars)
{
    auto *across = new QBarCategoryAxis(&chart);
    across->append(QStringList(bars.categories.begin(), bars.categories.end()));
    setUpAxis(*across);
    across->setGridLineVisible(false);
    auto *up = new QValueAxis(&chart);
    const std::vector<double> totals = totalsOf(bars);
    const double most = totals.empty() ? 0 : *std::ranges::max_element(totals);
    const double step = niceStep(most);
    // Room above the highest column for its total.
    up->setRange(0, step * std::floor(most * 1.06 / step + 1));
    up->setTickType(QValueAxis::TicksDynamic);
    up->setTickInterval(step);
    up->setLabelFormat(QStringLiteral("%.%1f").arg(step < 1 ? 1 : 0));
    setUpAxis(*up);
    up->setTitleText(bars.unit);
    up->setLineVisible(false);
    chart.addAxis(across, Qt::AlignBottom);
    chart.addAxis(up, Qt::AlignLeft);
    series.attachAxis(across);
    series.attachAxis(up);
}

void setUpLegend(QLegend &legend)
{
    legend.setAlignment(Qt::AlignRight);
    legend.setFont(chartFont());
    legend.setLabelColor(lightColors.text);
    legend.setMarkerShape(QLegend::MarkerShapeRectangle);
    // As the layers lie: the last one on top.
    legend.setReverseMarkers(true);
}

/// The sum of each column above it, the value of a layer inside where there is room.
void drawValues(QPainter &painter, QChart &chart, const report::StackedBars &bars)
{
    QAbstractSeries *series = chart.series().first();
    const std::vector<double> totals = totalsOf(bars);
    const auto put
        = [&](double column, double value, double from, double to, const QColor &color, bool bold) {
              const QPointF at = chart.mapToPosition(QPointF(column, (from + to) / 2), series);
              painter.setFont(chartFont(bold));
              painter.setPen(color);
              const QRectF around(at.x() - 60, at.y() - 10, 120, 20);
              painter.drawText(around, Qt::AlignCenter, format::number(value, 1));
          };
    const double letter
        = chart.mapToValue(QPointF(0, 0), series).y() - chart.mapToValue(QPointF(0, 13), series).y();
    for (std::size_t i = 0; i < totals.size(); ++i) {
        double below = 0;
        for (const report::Series &layer : bars.series) {
            const double value = i < layer.values.size() ? layer.values[i] : 0;
            if (value >= letter)
                put(double(i), value, below, below + value,
                    letterOn(toneColor(layer.tone, lightColors).solid), false);
            below += value;
        }
        put(double(i), totals[i], below, below + letter * 1.3, lightColors.text, true);
    }
}

}

void drawStackedBars(QPainter &painter, const QRectF &box, const report::StackedBars &bars)
{
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setLocale(QLocale());
    chart->setLocalizeNumbers(true);
    chart->setMargins(QMargins());
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    auto *series = seriesOf(bars, *chart);
    chart->addSeries(series);
    addAxes(*chart, *series, bars);
    setUpLegend(*chart->legend());
    QChartView view(chart);
    view.setFrameShape(QFrame::NoFrame);
    view.resize((box.size() / pixel).toSize());
    view.grab();  // a chart that was never shown is laid out by this only

    painter.translate(box.topLeft());
    painter.scale(pixel, pixel);
    painter.setRenderHint(QPainter::Antialiasing);
    view.scene()->render(&painter, QRectF(QPointF(), view.size()), view.scene()->sceneRect());
    drawValues(painter, *chart, bars);
}

}
