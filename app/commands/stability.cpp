// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/named.h"
#include "app/commands/texttable.h"

#include "model/domain/format.h"
#include "model/scoring/proposedline.h"
#include "model/scoring/stabilitywords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

struct Options {
    std::string file{};
    std::string method{};
    std::string normalisation{};
    std::string weights = "around";
    std::size_t runs = 10'000;
    quint64 seed = 1;
    bool json = false;
};

/// The numbers of the matrix and the codes that they stand for.
struct Answer {
    scoring::Stability stability{};
    QStringList candidates{};
    QStringList criteria{};
    QStringList sentences{};
    scoring::Simulation simulation{};
    QString method{};  ///< its token
};

Answer answerTo(const PlanData &plan, const Options &options)
{
    scoring::StabilityQuestion question{.plan = plan, .round = scoring::currentRound(plan)};
    question.use = methodNamed(options.method, options.normalisation, plan.rounds.find(question.round));
    question.line = std::size_t(scoring::proposedCount(plan, question.round));
    question.simulation = {.runs = options.runs, .seed = options.seed};
    if (options.weights == "uniform")
        question.simulation.sampling.kind = scoring::WeightSampling::Kind::Uniform;
    Answer answer{.stability = scoring::stabilityOf(question).value(),
                  .simulation = question.simulation,
                  .method = question.use.method->token};
    answer.sentences = scoring::sentences(answer.stability, scoring::stabilityNames(plan));
    for (const Candidate *candidate : byPosition(plan.candidates))
        answer.candidates.append(candidate->code);
    for (const Criterion *criterion : byPosition(plan.criteria))
        answer.criteria.append(criterion->code);
    return answer;
}

QJsonArray acceptability(const Answer &answer)
{
    QJsonArray array;
    for (const std::size_t i : answer.stability.effects.order) {
        QJsonArray shares;
        for (const double share : answer.stability.acceptability.shares[i])
            shares.append(share);
        array.append(QJsonObject{{QStringLiteral("code"), answer.candidates[int(i)]},
                                 {QStringLiteral("rank_share"), shares}});
    }
    return array;
}

QJsonArray intervals(const Answer &answer)
{
    QJsonArray array;
    const scoring::WeightEffects &effects = answer.stability.effects;
    for (const auto *list : {&effects.winner, &effects.set})
        for (const scoring::WeightInterval &interval : *list)
            array.append(QJsonObject{{QStringLiteral("criterion"), answer.criteria[int(interval.criterion)]},
                                     {QStringLiteral("weight"), interval.weight},
                                     {QStringLiteral("low"), interval.lowest()},
                                     {QStringLiteral("high"), interval.highest()},
                                     {QStringLiteral("keeps"),
                                      interval.keeps == scoring::Keeps::Winner ? QStringLiteral("winner")
                                                                               : QStringLiteral("set")}});
    return array;
}

QJsonArray swaps(const Answer &answer)
{
    QJsonArray array;
    for (const std::optional<scoring::Swap> &swap : answer.stability.effects.swaps)
        if (swap)
            array.append(QJsonObject{{QStringLiteral("above"), answer.candidates[int(swap->above)]},
                                     {QStringLiteral("below"), answer.candidates[int(swap->below)]},
                                     {QStringLiteral("criterion"), answer.criteria[int(swap->criterion)]},
                                     {QStringLiteral("weight"), swap->weight},
                                     {QStringLiteral("at"), swap->at}});
    return array;
}

QJsonArray methodPairs(const Answer &answer)
{
    QJsonArray array;
    const scoring::MethodAgreement &methods = answer.stability.methods;
    for (const scoring::MethodPair &pair : methods.pairs) {
        QJsonArray swapped;
        for (const auto &[a, b] : pair.swaps)
            swapped.append(QJsonArray{answer.candidates[int(a)], answer.candidates[int(b)]});
        array.append(QJsonObject{
            {QStringLiteral("a"), QString(methods.rankings[pair.first].method->token)},
            {QStringLiteral("b"), QString(methods.rankings[pair.second].method->token)},
            {QStringLiteral("spearman"), pair.spearman ? QJsonValue(*pair.spearman) : QJsonValue()},
            {QStringLiteral("swaps"), swapped}});
    }
    return array;
}

QJsonObject toJson(const Answer &answer)
{
    return {{QStringLiteral("method"), answer.method},
            {QStringLiteral("runs"), qint64(answer.simulation.runs)},
            {QStringLiteral("seed"), qint64(answer.simulation.seed)},
            {QStringLiteral("acceptability"), acceptability(answer)},
            {QStringLiteral("intervals"), intervals(answer)},
            {QStringLiteral("swaps"), swaps(answer)},
            {QStringLiteral("methods"), methodPairs(answer)},
            {QStringLiteral("sentences"), QJsonArray::fromStringList(answer.sentences)}};
}

void printAcceptability(const Answer &answer)
{
    TextTable table({{Text::tr("Code")},
                     {Text::tr("First"), TextTable::Align::Right},
                     {Text::tr("Second"), TextTable::Align::Right},
                     {Text::tr("Third"), TextTable::Align::Right}});
    for (const std::size_t i : answer.stability.effects.order) {
        const std::vector<double> &shares = answer.stability.acceptability.shares[i];
        QStringList cells{answer.candidates[int(i)]};
        for (std::size_t rank = 0; rank < 3; ++rank)
            cells.append(rank < shares.size() ? format::percent(shares[rank]) : QString());
        table.add(cells);
    }
    table.print();
}

void run(const Options &options, const CommandLine &line)
{
    const auto plan = openToRead(options.file, line);
    const Answer answer = answerTo(plan->data(), options);
    if (options.json) {
        printJson(toJson(answer));
        return;
    }
    for (const QString &sentence : answer.sentences)
        print(sentence);
    if (answer.stability.effects.order.size() > 1)
        printAcceptability(answer);
}

void addChoices(CLI::App &command, Options &options)
{
    addMethodOptions(command, options.method, options.normalisation);
    command
        .add_option("--runs", options.runs, Text::tr("how many simulations, 10000 unless told").toStdString())
        ->check(CLI::Range(1, 10'000'000));
    command.add_option("--seed", options.seed,
                       Text::tr("where the random numbers begin, 1 unless told").toStdString());
    command
        .add_option("--weights", options.weights,
                    Text::tr("which weights to draw: around the chosen ones, or uniform").toStdString())
        ->check(CLI::IsMember({"around", "uniform"}));
}

}

void addStabilityCommand(CLI::App &app, const CommandLine &line)
{
    auto options = std::make_shared<Options>();
    CLI::App *command
        = app.add_subcommand("stability", Text::tr("Say how sure the ranking is").toStdString());
    command->add_option("file", options->file, Text::tr("the plan").toStdString())->required();
    addChoices(*command, *options);
    command->add_flag("--json", options->json, Text::tr("print JSON").toStdString());
    command->callback([options, &line] { run(*options, line); });
}
