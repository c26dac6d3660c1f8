// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinepainter.h"
#include "views/timeline/timelinesheetrows.h"

/// One page of a timeline as it is painted. Lengths are pixels of a screen on which letters are
/// sheetLetters high: on paper they have the size that was asked for.
constexpr int sheetLetters = 13;

/// Where things stand on a page.
struct TimelineFrame {
    QRectF page{};
    QRectF body{};  ///< the page without its margins
    double columns = 0;  ///< width of what stands beside the bars
    std::array<double, TimelineSheetRow::ColumnCount> widths{};
    double head = 50;
    double axis = 60;
    double row = 20;
    double foot = 50;

    QRectF axisRect() const
    {
        return {body.left() + columns, body.top() + head, body.width() - columns, axis};
    }
    double rowsTop() const { return body.top() + head + axis; }
    double footTop() const { return body.bottom() - foot; }
    /// Rows that have room above \a below, which stands above the foot.
    int rows(double below = 0) const { return int((footTop() - below - rowsTop()) / row); }
};

/// The pages on which some rows stand: one for each stretch of time.
struct TimelineMapEntry {
    QString rows{};  ///< "SG-01 – SG-05"
    QStringList pages{};
};

/// Which page shows what; stands on the first page where there are several.
struct TimelineMap {
    std::vector<TimelineMapEntry> entries{};
    QStringList slices{};  ///< names of the stretches of time, where there are several

    /// From which page to which, instead of all of them.
    void shorten();
    double height(const QRectF &body, const QFont &font) const;  ///< 0 where there is nothing to say
    void paint(QPainter &painter, const QRectF &place, const TimelineInk &ink) const;
};

struct TimelineSheetContent {
    QString title{};
    QString subtitle{};
    QString edition{};
    QString asOf{};
    QString pageNumber{};
    TimelineColoring coloring = TimelineColoring::Pillar;
    std::vector<TimelineSheetRow> rows{};
    TimelinePicture picture{};  ///< of the same rows
};

/// The letters of a timeline on paper.
QFont timelineSheetFont();

void paintTimelineSheet(QPainter &painter, const TimelineFrame &frame, const TimelineSheetContent &content,
                        const TimelineInk &ink);
