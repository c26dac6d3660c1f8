// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/spread.h"

namespace scoring {

namespace {

double median(const std::vector<double> &sorted)
{
    const std::size_t middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

double deviation(const std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    const double mean = sum / double(values.size());
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / double(values.size()));
}

std::vector<std::pair<double, int>> counts(const std::vector<double> &sorted)
{
    std::vector<std::pair<double, int>> result;
    for (const double value : sorted) {
        if (result.empty() || result.back().first != value)
            result.emplace_back(value, 0);
        ++result.back().second;
    }
    return result;
}

}

std::optional<Spread> spread(const ScoreCube &cube, std::size_t candidate, std::size_t criterion)
{
    std::vector<double> given;
    for (const double value : cube.cell(candidate, criterion))
        if (!isMissing(value))
            given.push_back(value);
    if (given.empty())
        return {};
    std::ranges::sort(given);
    const double joint = jointValue(cube, candidate, criterion);
    return Spread{.count = int(given.size()),
                  .missing = cube.missingIn(candidate, criterion),
                  .mean = isMissing(joint) ? 0 : joint,
                  .median = median(given),
                  .deviation = deviation(given),
                  .least = given.front(),
                  .greatest = given.back(),
                  .counts = counts(given)};
}

}
