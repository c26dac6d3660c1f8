// SPDX-License-Identifier: GPL-3.0-or-later
// How high a roadmap is, how wide its columns are, and where it is cut.
#include "views/paper/roadmapparts.h"

#include "model/domain/format.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace paper {

using report::Roadmap;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// How many of \a rows of a lane go where there is \a room; 0 where a new part is better begun.
std::size_t rowsToTake(std::size_t rows, double room, double rowHeight)
{
    constexpr std::size_t fewest = 3;
    std::size_t taken = room < rowHeight ? 0 : std::min(rows, std::size_t(room / rowHeight + 0.001));
    if (const std::size_t left = rows - taken; left > 0 && left < fewest)
        taken = rows > 2 * fewest ? rows - fewest : 0;
    return taken < std::min(fewest, rows) ? 0 : taken;
}

template <class Value>
double widest(const Roadmap &roadmap, const QFontMetricsF &metrics, Value value)
{
    double width = 0;
    for (const Roadmap::Lane &lane : roadmap.lanes)
        for (const Roadmap::Row &row : lane.rows)
            width = std::max(width, metrics.horizontalAdvance(value(row)));
    return width;
}

}

QFont roadmapFont(const RoadmapLook &look, bool bold)
{
    TextStyle style = shrunk(tableText, look.letters);
    style.bold = bold;
    return fontOf(style);
}

QString roadmapMoney(const Roadmap::Row &row)
{
    return row.total.rupiah == 0 ? QStringLiteral("–") : format::amount(row.total, format::Unit::Juta);
}

RoadmapColumns roadmapColumns(const QRectF &box, const Roadmap &roadmap, const RoadmapLook &look)
{
    const QFontMetricsF metrics(roadmapFont(look, false));
    const QFontMetricsF bold(roadmapFont(look, true));
    const double code = widest(roadmap, metrics, [](const Roadmap::Row &row) { return row.code; });
    const double name = widest(roadmap, metrics, [](const Roadmap::Row &row) { return row.name; });
    const double lead = widest(roadmap, metrics, [](const Roadmap::Row &row) { return row.lead; });
    const double money = widest(roadmap, metrics, roadmapMoney);
    RoadmapColumns at{.firstYear = roadmap.firstYear, .lastYear = roadmap.lastYear};
    at.code = box.left() + roadmapLaneColumn + roadmapGap;
    at.star = at.code + code + roadmapGap / 2;
    at.name = at.star + roadmapStarColumn;
    at.nameEnd
        = at.name + std::min(std::max(name, bold.horizontalAdvance(Text::tr("Program"))), look.widestName);
    at.lead = at.nameEnd + roadmapGap;
    at.years = at.lead + std::min(lead, look.widestName / 2) + roadmapGap;
    at.money = box.right() - std::max(money, bold.horizontalAdvance(Text::tr("Rp million"))) - roadmapGap / 2;
    at.yearsEnd = at.money - roadmapGap;
    return at;
}

double roadmapHeight(const Roadmap &roadmap, const RoadmapLook &look)
{
    double height = 2 * roadmapHead(look) + look.laneGap + (look.legend ? roadmapLegendHeight : 0);
    for (const Roadmap::Lane &lane : roadmap.lanes)
        height += look.row * double(lane.rows.size()) + look.laneGap;
    return height;
}

std::vector<Roadmap> roadmapParts(const Roadmap &roadmap, double first, double rest, const RoadmapLook &look)
{
    Roadmap frame = roadmap;
    frame.lanes.clear();
    std::vector<Roadmap> parts{frame};
    for (const Roadmap::Lane &lane : roadmap.lanes)
        for (std::size_t done = 0; done < lane.rows.size();) {
            const double room
                = (parts.size() == 1 ? first : rest) - roadmapHeight(parts.back(), look) - look.laneGap;
            const std::size_t taken = rowsToTake(lane.rows.size() - done, room, look.row);
            if (taken == 0 && !parts.back().lanes.empty()) {
                parts.push_back(frame);
                continue;
            }
            const auto begin = lane.rows.begin() + std::ptrdiff_t(done);
            const auto count = std::max<std::size_t>(taken, 1);
            parts.back().lanes.push_back({lane.title, lane.tone, {begin, begin + std::ptrdiff_t(count)}});
            parts.back().lanes.back().rows.front().separated = false;
            done += count;
        }
    return parts;
}

}
