// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/roadmap.h"
#include "model/report/volumes/kinds/kinds.h"

#include <QCoreApplication>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BlockKinds)
};

/// The plan with only the programs that are wanted.
PlanData withPrograms(const PlanData &data, const WantsProgram &wanted)
{
    PlanData result = data;
    std::vector<Program> programs;
    std::ranges::copy_if(data.programs, std::back_inserter(programs), wanted);
    result.programs = Rows(std::move(programs));
    return result;
}

void writeRoadmap(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    const RoadmapRows rows
        = call.word("rinci") == u"sub_dimensi" ? RoadmapRows::SubDimension : RoadmapRows::Program;
    Roadmap roadmap = roadmapOf(withPrograms(subject.data, wantedPrograms(subject, call)), rows);
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

Row activityRow(const PlanData &data, const Activity &activity)
{
    const Agency *agency = data.agencies.find(activity.agency);
    const Cell days
        = activity.milestone ? Cell(Text::tr("milestone")) : Cell(format::shortDate(activity.start));
    return {{Cell(activity.code), Cell(activity.name), Cell(agency ? agency->shortName : activity.agencyText),
             days, Cell(format::shortDate(activity.finish.isValid() ? activity.finish : activity.start)),
             Cell(double(activity.progress))}};
}

/// Activities under their programs.
void writeSchedule(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    const PlanData &data = subject.data;
    std::map<Id<Program>, std::vector<const Activity *>> ofProgram;
    for (const Activity *activity : byPosition(data.activities))
        ofProgram[activity->program].push_back(activity);
    Table table{
        .caption = captionOf(subject, call, Text::tr("Schedule of activities")),
        .columns
        = {{.title = Text::tr("Code")},
           {.title = Text::tr("Activity"), .stretch = 3},
           {.title = Text::tr("OPD")},
           {.title = Text::tr("Start")},
           {.title = Text::tr("Finish")},
           {.title = Text::tr("Progress (%)"), .align = Align::Right, .holds = Column::Holds::Number}}};
    for (const Program *program : byPosition(data.programs, wantedPrograms(subject, call))) {
        const auto found = ofProgram.find(program->id);
        if (found == ofProgram.end())
            continue;
        Cell title((program->code + u' ' + program->name).trimmed());
        title.span = int(table.columns.size());
        table.rows.push_back({{title}, Row::Kind::Group});
        for (const Activity *activity : found->second)
            table.rows.push_back(activityRow(data, *activity));
    }
    if (table.rows.empty())
        book.note(Text::tr("No activity is scheduled here yet."));
    else
        book.table(std::move(table));
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
             {pillarOption(), agencyOption(), yearsOption()},
             writeSchedule}};
}

}
