// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/naivescoring.h"

#include <algorithm>
#include <random>

using scoring::DecisionMatrix;
using scoring::isMissing;

namespace {

/// A 0–4 score, an amount of rupiah, nothing but zeros, or one value for all.
double randomValue(std::mt19937 &random, int kind)
{
    switch (kind) {
    case 0:
        return double(random() % 5);
    case 1:
        return double(random() % 1'000'000'000) + 1;
    case 2:
        return 0;
    default:
        return 3;
    }
}

std::vector<double> present(const DecisionMatrix &matrix, std::size_t j)
{
    std::vector<double> result;
    for (std::size_t i = 0; i < matrix.alternatives(); ++i)
        if (!isMissing(matrix.at(i, j)))
            result.push_back(matrix.at(i, j));
    return result;
}

double normalised(double x, const std::vector<double> &column, bool cost)
{
    const double most = *std::ranges::max_element(column);
    const double least = *std::ranges::min_element(column);
    if (!cost)
        return most > 0 ? x / most : 0;
    return x > 0 ? least / x : 1;
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
    const double most = *std::ranges::max_element(column) / norm * matrix.criteria[j].weight;
    const double least = *std::ranges::min_element(column) / norm * matrix.criteria[j].weight;
    for (std::size_t i = 0; i < matrix.alternatives(); ++i) {
        const double worst = cost ? most : least;
        const double best = cost ? least : most;
        const double x = matrix.at(i, j);
        const double v = isMissing(x) ? worst : x / norm * matrix.criteria[j].weight;
        squares[i].best += (v - best) * (v - best);
        squares[i].worst += (v - worst) * (v - worst);
    }
}

bool isEmpty(const DecisionMatrix &matrix, std::size_t i)
{
    for (std::size_t j = 0; j < matrix.criteria.size(); ++j)
        if (!isMissing(matrix.at(i, j)))
            return false;
    return true;
}

}

DecisionMatrix naive::randomMatrix(unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<scoring::MatrixCriterion> criteria(1 + random() % 8);
    for (auto &criterion : criteria) {
        criterion.weight = double(1 + random() % 10);
        criterion.direction = random() % 3 == 0 ? Criterion::Direction::Cost : Criterion::Direction::Benefit;
    }
    scoring::normaliseWeights(criteria);
    DecisionMatrix matrix(1 + random() % 12, criteria);
    for (std::size_t j = 0; j < criteria.size(); ++j) {
        const int kind = random() % 10 < 8 ? int(random() % 2) : int(random() % 4);
        for (std::size_t i = 0; i < matrix.alternatives(); ++i)
            if (random() % 10 != 0)
                matrix.set(i, j, randomValue(random, kind));
    }
    return matrix;
}

std::vector<double> naive::saw(const DecisionMatrix &matrix)
{
    std::vector<double> scores(matrix.alternatives());
    for (std::size_t i = 0; i < scores.size(); ++i)
        for (std::size_t j = 0; j < matrix.criteria.size(); ++j)
            if (!isMissing(matrix.at(i, j)))
                scores[i] += matrix.criteria[j].weight
                    * normalised(matrix.at(i, j), present(matrix, j), matrix.criteria[j].isCost());
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
