// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/texttable.h"

#include "model/domain/format.h"
#include "model/domain/names.h"
#include "model/schedule/schedule.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

struct Options {
    std::string file{};
    bool json = false;
};

QJsonValue toJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QString codeOf(const Activity &activity)
{
    return activity.code.isEmpty() ? QString::number(activity.id.value) : activity.code;
}

QJsonObject toJson(const Activity &activity, const schedule::ActivityTimes &times)
{
    return {{QStringLiteral("code"), codeOf(activity)},
            {QStringLiteral("name"), activity.name},
            {QStringLiteral("start"), toJson(times.early.first)},
            {QStringLiteral("finish"), toJson(times.early.last)},
            {QStringLiteral("late_start"), toJson(times.late.first)},
            {QStringLiteral("late_finish"), toJson(times.late.last)},
            {QStringLiteral("total_float"), times.totalFloat},
            {QStringLiteral("free_float"), times.freeFloat},
            {QStringLiteral("critical"), times.critical}};
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

QJsonObject toJson(const PlanData &data, const schedule::Schedule &schedule)
{
    QJsonArray activities;
    for (const Activity *activity : byPosition(data.activities))
        activities.append(toJson(*activity, *schedule.activities.find(activity->id)));
    return {{QStringLiteral("start"), toJson(schedule.span.first)},
            {QStringLiteral("finish"), toJson(schedule.span.last)},
            {QStringLiteral("activities"), activities},
            {QStringLiteral("cycles"), cycles(data, schedule)}};
}

void printText(const PlanData &data, const schedule::Schedule &schedule)
{
    if (data.activities.empty()) {
        print(Text::tr("The plan has no activities yet."));
        return;
    }
    TextTable table({{Text::tr("Code")},
                     {Text::tr("Activity")},
                     {Text::tr("Start"), TextTable::Align::Right},
                     {Text::tr("Finish"), TextTable::Align::Right},
                     {Text::tr("Float (work days)"), TextTable::Align::Right},
                     {Text::tr("Critical")}});
    for (const Activity *activity : byPosition(data.activities)) {
        const schedule::ActivityTimes &times = *schedule.activities.find(activity->id);
        table.add({codeOf(*activity), shortened(activity->name), format::shortDate(times.early.first),
                   format::shortDate(times.early.last), QString::number(times.totalFloat),
                   times.critical ? Text::tr("yes") : QString()});
    }
    table.print();
    print(Text::tr("The plan runs from %1 to %2.")
              .arg(format::longDate(schedule.span.first), format::longDate(schedule.span.last)));
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
    const schedule::Schedule schedule = schedule::computeSchedule(plan->data());
    if (options.json)
        printJson(toJson(plan->data(), schedule));
    else
        printText(plan->data(), schedule);
    refuseCycles(plan->data(), schedule);
}

}

void addScheduleCommand(CLI::App &app, const CommandLine &line)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "schedule", Text::tr("Compute dates, float and the critical path").toStdString());
    command->add_option("file", options->file, Text::tr("the plan").toStdString())->required();
    command->add_flag("--json", options->json, Text::tr("print JSON").toStdString());
    command->callback([options, &line] { run(*options, line); });
}
