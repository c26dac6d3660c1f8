// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/chapters/scoredmatrix.h"

#include "model/scoring/agreement.h"
#include "model/scoring/methods.h"
#include "model/scoring/ranking.h"

#include <QCoreApplication>

#include <numeric>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

using scoring::DecisionMatrix;
using scoring::ScoreCube;

struct MethodResult {
    QString title{};
    std::vector<double> scores{};
    std::vector<int> ranks{};
};

std::vector<MethodResult> resultsOf(const DecisionMatrix &matrix)
{
    std::vector<MethodResult> results;
    for (const auto *token : {"saw", "topsis"}) {
        const scoring::Method *method = scoring::findMethod(QLatin1String(token));
        MethodResult result{.title = scoring::methodTitle(*method),
                            .scores = method->scores(matrix, scoring::Normalisation::Maximum)};
        result.ranks = scoring::ranks(result.scores, method->better);
        results.push_back(std::move(result));
    }
    return results;
}

/// Candidates, the best of the first method first.
std::vector<std::size_t> orderOf(const std::vector<MethodResult> &results)
{
    std::vector<std::size_t> order(results.front().ranks.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return results.front().ranks[i]; });
    return order;
}

/// How much a value speaks for its candidate, 0 to 1: its place on the scale, else between the column's ends.
std::optional<double> heatOf(const DecisionMatrix &matrix, std::size_t candidate, std::size_t criterion)
{
    const scoring::MatrixCriterion &by = matrix.criteria[criterion];
    const scoring::Extent extent = scoring::extent(matrix.column(criterion));
    const double low = by.lowest.value_or(extent.least);
    const double high = by.highest.value_or(extent.greatest);
    const double value = matrix.at(candidate, criterion);
    if (scoring::isMissing(value) || high <= low)
        return {};
    const double share = (value - low) / (high - low);
    return by.isCost() ? 1 - share : share;
}

bool isMoney(const Criterion &criterion)
{
    return criterion.origin == Criterion::Origin::Cost;
}

Cell valueCell(const DecisionMatrix &matrix, const Criterion &criterion, std::size_t candidate, std::size_t j)
{
    const double value = matrix.at(candidate, j);
    Cell cell;
    if (scoring::isMissing(value))
        return cell;
    cell = isMoney(criterion) ? Cell(Money{qint64(value)}) : Cell(value);
    cell.heat = heatOf(matrix, candidate, j);
    return cell;
}

std::vector<Column> matrixColumns(const ScoreCube &cube, const std::vector<MethodResult> &results)
{
    std::vector<Column> columns{{.title = Text::tr("Code")}, {.title = Text::tr("Candidate"), .stretch = 1}};
    for (const Criterion &criterion : cube.criteria()) {
        const QString sign
            = criterion.direction == Criterion::Direction::Cost ? QStringLiteral("*") : QString();
        columns.push_back({.title = criterion.code + sign,
                           .group = Text::tr("Mean of all scorers"),
                           .align = Align::Centre,
                           .holds = isMoney(criterion) ? Column::Holds::Money : Column::Holds::Number,
                           .decimals = criterion.origin == Criterion::Origin::Scored ? 2 : 0});
    }
    for (const MethodResult &result : results) {
        columns.push_back({.title = Text::tr("Score"),
                           .group = result.title,
                           .align = Align::Right,
                           .holds = Column::Holds::Number,
                           .decimals = 4});
        columns.push_back({.title = Text::tr("Rank"),
                           .group = result.title,
                           .align = Align::Right,
                           .holds = Column::Holds::Number});
    }
    return columns;
}

Row weightRow(const DecisionMatrix &matrix, std::size_t results)
{
    Cell title(Text::tr("Weight"));
    title.span = 2;
    Row row{{title}, Row::Kind::Group};
    for (const scoring::MatrixCriterion &criterion : matrix.criteria)
        row.cells.emplace_back(format::percent(criterion.weight));
    row.cells.resize(1 + matrix.criteria.size() + 2 * results, Cell(QStringLiteral(" ")));
    return row;
}

Table matrixTable(const PlanData &data, const ScoreCube &cube, const DecisionMatrix &matrix,
                  const std::vector<MethodResult> &results)
{
    Table table{.caption = Text::tr("The scored matrix, best candidate first"),
                .columns = matrixColumns(cube, results),
                .rows = {weightRow(matrix, results.size())},
                .note
                = Text::tr("* Cost criterion: less is better. A darker ground speaks for the candidate.")};
    for (const std::size_t i : orderOf(results)) {
        const Candidate *candidate = data.candidates.find(cube.candidates()[i]);
        Row row{{Cell(candidate->code), Cell(candidate->name)}};
        for (std::size_t j = 0; j < cube.criteria().size(); ++j)
            row.cells.push_back(valueCell(matrix, cube.criteria()[j], i, j));
        for (const MethodResult &result : results) {
            row.cells.emplace_back(result.scores[i]);
            row.cells.emplace_back(double(result.ranks[i]));
        }
        row.cells[row.cells.size() - 2 * results.size() + 1].strong = true;
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString roundText(const Round &round, const ScoreCube &cube)
{
    QString text = Text::tr("%n scorers", nullptr, int(cube.scorers().size()));
    if (!round.name.isEmpty())
        text += QStringLiteral(" · ") + round.name;
    if (round.date.isValid())
        text += QStringLiteral(", ") + format::longDate(round.date);
    return text;
}

QString explanation(const Round &round, const ScoreCube &cube)
{
    return Text::tr(
               "Each value is the mean of what the scorers gave (%1). SAW makes the values of a criterion "
               "comparable by its best one, multiplies them by the weights and adds them up; TOPSIS "
               "measures how near a candidate is to the best and how far from the worst values.")
        .arg(roundText(round, cube));
}

QString agreementWord(double alpha)
{
    // The limits that Krippendorff (2004) gives for relying on data.
    if (alpha >= 0.8)
        return Text::tr("high: the scores can be relied on");
    if (alpha >= 0.667)
        return Text::tr("fair: enough for careful conclusions");
    return Text::tr("low: talk about the candidates whose scores differ most before deciding");
}

QString agreementText(const ScoreCube &cube)
{
    const scoring::Agreement agreement = scoring::agreement(cube);
    QStringList sentences;
    if (agreement.kendall)
        sentences.append(
            Text::tr("The scorers' own rankings agree with Kendall's W of %1 (0: not at all, 1: wholly).")
                .arg(format::number(agreement.kendall->w, 2)));
    if (agreement.alpha)
        sentences.append(Text::tr("The agreement of single scores, Krippendorff's alpha, is %1, which is %2.")
                             .arg(format::number(*agreement.alpha, 2), agreementWord(*agreement.alpha)));
    if (const int missing = cube.missing())
        sentences.append(Text::tr("%n scores are missing; the means are taken over those that were given.",
                                  nullptr, missing));
    return sentences.join(u' ');
}

/// Codes of the first \a count by one method.
QStringList firstOf(const PlanData &data, const ScoreCube &cube, const MethodResult &result, int count)
{
    QStringList codes;
    for (int rank = 1; rank <= count; ++rank)
        for (std::size_t i = 0; i < result.ranks.size(); ++i)
            if (result.ranks[i] == rank)
                codes.append(data.candidates.find(cube.candidates()[i])->code);
    return codes;
}

QString comparisonText(const PlanData &data, const ScoreCube &cube, const std::vector<MethodResult> &results)
{
    const int count = std::min(5, int(cube.candidates().size()));
    const QStringList first = firstOf(data, cube, results.front(), count);
    QString text = Text::tr("By %1 the first %n candidates are %2.", nullptr, count)
                       .arg(results.front().title, first.join(QStringLiteral(", ")));
    for (std::size_t m = 1; m < results.size(); ++m) {
        const QStringList other = firstOf(data, cube, results[m], count);
        const auto same
            = std::ranges::count_if(first, [&](const QString &code) { return other.contains(code); });
        text += u' '
            + Text::tr("By %1, too, %2 of them are among the first %3.")
                  .arg(results[m].title)
                  .arg(same)
                  .arg(count);
    }
    return text;
}

}

std::optional<ScoredMatrix> scoredMatrix(const PlanData &data)
{
    const Id<Round> round = scoring::currentRound(data);
    const ScoreCube cube(data, round);
    const Round *row = data.rounds.find(round);
    if (!row || cube.scorers().empty() || data.scores.empty())
        return {};
    const DecisionMatrix matrix = scoring::jointMatrix(cube);
    const std::vector<MethodResult> results = resultsOf(matrix);
    ScoredMatrix result{.table = matrixTable(data, cube, matrix, results),
                        .comparison = comparisonText(data, cube, results),
                        .agreement = agreementText(cube)};
    result.table.note += u'\n' + explanation(*row, cube);
    return result;
}

void addScoredMatrix(BookWriter &book, const PlanData &data)
{
    std::optional<ScoredMatrix> scored = scoredMatrix(data);
    if (!scored)
        return;
    book.add(Section{.landscape = true});
    book.heading(2, Text::tr("Ranking"));
    book.paragraph(scored->comparison + u' ' + scored->agreement);
    book.table(std::move(scored->table));
    book.add(Section{.landscape = false});
}

}
