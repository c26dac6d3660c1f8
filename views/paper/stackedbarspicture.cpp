// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/stackedbarspicture.h"

#include "model/domain/format.h"
#include "views/common/axisstep.h"
#include "views/common/colors.h"
#include "views/paper/typography.h"

#include <QPainter>

#include <cmath>

namespace paper {

namespace {

constexpr double barShare = 0.55;  ///< of the room that a column has

QFont chartFont(bool bold = false)
{
    TextStyle style = tableText;
    style.bold = bold;
    return fontOf(style);
}

std::vector<double> totalsOf(const report::StackedBars &bars)
{
    std::vector<double> totals(std::size_t(bars.categories.size()), 0);
    for (const report::Series &layer : bars.series)
        for (std::size_t i = 0; i < std::min(totals.size(), layer.values.size()); ++i)
            totals[i] += layer.values[i];
    return totals;
}

/// Painted by hand, not by Qt Charts: a report is written in a thread of its own, where no widget may be.
class StackedBarsPainter {
public:
    StackedBarsPainter(QPainter &painter, const QRectF &box, const report::StackedBars &bars)
        : m_painter(painter)
        , m_bars(bars)
        , m_metrics(chartFont())
        , m_totals(totalsOf(bars))
    {
        const double most = m_totals.empty() ? 0 : *std::ranges::max_element(m_totals);
        m_step = axisStep(most, 5);
        m_top = m_step * std::floor(most * 1.06 / m_step + 1);  // room above for the highest total
        const double line = m_metrics.height();
        m_plot = box.adjusted(m_metrics.horizontalAdvance(tickText(m_top)) + line / 2, line * 1.6,
                              -legendWidth(), -line * 1.4);
    }

    void paint()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintAxis();
        for (std::size_t i = 0; i < m_totals.size(); ++i)
            paintColumn(i);
        paintLegend();
    }

private:
    double yOf(double value) const { return m_plot.bottom() - m_plot.height() * value / m_top; }
    QString tickText(double value) const { return format::number(value, m_step < 1 ? 1 : 0); }

    double legendWidth() const
    {
        double widest = 0;
        for (const report::Series &layer : m_bars.series)
            widest = std::max(widest, m_metrics.horizontalAdvance(layer.name));
        return widest + 3 * m_metrics.height();
    }

    void write(const QRectF &around, int alignment, const QString &text, const QColor &color,
               bool bold = false)
    {
        m_painter.setFont(chartFont(bold));
        m_painter.setPen(color);
        m_painter.drawText(around, alignment | Qt::TextDontClip, text);
    }

    void paintAxis()
    {
        const double line = m_metrics.height();
        const int ticks = int(std::lround(m_top / m_step));
        for (int tick = 0; tick <= ticks; ++tick) {
            const double value = m_step * tick;
            const double y = yOf(value);
            m_painter.setPen(QPen(value > 0 ? lightColors.gridLine : lightColors.fieldBorder, pt(0.5)));
            m_painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
            write(QRectF(m_plot.left() - line / 2, y - line / 2, 0, line), Qt::AlignRight | Qt::AlignVCenter,
                  tickText(value), lightColors.text);
        }
        write(QRectF(m_plot.left(), m_plot.top() - line * 1.5, m_plot.width(), line), Qt::AlignLeft,
              m_bars.unit, lightColors.secondary);
    }

    void paintColumn(std::size_t column)
    {
        const double line = m_metrics.height();
        const double room = m_plot.width() / double(m_totals.size());
        const double width = room * barShare;
        const double left = m_plot.left() + room * double(column) + (room - width) / 2;
        double below = 0;
        for (const report::Series &layer : m_bars.series) {
            const double value = column < layer.values.size() ? layer.values[column] : 0;
            const QRectF part(QPointF(left, yOf(below + value)), QPointF(left + width, yOf(below)));
            const QColor color = toneColor(layer.tone, lightColors).solid;
            m_painter.setPen(QPen(Qt::white, pt(0.5)));
            m_painter.setBrush(color);
            m_painter.drawRect(part);
            if (part.height() >= line)
                write(part, Qt::AlignCenter, format::number(value, 1), letterOn(color));
            below += value;
        }
        write(QRectF(left, yOf(below) - line * 1.15, width, line), Qt::AlignCenter, format::number(below, 1),
              lightColors.text, true);
        write(QRectF(left, m_plot.bottom() + line * 0.3, width, line), Qt::AlignCenter,
              m_bars.categories[column], lightColors.text);
    }

    /// As the layers lie: the last one on top.
    void paintLegend()
    {
        const double line = m_metrics.height();
        double y = m_plot.top();
        for (std::size_t i = m_bars.series.size(); i-- > 0;) {
            const report::Series &layer = m_bars.series[i];
            const QRectF sign(m_plot.right() + line, y + line * 0.15, line * 0.7, line * 0.7);
            m_painter.fillRect(sign, toneColor(layer.tone, lightColors).solid);
            write(QRectF(sign.right() + line * 0.5, y, 0, line), Qt::AlignLeft | Qt::AlignVCenter, layer.name,
                  lightColors.text);
            y += line * 1.5;
        }
    }

    QPainter &m_painter;
    const report::StackedBars &m_bars;
    QFontMetricsF m_metrics;
    std::vector<double> m_totals;
    double m_step = 1;
    double m_top = 1;
    QRectF m_plot{};
};

}

void drawStackedBars(QPainter &painter, const QRectF &box, const report::StackedBars &bars)
{
    StackedBarsPainter(painter, box, bars).paint();
}

}
