// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/texttable.h"

#include "model/domain/format.h"
#include "model/domain/names.h"
#include "model/exchange/import/money.h"
#include "model/scoring/planselection.h"
#include "model/scoring/scorecube.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

struct Options {
    std::string file{};
    std::string ceiling{};
    std::optional<int> minPerPillar{};
    std::optional<int> maxPerAgency{};
    std::string method = "saw";
    std::string normalisation = "max";
    bool json = false;
};

/// The choice, with the candidates in the order of the problem's items.
struct Answer {
    const PlanData *plan = nullptr;
    std::vector<const Candidate *> candidates{};
    scoring::SelectionProblem problem{};
    scoring::Selection selection{};
    scoring::SelectionOutlook outlook{};
};

Money ceilingOf(const std::string &text, const Round *round)
{
    if (text.empty() && round && round->ceiling)
        return *round->ceiling;
    if (text.empty())
        throw Failure(Text::tr("No ceiling is stated, neither in the session nor by --ceiling. Write for "
                               "example --ceiling \"2,5 miliar\"."));
    const QString asked = QString::fromStdString(text);
    const Amount amount = parseAmount(asked, MoneyUnit::Rupiah, DecimalSign::Comma);
    if (amount.state != Amount::State::Value)
        throw Failure(
            Text::tr("“%1” is no amount of rupiah. Write for example --ceiling 2500000000 or \"2,5 miliar\".")
                .arg(asked));
    return amount.money;
}

Answer answerTo(const PlanData &plan, const Options &options)
{
    const Id<Round> id = scoring::currentRound(plan);
    const Round *round = plan.rounds.find(id);
    const scoring::SelectionTerms terms{
        .ceiling = ceilingOf(options.ceiling, round),
        .minPerPillar = options.minPerPillar.value_or(round ? round->minPerPillar : 0),
        .maxPerAgency = options.maxPerAgency.value_or(round ? round->maxPerAgency : 0)};
    const scoring::MethodUse use{
        .method = scoring::findMethod(QString::fromStdString(options.method)),
        .normalisation = scoring::findNormalisation(QString::fromStdString(options.normalisation)).value()};
    Answer answer{.plan = &plan,
                  .candidates = byPosition(plan.candidates),
                  .problem = scoring::selectionProblem(plan, id, use, terms)};
    answer.selection = scoring::choose(answer.problem);
    answer.outlook = scoring::outlook(answer.problem, answer.selection);
    return answer;
}

QJsonArray codes(const Answer &answer, std::vector<std::size_t> items)
{
    std::ranges::stable_sort(items, std::greater{},
                             [&](std::size_t item) { return answer.problem.items[item].value; });
    QJsonArray array;
    for (const std::size_t item : items)
        array.append(answer.candidates[item]->code);
    return array;
}

QJsonValue change(const Answer &answer, const std::optional<scoring::SelectionOutlook::Change> &change)
{
    if (!change)
        return {};
    return QJsonObject{{QStringLiteral("ceiling"), change->ceiling.rupiah},
                       {QStringLiteral("comes"), codes(answer, change->comes)},
                       {QStringLiteral("goes"), codes(answer, change->goes)}};
}

QJsonArray excluded(const Answer &answer)
{
    QJsonArray array;
    for (std::size_t item = 0; item < answer.candidates.size(); ++item)
        if (const QString &reason = answer.problem.items[item].barred; !reason.isEmpty())
            array.append(QJsonObject{{QStringLiteral("code"), answer.candidates[item]->code},
                                     {QStringLiteral("reason"), reason}});
    return array;
}

QJsonArray openGates(const Answer &answer)
{
    QJsonArray array;
    for (const Candidate *candidate : answer.candidates) {
        QJsonArray gates;
        for (const Gate *gate : scoring::openGates(*answer.plan, *candidate))
            gates.append(gate->text);
        if (!gates.isEmpty())
            array.append(
                QJsonObject{{QStringLiteral("code"), candidate->code}, {QStringLiteral("gates"), gates}});
    }
    return array;
}

QJsonObject toJson(const Answer &answer)
{
    return {
        {QStringLiteral("chosen"), codes(answer, answer.selection.chosen)},
        {QStringLiteral("cost"), answer.selection.cost.rupiah},
        {QStringLiteral("value"), answer.selection.value},
        {QStringLiteral("optimal"), answer.selection.optimal},
        {QStringLiteral("ceiling"), answer.problem.ceiling.rupiah},
        {QStringLiteral("excluded"), excluded(answer)},
        {QStringLiteral("open_gates"), openGates(answer)},
        {QStringLiteral("next"), change(answer, answer.outlook.next)},
        {QStringLiteral("first_to_drop"), change(answer, answer.outlook.less)},
        {QStringLiteral("sentences"),
         QJsonArray::fromStringList(scoring::sentences(answer.problem, answer.selection, answer.outlook))}};
}

void printChosen(const Answer &answer)
{
    TextTable table({{Text::tr("Code")},
                     {Text::tr("Candidate")},
                     {Text::tr("Value"), TextTable::Align::Right},
                     {Text::tr("Cost"), TextTable::Align::Right}});
    for (const std::size_t item : answer.selection.chosen)
        table.add({answer.candidates[item]->code, shortened(answer.candidates[item]->name),
                   format::number(answer.problem.items[item].value, 3),
                   format::rupiah(*answer.problem.items[item].cost)});
    table.print();
}

void printText(const Answer &answer)
{
    for (const QString &sentence : scoring::sentences(answer.problem, answer.selection, answer.outlook))
        print(sentence);
    printChosen(answer);
    for (std::size_t item = 0; item < answer.candidates.size(); ++item)
        if (const QString &reason = answer.problem.items[item].barred; !reason.isEmpty())
            print(Text::tr("%1 cannot be chosen: %2.").arg(answer.candidates[item]->code, reason));
    const QJsonArray open = openGates(answer);
    if (!open.isEmpty())
        print(Text::tr("%n candidates have gates that nobody has answered yet.", nullptr, int(open.size())));
}

void run(const Options &options, const CommandLine &line)
{
    const auto plan = openToRead(options.file, line);
    const PlanData data = plan->data();
    const Answer answer = answerTo(data, options);
    if (options.json)
        printJson(toJson(answer));
    if (!answer.selection.obstacle.isEmpty())
        throw Failure(answer.selection.obstacle);
    if (!options.json)
        printText(answer);
}

void addConditions(CLI::App &command, Options &options)
{
    command.add_option(
        "--ceiling", options.ceiling,
        Text::tr("what the chosen may cost together, in rupiah; that of the session unless told")
            .toStdString());
    command
        .add_option("--min-per-pillar", options.minPerPillar,
                    Text::tr("how many of each pillar at least").toStdString())
        ->check(CLI::Range(0, 1000));
    command
        .add_option("--max-per-agency", options.maxPerAgency,
                    Text::tr("how many of one agency at most, 0 for any number").toStdString())
        ->check(CLI::Range(0, 1000));
    std::vector<std::string> methods;
    for (const scoring::Method &method : scoring::methods())
        methods.emplace_back(method.token.data());
    command.add_option("--method", options.method, Text::tr("how to rank, saw unless told").toStdString())
        ->check(CLI::IsMember(methods));
    command
        .add_option("--normalisation", options.normalisation,
                    Text::tr("how saw makes values comparable, max unless told").toStdString())
        ->check(CLI::IsMember({"max", "range", "sum"}));
}

}

void addSelectCommand(CLI::App &app, const CommandLine &line)
{
    auto options = std::make_shared<Options>();
    CLI::App *command
        = app.add_subcommand("select", Text::tr("Choose the best candidates under a ceiling").toStdString());
    command->add_option("file", options->file, Text::tr("the plan").toStdString())->required();
    addConditions(*command, *options);
    command->add_flag("--json", options->json, Text::tr("print JSON").toStdString());
    command->callback([options, &line] { run(*options, line); });
}
