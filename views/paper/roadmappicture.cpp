// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/roadmappicture.h"

#include "model/domain/format.h"
#include "views/common/colors.h"
#include "views/paper/tablegrid.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace paper {

namespace {

using report::Roadmap;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

const TextStyle letters = shrunk(tableText, 7);

const double rowHeight = mm(3.75);
const double barHeight = mm(2.2);
const double headRow = mm(5);
const double laneGap = mm(1.6);
const double legendHeight = mm(6);
const double laneColumn = mm(6);
const double starColumn = mm(4);
const double gap = mm(1.5);
const double widestName = mm(72);

/// Where the columns of the picture stand.
struct Columns {
    double code = 0;
    double star = 0;
    double name = 0;
    double nameEnd = 0;
    double lead = 0;
    double years = 0;
    double yearsEnd = 0;
    double money = 0;
};

/// Where a text stands in its row.
struct Place {
    double left = 0;
    double right = 0;
    double top = 0;
};

class RoadmapPainter {
public:
    RoadmapPainter(QPainter &painter, const QRectF &box, const Roadmap &roadmap)
        : m_painter(painter)
        , m_box(box)
        , m_roadmap(roadmap)
        , m_font(fontOf(letters))
        , m_metrics(m_font)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setFont(m_font);
        arrange();
    }

    void draw()
    {
        drawHead();
        double y = m_box.top() + 2 * headRow + laneGap;
        for (const Roadmap::Lane &lane : m_roadmap.lanes) {
            drawLane(lane, y);
            y += rowHeight * double(lane.rows.size()) + laneGap;
        }
        drawLegend(m_box.top() + roadmapHeight(m_roadmap) - legendHeight);
    }

private:
    template <class Value>
    double widest(Value value) const
    {
        double width = 0;
        for (const Roadmap::Lane &lane : m_roadmap.lanes)
            for (const Roadmap::Row &row : lane.rows)
                width = std::max(width, m_metrics.horizontalAdvance(value(row)));
        return width;
    }

    double boldWidth(const QString &text) const;
    void arrange();
    double xOf(double year) const;
    void drawHead();
    void drawGround();
    void drawLane(const Roadmap::Lane &lane, double y);
    void drawRow(const Roadmap::Row &row, double y, int tone);
    void drawBar(const Roadmap::Row &row, double y, int tone);
    void drawLegend(double y);
    void put(const QString &text, const Place &place, Qt::Alignment align, const QColor &color);
    void setBold(bool bold);
    void drawStar(QPointF centre);
    void drawDiamond(QPointF centre);

    QPainter &m_painter;
    QRectF m_box;
    const Roadmap &m_roadmap;
    QFont m_font;
    QFontMetricsF m_metrics;
    Columns m_at;
};

double RoadmapPainter::boldWidth(const QString &text) const
{
    QFont bold = m_font;
    bold.setBold(true);
    return QFontMetricsF(bold).horizontalAdvance(text);
}

void RoadmapPainter::arrange()
{
    const double code = widest([](const Roadmap::Row &row) { return row.code; });
    const double name = widest([](const Roadmap::Row &row) { return row.name; });
    const double lead = widest([](const Roadmap::Row &row) { return row.lead; });
    const double money
        = widest([](const Roadmap::Row &row) { return format::amount(row.total, format::Unit::Juta); });
    m_at.code = m_box.left() + laneColumn + gap;
    m_at.star = m_at.code + code + gap / 2;
    m_at.name = m_at.star + starColumn;
    m_at.nameEnd = m_at.name + std::min(name, widestName);
    m_at.lead = m_at.nameEnd + gap;
    m_at.years = m_at.lead + lead + gap;
    m_at.money = m_box.right() - std::max(money, boldWidth(Text::tr("Rp million"))) - gap / 2;
    m_at.yearsEnd = m_at.money - gap;
}

double RoadmapPainter::xOf(double year) const
{
    const double years = m_roadmap.lastYear - m_roadmap.firstYear + 1;
    return m_at.years + (m_at.yearsEnd - m_at.years) * (year - m_roadmap.firstYear) / years;
}

void RoadmapPainter::put(const QString &text, const Place &place, Qt::Alignment align, const QColor &color)
{
    m_painter.setPen(color);
    const double width = place.right - place.left + 1;
    m_painter.drawText(QRectF(place.left, place.top, width, rowHeight),
                       int(align | Qt::AlignVCenter) | int(Qt::TextSingleLine),
                       m_metrics.elidedText(text, Qt::ElideRight, width));
}

void RoadmapPainter::setBold(bool bold)
{
    m_font.setBold(bold);
    m_painter.setFont(m_font);
    m_metrics = QFontMetricsF(m_font);
}

void RoadmapPainter::drawGround()
{
    const double top = m_box.top() + 2 * headRow;
    const double height = roadmapHeight(m_roadmap) - 2 * headRow - legendHeight;
    const std::array<QColor, 3> grounds{lightColors.alternate, QColor(0xEE, 0xF3, 0xF9),
                                        QColor(0xE3, 0xEB, 0xF5)};
    for (std::size_t i = 0; i < m_roadmap.bands.size(); ++i) {
        const Roadmap::Band &band = m_roadmap.bands[i];
        const double left = xOf(band.firstYear);
        const double width = xOf(band.lastYear + 1) - left;
        m_painter.fillRect(QRectF(left, top, width, height), grounds.at(std::min(i, grounds.size() - 1)));
    }
    for (int year = m_roadmap.firstYear; year <= m_roadmap.lastYear + 1; ++year)
        m_painter.fillRect(QRectF(xOf(year) - hairline / 2, top, hairline, height), lightColors.areaLine);
}

void RoadmapPainter::drawHead()
{
    drawGround();
    const double line = m_box.top() + headRow;
    m_painter.fillRect(QRectF(m_box.left(), line, m_box.width(), headRow), lightColors.header);
    const double textTop = line + (headRow - rowHeight) / 2;
    setBold(true);
    put(Text::tr("Program"), {m_at.code, m_at.nameEnd, textTop}, Qt::AlignLeft, lightColors.text);
    put(Text::tr("Lead"), {m_at.lead, m_at.years, textTop}, Qt::AlignLeft, lightColors.text);
    put(Text::tr("Rp million"), {m_at.money, m_box.right() - gap / 2, textTop}, Qt::AlignRight,
        lightColors.text);
    for (int year = m_roadmap.firstYear; year <= m_roadmap.lastYear; ++year)
        put(QString::number(year), {xOf(year) + gap / 2, xOf(year + 1), textTop}, Qt::AlignLeft,
            lightColors.text);
    for (const Roadmap::Band &band : m_roadmap.bands) {
        const double left = xOf(band.firstYear);
        const double right = xOf(band.lastYear + 1);
        m_painter.fillRect(QRectF(left, m_box.top(), right - left - hairline * 2, headRow),
                           lightColors.selected);
        const bool narrow = boldWidth(band.title) > right - left - gap;
        put(narrow ? format::horizonTitle(band.horizon) : band.title,
            {left + gap / 2, right - gap / 2, m_box.top() + (headRow - rowHeight) / 2}, Qt::AlignLeft,
            lightColors.text);
    }
    setBold(false);
}

void RoadmapPainter::drawLane(const Roadmap::Lane &lane, double y)
{
    const QColor solid = toneColor(lane.tone, lightColors).solid;
    const double height = rowHeight * double(lane.rows.size());
    m_painter.fillRect(QRectF(m_box.left(), y, laneColumn, height), solid);
    m_painter.save();
    setBold(true);
    m_painter.translate(m_box.left() + laneColumn / 2, y + height / 2);
    m_painter.rotate(-90);
    m_painter.setPen(letterOn(solid));
    m_painter.drawText(QRectF(-height / 2, -laneColumn / 2, height, laneColumn), Qt::AlignCenter,
                       m_metrics.elidedText(lane.title, Qt::ElideRight, height - gap));
    setBold(false);
    m_painter.restore();
    for (const Roadmap::Row &row : lane.rows) {
        drawRow(row, y, lane.tone);
        y += rowHeight;
        drawRule(m_painter, QPointF(m_at.code, y), m_box.right() - m_at.code, hairline / 2,
                 lightColors.gridLine);
    }
}

void RoadmapPainter::drawRow(const Roadmap::Row &row, double y, int tone)
{
    put(row.code, {m_at.code, m_at.star, y}, Qt::AlignLeft, lightColors.secondary);
    put(row.name, {m_at.name, m_at.nameEnd, y}, Qt::AlignLeft, lightColors.text);
    put(row.lead, {m_at.lead, m_at.years, y}, Qt::AlignLeft, lightColors.secondary);
    const QString money
        = row.total.rupiah == 0 ? QStringLiteral("–") : format::amount(row.total, format::Unit::Juta);
    put(money, {m_at.money, m_box.right() - gap / 2, y}, Qt::AlignRight, lightColors.text);
    if (row.quickWin)
        drawStar(QPointF(m_at.star + starColumn / 2 - mm(0.4), y + rowHeight / 2));
    if (row.firstYear > 0)
        drawBar(row, y, tone);
    if (row.launch.isValid() && row.launch.year() >= m_roadmap.firstYear
        && row.launch.year() <= m_roadmap.lastYear)
        drawDiamond(
            QPointF(xOf(row.launch.year() + double(row.launch.dayOfYear() - 1) / row.launch.daysInYear()),
                    y + rowHeight / 2));
}

void RoadmapPainter::drawBar(const Roadmap::Row &row, double y, int tone)
{
    const double left = xOf(std::clamp(row.firstYear, m_roadmap.firstYear, m_roadmap.lastYear + 1));
    const double right = xOf(std::clamp(row.lastYear + 1, m_roadmap.firstYear, m_roadmap.lastYear + 1));
    m_painter.fillRect(QRectF(left, y + (rowHeight - barHeight) / 2, std::max(0.0, right - left), barHeight),
                       toneColor(tone, lightColors).solid);
    const double textWidth = m_metrics.horizontalAdvance(row.target);
    if (right + gap / 2 + textWidth <= m_at.yearsEnd)
        put(row.target, {right + gap / 2, m_at.yearsEnd, y}, Qt::AlignLeft, lightColors.secondary);
    else if (left - gap / 2 - textWidth >= m_at.years)
        put(row.target, {m_at.years, left - gap / 2, y}, Qt::AlignRight, lightColors.secondary);
}

void RoadmapPainter::drawStar(QPointF centre)
{
    QPolygonF star;
    for (int i = 0; i < 10; ++i) {
        const double radius = i % 2 == 0 ? mm(1.2) : mm(0.5);
        const double angle = std::numbers::pi * i / 5;
        star << centre + QPointF(radius * std::sin(angle), -radius * std::cos(angle));
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(lightColors.text);
    m_painter.drawPolygon(star);
}

void RoadmapPainter::drawDiamond(QPointF centre)
{
    const double radius = mm(1.3);
    m_painter.setPen(QPen(Qt::white, pt(0.6)));
    m_painter.setBrush(lightColors.text);
    m_painter.drawPolygon(QPolygonF({centre - QPointF(0, radius), centre + QPointF(radius, 0),
                                     centre + QPointF(0, radius), centre - QPointF(radius, 0)}));
}

void RoadmapPainter::drawLegend(double y)
{
    y += legendHeight - rowHeight;
    double x = m_at.code;
    const auto label = [&](const QString &text) {
        x += mm(1);
        const double width = m_metrics.horizontalAdvance(text);
        put(text, {x, x + width, y}, Qt::AlignLeft, lightColors.secondary);
        x += width + mm(6);
    };
    m_painter.fillRect(QRectF(x, y + (rowHeight - barHeight) / 2, mm(7), barHeight), lightColors.fieldBorder);
    x += mm(7);
    label(Text::tr("years of the program, its target at the end"));
    drawDiamond(QPointF(x + mm(1), y + rowHeight / 2));
    x += mm(2);
    label(Text::tr("launch (first milestone)"));
    drawStar(QPointF(x + mm(1), y + rowHeight / 2));
    x += mm(2);
    label(Text::tr("quick-win candidate"));
}

/// How many of \a rows of a lane go where there is \a room; 0 where a new part is better begun.
std::size_t rowsToTake(std::size_t rows, double room)
{
    constexpr std::size_t fewest = 3;
    std::size_t taken = room < rowHeight ? 0 : std::min(rows, std::size_t(room / rowHeight + 0.001));
    if (const std::size_t left = rows - taken; left > 0 && left < fewest)
        taken = rows > 2 * fewest ? rows - fewest : 0;
    return taken < std::min(fewest, rows) ? 0 : taken;
}

}

double roadmapHeight(const Roadmap &roadmap)
{
    double height = 2 * headRow + laneGap + legendHeight;
    for (const Roadmap::Lane &lane : roadmap.lanes)
        height += rowHeight * double(lane.rows.size()) + laneGap;
    return height;
}

std::vector<Roadmap> roadmapParts(const Roadmap &roadmap, double first, double rest)
{
    Roadmap frame = roadmap;
    frame.lanes.clear();
    std::vector<Roadmap> parts{frame};
    for (const Roadmap::Lane &lane : roadmap.lanes)
        for (std::size_t done = 0; done < lane.rows.size();) {
            const double room = (parts.size() == 1 ? first : rest) - roadmapHeight(parts.back()) - laneGap;
            const std::size_t taken = rowsToTake(lane.rows.size() - done, room);
            if (taken == 0 && !parts.back().lanes.empty()) {
                parts.push_back(frame);
                continue;
            }
            const auto begin = lane.rows.begin() + std::ptrdiff_t(done);
            const auto count = std::max<std::size_t>(taken, 1);
            parts.back().lanes.push_back({lane.title, lane.tone, {begin, begin + std::ptrdiff_t(count)}});
            done += count;
        }
    return parts;
}

void drawRoadmap(QPainter &painter, const QRectF &box, const Roadmap &roadmap)
{
    RoadmapPainter(painter, box, roadmap).draw();
}

}
