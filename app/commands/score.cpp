// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/texttable.h"

#include "model/domain/format.h"
#include "model/domain/names.h"
#include "model/scoring/agreement.h"
#include "model/scoring/methods.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <numeric>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

struct Options {
    std::string file{};
    std::string method = "saw";
    bool json = false;
};

struct Place {
    int rank = 0;
    const Candidate *candidate = nullptr;
    double score = 0;
};

/// Everything that the command says.
struct Ranking {
    const scoring::Method *method = nullptr;
    scoring::ScoreCube cube;
    scoring::DecisionMatrix matrix;
    scoring::Agreement agreement{};
    std::vector<Place> places{};  ///< the best first
};

Ranking rankingOf(const PlanData &data, const std::string &methodName)
{
    scoring::ScoreCube cube(data, scoring::currentRound(data));
    Ranking ranking{.method = scoring::findMethod(QString::fromStdString(methodName)),
                    .cube = cube,
                    .matrix = scoring::jointMatrix(cube),
                    .agreement = scoring::agreement(cube)};
    const std::vector<double> scores
        = ranking.method->scores(ranking.matrix, scoring::Normalisation::Maximum);
    const std::vector<int> ranks = scoring::ranks(scores, ranking.method->better);
    for (std::size_t i = 0; i < scores.size(); ++i)
        ranking.places.push_back({ranks[i], data.candidates.find(cube.candidates()[i]), scores[i]});
    std::ranges::stable_sort(ranking.places, {}, &Place::rank);
    return ranking;
}

QJsonArray criteria(const Ranking &ranking)
{
    QJsonArray array;
    for (std::size_t j = 0; j < ranking.cube.criteria().size(); ++j) {
        const Criterion &criterion = ranking.cube.criteria()[j];
        array.append(QJsonObject{{QStringLiteral("code"), criterion.code},
                                 {QStringLiteral("name"), criterion.name},
                                 {QStringLiteral("direction"), QString(token(criterion.direction))},
                                 {QStringLiteral("weight"), ranking.matrix.criteria[j].weight}});
    }
    return array;
}

QJsonObject toJson(const Ranking &ranking)
{
    QJsonArray places;
    for (const Place &place : ranking.places)
        places.append(QJsonObject{{QStringLiteral("rank"), place.rank},
                                  {QStringLiteral("code"), place.candidate->code},
                                  {QStringLiteral("name"), place.candidate->name},
                                  {QStringLiteral("score"), place.score}});
    const auto &[kendall, alpha] = ranking.agreement;
    return {{QStringLiteral("method"), QString(ranking.method->token)},
            {QStringLiteral("criteria"), criteria(ranking)},
            {QStringLiteral("ranking"), places},
            {QStringLiteral("agreement"),
             QJsonObject{{QStringLiteral("kendall_w"), kendall ? QJsonValue(kendall->w) : QJsonValue()},
                         {QStringLiteral("krippendorff_alpha"), alpha ? QJsonValue(*alpha) : QJsonValue()}}},
            {QStringLiteral("missing_scores"), ranking.cube.missing()}};
}

void printAgreement(const Ranking &ranking)
{
    const auto &[kendall, alpha] = ranking.agreement;
    if (kendall)
        print(Text::tr("Agreement of the rankings (Kendall's W): %1").arg(format::number(kendall->w, 2)));
    else
        print(Text::tr(
            "Agreement of the rankings (Kendall's W): needs two scorers who have filled every cell"));
    if (alpha)
        print(Text::tr("Agreement of the scores (Krippendorff's alpha): %1").arg(format::number(*alpha, 2)));
    else
        print(
            Text::tr("Agreement of the scores (Krippendorff's alpha): needs cells that several have scored"));
    if (const int missing = ranking.cube.missing(); missing > 0)
        print(Text::tr("%Ln scores are missing.", nullptr, missing));
}

void printText(const Ranking &ranking)
{
    if (ranking.places.empty()) {
        print(Text::tr("The plan has no candidates for quick win yet."));
        return;
    }
    print(Text::tr("Ranking by %1 (criteria: %2, scorers: %3)")
              .arg(scoring::methodTitle(*ranking.method))
              .arg(ranking.cube.criteria().size())
              .arg(ranking.cube.scorers().size()));
    TextTable table({{Text::tr("Rank"), TextTable::Align::Right},
                     {Text::tr("Code")},
                     {Text::tr("Candidate")},
                     {Text::tr("Score"), TextTable::Align::Right}});
    for (const Place &place : ranking.places)
        table.add({QString::number(place.rank), place.candidate->code, shortened(place.candidate->name),
                   format::number(place.score, 3)});
    table.print();
    printAgreement(ranking);
}

void run(const Options &options, const CommandLine &line)
{
    const auto plan = openToRead(options.file, line);
    const Ranking ranking = rankingOf(plan->data(), options.method);
    if (options.json)
        printJson(toJson(ranking));
    else
        printText(ranking);
}

std::vector<std::string> methodTokens()
{
    std::vector<std::string> tokens;
    for (const scoring::Method &method : scoring::methods())
        tokens.emplace_back(method.token.data());
    return tokens;
}

}

void addScoreCommand(CLI::App &app, const CommandLine &line)
{
    auto options = std::make_shared<Options>();
    CLI::App *command
        = app.add_subcommand("score", Text::tr("Rank the candidates for quick win").toStdString());
    command->add_option("file", options->file, Text::tr("the plan").toStdString())->required();
    command->add_option("--method", options->method, Text::tr("how to rank, saw unless told").toStdString())
        ->check(CLI::IsMember(methodTokens()));
    command->add_flag("--json", options->json, Text::tr("print JSON").toStdString());
    command->callback([options, &line] { run(*options, line); });
}
