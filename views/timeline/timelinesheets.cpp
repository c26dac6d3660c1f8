// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinesheets.h"

#include "views/timeline/timelinebook.h"

paper::Sheets timelineSheets(const PlanData &data, const Edition &edition, const TimelinePrint &print)
{
    const auto book = std::make_shared<const TimelineBook>(data, edition, print, false);
    return book->sheets(book);
}

paper::Sheets timelinePoster(const PlanData &data, const Edition &edition, const TimelinePrint &print)
{
    const auto book = std::make_shared<const TimelineBook>(data, edition, print, true);
    return book->sheets(book);
}

TimelinePrint timelinePrint(const paper::ExportOptions &options)
{
    TimelinePrint print{.paper = paper::paperSize(options.paper),
                        .letters = options.font.value_or(paper::leastLetters),
                        .firstYear = options.from.value_or(0),
                        .lastYear = options.to.value_or(0),
                        .monthsPerPage = options.monthsPerPage.value_or(0)};
    if (options.by == u"agency")
        print.grouping = TimelineGrouping::Agency;
    else if (options.by == u"horizon")
        print.grouping = TimelineGrouping::Horizon;
    return print;
}
