// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/progress.h"

#include "model/domain/names.h"
#include "model/domain/parties.h"
#include "model/report/volumes/kinds/arrangement.h"
#include "model/report/volumes/kinds/kinds.h"
#include "model/schedule/warnings.h"

#include <QCoreApplication>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BlockKinds)
};

constexpr double percent = 100;

/// What the rows can be put in order by: those that are furthest behind first.
const QString daysAhead = QStringLiteral("selisih_hari");
const QString moneyAhead = QStringLiteral("selisih_anggaran");

/// The plan with what belongs to the programs that the block is about, its schedule and its day.
struct Standing {
    PlanData data{};
    QDate asOf{};
    schedule::WorkCalendar calendar{};
    schedule::Schedule schedule{};

    schedule::ProgressReport report() const
    {
        return schedule::progressReport(data, schedule, asOf, calendar);
    }
};

PlanData withTheirWork(const Subject &subject, const BlockCall &call)
{
    PlanData data = withWantedPrograms(subject, call);
    // What belongs to no program counts only for the whole plan.
    if (data.programs.size() == subject.data.programs.size())
        return subject.data;
    std::vector<Activity> activities;
    std::ranges::copy_if(subject.data.activities, std::back_inserter(activities),
                         [&](const Activity &activity) { return data.programs.find(activity.program); });
    std::vector<BudgetLine> lines;
    std::ranges::copy_if(subject.data.budgetLines, std::back_inserter(lines),
                         [&](const BudgetLine &line) { return data.programs.find(line.program); });
    data.activities = Rows(std::move(activities));
    data.budgetLines = Rows(std::move(lines));
    return data;
}

Standing standingOf(const Subject &subject, const BlockCall &call)
{
    // Links to activities of other programs count: the days are those of the whole plan.
    const schedule::WorkCalendar calendar = schedule::calendarOf(subject.data);
    return {.data = withTheirWork(subject, call),
            .asOf = schedule::asOfDay(subject.data.city(), subject.edition.changed.date()),
            .calendar = calendar,
            .schedule = schedule::computeSchedule(subject.data, calendar)};
}

void writeNone(BookWriter &book)
{
    book.note(Text::tr("Neither activities with days nor a budget are planned here yet."));
}

void writeCurve(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    const Standing now = standingOf(subject, call);
    schedule::PlannedCurve planned = schedule::plannedCurve(now.data, now.schedule, now.calendar);
    if (planned.ends.empty())
        return writeNone(book);
    const schedule::Progress done = now.report().plan;
    const QString caption = Text::tr("Planned and actual progress as of %1").arg(format::longDate(now.asOf));
    book.figure({.caption = captionOf(subject, call, caption),
                 .alternative
                 = Text::tr("The planned share of work days and of the budget that is done by the end of "
                            "each month, and what is reported."),
                 .height = 85,
                 .picture = Curves{.days = std::move(planned.ends),
                                   .asOf = now.asOf,
                                   .lines = {{.name = Text::tr("Work days"),
                                              .shares = std::move(planned.days),
                                              .reached = done.days.actualShare()},
                                             {.name = Text::tr("Budget"),
                                              .dashed = true,
                                              .shares = std::move(planned.money),
                                              .reached = done.money.actualShare()}}}});
}

Cell shareCell(std::optional<double> share)
{
    return share ? Cell(*share * percent) : Cell();
}

Row progressRow(const QString &title, const schedule::Progress &progress, Row::Kind kind = Row::Kind::Plain)
{
    Row row{{Cell(title)}, kind};
    for (const schedule::Earned &earned : {progress.days, progress.money})
        for (const auto &share : {earned.plannedShare(), earned.actualShare(), earned.lead()})
            row.cells.push_back(shareCell(share));
    return row;
}

std::vector<Column> progressColumns(const QString &title)
{
    std::vector<Column> columns{{.title = title, .stretch = 1}};
    for (const QString &group : {Text::tr("Work days (%)"), Text::tr("Budget (%)")})
        for (const QString &share : {Text::tr("Planned"), Text::tr("Actual"), Text::tr("Ahead")})
            columns.push_back(
                {.title = share, .group = group, .align = Align::Right, .holds = Column::Holds::Number});
    columns[3].token = daysAhead;
    columns[6].token = moneyAhead;
    return columns;
}

std::vector<Row> rowsOfPrograms(const PlanData &data, const schedule::ProgressReport &report)
{
    std::vector<Row> rows;
    std::ranges::transform(byPosition(data.programs), std::back_inserter(rows), [&](const Program *program) {
        return progressRow(wholeTitleOf(*program), report.programs.at(program->id));
    });
    return rows;
}

std::vector<Row> rowsOfPillars(const PlanData &data, const schedule::ProgressReport &report)
{
    std::vector<Row> rows;
    for (const Pillar *pillar : byPosition(data.pillars))
        if (const auto found = report.pillars.find(pillar->id); found != report.pillars.end())
            rows.push_back(progressRow(pillar->name, found->second));
    return rows;
}

void writeProgress(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    const bool byProgram = call.word("baris") == u"program";
    const Standing now = standingOf(subject, call);
    const schedule::ProgressReport report = now.report();
    if (report.plan.days.total <= 0 && report.plan.money.total <= 0)
        return writeNone(book);
    const QString caption = Text::tr("Progress as of %1").arg(format::longDate(now.asOf));
    Table table{.caption = captionOf(subject, call, caption),
                .columns = progressColumns(byProgram ? Text::tr("Program") : Text::tr("Dimension")),
                .rows = byProgram ? rowsOfPrograms(now.data, report) : rowsOfPillars(now.data, report),
                .note = Text::tr("Ahead: actual less planned; negative where it is behind.")};
    table.rows.push_back(progressRow(Text::tr("Total"), report.plan, Row::Kind::Total));
    book.table(arranged(std::move(table), call));
}

Row delayedRow(const PlanData &data, const Activity &activity, const QString &why)
{
    return {{Cell(activity.code), Cell(activity.name), Cell(performerName(data, activity)),
             Cell(format::shortDate(activity.finish.isValid() ? activity.finish : activity.start)),
             Cell(double(activity.progress)), Cell(why)}};
}

void addGroup(Table &table, const QString &title, std::vector<Row> rows)
{
    if (rows.empty())
        return;
    Cell cell(title);
    cell.span = int(table.columns.size());
    table.rows.push_back({{cell}, Row::Kind::Group});
    std::ranges::move(rows, std::back_inserter(table.rows));
}

std::vector<Row> lateRows(const Standing &now)
{
    auto late = schedule::lateActivities(now.data, now.asOf, now.calendar);
    std::ranges::stable_sort(late, std::ranges::greater(), &schedule::LateActivity::days);
    std::vector<Row> rows;
    std::ranges::transform(late, std::back_inserter(rows), [&](const schedule::LateActivity &each) {
        return delayedRow(now.data, *now.data.activities.find(each.id),
                          Text::tr("%n days late", nullptr, each.days));
    });
    return rows;
}

/// Looked for in the whole plan: what an activity waits for may belong to any program.
std::vector<Row> riskRows(const Standing &now, const PlanData &whole)
{
    auto risks = schedule::atRisk(whole, now.schedule, now.asOf, now.calendar);
    std::ranges::stable_sort(risks, std::ranges::greater(), &schedule::AtRisk::behind);
    std::vector<Row> rows;
    for (const schedule::AtRisk &each : risks) {
        const Activity *activity = now.data.activities.find(each.id);
        if (!activity)
            continue;
        const Activity *late = whole.activities.find(each.waitsFor);
        const QString why = late ? Text::tr("waits for %1, which is late").arg(titleOf(*late))
                                 : Text::tr("%1 behind").arg(format::percent(each.behind));
        rows.push_back(delayedRow(whole, *activity, why));
    }
    return rows;
}

std::vector<Column> delayColumns()
{
    return {{.title = Text::tr("Code"), .token = QStringLiteral("kode")},
            {.title = Text::tr("Activity"), .stretch = 3, .token = QStringLiteral("kegiatan")},
            {.title = Text::tr("OPD"), .token = QStringLiteral("opd")},
            {.title = Text::tr("Finish"), .token = QStringLiteral("selesai")},
            {.title = Text::tr("Progress (%)"),
             .align = Align::Right,
             .holds = Column::Holds::Number,
             .token = QStringLiteral("progres")},
            {.title = Text::tr("Delay"), .stretch = 2, .token = QStringLiteral("keterangan")}};
}

void writeDelays(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    const Standing now = standingOf(subject, call);
    const QString caption = Text::tr("Activities late or at risk as of %1").arg(format::longDate(now.asOf));
    Table table{.caption = captionOf(subject, call, caption), .columns = delayColumns()};
    addGroup(table, Text::tr("Late"), lateRows(now));
    addGroup(table, Text::tr("At risk"), riskRows(now, subject.data));
    if (table.rows.empty())
        book.note(Text::tr("No activity is late or at risk as of %1.").arg(format::longDate(now.asOf)));
    else
        book.table(arranged(std::move(table), call));
}

}

std::vector<BlockKind> progressKinds()
{
    using Takes = BlockOption::Takes;
    using Shape = BlockKind::Shape;
    return {{QStringLiteral("kemajuan"),
             Text::tr("Progress"),
             Shape::Table,
             {{QStringLiteral("baris"),
               Text::tr("A row each"),
               Takes::Choice,
               {{QStringLiteral("dimensi"), Text::tr("Dimension")},
                {QStringLiteral("program"), Text::tr("Program")}}},
              orderOption({{daysAhead, Text::tr("Furthest behind by work days")},
                           {moneyAhead, Text::tr("Furthest behind by budget")}}),
              pillarOption(),
              agencyOption(),
              yearsOption()},
             writeProgress},
            {QStringLiteral("kurva_s"),
             Text::tr("S-curve of the progress"),
             Shape::Drawing,
             {pillarOption(), agencyOption(), yearsOption()},
             writeCurve},
            {QStringLiteral("terlambat"),
             Text::tr("Late and at risk"),
             Shape::Table,
             {columnsOption(delayColumns()), pillarOption(), agencyOption(), yearsOption()},
             writeDelays}};
}

}
