// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/named.h"
#include "app/commands/texttable.h"

#include "model/domain/format.h"
#include "model/domain/names.h"
#include "model/scoring/agreement.h"
#include "model/scoring/methods.h"
#include "model/scoring/vikor.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <numeric>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

struct Options {
    std::string file{};
    std::string method{};  ///< this and the normalisation: as the round says unless told
    std::string normalisation{};
    std::string round{};
    std::string scorer{};
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
    scoring::Normalisation normalisation = scoring::Normalisation::Maximum;
    scoring::ScoreCube cube;
    std::optional<std::size_t> scorer{};  ///< place in the cube; none: all together
    scoring::DecisionMatrix matrix{};
    scoring::Agreement agreement{};
    std::vector<Place> places{};  ///< the best first

    int missing() const { return scorer ? cube.missingOf(*scorer) : cube.missing(); }
};

std::optional<std::size_t> scorerPlace(const PlanData &data, const scoring::ScoreCube &cube,
                                       const std::string &name)
{
    if (name.empty())
        return {};
    const Id<Scorer> id = scorerNamed(data, QString::fromStdString(name)).id;
    return std::size_t(std::ranges::find(cube.scorers(), id, &Scorer::id) - cube.scorers().begin());
}

std::vector<Place> placesOf(const PlanData &data, const Ranking &ranking)
{
    const std::vector<double> scores = ranking.method->scores(ranking.matrix, ranking.normalisation);
    const std::vector<int> ranks = scoring::ranks(scores, ranking.method->better);
    std::vector<Place> places;
    for (std::size_t i = 0; i < scores.size(); ++i)
        places.push_back({ranks[i], data.candidates.find(ranking.cube.candidates()[i]), scores[i]});
    std::ranges::stable_sort(places, {}, &Place::rank);
    return places;
}

Ranking rankingOf(const PlanData &data, const Options &options)
{
    const Id<Round> round = options.round.empty()
        ? scoring::currentRound(data)
        : roundNamed(data, QString::fromStdString(options.round)).id;
    const auto [method, normalisation]
        = methodNamed(options.method, options.normalisation, data.rounds.find(round));
    Ranking ranking{
        .method = method, .normalisation = normalisation, .cube = scoring::ScoreCube(data, round)};
    ranking.scorer = scorerPlace(data, ranking.cube, options.scorer);
    ranking.matrix = ranking.scorer ? scoring::scorerMatrix(ranking.cube, *ranking.scorer)
                                    : scoring::jointMatrix(ranking.cube);
    ranking.agreement = scoring::agreement(ranking.cube);
    ranking.places = placesOf(data, ranking);
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

/// What VIKOR says beyond the order: whether the first may be called the best.
void addCompromise(QJsonObject &json, const Ranking &ranking, const PlanData &data)
{
    const scoring::Compromise found = scoring::compromise(scoring::vikor(ranking.matrix));
    QJsonArray codes;
    for (const std::size_t i : found.set)
        codes.append(data.candidates.find(ranking.cube.candidates()[i])->code);
    json[QStringLiteral("compromise")] = codes;
    json[QStringLiteral("conditions")] = QJsonObject{{QStringLiteral("advantage"), found.advantage},
                                                     {QStringLiteral("stability"), found.stability}};
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
            {QStringLiteral("missing_scores"), ranking.missing()}};
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
    if (const int missing = ranking.missing(); missing > 0)
        print(Text::tr("%Ln scores are missing.", nullptr, missing));
}

QString heading(const Ranking &ranking)
{
    const QString method = scoring::methodTitle(*ranking.method, ranking.normalisation);
    const auto criteria = ranking.cube.criteria().size();
    if (ranking.scorer)
        return Text::tr("Ranking by %1, as %2 sees it (criteria: %3)")
            .arg(method, ranking.cube.scorers()[*ranking.scorer].name)
            .arg(criteria);
    return Text::tr("Ranking by %1 (criteria: %2, scorers: %3)")
        .arg(method)
        .arg(criteria)
        .arg(ranking.cube.scorers().size());
}

void printText(const Ranking &ranking)
{
    if (ranking.places.empty()) {
        print(Text::tr("The plan has no candidates for quick win yet."));
        return;
    }
    print(heading(ranking));
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
    const Ranking ranking = rankingOf(plan->data(), options);
    if (!options.json) {
        printText(ranking);
        return;
    }
    QJsonObject json = toJson(ranking);
    if (ranking.method->token == QLatin1String("vikor"))
        addCompromise(json, ranking, plan->data());
    printJson(json);
}

}

void addScoreCommand(CLI::App &app, const CommandLine &line)
{
    auto options = std::make_shared<Options>();
    CLI::App *command
        = app.add_subcommand("score", Text::tr("Rank the candidates for quick win").toStdString());
    command->add_option("file", options->file, Text::tr("the plan").toStdString())->required();
    addMethodOptions(*command, options->method, options->normalisation);
    command->add_option(
        "--round", options->round,
        Text::tr("a round's name or number, the last one with scores unless told").toStdString());
    command->add_option(
        "--scorer", options->scorer,
        Text::tr("as one scorer sees it; a name or the short name of an agency").toStdString());
    command->add_flag("--json", options->json, Text::tr("print JSON").toStdString());
    command->callback([options, &line] { run(*options, line); });
}
