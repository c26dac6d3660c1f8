// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/curvespicture.h"

#include "model/domain/format.h"
#include "views/common/colors.h"
#include "views/paper/typography.h"

#include <QPainter>

namespace paper {

namespace {

constexpr int ticks = 4;

class CurvesPainter {
public:
    CurvesPainter(QPainter &painter, const QRectF &box, const report::Curves &curves)
        : m_painter(painter)
        , m_curves(curves)
        , m_metrics(fontOf(tableText))
        , m_line(m_metrics.height())
    {
        double widest = 0;
        for (const report::Curves::Line &line : curves.lines)
            widest = std::max(widest, m_metrics.horizontalAdvance(legendOf(line)));
        m_plot = box.adjusted(m_metrics.horizontalAdvance(format::percent(1)) + m_line, m_line * 1.6,
                              -(widest + 3.5 * m_line), -m_line * 1.4);
    }

    void paint()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setFont(fontOf(tableText));
        paintShares();
        paintYears();
        for (const report::Curves::Line &line : m_curves.lines)
            paintLine(line);
        paintDay();
        paintLegend();
    }

private:
    double yOf(double share) const { return m_plot.bottom() - m_plot.height() * share; }
    double xOf(QDate day) const
    {
        const auto whole = double(m_curves.days.front().daysTo(m_curves.days.back()));
        return m_plot.left()
            + m_plot.width() * double(m_curves.days.front().daysTo(day)) / std::max(1.0, whole);
    }
    bool isShown(QDate day) const { return day >= m_curves.days.front() && day <= m_curves.days.back(); }

    static QPen penOf(const report::Curves::Line &line)
    {
        QPen pen(line.dashed ? lightColors.secondary : lightColors.note, pt(1.4));
        if (line.dashed)
            pen.setStyle(Qt::DashLine);
        return pen;
    }

    static QString legendOf(const report::Curves::Line &line)
    {
        return line.reached ? QStringLiteral("%1 ● %2").arg(line.name, format::percent(*line.reached))
                            : line.name;
    }

    void write(const QRectF &around, int alignment, const QString &text, const QColor &color)
    {
        m_painter.setPen(color);
        m_painter.drawText(around, alignment | Qt::TextDontClip, text);
    }

    void paintShares()
    {
        for (int tick = 0; tick <= ticks; ++tick) {
            const double share = double(tick) / ticks;
            const double y = yOf(share);
            m_painter.setPen(QPen(share > 0 ? lightColors.gridLine : lightColors.fieldBorder, pt(0.5)));
            m_painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
            write(QRectF(m_plot.left() - m_line / 2, y - m_line / 2, 0, m_line),
                  Qt::AlignRight | Qt::AlignVCenter, format::percent(share), lightColors.text);
        }
    }

    /// A year is written at its beginning, where there is room for it.
    void paintYears()
    {
        double free = m_plot.left();
        for (int year = m_curves.days.front().year() + 1; year <= m_curves.days.back().year(); ++year) {
            const double x = xOf(QDate(year, 1, 1));
            m_painter.setPen(QPen(lightColors.gridLine, pt(0.5)));
            m_painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
            const QString name = QString::number(year);
            const double width = m_metrics.horizontalAdvance(name);
            if (x < free)
                continue;
            write(QRectF(x, m_plot.bottom() + m_line * 0.3, width, m_line), Qt::AlignLeft, name,
                  lightColors.text);
            free = x + width + m_line / 2;
        }
    }

    void paintLine(const report::Curves::Line &line)
    {
        QPolygonF points;
        for (std::size_t i = 0; i < std::min(line.shares.size(), m_curves.days.size()); ++i)
            points.append(QPointF(xOf(m_curves.days[i]), yOf(line.shares[i])));
        m_painter.setPen(penOf(line));
        m_painter.drawPolyline(points);
    }

    void paintDay()
    {
        if (!isShown(m_curves.asOf))
            return;
        const double x = xOf(m_curves.asOf);
        m_painter.setPen(QPen(lightColors.accent, pt(0.8)));
        m_painter.drawLine(QPointF(x, m_plot.top() - m_line * 0.2), QPointF(x, m_plot.bottom()));
        const QString day = format::longDate(m_curves.asOf);
        const double width = m_metrics.horizontalAdvance(day);
        const double left
            = std::clamp(x - width / 2, m_plot.left(), std::max(m_plot.left(), m_plot.right() - width));
        write(QRectF(left, m_plot.top() - m_line * 1.4, width, m_line), Qt::AlignLeft, day,
              lightColors.accent);
        for (const report::Curves::Line &line : m_curves.lines) {
            if (!line.reached)
                continue;
            m_painter.setPen(QPen(Qt::white, pt(0.5)));
            m_painter.setBrush(penOf(line).color());
            m_painter.drawEllipse(QPointF(x, yOf(*line.reached)), m_line * 0.3, m_line * 0.3);
        }
        m_painter.setBrush(Qt::NoBrush);
    }

    void paintLegend()
    {
        double y = m_plot.top();
        for (const report::Curves::Line &line : m_curves.lines) {
            if (line.shares.empty())
                continue;
            const double left = m_plot.right() + m_line;
            m_painter.setPen(penOf(line));
            m_painter.drawLine(QPointF(left, y + m_line / 2), QPointF(left + 1.5 * m_line, y + m_line / 2));
            write(QRectF(left + 2 * m_line, y, 0, m_line), Qt::AlignLeft | Qt::AlignVCenter, legendOf(line),
                  lightColors.text);
            y += m_line * 1.5;
        }
    }

    QPainter &m_painter;
    const report::Curves &m_curves;
    QFontMetricsF m_metrics;
    double m_line;
    QRectF m_plot{};
};

}

void drawCurves(QPainter &painter, const QRectF &box, const report::Curves &curves)
{
    if (!curves.days.empty())
        CurvesPainter(painter, box, curves).paint();
}

}
