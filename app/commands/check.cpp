// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/texttable.h"

#include "model/review/review.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

struct Options {
    std::string file{};
    bool json = false;
};

QJsonObject toJson(const review::Finding &finding)
{
    QJsonObject object{{QStringLiteral("code"), QString(finding.code)},
                       {QStringLiteral("severity"), QString(token(finding.severity))},
                       {QStringLiteral("table"), QString(finding.table)},
                       {QStringLiteral("id"), QString::number(finding.id)},
                       {QStringLiteral("label"), finding.label},
                       {QStringLiteral("field"),
                        finding.field.isEmpty() ? QJsonValue() : QJsonValue(QString(finding.field))},
                       {QStringLiteral("message"), finding.message()}};
    if (finding.year != 0)
        object[QStringLiteral("year")] = finding.year;
    return object;
}

review::Completeness completenessOf(const review::Review &review, Id<Pillar> pillar)
{
    const auto found = review.pillars.find(pillar);
    return found == review.pillars.end() ? review::Completeness() : found->second;
}

QJsonObject toJson(const PlanData &data, const review::Review &review)
{
    QJsonArray findings;
    for (const review::Finding &finding : review.findings)
        findings.append(toJson(finding));
    QJsonArray pillars;
    for (const Pillar *pillar : byPosition(data.pillars))
        pillars.append(QJsonObject{{QStringLiteral("code"), pillar->code},
                                   {QStringLiteral("name"), pillar->name},
                                   {QStringLiteral("complete"), completenessOf(review, pillar->id).share()}});
    return {{QStringLiteral("complete"), review.plan.share()},
            {QStringLiteral("by_pillar"), pillars},
            {QStringLiteral("findings"), findings}};
}

/// Rounded down, so that 100 % means that nothing is missing.
QString percent(const review::Completeness &completeness)
{
    return QStringLiteral("%1%").arg(int(std::floor(100 * completeness.share())));
}

QString word(review::Severity severity)
{
    switch (severity) {
    case review::Severity::Error:
        return Text::tr("problem");
    case review::Severity::Warning:
        return Text::tr("warning");
    case review::Severity::Note:
    case review::Severity::Count:
        break;
    }
    return Text::tr("note");
}

void printText(const PlanData &data, const review::Review &review)
{
    TextTable pillars({{Text::tr("Dimension")}, {Text::tr("Complete"), TextTable::Align::Right}});
    for (const Pillar *pillar : byPosition(data.pillars))
        pillars.add({pillar->name, percent(completenessOf(review, pillar->id))});
    pillars.add({Text::tr("Whole plan"), percent(review.plan)});
    pillars.print();
    print({});
    if (!review.findings.empty()) {
        TextTable findings({{Text::tr("Kind")}, {Text::tr("Where")}, {Text::tr("What to do")}});
        for (const review::Finding &finding : review.findings)
            findings.add({word(finding.severity), finding.label, finding.message()});
        findings.print();
    }
    print(Text::tr("Problems: %1, warnings: %2, notes: %3")
              .arg(review.count(review::Severity::Error))
              .arg(review.count(review::Severity::Warning))
              .arg(review.count(review::Severity::Note)));
}

void run(const Options &options, const CommandLine &line)
{
    const auto plan = openToRead(options.file, line);
    const review::Review review = review::reviewPlan(plan->data(), QDate::currentDate());
    if (options.json)
        printJson(toJson(plan->data(), review));
    else
        printText(plan->data(), review);
}

}

void addCheckCommand(CLI::App &app, const CommandLine &line)
{
    auto options = std::make_shared<Options>();
    CLI::App *command
        = app.add_subcommand("check", Text::tr("Say what a reviewer would miss in the plan").toStdString());
    command->add_option("file", options->file, Text::tr("the plan").toStdString())->required();
    command->add_flag("--json", options->json, Text::tr("print JSON").toStdString());
    command->callback([options, &line] { run(*options, line); });
}
