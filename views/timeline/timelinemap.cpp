// SPDX-License-Identifier: GPL-3.0-or-later
// The map of the pages of a printed timeline.
#include "views/timeline/timelinesheet.h"

#include <QCoreApplication>
#include <QPainter>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr double line = 20;
constexpr double title = 26;
constexpr double above = 10;
constexpr double gap = 8;
constexpr double between = 28;  // columns of entries

/// Where entries stand: in columns, filled from top to bottom.
struct MapGrid {
    double label = 0;
    double box = 0;
    int columns = 1;
    int lines = 0;

    double width(std::size_t boxes) const { return label + gap + box * double(boxes); }
};

MapGrid gridOf(const TimelineMap &map, double width, const QFont &font)
{
    const QFontMetricsF metrics(font);
    MapGrid grid{.box = metrics.horizontalAdvance(QStringLiteral("000–000")) + gap};
    for (const QString &slice : map.slices)
        grid.box = std::max(grid.box, metrics.horizontalAdvance(slice) + gap);
    std::size_t boxes = 1;
    for (const TimelineMapEntry &entry : map.entries) {
        grid.label = std::max(grid.label, metrics.horizontalAdvance(entry.rows));
        boxes = std::max(boxes, std::size_t(entry.pages.size()));
    }
    grid.columns = std::max(1, int((width + between) / (grid.width(boxes) + between)));
    grid.lines = (int(map.entries.size()) + grid.columns - 1) / grid.columns;
    return grid;
}

}

void TimelineMap::shorten()
{
    slices.clear();
    for (TimelineMapEntry &entry : entries)
        if (entry.pages.size() > 1)
            entry.pages = {QStringLiteral("%1–%2").arg(entry.pages.front(), entry.pages.back())};
}

double TimelineMap::height(const QRectF &body, const QFont &font) const
{
    if (entries.size() < 2 && slices.size() < 2)
        return 0;
    return above + title + line * (gridOf(*this, body.width(), font).lines + (slices.isEmpty() ? 0 : 1));
}

void TimelineMap::paint(QPainter &painter, const QRectF &place, const TimelineInk &ink) const
{
    const MapGrid grid = gridOf(*this, place.width(), ink.font);
    std::size_t boxes = 1;
    for (const TimelineMapEntry &entry : entries)
        boxes = std::max(boxes, std::size_t(entry.pages.size()));
    QFont bold = ink.font;
    bold.setBold(true);
    const auto write = [&](const QString &text, const QRectF &where, const QColor &color, int align) {
        painter.setPen(color);
        painter.drawText(where, align | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
    };
    painter.setFont(bold);
    write(Text::tr("Which page shows what"), {place.left(), place.top() + above, place.width(), title},
          ink.colors.text, Qt::AlignLeft);
    painter.setFont(ink.font);
    const double top = place.top() + above + title + (slices.isEmpty() ? 0 : line);
    for (int column = 0; column < grid.columns && column * grid.lines < int(entries.size()); ++column)
        for (int slice = 0; slice < slices.size(); ++slice)
            write(
                slices[slice],
                {place.left() + column * (grid.width(boxes) + between) + grid.label + gap + slice * grid.box,
                 top - line, grid.box, line},
                ink.colors.secondary, Qt::AlignHCenter);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const int column = int(i) / grid.lines;
        const double x = place.left() + double(column) * (grid.width(boxes) + between);
        const double y = top + double(int(i) % grid.lines) * line;
        write(entries[i].rows, {x, y, grid.label, line}, ink.colors.text, Qt::AlignLeft);
        for (int page = 0; page < entries[i].pages.size(); ++page) {
            // One page for the whole time is as wide as the time.
            const double width = grid.box * (entries[i].pages.size() == 1 ? double(boxes) : 1.0);
            const QRectF box(x + grid.label + gap + double(page) * grid.box, y + 1, width, line - 2);
            painter.fillRect(box.adjusted(1, 0, -1, 0), ink.colors.noteGround);
            write(entries[i].pages[page], box, ink.colors.text, Qt::AlignHCenter);
        }
    }
}
