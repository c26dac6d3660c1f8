// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/edition.h"
#include "views/paper/exportoptions.h"
#include "views/paper/sheets.h"
#include "views/timeline/timelinebar.h"

/// What of a timeline is printed, and on what. A value: it is asked for in a dialog or on a command line, and
/// followed in a thread of its own.
struct TimelinePrint {
    enum class Rows { All, Programs, Shown };

    QSizeF paper{};  ///< in the layout's units, see typography.h
    double letters = paper::leastLetters;  ///< the smallest, in points
    Rows rows = Rows::All;
    std::vector<OutlineKey> shown{};  ///< for Rows::Shown, from top to bottom
    TimelineGrouping grouping = TimelineGrouping::Pillar;
    TimelineColoring coloring = TimelineColoring::Pillar;
    int firstYear = 0;  ///< 0: as early as anything of the plan
    int lastYear = 0;
    int monthsPerPage = 0;  ///< 0: the whole time on one page's width
    bool rollUp = true;  ///< programs and their groups first, where activities are printed
    bool links = true;
    bool critical = true;
};

/// The pages: a title, the axis and the columns on each, the map of the pages on the first. Throws a Failure
/// where the years hold nothing of the plan.
paper::Sheets timelineSheets(const PlanData &data, const Edition &edition, const TimelinePrint &print);

/// Everything on one page that is as high as it must be, for a picture.
paper::Sheets timelinePoster(const PlanData &data, const Edition &edition, const TimelinePrint &print);

/// What the options of a command ask for.
TimelinePrint timelinePrint(const paper::ExportOptions &options);
