// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/roundranking.h"

#include "model/scoring/scorecube.h"

#include <algorithm>

namespace scoring {

namespace {

bool hasScore(const ScoreCube &cube, std::size_t candidate)
{
    for (std::size_t j = 0; j < cube.criteria().size(); ++j)
        if (cube.isScored(j) && !isMissing(jointValue(cube, candidate, j)))
            return true;
    return false;
}

}

std::vector<int> placesIn(const Round &round, const DecisionMatrix &matrix)
{
    const Method *chosen = findMethod(round.method);
    const Method &method = chosen ? *chosen : methods().front();
    const auto normalisation = findNormalisation(round.normalisation).value_or(Normalisation::Maximum);
    return ranks(method.scores(matrix, normalisation), method.better);
}

std::vector<Move> moves(const Round &then, const ScoreCube &cubeThen, const Round &now,
                        const ScoreCube &cubeNow)
{
    const std::vector<int> before = placesIn(then, jointMatrix(cubeThen));
    const std::vector<int> after = placesIn(now, jointMatrix(cubeNow));
    std::vector<Move> result;
    for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i)
        if (before[i] != after[i] && hasScore(cubeThen, i) && hasScore(cubeNow, i))
            result.push_back({i, before[i], after[i]});
    std::ranges::stable_sort(result, std::greater(), [](const Move &move) { return std::abs(move.up()); });
    return result;
}

}
