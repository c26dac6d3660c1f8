// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/ahp.h"

#include <Eigen/Dense>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace scoring {

namespace {

using Matrix = Eigen::MatrixXd;

constexpr double rounding = 1e-9;

bool isSound(const Judgement &judgement, std::size_t criteria)
{
    return judgement.a != judgement.b && judgement.a < criteria && judgement.b < criteria
        && std::isfinite(judgement.value) && judgement.value > 0;
}

/// Harker's matrix: 0 where a judgement is missing, the diagonal 1 + the number missing in its row.
Matrix comparisonMatrix(std::size_t criteria, std::span<const Judgement> judgements)
{
    const auto n = Eigen::Index(criteria);
    Matrix matrix = Matrix::Zero(n, n);
    for (const Judgement &judgement : judgements) {
        if (!isSound(judgement, criteria))
            continue;
        matrix(Eigen::Index(judgement.a), Eigen::Index(judgement.b)) = judgement.value;
        matrix(Eigen::Index(judgement.b), Eigen::Index(judgement.a)) = 1 / judgement.value;
    }
    for (Eigen::Index i = 0; i < n; ++i)
        matrix(i, i) = double((matrix.row(i).array() == 0).count());
    return matrix;
}

/// The principal eigenvector, its elements adding up to 1. Squaring over and over is the power method with
/// twice the steps each time: quick even for the sparse matrices where the plain one creeps.
Eigen::VectorXd principal(const Matrix &matrix)
{
    constexpr int mostSquarings = 60;
    Matrix power = matrix / matrix.sum();
    for (int i = 0; i < mostSquarings; ++i) {
        Matrix next = power * power;
        next /= next.sum();
        const double change = (next - power).cwiseAbs().maxCoeff();
        power.swap(next);
        if (change < 1e-15)
            break;
    }
    const Eigen::VectorXd vector = power.rowwise().sum();
    return vector / vector.sum();
}

double consistency(double lambdaMax, std::size_t criteria)
{
    const auto n = double(criteria);
    return criteria < 3 ? 0 : std::max(0.0, (lambdaMax - n) / (n - 1));
}

double ratio(double ci, std::size_t criteria, const RandomIndex &index)
{
    return criteria < 3 ? 0 : ci / index.of(criteria);
}

/// The neighbours of \a value on Saaty's scale.
std::pair<double, double> neighbours(double value)
{
    const std::span<const double> scale = saatyScale();
    const auto above = std::ranges::lower_bound(scale, value);
    if (above == scale.end())
        return {scale.back(), scale.back()};
    return {above == scale.begin() ? *above : *std::prev(above), *above};
}

/// How \a judgements, all but the one at \a place, would have it; nothing where they say nothing of it.
std::optional<Amendment> amended(std::size_t criteria, std::span<const Judgement> judgements,
                                 std::size_t place, const RandomIndex &index)
{
    std::vector<Judgement> others(judgements.begin(), judgements.end());
    const Judgement given = others[place];
    others.erase(others.begin() + std::ptrdiff_t(place));
    const auto without = priorities(criteria, others, index);
    if (!without)
        return {};
    const auto [below, above] = neighbours(without->weights[given.a] / without->weights[given.b]);
    Amendment best{.given = given, .cr = std::numeric_limits<double>::infinity()};
    for (const double value : {below, above}) {
        others.push_back({given.a, given.b, value});
        if (const double cr = priorities(criteria, others, index)->cr; cr < best.cr) {
            best.cr = cr;
            best.suggested = value;
        }
        others.pop_back();
    }
    return best;
}

/// Each pair once, as priorities() reads it.
std::vector<Judgement> sound(std::size_t criteria, std::span<const Judgement> judgements)
{
    std::vector<Judgement> result;
    for (const Judgement &judgement : judgements) {
        if (!isSound(judgement, criteria))
            continue;
        std::erase_if(result, [&](const Judgement &before) {
            return std::minmax(before.a, before.b) == std::minmax(judgement.a, judgement.b);
        });
        result.push_back(judgement);
    }
    return result;
}

}

std::optional<Priorities> priorities(std::size_t criteria, std::span<const Judgement> judgements,
                                     const RandomIndex &index)
{
    if (connected(criteria, judgements).size() != 1)
        return {};
    const Matrix matrix = comparisonMatrix(criteria, judgements);
    const Eigen::VectorXd weights = principal(matrix);
    const double lambdaMax = (matrix * weights).sum();
    const double ci = consistency(lambdaMax, criteria);
    return Priorities{.weights = {weights.begin(), weights.end()},
                      .lambdaMax = lambdaMax,
                      .ci = ci,
                      .cr = ratio(ci, criteria, index)};
}

std::vector<std::vector<std::size_t>> connected(std::size_t criteria, std::span<const Judgement> judgements)
{
    std::vector<std::size_t> group(criteria);
    std::iota(group.begin(), group.end(), std::size_t(0));
    for (const Judgement &judgement : judgements) {
        if (!isSound(judgement, criteria))
            continue;
        const auto [kept, gone] = std::minmax({group[judgement.a], group[judgement.b]});
        std::ranges::replace(group, gone, kept);
    }
    std::vector<std::vector<std::size_t>> result;
    for (std::size_t first = 0; first < criteria; ++first) {
        if (group[first] != first)
            continue;
        result.emplace_back();
        for (std::size_t i = first; i < criteria; ++i)
            if (group[i] == first)
                result.back().push_back(i);
    }
    return result;
}

std::vector<Amendment> worstJudgements(std::size_t criteria, std::span<const Judgement> judgements,
                                       const RandomIndex &index, std::size_t most)
{
    const auto now = priorities(criteria, judgements, index);
    std::vector<Amendment> result;
    const std::vector<Judgement> given = sound(criteria, judgements);
    for (std::size_t place = 0; now && criteria > 2 && place < given.size(); ++place)
        if (const auto amendment = amended(criteria, given, place, index);
            amendment && amendment->cr < now->cr - rounding)
            result.push_back(*amendment);
    std::ranges::stable_sort(result, {}, &Amendment::cr);
    if (result.size() > most)
        result.resize(most);
    return result;
}

std::span<const double> saatyScale()
{
    static constexpr std::array scale{1.0 / 9, 1.0 / 8, 1.0 / 7, 1.0 / 6, 1.0 / 5, 1.0 / 4,
                                      1.0 / 3, 1.0 / 2, 1.0,     2.0,     3.0,     4.0,
                                      5.0,     6.0,     7.0,     8.0,     9.0};
    return scale;
}

}
