// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinesheetrows.h"

#include "model/domain/format.h"
#include "model/domain/parties.h"
#include "views/timeline/timelinewords.h"

#include <QCoreApplication>

namespace {

using Row = TimelineSheetRow;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr int wholePercent = 100;

QString percent(const std::optional<double> &share)
{
    return share ? format::percent(std::floor(*share * wholePercent + 1e-9) / wholePercent) : QString();
}

QString count(qint64 days)
{
    return days > 0 ? format::number(double(days), 0) : QString();
}

QString yearText(int year)
{
    return year > 0 ? QString::number(year) : QString();
}

Row groupRow(const TimelineFacts &facts, TimelineGrouping grouping, qint64 group)
{
    int programs = 0;
    ActivityWork work;
    for (const Program &program : facts.data.programs)
        if (groupOf(facts, program, grouping) == group) {
            const ActivityWork each = workOf(facts, program.id);
            work.workDays += each.workDays;
            work.doneDays += each.doneDays;
            ++programs;
        }
    Row row{.bold = true, .ground = true};
    row.cells[Row::Name] = Text::tr("%1 · %n programs", nullptr, programs)
                               .arg(timelinewords::groupName(facts.data, grouping, group));
    row.cells[Row::WorkDays] = count(qint64(work.workDays));
    row.cells[Row::Progress] = percent(work.progress());
    return row;
}

Row ownerRow(const ActivityWork &work)
{
    Row row{.late = work.late > 0};
    row.cells[Row::WorkDays] = count(qint64(work.workDays));
    row.cells[Row::Progress] = percent(work.progress());
    return row;
}

Row programRow(const TimelineFacts &facts, const Program &program)
{
    Row row = ownerRow(workOf(facts, program.id));
    row.cells[Row::Code] = program.code;
    row.cells[Row::Name] = program.name;
    row.cells[Row::Lead] = leadName(facts.data, program);
    row.cells[Row::Start] = yearText(program.firstYear);
    row.cells[Row::Finish] = yearText(program.lastYear);
    return row;
}

Row candidateRow(const TimelineFacts &facts, const Candidate &candidate)
{
    const ActivityWork work = workOf(facts, candidate.id);
    Row row = ownerRow(work);
    row.cells[Row::Code] = candidate.code;
    row.cells[Row::Name] = candidate.name;
    row.cells[Row::Lead] = proposerName(facts.data, candidate);
    row.cells[Row::Start] = format::shortDate(work.days.first);
    row.cells[Row::Finish] = format::shortDate(work.days.last);
    return row;
}

Row activityRow(const TimelineFacts &facts, const Activity &activity)
{
    const schedule::Days days = daysOf(facts, activity);
    Row row{.indent = 1, .late = daysLate(facts, activity.id) > 0};
    row.cells[Row::Code] = activity.code;
    row.cells[Row::Name] = activity.name;
    row.cells[Row::Lead] = performerName(facts.data, activity);
    row.cells[Row::Start] = format::shortDate(days.first);
    row.cells[Row::Finish] = format::shortDate(days.last);
    row.cells[Row::WorkDays] = count(schedule::workDaysOf(activity, facts.calendar));
    row.cells[Row::Progress] = percent(activity.progress / double(wholePercent));
    return row;
}

}

std::array<QString, Row::ColumnCount> timelineSheetTitles()
{
    return {
        Text::tr("Code"),   Text::tr("Program and activity"),        Text::tr("Lead"),    Text::tr("Start"),
        Text::tr("Finish"), Text::tr("Days", "column of work days"), Text::tr("Progress")};
}

Row timelineSheetRow(const TimelineFacts &facts, TimelineGrouping grouping, const OutlineKey &key)
{
    if (key.kind == timelinerow::Group)
        return groupRow(facts, grouping, key.id);
    if (const Program *program
        = key.kind == timelinerow::Program ? facts.data.programs.find({key.id}) : nullptr)
        return programRow(facts, *program);
    if (const Candidate *candidate
        = key.kind == timelinerow::Candidate ? facts.data.candidates.find({key.id}) : nullptr)
        return candidateRow(facts, *candidate);
    const Activity *activity = facts.data.activities.find({key.id});
    return activity ? activityRow(facts, *activity) : Row{};
}

QString programCodeOf(const PlanData &data, const OutlineKey &key)
{
    if (key.kind == timelinerow::Group)
        return {};
    Id<Program> program{key.kind == timelinerow::Program ? key.id : 0};
    Id<Candidate> candidate{key.kind == timelinerow::Candidate ? key.id : 0};
    if (const Activity *activity
        = key.kind == timelinerow::Activity ? data.activities.find({key.id}) : nullptr) {
        program = activity->program;
        candidate = activity->candidate;
    }
    if (const Program *found = data.programs.find(program))
        return found->code;
    const Candidate *found = data.candidates.find(candidate);
    return found ? found->code : QString();
}
