// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/axispainter.h"

#include "model/domain/format.h"

#include <QPainter>

namespace {

class AxisPainter {
public:
    AxisPainter(QPainter &painter, const TimelinePicture &picture, const QRectF &area, const TimelineInk &ink)
        : m_painter(painter)
        , m_picture(picture)
        , m_area(area)
        , m_ink(ink)
        , m_line(area.height() / 3)
        , m_gap(picture.view.sizes.gap)
    {
        m_bold = ink.font;
        m_bold.setBold(true);
    }

    void paint()
    {
        m_painter.save();
        m_painter.fillRect(m_area, m_ink.colors.header);
        measureBadge();
        paintBands();
        paintCells(m_picture.axis.small, 2, m_ink.font, m_ink.colors.secondary);
        paintCells(m_picture.axis.large, 1, m_bold, m_ink.colors.text);
        paintAsOf();
        m_painter.setPen(m_ink.colors.areaLine);
        m_painter.drawLine(QPointF(m_area.left(), m_area.bottom() - 1),
                           QPointF(m_area.right(), m_area.bottom() - 1));
        m_painter.restore();
    }

private:
    double x(QDate day) const { return m_picture.view.scale.x(day); }

    void paintBands()
    {
        for (const HorizonBand &band : m_picture.bands) {
            const QRectF rect(x(band.first), m_area.top(), x(band.last.addDays(1)) - x(band.first), m_line);
            const QRectF seen = rect.intersected(m_area);
            if (seen.isEmpty())
                continue;
            m_painter.fillRect(seen, bandColor(band.horizon));
            m_painter.setPen(m_ink.colors.areaLine);
            m_painter.drawLine(rect.topLeft(), rect.bottomLeft());
            const QString name = chosen(rect, band);
            paintName(besideBadge(rect, name), name, m_bold, m_ink.colors.text);
        }
    }

    QColor bandColor(Horizon horizon) const
    {
        switch (horizon) {
        case Horizon::Short:
            return m_ink.colors.noteGround;
        case Horizon::Medium:
            return m_ink.colors.selected;
        default:
            return m_ink.colors.selectedIdle;
        }
    }

    /// One length of name for a whole line: the long ones, else the short ones, else none.
    enum class Length { Long, Short, None };

    Length lengthFor(const std::vector<AxisCell> &cells, const QFont &font) const
    {
        const QFontMetricsF metrics(font);
        const auto allFit = [&](QString AxisCell::*text, double margin) {
            return std::ranges::all_of(cells, [&](const AxisCell &cell) {
                return metrics.horizontalAdvance(cell.*text) + margin <= x(cell.next) - x(cell.first);
            });
        };
        if (allFit(&AxisCell::text, m_gap))
            return Length::Long;
        return allFit(&AxisCell::shortText, m_gap / 2) ? Length::Short : Length::None;
    }

    void paintCells(const std::vector<AxisCell> &cells, int line, const QFont &font, const QColor &letters)
    {
        const double top = m_area.top() + line * m_line;
        const Length length = lengthFor(cells, font);
        for (const AxisCell &cell : cells) {
            const QRectF rect(x(cell.first), top, x(cell.next) - x(cell.first), m_line);
            m_painter.setPen(line == 1 ? m_ink.colors.areaLine : m_ink.colors.gridLine);
            m_painter.drawLine(rect.topLeft(), QPointF(rect.left(), m_area.bottom()));
            if (length != Length::None)
                paintName(rect, length == Length::Long ? cell.text : cell.shortText, font, letters);
        }
    }

    /// The name stays in view as long as its stretch does.
    void paintName(const QRectF &rect, const QString &name, const QFont &font, const QColor &letters)
    {
        const QFontMetricsF metrics(font);
        const double width = metrics.horizontalAdvance(name);
        if (width > rect.width())
            return;
        const double gap = std::min(m_gap, (rect.width() - width) / 2);
        const double left = std::min(std::max(rect.left(), m_area.left()) + gap, rect.right() - width - gap);
        m_painter.setFont(font);
        m_painter.setPen(letters);
        const double baseline = rect.top() + (m_line + metrics.ascent() - metrics.descent()) / 2;
        m_painter.drawText(QPointF(std::round(left), std::round(baseline)), name);
    }

    QString chosen(const QRectF &rect, const HorizonBand &band) const
    {
        const bool fits = QFontMetricsF(m_bold).horizontalAdvance(nameOf(band)) + m_gap <= rect.width();
        return fits ? nameOf(band) : format::horizon(band.horizon);
    }

    /// The as-of day stands in the line of the horizons.
    void measureBadge()
    {
        m_badgeText = format::longDate(m_picture.asOf);
        const double width = QFontMetricsF(m_bold).horizontalAdvance(m_badgeText) + 2 * m_gap;
        const double line = x(m_picture.asOf);
        double left = line - width / 2;
        if (line >= m_area.left() && line <= m_area.right())
            left = std::clamp(left, m_area.left() + 1, std::max(m_area.left() + 1, m_area.right() - width));
        m_badge = QRectF(std::round(left), m_area.top() + 1, std::round(width), m_line - 2);
    }

    /// The part of a band in which its name is not hidden by the as-of day.
    QRectF besideBadge(QRectF band, const QString &name) const
    {
        const QFontMetricsF metrics(m_bold);
        const double left = std::max(band.left(), m_area.left());
        const bool hidden = left + m_gap + metrics.horizontalAdvance(name) > m_badge.left() - m_gap / 2
            && left < m_badge.right();
        if (hidden)
            band.setLeft(std::min(m_badge.right(), band.right()));
        return band;
    }

    void paintAsOf()
    {
        const double line = x(m_picture.asOf);
        if (m_badge.right() < m_area.left() || m_badge.left() > m_area.right())
            return;
        m_painter.setPen(QPen(m_ink.colors.accent, 2));
        m_painter.drawLine(QPointF(line, m_badge.bottom()), QPointF(line, m_area.bottom()));
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_ink.colors.accent);
        m_painter.drawRoundedRect(m_badge, 2, 2);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setFont(m_bold);
        m_painter.setPen(m_ink.colors.onAccent);
        m_painter.drawText(m_badge, Qt::AlignCenter, m_badgeText);
    }

    QPainter &m_painter;
    const TimelinePicture &m_picture;
    QRectF m_area;
    const TimelineInk &m_ink;
    double m_line;
    double m_gap;
    QFont m_bold;
    QString m_badgeText;
    QRectF m_badge;
};

}

void paintTimeAxis(QPainter &painter, const TimelinePicture &picture, const QRectF &area,
                   const TimelineInk &ink)
{
    AxisPainter(painter, picture, area, ink).paint();
}
