// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/names.h"
#include "model/domain/parties.h"
#include "model/domain/pillartone.h"
#include "model/report/roadmap.h"
#include "model/report/volumes/kinds/activitybars.h"
#include "model/report/volumes/kinds/arrangement.h"
#include "model/report/volumes/kinds/kinds.h"

#include <QCoreApplication>

#include <map>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BlockKinds)
};

void writeRoadmap(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    const RoadmapRows rows
        = call.word("rinci") == u"sub_dimensi" ? RoadmapRows::SubDimension : RoadmapRows::Program;
    Roadmap roadmap = roadmapOf(withWantedPrograms(subject, call), rows);
    std::erase_if(roadmap.lanes, [](const Roadmap::Lane &lane) { return lane.rows.empty(); });
    if (roadmap.lanes.empty() || roadmap.firstYear == 0) {
        book.note(Text::tr("No program has years yet: there is nothing to show along the time."));
        return;
    }
    const QString years = format::years(roadmap.firstYear, roadmap.lastYear);
    const Pillar *pillar = pillarOf(subject, call);
    const QString usual
        = pillar ? Text::tr("Roadmap of %1 %2").arg(pillar->name, years) : Text::tr("Roadmap %1").arg(years);
    const QString alternative = rows == RoadmapRows::Program
        ? Text::tr("Each program as a bar over its years, by dimension.")
        : Text::tr("Each sub-dimension as a bar over its years, by dimension.");
    book.figure({.caption = captionOf(subject, call, usual),
                 .alternative = alternative,
                 .picture = std::move(roadmap)});
}

/// A program with those of its activities that run in the years that the block is about; programs without
/// any are left out. Days are those at which the timeline draws them.
struct Work {
    const Program *program = nullptr;
    std::vector<ActivityDays> activities{};
};

std::vector<Work> workOf(const Subject &subject, const BlockCall &call)
{
    const PlanData &data = subject.data;
    const schedule::WorkCalendar calendar = schedule::calendarOf(data);
    const schedule::Schedule schedule = schedule::computeSchedule(data, calendar);
    const std::pair<int, int> years = yearsOf(call.word("tahun"));
    std::map<Id<Program>, std::vector<ActivityDays>> ofProgram;
    for (const Activity *activity : byPosition(data.activities))
        if (const schedule::Days days = schedule::drawnDays(*activity, schedule, calendar);
            touches(days, years) || !days.isValid())
            ofProgram[activity->program].push_back({activity, days});
    if (call.word("urut") == u"waktu")
        for (auto &[program, activities] : ofProgram)
            std::ranges::stable_sort(activities, {},
                                     [](const ActivityDays &each) { return each.days.first; });
    std::vector<Work> work;
    for (const Program *program : byPosition(data.programs, wantedPrograms(subject, call)))
        if (const auto found = ofProgram.find(program->id); found != ofProgram.end())
            work.push_back({program, std::move(found->second)});
    return work;
}

Row activityRow(const PlanData &data, const ActivityDays &each)
{
    const Activity &activity = *each.activity;
    const Cell start
        = activity.milestone ? Cell(Text::tr("milestone")) : Cell(format::shortDate(each.days.first));
    return {{Cell(activity.code), Cell(activity.name), Cell(performerName(data, activity)), start,
             Cell(format::shortDate(each.days.last)), Cell(double(activity.progress))}};
}

void writeNothing(BookWriter &book)
{
    book.note(Text::tr("No activity is scheduled here yet."));
}

std::vector<Column> scheduleColumns()
{
    return {{.title = Text::tr("Code"), .token = QStringLiteral("kode")},
            {.title = Text::tr("Activity"), .stretch = 3, .token = QStringLiteral("kegiatan")},
            {.title = Text::tr("OPD"), .token = QStringLiteral("opd")},
            {.title = Text::tr("Start"), .token = QStringLiteral("mulai")},
            {.title = Text::tr("Finish"), .token = QStringLiteral("selesai")},
            {.title = Text::tr("Progress (%)"),
             .align = Align::Right,
             .holds = Column::Holds::Number,
             .token = QStringLiteral("progres")}};
}

BlockOption timeOrder()
{
    return orderOption({{QStringLiteral("waktu"), Text::tr("Start")}});
}

/// Activities under their programs.
void writeSchedule(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    Table table{.caption = captionOf(subject, call, Text::tr("Schedule of activities")),
                .columns = scheduleColumns()};
    for (const Work &work : workOf(subject, call)) {
        Cell title(wholeTitleOf(*work.program));
        title.span = int(table.columns.size());
        table.rows.push_back({{title}, Row::Kind::Group});
        for (const ActivityDays &each : work.activities)
            table.rows.push_back(activityRow(subject.data, each));
    }
    if (table.rows.empty())
        writeNothing(book);
    else
        book.table(arranged(std::move(table), call));
}

/// The same as bars.
void writeTimeline(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    std::vector<ActivityGroup> groups;
    for (Work &work : workOf(subject, call))
        groups.push_back({wholeTitleOf(*work.program), pillarTone(subject.data, work.program->pillar),
                          std::move(work.activities)});
    if (groups.empty())
        return writeNothing(book);
    std::optional<MonthBars> bars = activityBars(groups, yearsOf(call.word("tahun")));
    if (!bars)
        return book.note(
            Text::tr("The activities span too many years for a picture: choose the years to show."));
    book.figure({.caption = captionOf(subject, call, Text::tr("Timeline of activities")),
                 .alternative = Text::tr("Each activity as a bar over its days, under its program."),
                 .picture = std::move(*bars)});
}

}

std::vector<BlockKind> timeKinds()
{
    using Takes = BlockOption::Takes;
    using Shape = BlockKind::Shape;
    return {{QStringLiteral("peta_jalan"),
             Text::tr("Roadmap"),
             Shape::Drawing,
             {{QStringLiteral("rinci"),
               Text::tr("A bar each"),
               Takes::Choice,
               {{QStringLiteral("program"), Text::tr("Program")},
                {QStringLiteral("sub_dimensi"), Text::tr("Sub-dimension")}}},
              pillarOption(),
              agencyOption(),
              yearsOption()},
             writeRoadmap},
            {QStringLiteral("jadwal"),
             Text::tr("Schedule of activities"),
             Shape::Table,
             {columnsOption(scheduleColumns()), timeOrder(), pillarOption(), agencyOption(), yearsOption()},
             writeSchedule},
            {QStringLiteral("linimasa"),
             Text::tr("Timeline of activities"),
             Shape::Drawing,
             {timeOrder(), pillarOption(), agencyOption(), yearsOption()},
             writeTimeline}};
}

}
