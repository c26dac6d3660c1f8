// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/figures.h"
#include "views/paper/typography.h"

#include <QRectF>

class QPainter;

namespace paper {

/// How closely a roadmap is set.
struct RoadmapLook {
    double letters = 7;  ///< points
    double row = mm(3.75);
    double bar = mm(2.2);
    double laneGap = mm(1.6);
    double widestName = mm(72);
    bool legend = true;

    /// Rows that hold two lines of letters name their milestones below the bar.
    bool namesMilestones() const { return row > 2.6 * pt(letters); }
};

/// Where the columns of a roadmap stand.
struct RoadmapColumns {
    double code = 0;
    double star = 0;
    double name = 0;
    double nameEnd = 0;
    double lead = 0;
    double years = 0;
    double yearsEnd = 0;
    double money = 0;
    int firstYear = 0;
    int lastYear = 0;

    double xOf(double year) const  ///< 2018.5: the middle of 2018
    {
        return years + (yearsEnd - years) * (year - firstYear) / (lastYear - firstYear + 1);
    }
};

/// The columns as wide as the rows need, between the sides of \a box.
RoadmapColumns roadmapColumns(const QRectF &box, const report::Roadmap &roadmap,
                              const RoadmapLook &look = {});

/// The years as columns under the horizons, a row a program, a lane a pillar. Lengths in the layout's units:
/// whoever wants it on a screen scales the painter. Uses the whole width of \a box and roadmapHeight() of it.
void drawRoadmap(QPainter &painter, const QRectF &box, const report::Roadmap &roadmap,
                 const RoadmapLook &look = {});
/// As above, with the columns of another roadmap: those of all parts stand below each other.
void drawRoadmap(QPainter &painter, const QRectF &box, const report::Roadmap &roadmap,
                 const RoadmapLook &look, const RoadmapColumns &columns);

double roadmapHeight(const report::Roadmap &roadmap, const RoadmapLook &look = {});

/// \a roadmap cut between programs, the first part no higher than \a first, the others than \a rest; no lane
/// is cut so that fewer than three of its programs stand alone.
std::vector<report::Roadmap> roadmapParts(const report::Roadmap &roadmap, double first, double rest,
                                          const RoadmapLook &look = {});

}
