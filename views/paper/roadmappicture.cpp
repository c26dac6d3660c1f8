// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/roadmappicture.h"

#include "model/domain/format.h"
#include "views/common/colors.h"
#include "views/paper/roadmapparts.h"
#include "views/paper/roadmapsigns.h"
#include "views/paper/tablegrid.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace paper {

namespace {

using report::Roadmap;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

const double gap = roadmapGap;

/// Where a text stands in its row.
struct Place {
    double left = 0;
    double right = 0;
    double top = 0;
    double height = 0;
};

class RoadmapPainter {
public:
    RoadmapPainter(QPainter &painter, const QRectF &box, const Roadmap &roadmap, const RoadmapLook &look,
                   const RoadmapColumns &columns)
        : m_painter(painter)
        , m_box(box)
        , m_roadmap(roadmap)
        , m_look(look)
        , m_at(columns)
        , m_font(roadmapFont(look, false))
        , m_metrics(m_font)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setFont(m_font);
    }

    void draw()
    {
        drawHead();
        double y = m_box.top() + 2 * roadmapHead(m_look) + m_look.laneGap;
        for (const Roadmap::Lane &lane : m_roadmap.lanes) {
            drawLane(lane, y);
            y += m_look.row * double(lane.rows.size()) + m_look.laneGap;
        }
        if (m_look.legend)
            drawRoadmapLegend(m_painter,
                              {m_at.code, m_box.top() + roadmapHeight(m_roadmap, m_look) - m_look.row},
                              m_look.row, true);
    }

private:
    double xOf(double year) const { return m_at.xOf(year); }
    double boldWidth(const QString &text) const
    {
        return QFontMetricsF(roadmapFont(m_look, true)).horizontalAdvance(text);
    }
    double barTop(double y) const;
    double barMiddle(double y) const { return barTop(y) + m_look.bar / 2; }
    void drawHead();
    void drawBands();
    void drawGround();
    void drawLane(const Roadmap::Lane &lane, double y);
    void drawRow(const Roadmap::Row &row, double y, int tone);
    void drawBar(const Roadmap::Row &row, double y, int tone);
    void drawMilestones(const Roadmap::Row &row, double y);
    double xOfDay(QDate day) const;
    void put(const QString &text, const Place &place, Qt::Alignment align, const QColor &color);
    void setBold(bool bold);

    QPainter &m_painter;
    QRectF m_box;
    const Roadmap &m_roadmap;
    RoadmapLook m_look;
    RoadmapColumns m_at;
    QFont m_font;
    QFontMetricsF m_metrics;
};

/// One line, in the middle of its height and cut where it has no room.
void RoadmapPainter::put(const QString &text, const Place &place, Qt::Alignment align, const QColor &color)
{
    const double width = place.right - place.left + 1;
    const QString shown = m_metrics.elidedText(text, Qt::ElideRight, width);
    const double room = width - m_metrics.horizontalAdvance(shown);
    m_painter.setPen(color);
    m_painter.drawText(QPointF(place.left + (align & Qt::AlignRight ? room : 0),
                               place.top + (place.height + m_metrics.ascent() - m_metrics.descent()) / 2),
                       shown);
}

void RoadmapPainter::setBold(bool bold)
{
    m_font.setBold(bold);
    m_painter.setFont(m_font);
    m_metrics = QFontMetricsF(m_font);
}

/// In the upper part of a row that names its milestones, in the middle of another.
double RoadmapPainter::barTop(double y) const
{
    const double room = m_look.namesMilestones() ? m_look.row - pt(m_look.letters) * 1.2 : m_look.row;
    return y + (room - m_look.bar) / 2;
}

void RoadmapPainter::drawGround()
{
    const double head = roadmapHead(m_look);
    const double top = m_box.top() + 2 * head;
    const double height
        = roadmapHeight(m_roadmap, m_look) - 2 * head - (m_look.legend ? roadmapLegendHeight : 0);
    const std::array<QColor, 3> grounds{lightColors.alternate, QColor(0xEE, 0xF3, 0xF9),
                                        QColor(0xE3, 0xEB, 0xF5)};
    for (std::size_t i = 0; i < m_roadmap.bands.size(); ++i) {
        const Roadmap::Band &band = m_roadmap.bands[i];
        const double left = xOf(band.firstYear);
        const double width = xOf(band.lastYear + 1) - left;
        m_painter.fillRect(QRectF(left, top, width, height), grounds.at(std::min(i, grounds.size() - 1)));
    }
    for (int year = std::max(1, m_roadmap.firstYear); year <= m_roadmap.lastYear + 1; ++year)
        m_painter.fillRect(QRectF(xOf(year) - hairline / 2, top, hairline, height), lightColors.areaLine);
}

void RoadmapPainter::drawHead()
{
    drawGround();
    const double height = roadmapHead(m_look);
    const double line = m_box.top() + height;
    m_painter.fillRect(QRectF(m_box.left(), line, m_box.width(), height), lightColors.header);
    setBold(true);
    const bool subs = !m_roadmap.lanes.empty() && m_look.namesMilestones();
    put(subs ? Text::tr("Sub-dimension") : Text::tr("Program"), {m_at.code, m_at.nameEnd, line, height},
        Qt::AlignLeft, lightColors.text);
    if (!subs)
        put(Text::tr("Lead"), {m_at.lead, m_at.years, line, height}, Qt::AlignLeft, lightColors.text);
    put(Text::tr("Rp million"), {m_at.money, m_box.right() - gap / 2, line, height}, Qt::AlignRight,
        lightColors.text);
    for (int year = std::max(1, m_roadmap.firstYear); year <= m_roadmap.lastYear; ++year)
        put(QString::number(year), {xOf(year) + gap / 2, xOf(year + 1), line, height}, Qt::AlignLeft,
            lightColors.text);
    drawBands();
    setBold(false);
}

void RoadmapPainter::drawBands()
{
    // What is further away is darker, as its years are.
    const std::array<QColor, 3> grounds{lightColors.noteGround, lightColors.selected,
                                        QColor(0xBA, 0xD1, 0xEB)};
    for (std::size_t i = 0; i < m_roadmap.bands.size(); ++i) {
        const Roadmap::Band &band = m_roadmap.bands[i];
        const double left = xOf(band.firstYear);
        const double right = xOf(band.lastYear + 1);
        const double height = roadmapHead(m_look);
        m_painter.fillRect(QRectF(left, m_box.top(), right - left - hairline * 2, height),
                           grounds.at(std::min(i, grounds.size() - 1)));
        const bool narrow = boldWidth(band.title) > right - left - gap;
        put(narrow ? format::horizonTitle(band.horizon) : band.title,
            {left + gap / 2, right - gap / 2, m_box.top(), height}, Qt::AlignLeft, lightColors.text);
    }
}

void RoadmapPainter::drawLane(const Roadmap::Lane &lane, double y)
{
    const QColor solid = toneColor(lane.tone, lightColors).solid;
    const double height = m_look.row * double(lane.rows.size());
    m_painter.fillRect(QRectF(m_box.left(), y, roadmapLaneColumn, height), solid);
    m_painter.save();
    setBold(true);
    m_painter.translate(m_box.left() + roadmapLaneColumn / 2, y + height / 2);
    m_painter.rotate(-90);
    const QString title = m_metrics.elidedText(lane.title, Qt::ElideRight, height - gap);
    m_painter.setPen(letterOn(solid));
    m_painter.drawText(
        QPointF(-m_metrics.horizontalAdvance(title) / 2, (m_metrics.ascent() - m_metrics.descent()) / 2),
        title);
    setBold(false);
    m_painter.restore();
    for (const Roadmap::Row &row : lane.rows) {
        drawRule(m_painter, QPointF(m_at.code, y), m_box.right() - m_at.code,
                 row.separated ? 1.5 * hairline : hairline / 2,
                 row.separated ? lightColors.areaLine : lightColors.gridLine);
        drawRow(row, y, lane.tone);
        y += m_look.row;
    }
}

void RoadmapPainter::drawRow(const Roadmap::Row &row, double y, int tone)
{
    const double height = m_look.row;
    put(row.code, {m_at.code, m_at.star, y, height}, Qt::AlignLeft, lightColors.secondary);
    put(row.name, {m_at.name, m_at.nameEnd, y, height}, Qt::AlignLeft, lightColors.text);
    put(row.lead, {m_at.lead, m_at.years - gap / 2, y, height}, Qt::AlignLeft, lightColors.secondary);
    put(roadmapMoney(row), {m_at.money, m_box.right() - gap / 2, y, height}, Qt::AlignRight,
        lightColors.text);
    if (row.quickWin)
        drawStar(m_painter, QPointF(m_at.star + roadmapStarColumn / 2 - mm(0.4), y + height / 2));
    if (row.firstYear > 0)
        drawBar(row, y, tone);
    drawMilestones(row, y);
}

void RoadmapPainter::drawBar(const Roadmap::Row &row, double y, int tone)
{
    const double left = xOf(std::clamp(row.firstYear, m_roadmap.firstYear, m_roadmap.lastYear + 1));
    const double right = xOf(std::clamp(row.lastYear + 1, m_roadmap.firstYear, m_roadmap.lastYear + 1));
    m_painter.fillRect(QRectF(left, barTop(y), std::max(0.0, right - left), m_look.bar),
                       toneColor(tone, lightColors).solid);
    const double textWidth = m_metrics.horizontalAdvance(row.target);
    if (right + gap / 2 + textWidth <= m_at.yearsEnd)
        put(row.target, {right + gap / 2, m_at.yearsEnd, y, m_look.row}, Qt::AlignLeft,
            lightColors.secondary);
    else if (left - gap / 2 - textWidth >= m_at.years)
        put(row.target, {m_at.years, left - gap / 2, y, m_look.row}, Qt::AlignRight, lightColors.secondary);
}

double RoadmapPainter::xOfDay(QDate day) const
{
    return xOf(day.year() + double(day.dayOfYear() - 1) / day.daysInYear());
}

/// Names stand one after the other; a name that begins at the end of the years is not written.
void RoadmapPainter::drawMilestones(const Roadmap::Row &row, double y)
{
    std::vector<const Roadmap::Milestone *> shown;
    for (const Roadmap::Milestone &milestone : row.milestones)
        if (milestone.day.year() >= m_roadmap.firstYear && milestone.day.year() <= m_roadmap.lastYear)
            shown.push_back(&milestone);
    const double lineTop = barTop(y) + m_look.bar;
    const double between = mm(2.5);
    double free = m_at.years;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const double x = xOfDay(shown[i]->day);
        drawDiamond(m_painter, QPointF(x, barMiddle(y)));
        if (!m_look.namesMilestones() || free >= m_at.yearsEnd)
            continue;
        const double left = std::max(x - mm(1), free);
        const double width = m_metrics.horizontalAdvance(shown[i]->name);
        double wanted = 0;
        for (std::size_t rest = i; rest < shown.size(); ++rest)
            wanted += m_metrics.horizontalAdvance(shown[rest]->name) + between;
        // Cut only where the names after it would have no room.
        const double right = std::min(
            m_at.yearsEnd, left + (left + wanted <= m_at.yearsEnd ? width : std::min(width, mm(34))));
        put(shown[i]->name, {left, right, lineTop, y + m_look.row - lineTop}, Qt::AlignLeft,
            lightColors.secondary);
        free = right + between;
    }
}

}

void drawRoadmap(QPainter &painter, const QRectF &box, const Roadmap &roadmap, const RoadmapLook &look)
{
    drawRoadmap(painter, box, roadmap, look, roadmapColumns(box, roadmap, look));
}

void drawRoadmap(QPainter &painter, const QRectF &box, const Roadmap &roadmap, const RoadmapLook &look,
                 const RoadmapColumns &columns)
{
    RoadmapPainter(painter, box, roadmap, look, columns).draw();
}

}
