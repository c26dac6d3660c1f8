// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/matrixpicture.h"

#include "model/edits/criteria.h"
#include "model/scoring/placing.h"
#include "model/scoring/proposedline.h"
#include "model/scoring/ranking.h"
#include "model/scoring/spread.h"

#include <numeric>

namespace {

using scoring::DecisionMatrix;
using scoring::ScoreCube;

QStringList anchorsOf(const PlanData &data, Id<Criterion> criterion)
{
    QStringList lines;
    for (const Anchor &anchor : data.anchors.of(criterion))
        lines.append(QStringLiteral("%1 = %2").arg(anchor.level).arg(anchor.meaning));
    return lines;
}

MatrixColumn columnOf(const PlanData &data, const Criterion &criterion)
{
    return {.id = criterion.id,
            .code = criterion.code,
            .title = columnTitle(criterion),
            .name = criterion.name,
            .cost = criterion.direction == Criterion::Direction::Cost,
            .origin = criterion.origin,
            .weight = criterion.weight,
            .lowest = criterion.lowest,
            .highest = criterion.highest,
            .anchors = anchorsOf(data, criterion.id)};
}

/// Both ends of what the colours of a column span.
struct Scale {
    double low = 0;
    double high = 0;

    double place(double value) const
    {
        return high > low ? std::clamp((value - low) / (high - low), 0.0, 1.0) : 0;
    }
};

Scale scaleOf(const DecisionMatrix &matrix, std::size_t criterion)
{
    const scoring::MatrixCriterion &column = matrix.criteria[criterion];
    if (column.lowest && column.highest)
        return {*column.lowest, *column.highest};
    const scoring::Extent present = scoring::extent(matrix.column(criterion));
    return {std::min(0.0, present.least), present.greatest};
}

DecisionMatrix matrixOf(const ScoreCube &cube, const MatrixOptions &options)
{
    const auto scorer = std::ranges::find(cube.scorers(), options.scorer, &Scorer::id);
    DecisionMatrix matrix = scorer == cube.scorers().end()
        ? scoring::jointMatrix(cube)
        : scoring::scorerMatrix(cube, std::size_t(scorer - cube.scorers().begin()));
    for (const auto &[id, weight] : options.trialWeights)
        for (std::size_t j = 0; j < cube.criteria().size(); ++j)
            if (cube.criteria()[j].id == id)
                matrix.criteria[j].weight = weight;
    scoring::normaliseWeights(matrix.criteria);
    return matrix;
}

class Builder {
public:
    Builder(const PlanData &data, const Round &round, const ScoreCube &cube, const MatrixOptions &options)
        : m_data(data)
        , m_round(round)
        , m_cube(cube)
        , m_options(options)
        , m_methods(matrixMethods(round))
        , m_normalisation(scoring::normalisationOrDefault(round.normalisation))
        , m_matrix(matrixOf(cube, options))
    {
        for (std::size_t j = 0; j < cube.criteria().size(); ++j)
            m_scales.push_back(scaleOf(m_matrix, j));
    }

    std::vector<MatrixColumn> columns() const
    {
        std::vector<MatrixColumn> columns;
        for (const Criterion &criterion : m_cube.criteria())
            columns.push_back(columnOf(m_data, criterion));
        for (const auto &[id, weight] : m_options.trialWeights)
            for (MatrixColumn &column : columns)
                if (column.id == id)
                    column.weight = weight;
        return columns;
    }

    std::vector<MatrixRow> rows(int leading) const
    {
        std::vector<MatrixRow> rows;
        for (std::size_t i = 0; i < m_cube.candidates().size(); ++i)
            rows.push_back(row(i));
        for (const scoring::Method *method : m_methods)
            addResults(rows, *method);
        addPlaces(rows);
        for (MatrixRow &row : rows)
            for (MatrixResult &result : row.results)
                result.disputed = std::abs(result.rank - row.results[std::size_t(leading)].rank) >= 2;
        return rows;
    }

private:
    MatrixRow row(std::size_t i) const
    {
        const Candidate &candidate = *m_data.candidates.find(m_cube.candidates()[i]);
        MatrixRow row{.id = candidate.id,
                      .code = candidate.code,
                      .name = candidate.name,
                      .pillar = candidate.pillar,
                      .decision = candidate.decision};
        row.cells.reserve(m_scales.size());
        for (std::size_t j = 0; j < m_scales.size(); ++j) {
            row.cells.push_back(m_options.reading == MatrixOptions::Reading::Spread ? spreadCell(i, j)
                                                                                    : scoreCell(i, j));
            row.hasValues = row.hasValues || !scoring::isMissing(m_matrix.at(i, j));
        }
        return row;
    }

    int missing(std::size_t i, std::size_t j) const { return m_cube.missingIn(i, j); }

    MatrixCell scoreCell(std::size_t i, std::size_t j) const
    {
        MatrixCell cell{.value = m_matrix.at(i, j), .missing = missing(i, j)};
        if (!cell.isEmpty()) {
            const double place = m_scales[j].place(cell.value);
            cell.strength = m_matrix.criteria[j].isCost() ? 1 - place : place;
        }
        return cell;
    }

    /// A standard deviation of a third of the scale is strong already: half of it is the most there can be.
    MatrixCell spreadCell(std::size_t i, std::size_t j) const
    {
        MatrixCell cell{.missing = missing(i, j)};
        if (const auto spread = scoring::spread(m_cube, i, j)) {
            const double widest = (m_scales[j].high - m_scales[j].low) / 3;
            cell.value = spread->deviation;
            cell.strength = widest > 0 ? std::min(1.0, spread->deviation / widest) : 0;
        }
        return cell;
    }

    void addResults(std::vector<MatrixRow> &rows, const scoring::Method &method) const
    {
        const std::vector<double> scores = method.scores(m_matrix, m_normalisation);
        const std::vector<int> ranks = scoring::ranks(scores, method.better);
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].results.push_back({.score = scores[i], .rank = ranks[i]});
    }

    /// The round's method ranks, unless the team gave places.
    void addPlaces(std::vector<MatrixRow> &rows) const
    {
        std::vector<int> computed;
        std::vector<std::optional<int>> given;
        for (MatrixRow &row : rows) {
            const Placement *placement = m_data.placements.find({m_round.id, row.id});
            computed.push_back(row.results.front().rank);
            given.push_back(placement ? std::optional(placement->place) : std::nullopt);
            row.reason = placement ? placement->reason : QString();
        }
        const std::vector<int> places = scoring::placed(computed, given);
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].place = places[i];
    }

    const PlanData &m_data;
    const Round &m_round;
    const ScoreCube &m_cube;
    const MatrixOptions &m_options;
    std::vector<const scoring::Method *> m_methods;
    scoring::Normalisation m_normalisation;
    DecisionMatrix m_matrix;
    std::vector<Scale> m_scales;
};

bool matches(const PlanData &data, const MatrixRow &row, const QString &filter)
{
    const auto holds = [&](const QString &text) { return text.contains(filter, Qt::CaseInsensitive); };
    if (filter.isEmpty() || holds(row.code) || holds(row.name))
        return true;
    const Pillar *pillar = data.pillars.find(row.pillar);
    const Agency *agency = data.agencies.find(data.candidates.find(row.id)->agency);
    return (pillar && holds(pillar->name))
        || (agency && (holds(agency->shortName) || holds(agency->fullName)));
}

/// Stable, so that equal ones stay as on the list of candidates.
void sort(MatrixPicture &picture, const MatrixOrder &order)
{
    if (order.by == MatrixOrder::By::Method)
        std::ranges::stable_sort(picture.rows, {}, [&](const MatrixRow &row) {
            return std::pair(!row.hasValues, row.results[std::size_t(order.method)].rank);
        });
    if (order.by == MatrixOrder::By::Team)
        std::ranges::stable_sort(picture.rows, {}, &MatrixRow::place);
    const int column = picture.columnOf(order.criterion);
    if (order.by == MatrixOrder::By::Criterion && column >= 0)
        std::ranges::stable_sort(picture.rows, {}, [&](const MatrixRow &row) {
            const MatrixCell &cell = row.cells[std::size_t(column)];
            return std::pair(cell.isEmpty(), -cell.strength);
        });
}

}

std::vector<const scoring::Method *> matrixMethods(const Round &round)
{
    const scoring::Method *own = scoring::methodOrDefault(round.method);
    const scoring::Method *topsis = scoring::findMethod(QStringLiteral("topsis"));
    return {own, own == topsis ? &scoring::methods().front() : topsis};
}

int MatrixPicture::rowOf(Id<Candidate> id) const
{
    const auto row = std::ranges::find(rows, id, &MatrixRow::id);
    return row == rows.end() ? -1 : int(row - rows.begin());
}

int MatrixPicture::columnOf(Id<Criterion> id) const
{
    const auto column = std::ranges::find(columns, id, &MatrixColumn::id);
    return column == columns.end() ? -1 : int(column - columns.begin());
}

MatrixPicture matrixPicture(const PlanData &data, Id<Round> round, const ScoreCube &cube,
                            const MatrixOptions &options)
{
    const Round *found = data.rounds.find(round);
    const Round shown = found ? *found : Round{};
    const Builder builder(data, shown, cube, options);
    MatrixPicture picture{.reading = options.reading,
                          .ofOneScorer = bool(data.scorers.find(options.scorer)),
                          .closed = shown.closed,
                          .methods = matrixMethods(shown),
                          .normalisation = scoring::normalisationOrDefault(shown.normalisation),
                          .sortedByLeading = options.order.by == MatrixOrder::By::Method};
    picture.leading = picture.sortedByLeading ? options.order.method : 0;
    picture.columns = builder.columns();
    picture.rows = builder.rows(picture.leading);
    picture.hasPlaces
        = std::ranges::any_of(picture.rows, [](const MatrixRow &row) { return !row.reason.isEmpty(); });
    for (const MatrixColumn &column : picture.columns)
        picture.weightSum += column.weight;
    sort(picture, options.order);
    std::erase_if(picture.rows, [&](const MatrixRow &row) { return !matches(data, row, options.filter); });
    const auto proposed = std::size_t(scoring::proposedCount(data, round));
    const bool ranked = picture.sortedByLeading || options.order.by == MatrixOrder::By::Team;
    if (ranked && options.filter.isEmpty() && proposed < picture.rows.size())
        picture.proposed = proposed;
    return picture;
}
