// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/texttable.h"

#include "model/domain/format.h"
#include "model/domain/names.h"
#include "model/schedule/progress.h"
#include "model/schedule/warnings.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

struct Options {
    std::string file{};
    std::string calendar = "plan";
    std::string asOf{};
    bool json = false;
};

/// What is printed: the plan's schedule, and how far it is.
struct Told {
    const PlanData &plan;
    schedule::WorkCalendar calendar{};
    QDate asOf{};
    schedule::Schedule schedule{};
    schedule::ProgressReport progress{};
};

Told told(const PlanData &data, const Options &options)
{
    Told result{.plan = data};
    result.calendar = options.calendar == "everyday"
        ? schedule::WorkCalendar(schedule::WorkCalendar::Week::EveryDay)
        : schedule::calendarOf(data);
    const QDate asked = dayOf(options.asOf);
    result.asOf = asked.isValid() ? asked : schedule::asOfDay(data.city(), QDate::currentDate());
    result.schedule = schedule::computeSchedule(data, result.calendar);
    result.progress = schedule::progressReport(data, result.schedule, result.asOf, result.calendar);
    return result;
}

QJsonValue toJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QString codeOf(const Activity &activity)
{
    return activity.code.isEmpty() ? QString::number(activity.id.value) : activity.code;
}

QJsonValue toJson(std::optional<double> share)
{
    return share ? QJsonValue(*share) : QJsonValue();
}

QJsonObject toJson(const Told &what, const Activity &activity)
{
    const schedule::ActivityTimes &times = *what.schedule.activities.find(activity.id);
    const auto earned = what.progress.activities.find(activity.id);
    const schedule::Days planned = schedule::plannedDays(activity, what.calendar);
    const bool late = activity.progress < 100 && planned.last.isValid() && planned.last < what.asOf;
    return {{QStringLiteral("code"), codeOf(activity)},
            {QStringLiteral("name"), activity.name},
            {QStringLiteral("start"), toJson(times.early.first)},
            {QStringLiteral("finish"), toJson(times.early.last)},
            {QStringLiteral("late_start"), toJson(times.late.first)},
            {QStringLiteral("late_finish"), toJson(times.late.last)},
            {QStringLiteral("duration"), times.duration},
            {QStringLiteral("total_float"), times.totalFloat},
            {QStringLiteral("free_float"), times.freeFloat},
            {QStringLiteral("critical"), times.critical},
            {QStringLiteral("planned_progress"),
             earned == what.progress.activities.end() ? QJsonValue() : toJson(earned->second.plannedShare())},
            {QStringLiteral("progress"), activity.progress / 100.0},
            {QStringLiteral("late"), late}};
}

QJsonArray cycles(const PlanData &data, const schedule::Schedule &schedule)
{
    QJsonArray array;
    for (const std::vector<Id<Activity>> &cycle : schedule.cycles) {
        QJsonArray codes;
        for (const Id<Activity> id : cycle)
            codes.append(codeOf(*data.activities.find(id)));
        array.append(codes);
    }
    return array;
}

QJsonObject toJson(const schedule::Earned &earned)
{
    return {{QStringLiteral("planned"), toJson(earned.plannedShare())},
            {QStringLiteral("actual"), toJson(earned.actualShare())}};
}

QJsonObject toJson(const Told &what)
{
    QJsonArray activities;
    for (const Activity *activity : byPosition(what.plan.activities))
        activities.append(toJson(what, *activity));
    return {{QStringLiteral("start"), toJson(what.schedule.span.first)},
            {QStringLiteral("finish"), toJson(what.schedule.span.last)},
            {QStringLiteral("as_of"), toJson(what.asOf)},
            {QStringLiteral("by_days"), toJson(what.progress.plan.days)},
            {QStringLiteral("by_money"), toJson(what.progress.plan.money)},
            {QStringLiteral("activities"), activities},
            {QStringLiteral("cycles"), cycles(what.plan, what.schedule)}};
}

void printText(const Told &what)
{
    if (what.plan.activities.empty()) {
        print(Text::tr("The plan has no activities yet."));
        return;
    }
    TextTable table({{Text::tr("Code")},
                     {Text::tr("Activity")},
                     {Text::tr("Start"), TextTable::Align::Right},
                     {Text::tr("Finish"), TextTable::Align::Right},
                     {Text::tr("Float (work days)"), TextTable::Align::Right},
                     {Text::tr("Critical")}});
    for (const Activity *activity : byPosition(what.plan.activities)) {
        const schedule::ActivityTimes &times = *what.schedule.activities.find(activity->id);
        table.add({codeOf(*activity), shortened(activity->name), format::shortDate(times.early.first),
                   format::shortDate(times.early.last), QString::number(times.totalFloat),
                   times.critical ? Text::tr("yes") : QString()});
    }
    table.print();
    print(Text::tr("The plan runs from %1 to %2.")
              .arg(format::longDate(what.schedule.span.first), format::longDate(what.schedule.span.last)));
    if (const schedule::Earned &days = what.progress.plan.days; days.total > 0)
        print(Text::tr("On %1, %2 of the work days should be done; %3 are.")
                  .arg(format::longDate(what.asOf), format::percent(*days.plannedShare()),
                       format::percent(*days.actualShare())));
}

/// The dates of activities that wait for each other mean nothing: what was printed is not the schedule.
void refuseCycles(const PlanData &data, const schedule::Schedule &schedule)
{
    if (schedule.cycles.empty())
        return;
    QStringList names;
    for (const Id<Activity> id : schedule.cycles.front())
        names.append(titleOf(*data.activities.find(id)));
    names.append(names.first());
    throw Failure(Text::tr("These activities wait for each other, so that none can start: %1. Remove one of "
                           "their links.")
                      .arg(names.join(QStringLiteral(" → "))));
}

void run(const Options &options, const CommandLine &line)
{
    const auto plan = openToRead(options.file, line);
    const Told what = told(plan->data(), options);
    if (options.json)
        printJson(toJson(what));
    else
        printText(what);
    refuseCycles(plan->data(), what.schedule);
}

}

void addScheduleCommand(CLI::App &app, const CommandLine &line)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "schedule", Text::tr("Compute dates, float and the critical path").toStdString());
    command->add_option("file", options->file, Text::tr("the plan").toStdString())->required();
    command
        ->add_option(
            "--calendar", options->calendar,
            Text::tr("days that are worked: plan (its work week and holidays) or everyday").toStdString())
        ->check(CLI::IsMember({"plan", "everyday"}));
    command->add_option(
        "--as-of", options->asOf,
        Text::tr("the day for which progress is reported, like 2018-08-31; else the plan's own")
            .toStdString());
    command->add_flag("--json", options->json, Text::tr("print JSON").toStdString());
    command->callback([options, &line] { run(*options, line); });
}
