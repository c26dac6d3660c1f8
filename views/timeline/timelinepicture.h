// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/bargeometry.h"
#include "views/timeline/timeaxis.h"

/// A link by the numbers of the rows between which it is drawn.
struct RowLink {
    int from = 0;
    int to = 0;
    Rows<Dependency>::Key link{};
};

/// The rows that are shown, from top to bottom, and the links between them.
struct TimelineRows {
    std::vector<OutlineKey> keys{};
    std::vector<RowLink> links{};

    /// The number of the row at \a y, also outside of them: -1 above the first.
    static int at(double y, double rowHeight) { return int(std::floor(y / rowHeight)); }
};

TimelineRows timelineRows(const PlanData &data, std::vector<OutlineKey> keys);

/// Which part of the timeline is looked at, and what of it.
struct TimelineView {
    TimeScale scale{};
    double zoom = 1;  ///< pixels a day at 100 %: decides which units the axis counts
    TimelineSizes sizes{};
    QRectF area{};  ///< in the coordinates of the scale, and of rows that begin at y = 0
    bool links = true;
    bool critical = true;
};

/// All that is painted of one view, ready for any painter: a screen, a PDF, an SVG.
struct TimelinePicture {
    struct Row {
        OutlineKey key{};
        double top = 0;
        bool selected = false;
        TimelineBar bar{};
        BarShape shape{};
    };
    struct Link {
        Rows<Dependency>::Key key{};
        QPolygonF route{};
        bool critical = false;
        bool broken = false;
        bool passing = false;  ///< neither end is in view
    };

    TimelineView view{};
    QDate asOf{};
    TimeAxis axis{};
    std::vector<HorizonBand> bands{};
    std::vector<schedule::Days> daysOff{};  ///< weekends and holidays, where days have room
    std::vector<Occasion> occasions{};  ///< dates to remember in the view, in order
    std::vector<Row> rows{};
    std::vector<Link> links{};
};

/// The dates to remember from \a first to \a last, in order.
std::vector<Occasion> occasionsBetween(const PlanData &data, QDate first, QDate last);

/// The picture of the rows that lie in the view, and of the links that touch it.
TimelinePicture timelinePicture(const TimelineFacts &facts, const TimelineBars &bars,
                                const TimelineRows &rows, const TimelineView &view);
