// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/naivescoring.h"

#include <algorithm>
#include <random>

using scoring::DecisionMatrix;
using scoring::isMissing;

namespace {

/// A 0–4 score, an amount of rupiah, nothing but zeros, one value for all, or a change up or down.
double randomValue(std::mt19937 &random, int kind)
{
    switch (kind) {
    case 0:
        return double(random() % 5);
    case 1:
        return double(random() % 1'000'000'000) + 1;
    case 2:
        return 0;
    case 3:
        return 3;
    default:
        return double(random() % 9) - 4;
    }
}

double most(const std::vector<double> &values)
{
    return values.empty() ? 0 : *std::ranges::max_element(values);
}

double least(const std::vector<double> &values)
{
    return values.empty() ? 0 : *std::ranges::min_element(values);
}

std::vector<double> present(const DecisionMatrix &matrix, std::size_t j)
{
    std::vector<double> result;
    for (std::size_t i = 0; i < matrix.alternatives(); ++i)
        if (!isMissing(matrix.at(i, j)))
            result.push_back(matrix.at(i, j));
    return result;
}

double byRange(double x, const std::vector<double> &column, bool cost)
{
    if (most(column) == least(column))
        return 1;
    return (cost ? most(column) - x : x - least(column)) / (most(column) - least(column));
}

double byMaximum(double x, const std::vector<double> &column, bool cost)
{
    if (least(column) < 0)
        return byRange(x, column, cost);
    if (!cost)
        return most(column) > 0 ? x / most(column) : 0;
    return x > 0 ? least(column) / x : 1;
}

double bySum(double x, const std::vector<double> &column, bool cost)
{
    double sum = 0;
    for (const double each : column)
        sum += byMaximum(each, column, cost);
    return sum > 0 ? byMaximum(x, column, cost) / sum : 0;
}

double normalised(double x, const std::vector<double> &column, bool cost,
                  scoring::Normalisation normalisation)
{
    if (normalisation == scoring::Normalisation::Range)
        return byRange(x, column, cost);
    return normalisation == scoring::Normalisation::Sum ? bySum(x, column, cost) : byMaximum(x, column, cost);
}

/// A column whose gaps hold its worst value; empty where it has none at all.
std::vector<double> filled(const DecisionMatrix &matrix, std::size_t j)
{
    const std::vector<double> given = present(matrix, j);
    if (given.empty())
        return {};
    std::vector<double> result;
    for (std::size_t i = 0; i < matrix.alternatives(); ++i) {
        const double worst = matrix.criteria[j].isCost() ? most(given) : least(given);
        result.push_back(isMissing(matrix.at(i, j)) ? worst : matrix.at(i, j));
    }
    return result;
}

struct Distances {
    double best = 0;
    double worst = 0;
};

/// Adds what column \a j contributes to the squared distances of every alternative.
void addColumn(const DecisionMatrix &matrix, std::size_t j, std::vector<Distances> &squares)
{
    const std::vector<double> column = present(matrix, j);
    double norm = 0;
    for (const double x : column)
        norm += x * x;
    norm = std::sqrt(norm);
    if (norm == 0)
        return;
    const bool cost = matrix.criteria[j].isCost();
    const double high = most(column) / norm * matrix.criteria[j].weight;
    const double low = least(column) / norm * matrix.criteria[j].weight;
    for (std::size_t i = 0; i < matrix.alternatives(); ++i) {
        const double worst = cost ? high : low;
        const double best = cost ? low : high;
        const double x = matrix.at(i, j);
        const double v = isMissing(x) ? worst : x / norm * matrix.criteria[j].weight;
        squares[i].best += (v - best) * (v - best);
        squares[i].worst += (v - worst) * (v - worst);
    }
}

/// What a value counts in the mean.
double counted(const DecisionMatrix &matrix, std::size_t i, std::size_t j, bool anyScale)
{
    const scoring::MatrixCriterion &criterion = matrix.criteria[j];
    const std::vector<double> given = present(matrix, j);
    const double x = matrix.at(i, j);
    if (!criterion.lowest && anyScale)
        return isMissing(x) ? 0 : 4 * byRange(x, given, criterion.isCost());
    const double low = criterion.lowest.value_or(least(given));
    const double high = criterion.highest.value_or(most(given));
    if (isMissing(x))
        return low;
    return criterion.isCost() ? low + high - x : x;
}

/// The column as the weighted product takes it.
std::vector<double> bases(const DecisionMatrix &matrix, std::size_t j)
{
    std::vector<double> column = filled(matrix, j);
    const double low = least(column);
    const double high = most(column);
    const bool cost = matrix.criteria[j].isCost();
    if (low > 0 || (low == 0 && high > 0 && !cost))
        return column;
    for (double &x : column)
        x = high > low ? 1 + (x - low) / (high - low) : 1;
    return column;
}

/// The r of a column as the product in WASPAS takes it.
std::vector<double> factors(const DecisionMatrix &matrix, std::size_t j)
{
    const std::vector<double> given = present(matrix, j);
    std::vector<double> known;
    known.reserve(given.size());
    for (const double x : given)
        known.push_back(byMaximum(x, given, matrix.criteria[j].isCost()));
    std::vector<double> result;
    result.reserve(matrix.alternatives());
    for (std::size_t i = 0; i < matrix.alternatives(); ++i) {
        const double x = matrix.at(i, j);
        const double r = isMissing(x) ? least(known) : byMaximum(x, given, matrix.criteria[j].isCost());
        result.push_back(most(known) > 0 ? r : 1);
    }
    return result;
}

double place(double value, const std::vector<double> &values)
{
    const double range = most(values) - least(values);
    return range > 1e-9 * most(values) ? (value - least(values)) / range : 0;
}

double preference(double d, const scoring::MatrixCriterion &criterion)
{
    const double q = criterion.indifference.value_or(0);
    const double p = criterion.preference.value_or(0);
    if (p <= q)
        return d > q ? 1 : 0;
    return std::clamp((d - q) / (p - q), 0.0, 1.0);
}

bool isEmpty(const DecisionMatrix &matrix, std::size_t i)
{
    for (std::size_t j = 0; j < matrix.criteria.size(); ++j)
        if (!isMissing(matrix.at(i, j)))
            return false;
    return true;
}

scoring::MatrixCriterion randomCriterion(std::mt19937 &random)
{
    scoring::MatrixCriterion criterion{.weight = double(1 + random() % 10)};
    criterion.direction = random() % 3 == 0 ? Criterion::Direction::Cost : Criterion::Direction::Benefit;
    if (random() % 3 == 0)
        criterion.indifference = double(random() % 3);
    if (random() % 3 == 0)
        criterion.preference = double(random() % 5) + 0.5;
    return criterion;
}

}

DecisionMatrix naive::randomMatrix(unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<scoring::MatrixCriterion> criteria(1 + random() % 8);
    for (auto &criterion : criteria)
        criterion = randomCriterion(random);
    scoring::normaliseWeights(criteria);
    DecisionMatrix matrix(1 + random() % 12, criteria);
    for (std::size_t j = 0; j < criteria.size(); ++j) {
        const int kind = random() % 10 < 7 ? int(random() % 2) : int(random() % 5);
        if (kind == 0 && seed % 2 == 0) {
            matrix.criteria[j].lowest = 0;
            matrix.criteria[j].highest = 4;
        }
        for (std::size_t i = 0; i < matrix.alternatives(); ++i)
            if (random() % 10 != 0)
                matrix.set(i, j, randomValue(random, kind));
    }
    return matrix;
}

std::vector<double> naive::saw(const DecisionMatrix &matrix, scoring::Normalisation normalisation)
{
    std::vector<double> scores(matrix.alternatives());
    for (std::size_t i = 0; i < scores.size(); ++i)
        for (std::size_t j = 0; j < matrix.criteria.size(); ++j)
            if (!isMissing(matrix.at(i, j)))
                scores[i] += matrix.criteria[j].weight
                    * normalised(matrix.at(i, j), present(matrix, j), matrix.criteria[j].isCost(),
                                 normalisation);
    return scores;
}

std::vector<double> naive::topsis(const DecisionMatrix &matrix)
{
    std::vector<Distances> squares(matrix.alternatives());
    for (std::size_t j = 0; j < matrix.criteria.size(); ++j)
        addColumn(matrix, j, squares);
    std::vector<double> scores;
    for (std::size_t i = 0; i < squares.size(); ++i) {
        const double best = std::sqrt(squares[i].best);
        const double worst = std::sqrt(squares[i].worst);
        const double alike = isEmpty(matrix, i) ? 0 : 0.5;
        scores.push_back(best + worst > 0 ? worst / (best + worst) : alike);
    }
    return scores;
}

std::vector<double> naive::mean(const DecisionMatrix &matrix)
{
    bool anyScale = false;
    for (const auto &criterion : matrix.criteria)
        anyScale = anyScale || criterion.lowest;
    std::vector<double> scores(matrix.alternatives());
    for (std::size_t i = 0; i < scores.size(); ++i)
        for (std::size_t j = 0; j < matrix.criteria.size(); ++j)
            scores[i] += matrix.criteria[j].weight * counted(matrix, i, j, anyScale);
    return scores;
}

std::vector<double> naive::weightedProduct(const DecisionMatrix &matrix)
{
    std::vector<double> scores(matrix.alternatives(), 1);
    for (std::size_t j = 0; j < matrix.criteria.size(); ++j) {
        const std::vector<double> column = bases(matrix, j);
        const double weight = matrix.criteria[j].weight;
        for (std::size_t i = 0; i < column.size(); ++i)
            scores[i] *= std::pow(column[i], matrix.criteria[j].isCost() ? -weight : weight);
    }
    return scores;
}

std::vector<double> naive::waspas(const DecisionMatrix &matrix)
{
    const std::vector<double> sums = naive::saw(matrix);
    std::vector<double> products(matrix.alternatives(), 1);
    for (std::size_t j = 0; j < matrix.criteria.size(); ++j) {
        const std::vector<double> r = factors(matrix, j);
        for (std::size_t i = 0; i < r.size(); ++i)
            products[i] *= std::pow(r[i], matrix.criteria[j].weight);
    }
    std::vector<double> scores;
    for (std::size_t i = 0; i < sums.size(); ++i)
        scores.push_back((sums[i] + products[i]) / 2);
    return scores;
}

std::vector<double> naive::vikor(const DecisionMatrix &matrix)
{
    std::vector<double> s(matrix.alternatives());
    std::vector<double> r(matrix.alternatives());
    for (std::size_t j = 0; j < matrix.criteria.size(); ++j) {
        const std::vector<double> given = present(matrix, j);
        for (std::size_t i = 0; i < s.size() && most(given) > least(given); ++i) {
            const double x = matrix.at(i, j);
            const double far = isMissing(x) ? 1 : 1 - byRange(x, given, matrix.criteria[j].isCost());
            s[i] += matrix.criteria[j].weight * far;
            r[i] = std::max(r[i], matrix.criteria[j].weight * far);
        }
    }
    std::vector<double> q;
    for (std::size_t i = 0; i < s.size(); ++i)
        q.push_back((place(s[i], s) + place(r[i], r)) / 2);
    return q;
}

std::vector<double> naive::promethee(const DecisionMatrix &matrix)
{
    std::vector<double> flows(matrix.alternatives());
    for (std::size_t j = 0; j < matrix.criteria.size(); ++j) {
        const scoring::MatrixCriterion &criterion = matrix.criteria[j];
        const std::vector<double> column = filled(matrix, j);
        for (std::size_t a = 0; a < column.size(); ++a)
            for (std::size_t b = 0; b < column.size(); ++b) {
                const double d = criterion.isCost() ? column[b] - column[a] : column[a] - column[b];
                const double net = preference(d, criterion) - preference(-d, criterion);
                flows[a] += criterion.weight * net / std::max(1.0, double(column.size()) - 1);
            }
    }
    return flows;
}
