// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/jointvalue.h"

#include "model/scoring/decisionmatrix.h"

#include <algorithm>

namespace scoring {

namespace {

struct Voice {
    double value = 0;
    double weight = 0;
};

double mean(std::span<const Voice> voices)
{
    double sum = 0;
    double weights = 0;
    for (const Voice &voice : voices) {
        sum += voice.weight * voice.value;
        weights += voice.weight;
    }
    return weights > 0 ? sum / weights : missing;
}

std::vector<Voice> sortedVoices(std::span<const double> values, std::span<const double> weights)
{
    std::vector<Voice> voices;
    for (std::size_t s = 0; s < values.size(); ++s)
        if (!isMissing(values[s]) && weights[s] > 0)
            voices.push_back({values[s], weights[s]});
    std::ranges::sort(voices, {}, &Voice::value);
    return voices;
}

double median(std::span<const Voice> sorted)
{
    double all = 0;
    for (const Voice &voice : sorted)
        all += voice.weight;
    double below = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        below += sorted[i].weight;
        const double over = below - all / 2;
        if (std::abs(over) <= 1e-9 * all && i + 1 < sorted.size())
            return (sorted[i].value + sorted[i + 1].value) / 2;
        if (over > 0)
            return sorted[i].value;
    }
    return sorted.empty() ? missing : sorted.back().value;
}

double trimmedMean(std::span<const Voice> sorted)
{
    if (sorted.size() < 3)
        return mean(sorted);
    const std::size_t cut = std::max(std::size_t(1), sorted.size() / 10);
    return mean(sorted.subspan(cut, sorted.size() - 2 * cut));
}

/// As mean() of the voices, without collecting them: this runs for every cell after every edit.
double mean(std::span<const double> values, std::span<const double> weights)
{
    double sum = 0;
    double all = 0;
    for (std::size_t s = 0; s < values.size(); ++s)
        if (!isMissing(values[s])) {
            sum += weights[s] * values[s];
            all += weights[s];
        }
    return all > 0 ? sum / all : missing;
}

}

double jointValue(std::span<const double> values, std::span<const double> weights, Round::Joint how)
{
    switch (how) {
    case Round::Joint::Median:
        return median(sortedVoices(values, weights));
    case Round::Joint::Trimmed:
        return trimmedMean(sortedVoices(values, weights));
    case Round::Joint::Mean:
    case Round::Joint::Count:
        break;
    }
    return mean(values, weights);
}

}
