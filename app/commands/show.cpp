// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/texttable.h"

#include "model/budget/sums.h"
#include "model/domain/format.h"

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

using Lead = std::pair<const Agency *, qint64>;

/// Agencies that lead something with the number of their programs, most programs first.
std::vector<Lead> leads(const PlanData &data)
{
    std::vector<Lead> result;
    for (const Agency *agency : byPosition(data.agencies))
        if (const qint64 led = std::ranges::count(data.programs, agency->id, &Program::lead))
            result.emplace_back(agency, led);
    std::ranges::stable_sort(result, std::ranges::greater(), &Lead::second);
    return result;
}

QJsonArray leadsByAgency(const PlanData &data)
{
    QJsonArray array;
    for (const auto &[agency, led] : leads(data))
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

void printCounts(const PlanData &data)
{
    const City city = data.city();
    print(QStringLiteral("%1, %2–%3").arg(city.name).arg(city.firstYear).arg(city.lastYear));
    print(QStringList{Text::tr("%n programs", nullptr, int(data.programs.size())),
                      Text::tr("%n agencies", nullptr, int(data.agencies.size())),
                      Text::tr("%n quick-win candidates", nullptr, int(data.candidates.size())),
                      Text::tr("%n activities", nullptr, int(data.activities.size())),
                      Text::tr("%Ln scores", nullptr, int(data.scores.size()))}
              .join(QStringLiteral(", ")));
}

void printPrograms(const PlanData &data)
{
    TextTable table({{Text::tr("Dimension")}, {Text::tr("Programs"), TextTable::Align::Right}});
    const auto add = [&](const QString &name, Id<Pillar> pillar) {
        table.add({name, QString::number(std::ranges::count(data.programs, pillar, &Program::pillar))});
    };
    for (const Pillar *pillar : byPosition(data.pillars))
        add(pillar->name, pillar->id);
    add(Text::tr("Not mapped yet"), {});
    table.print();
}

void printLeads(const PlanData &data)
{
    TextTable table({{Text::tr("Lead agency")}, {Text::tr("Programs"), TextTable::Align::Right}});
    for (const auto &[agency, led] : leads(data))
        table.add({agency->shortName, QString::number(led)});
    table.print();
}

QStringList budgetCells(const QString &name, const budget::SumRow &row)
{
    QStringList cells{name};
    for (const Money amount : row.years)
        cells.append(format::amount(amount, format::Unit::Juta));
    cells.append(format::amount(row.total, format::Unit::Juta));
    return cells;
}

void printBudget(const PlanData &data)
{
    const budget::Sums sums = budget::sums(data, budget::Group::Source);
    std::vector<TextTable::Column> columns{{Text::tr("Source of money (Rp million)")}};
    for (const int year : sums.years)
        columns.push_back({QString::number(year), TextTable::Align::Right});
    columns.push_back({Text::tr("Total"), TextTable::Align::Right});
    TextTable table(std::move(columns));
    for (const budget::SumRow &row : sums.rows)
        if (const FundingSource *source = data.fundingSources.find({row.id}))
            table.add(budgetCells(source->name, row));
    table.add(budgetCells(Text::tr("Total"), sums.total));
    table.print();
}

void printText(const PlanData &data)
{
    printCounts(data);
    for (const auto printPart : {&printPrograms, &printLeads, &printBudget}) {
        print({});
        printPart(data);
    }
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
