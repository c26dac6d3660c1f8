// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "model/budget/sums.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

struct Options {
    std::string file{};
    bool json = false;
};

QJsonObject counts(const PlanData &data)
{
    const auto count = [](const auto &rows) { return qint64(rows.size()); };
    return {{QStringLiteral("pillars"), count(data.pillars)},
            {QStringLiteral("sub_dimensions"), count(data.subDimensions)},
            {QStringLiteral("programs"), count(data.programs)},
            {QStringLiteral("agencies"), count(data.agencies)},
            {QStringLiteral("areas"), count(data.areas)},
            {QStringLiteral("members"), count(data.members)},
            {QStringLiteral("activities"), count(data.activities)},
            {QStringLiteral("candidates"), count(data.candidates)},
            {QStringLiteral("criteria"), count(data.criteria)},
            {QStringLiteral("scorers"), count(data.scorers)},
            {QStringLiteral("scores"), count(data.scores)}};
}

QJsonArray programsByPillar(const PlanData &data)
{
    QJsonArray array;
    for (const Pillar *pillar : byPosition(data.pillars))
        array.append(QJsonObject{{QStringLiteral("code"), pillar->code},
                                 {QStringLiteral("name"), pillar->name},
                                 {QStringLiteral("programs"),
                                  qint64(std::ranges::count(data.programs, pillar->id, &Program::pillar))}});
    return array;
}

/// Agencies that lead something, most programs first.
QJsonArray leadsByAgency(const PlanData &data)
{
    std::vector<std::pair<const Agency *, qint64>> leads;
    for (const Agency *agency : byPosition(data.agencies))
        if (const qint64 led = std::ranges::count(data.programs, agency->id, &Program::lead))
            leads.emplace_back(agency, led);
    std::ranges::stable_sort(leads, std::ranges::greater(), [](const auto &lead) { return lead.second; });
    QJsonArray array;
    for (const auto &[agency, led] : leads)
        array.append(QJsonObject{{QStringLiteral("short_name"), agency->shortName},
                                 {QStringLiteral("programs"), led}});
    return array;
}

QJsonObject budgetOf(const PlanData &data)
{
    const budget::Sums sums = budget::sums(data, budget::Group::Source);
    QJsonArray years;
    for (std::size_t i = 0; i < sums.years.size(); ++i)
        years.append(QJsonObject{{QStringLiteral("year"), sums.years[i]},
                                 {QStringLiteral("amount"), sums.total.years[i].rupiah}});
    QJsonArray sources;
    for (const budget::SumRow &row : sums.rows)
        if (const FundingSource *source = data.fundingSources.find({row.id}))
            sources.append(QJsonObject{{QStringLiteral("name"), source->name},
                                       {QStringLiteral("apbd"), source->apbd},
                                       {QStringLiteral("amount"), row.total.rupiah}});
    return {{QStringLiteral("total"), sums.total.total.rupiah},
            {QStringLiteral("by_year"), years},
            {QStringLiteral("by_source"), sources}};
}

QJsonObject toJson(const PlanData &data)
{
    const City city = data.city();
    return {{QStringLiteral("city"),
             QJsonObject{{QStringLiteral("name"), city.name},
                         {QStringLiteral("kind"), QString(token(city.kind))},
                         {QStringLiteral("period"), QJsonArray{city.firstYear, city.lastYear}}}},
            {QStringLiteral("counts"), counts(data)},
            {QStringLiteral("programs_by_pillar"), programsByPillar(data)},
            {QStringLiteral("leads_by_agency"), leadsByAgency(data)},
            {QStringLiteral("budget"), budgetOf(data)}};
}

void printText(const PlanData &data)
{
    const QLocale locale;
    const City city = data.city();
    print(QStringLiteral("%1, %2–%3").arg(city.name).arg(city.firstYear).arg(city.lastYear));
    print(Text::tr("%n programs", nullptr, int(data.programs.size())));
    for (const Pillar *pillar : byPosition(data.pillars))
        print(QStringLiteral("  %1: %2")
                  .arg(pillar->name,
                       locale.toString(
                           qint64(std::ranges::count(data.programs, pillar->id, &Program::pillar)))));
    print(Text::tr("%n agencies", nullptr, int(data.agencies.size())));
    print(Text::tr("%n quick-win candidates", nullptr, int(data.candidates.size())));
    print(Text::tr("%n activities", nullptr, int(data.activities.size())));
    print(Text::tr("%n scores", nullptr, int(data.scores.size())));
    const Money total = budget::sums(data, budget::Group::Source).total.total;
    print(Text::tr("Planned budget: Rp %1").arg(locale.toString(total.rupiah)));
}

void run(const Options &options, const CommandLine &line)
{
    const auto plan = openToRead(options.file, line);
    if (options.json)
        printJson(toJson(plan->data()));
    else
        printText(plan->data());
}

}

void addShowCommand(CLI::App &app, const CommandLine &line)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("show", Text::tr("Say what a plan holds").toStdString());
    command->add_option("file", options->file, Text::tr("the plan").toStdString())->required();
    command->add_flag("--json", options->json, Text::tr("print JSON").toStdString());
    command->callback([options, &line] { run(*options, line); });
}
