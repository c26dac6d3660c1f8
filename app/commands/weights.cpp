// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/named.h"
#include "app/commands/texttable.h"

#include "model/domain/format.h"
#include "model/domain/names.h"
#include "model/scoring/comparisons.h"
#include "model/scoring/entropyweights.h"
#include "model/scoring/orderweights.h"
#include "model/scoring/ranking.h"
#include "model/scoring/scorecube.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

struct Options {
    std::string file{};
    std::string by = "direct";
    std::string randomIndex = "saaty1980";
    std::string scorer{};
    bool json = false;
};

/// Everything that the command says.
struct Weighting {
    QString by{};
    QString title{};
    std::vector<const Criterion *> criteria{};  ///< as on the screen
    std::vector<double> weights{};  ///< shares of 1
    std::optional<scoring::Priorities> ahp{};
    std::vector<scoring::Amendment> worst{};
};

std::vector<double> stated(const std::vector<const Criterion *> &criteria)
{
    std::vector<scoring::MatrixCriterion> columns(criteria.size());
    for (std::size_t i = 0; i < columns.size(); ++i)
        columns[i].weight = criteria[i]->weight;
    scoring::normaliseWeights(columns);
    return scoring::weightsOf(columns);
}

/// The order of the stated weights; of equal ones the first in the list comes first.
std::vector<int> placesBy(const std::vector<double> &weights)
{
    const std::vector<int> shared = scoring::ranks(weights);
    std::vector<int> places = shared;
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] += int(std::count(shared.begin(), shared.begin() + std::ptrdiff_t(i), shared[i]));
    return places;
}

QString groupsText(const Weighting &weighting, const std::vector<std::vector<std::size_t>> &groups)
{
    QStringList all;
    for (const std::vector<std::size_t> &group : groups) {
        QStringList names;
        for (const std::size_t place : group)
            names.append(nameOf(*weighting.criteria[place]));
        all.append(names.join(QStringLiteral(", ")));
    }
    return all.join(QStringLiteral(" | "));
}

void weighByAhp(const PlanData &data, const Options &options, const Scorer *scorer, Weighting &weighting)
{
    const std::vector<scoring::Judgement> judgements
        = scorer ? scoring::judgementsOf(data, scorer->id) : scoring::jointJudgements(data);
    if (judgements.empty())
        throw Failure(scorer ? Text::tr("%1 has not compared any criteria yet. Import comparisons with the "
                                        "columns penilai, kriteria_a, kriteria_b and nilai.")
                                   .arg(scorer->name)
                             : Text::tr("Nobody has compared the criteria in pairs yet. Import comparisons "
                                        "with the columns penilai, kriteria_a, kriteria_b and nilai."));
    const std::size_t count = weighting.criteria.size();
    const scoring::RandomIndex &index
        = *scoring::findRandomIndex(QString::fromStdString(options.randomIndex));
    weighting.ahp = scoring::priorities(count, judgements, index);
    if (!weighting.ahp)
        throw Failure(Text::tr("The comparisons do not connect all criteria: %1. Compare one criterion of "
                               "each group with one of another.")
                          .arg(groupsText(weighting, scoring::connected(count, judgements))));
    weighting.weights = weighting.ahp->weights;
    weighting.worst = scoring::worstJudgements(count, judgements, index);
    weighting.title = scorer ? Text::tr("Weights by the comparisons of %1 (AHP)").arg(scorer->name)
                             : Text::tr("Weights by the comparisons of all scorers together (AHP)");
}

void weighByEntropy(const PlanData &data, const Scorer *scorer, Weighting &weighting)
{
    const scoring::ScoreCube cube(data, scoring::currentRound(data));
    const auto at = std::ranges::find_if(cube.scorers(),
                                         [&](const Scorer &each) { return scorer && each.id == scorer->id; });
    weighting.weights = scoring::entropyWeights(
        at == cube.scorers().end() ? scoring::jointMatrix(cube)
                                   : scoring::scorerMatrix(cube, std::size_t(at - cube.scorers().begin())));
    weighting.title = Text::tr("Weights by the entropy of the values: how much the candidates differ");
}

Weighting weightingOf(const PlanData &data, const Options &options)
{
    Weighting weighting{.by = QString::fromStdString(options.by), .criteria = byPosition(data.criteria)};
    const Scorer *scorer
        = options.scorer.empty() ? nullptr : &scorerNamed(data, QString::fromStdString(options.scorer));
    if (const scoring::OrderRule *rule = scoring::findOrderRule(weighting.by)) {
        weighting.weights = scoring::weightsByOrder(placesBy(stated(weighting.criteria)), *rule);
        weighting.title
            = Text::tr("Weights by the order of the criteria: %1").arg(scoring::orderRuleTitle(*rule));
    } else if (weighting.by == u"ahp") {
        weighByAhp(data, options, scorer, weighting);
    } else if (weighting.by == u"entropy") {
        weighByEntropy(data, scorer, weighting);
    } else {
        weighting.weights = stated(weighting.criteria);
        weighting.title = Text::tr("Weights as stated");
    }
    return weighting;
}

QJsonArray worstJson(const Weighting &weighting)
{
    QJsonArray worst;
    for (const auto &[given, suggested, cr] : weighting.worst)
        worst.append(QJsonObject{{QStringLiteral("a"), nameOf(*weighting.criteria[given.a])},
                                 {QStringLiteral("b"), nameOf(*weighting.criteria[given.b])},
                                 {QStringLiteral("given"), given.value},
                                 {QStringLiteral("suggested"), suggested}});
    return worst;
}

QJsonObject toJson(const Weighting &weighting)
{
    QJsonArray weights;
    for (std::size_t i = 0; i < weighting.criteria.size(); ++i)
        weights.append(QJsonObject{{QStringLiteral("code"), nameOf(*weighting.criteria[i])},
                                   {QStringLiteral("weight"), weighting.weights[i]}});
    const auto &ahp = weighting.ahp;
    return {{QStringLiteral("by"), weighting.by},
            {QStringLiteral("weights"), weights},
            {QStringLiteral("lambda_max"), ahp ? QJsonValue(ahp->lambdaMax) : QJsonValue()},
            {QStringLiteral("ci"), ahp ? QJsonValue(ahp->ci) : QJsonValue()},
            {QStringLiteral("cr"), ahp ? QJsonValue(ahp->cr) : QJsonValue()},
            {QStringLiteral("worst"), worstJson(weighting)}};
}

void printConsistency(const Weighting &weighting)
{
    const scoring::Priorities &ahp = *weighting.ahp;
    const QString figures
        = Text::tr("λmax %1, CI %2, CR %3")
              .arg(format::number(ahp.lambdaMax, 3), format::number(ahp.ci, 3), format::number(ahp.cr, 3));
    print(scoring::isConsistent(ahp)
              ? Text::tr("%1: the comparisons are consistent (CR up to 0.10).").arg(figures)
              : Text::tr("%1: the comparisons contradict each other (CR above 0.10).").arg(figures));
    if (weighting.worst.empty())
        return;
    print(Text::tr("Comparisons that hurt consistency most:"));
    TextTable table({{Text::tr("Comparison")},
                     {Text::tr("Given"), TextTable::Align::Right},
                     {Text::tr("Suggested"), TextTable::Align::Right},
                     {Text::tr("CR then"), TextTable::Align::Right}});
    for (const auto &[given, suggested, cr] : weighting.worst)
        table.add({Text::tr("%1 to %2", "two criteria compared")
                       .arg(nameOf(*weighting.criteria[given.a]), nameOf(*weighting.criteria[given.b])),
                   scoring::judgementText(given.value), scoring::judgementText(suggested),
                   format::number(cr, 3)});
    table.print();
}

void printText(const Weighting &weighting)
{
    if (weighting.criteria.empty()) {
        print(Text::tr("The plan has no criteria yet."));
        return;
    }
    print(weighting.title);
    TextTable table(
        {{Text::tr("Code")}, {Text::tr("Criterion")}, {Text::tr("Weight"), TextTable::Align::Right}});
    for (std::size_t i = 0; i < weighting.criteria.size(); ++i)
        table.add({weighting.criteria[i]->code, shortened(weighting.criteria[i]->name),
                   format::number(weighting.weights[i], 4)});
    table.print();
    if (weighting.ahp)
        printConsistency(weighting);
}

void run(const Options &options, const CommandLine &line)
{
    const auto plan = openToRead(options.file, line);
    const Weighting weighting = weightingOf(plan->data(), options);
    if (options.json)
        printJson(toJson(weighting));
    else
        printText(weighting);
}

std::vector<std::string> ways()
{
    std::vector<std::string> tokens{"direct"};
    for (const scoring::OrderRule &rule : scoring::orderRules())
        tokens.emplace_back(rule.token.data());
    tokens.emplace_back("ahp");
    tokens.emplace_back("entropy");
    return tokens;
}

std::vector<std::string> indexTokens()
{
    std::vector<std::string> tokens;
    for (const scoring::RandomIndex &index : scoring::randomIndexes())
        tokens.emplace_back(index.token.data());
    return tokens;
}

}

void addWeightsCommand(CLI::App &app, const CommandLine &line)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "weights", Text::tr("Weigh the criteria: as stated, by their order, by comparisons").toStdString());
    command->add_option("file", options->file, Text::tr("the plan").toStdString())->required();
    command->add_option("--by", options->by, Text::tr("how to weigh, as stated unless told").toStdString())
        ->check(CLI::IsMember(ways()));
    command
        ->add_option(
            "--random-index", options->randomIndex,
            Text::tr("the random index of AHP's consistency ratio, saaty1980 unless told").toStdString())
        ->check(CLI::IsMember(indexTokens()));
    command->add_option(
        "--scorer", options->scorer,
        Text::tr("whose comparisons (ahp) or scores (entropy), all together unless told").toStdString());
    command->add_flag("--json", options->json, Text::tr("print JSON").toStdString());
    command->callback([options, &line] { run(*options, line); });
}
