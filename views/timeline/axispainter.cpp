// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/axispainter.h"

#include "model/domain/format.h"
#include "model/domain/words.h"
#include "views/timeline/axisflags.h"

#include <QPainter>

namespace {

/// What can stand beside a flag, the best first: its name, the first word of it, what kind of date it is.
QStringList textsOf(const Occasion &occasion)
{
    QStringList texts{occasion.name};
    const qsizetype space = occasion.name.indexOf(u' ');
    if (space > 0)
        texts.append(occasion.name.left(space) + QChar(0x2026));
    if (occasion.kind != Occasion::Kind::Other)
        texts.append(word(occasion.kind));
    return texts;
}

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
        paintOccasions();
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
        if (rect.top() > m_area.top())
            (rect.top() > m_area.top() + 1.5 * m_line ? m_lowest : m_names).push_back({left, width});
        const double baseline = rect.top() + (m_line + metrics.ascent() - metrics.descent()) / 2;
        m_painter.drawText(QPointF(std::round(left), std::round(baseline)), name);
    }

    /// Flags in the line of the years, with their names where those have room.
    void paintOccasions()
    {
        const double top = m_area.top() + m_line;
        const FlagSizes sizes{.width = m_gap, .gap = m_gap / 2};
        std::vector<Stretch> taken = m_names;
        taken.push_back({x(m_picture.asOf) - 1, 2});
        for (const AxisCell &cell : m_picture.axis.large)
            taken.push_back({x(cell.first), 1});
        const Stretch room{m_area.left(), m_area.width()};
        const QFontMetricsF metrics(m_ink.font);
        m_painter.setFont(m_ink.font);
        for (const PlacedFlag &flag : placedFlags(flags(metrics), taken, room, sizes)) {
            paintFlag({flag.x, top + 3}, sizes.width);
            m_painter.drawText(QPointF(std::round(flag.textLeft),
                                       std::round(top + (m_line + metrics.ascent() - metrics.descent()) / 2)),
                               flag.text);
        }
    }

    std::vector<Flag> flags(const QFontMetricsF &metrics) const
    {
        std::vector<Flag> result;
        for (const Occasion &occasion : m_picture.occasions) {
            Flag flag{.x = std::round(x(occasion.date))};
            for (const QString &text : textsOf(occasion))
                flag.texts.push_back({text, metrics.horizontalAdvance(text)});
            result.push_back(flag);
        }
        return result;
    }

    /// The pole stands on the bars, or where it would cross a name of the lowest line, above that line.
    void paintFlag(const QPointF &tip, double width)
    {
        const bool crosses = std::ranges::any_of(m_lowest, [&](const Stretch &name) {
            return tip.x() > name.left - 2 && tip.x() < name.left + name.width + 2;
        });
        m_painter.setPen(QPen(m_ink.colors.secondary, 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawLine(tip, QPointF(tip.x(), crosses ? m_area.top() + 2 * m_line : m_area.bottom()));
        const double height = std::round(width * 0.75);
        m_painter.drawPolyline(
            QPolygonF({tip, tip + QPointF(width, 0), tip + QPointF(width * 0.7, height / 2),
                       tip + QPointF(width, height), tip + QPointF(0, height)}));
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
    std::vector<Stretch> m_names;  ///< what is written in the line of the years
    std::vector<Stretch> m_lowest;  ///< what is written in the line beneath
};

}

void paintTimeAxis(QPainter &painter, const TimelinePicture &picture, const QRectF &area,
                   const TimelineInk &ink)
{
    AxisPainter(painter, picture, area, ink).paint();
}
