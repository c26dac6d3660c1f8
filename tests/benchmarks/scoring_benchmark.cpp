// SPDX-License-Identifier: GPL-3.0-or-later
// Ranking by each method, and the rank command from the bytes of a file to the JSON that it prints.
#include "model/exchange/writing/rankingjson.h"
#include "model/scoring/acceptability.h"
#include "model/scoring/topsis.h"
#include "model/scoring/weightintervals.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <random>

namespace {

using scoring::DecisionMatrix;

DecisionMatrix matrix(std::size_t alternatives, std::size_t criteria)
{
    std::vector<scoring::MatrixCriterion> columns(criteria);
    for (std::size_t i = 0; i < criteria; ++i)
        columns[i] = {.direction = i % 4 == 3 ? Criterion::Direction::Cost : Criterion::Direction::Benefit,
                      .weight = 1.0 / double(criteria)};
    DecisionMatrix made(alternatives, columns);
    std::mt19937 random(1);
    for (std::size_t i = 0; i < alternatives; ++i)
        for (std::size_t j = 0; j < criteria; ++j)
            made.set(i, j, 1 + double(random() % 1'000'000) / 10'000);
    return made;
}

void topsis(benchmark::State &state)
{
    const DecisionMatrix decision = matrix(100'000, 12);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(scoring::topsis(decision).closeness.data());
}
BENCHMARK(topsis)->Unit(benchmark::kMillisecond);

/// The same arithmetic as one would write it down: to be divided by.
std::vector<double> plainTopsis(const DecisionMatrix &decision)
{
    const std::size_t count = decision.alternatives();
    std::vector<double> toIdeal(count);
    std::vector<double> toAntiIdeal(count);
    for (std::size_t j = 0; j < decision.criteria.size(); ++j) {
        const std::span<const double> x = decision.column(j);
        double squares = 0;
        double least = x[0];
        double greatest = x[0];
        for (const double value : x) {
            squares += value * value;
            least = std::min(least, value);
            greatest = std::max(greatest, value);
        }
        const double factor = decision.criteria[j].weight / std::sqrt(squares);
        const double best = factor * (decision.criteria[j].isCost() ? least : greatest);
        const double worst = factor * (decision.criteria[j].isCost() ? greatest : least);
        for (std::size_t i = 0; i < count; ++i) {
            const double v = factor * x[i];
            toIdeal[i] += (v - best) * (v - best);
            toAntiIdeal[i] += (v - worst) * (v - worst);
        }
    }
    std::vector<double> closeness(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double far = std::sqrt(toAntiIdeal[i]);
        closeness[i] = far / (std::sqrt(toIdeal[i]) + far);
    }
    return closeness;
}

void plainTopsis(benchmark::State &state)
{
    const DecisionMatrix decision = matrix(100'000, 12);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(plainTopsis(decision).data());
}
BENCHMARK(plainTopsis)->Unit(benchmark::kMillisecond);

/// Both in turn, so that a machine whose speed drifts does not blur the ratio; states it as "ratio".
void topsisToPlain(benchmark::State &state)
{
    using Clock = std::chrono::steady_clock;
    const DecisionMatrix decision = matrix(100'000, 12);
    std::chrono::nanoseconds ours{};
    std::chrono::nanoseconds plain{};
    for ([[maybe_unused]] auto _ : state) {
        const auto start = Clock::now();
        benchmark::DoNotOptimize(scoring::topsis(decision).closeness.data());
        const auto middle = Clock::now();
        benchmark::DoNotOptimize(plainTopsis(decision).data());
        ours += middle - start;
        plain += Clock::now() - middle;
    }
    state.counters["ratio"] = double(ours.count()) / double(plain.count());
}
BENCHMARK(topsisToPlain)->Unit(benchmark::kMillisecond);

/// Each method on what a city has at most: 200 candidates.
void rankCandidates(benchmark::State &state)
{
    const scoring::Method &method = scoring::methods()[std::size_t(state.range(0))];
    const DecisionMatrix decision = matrix(200, 12);
    state.SetLabel(method.token.data());
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(method.scores(decision, scoring::Normalisation::Maximum).data());
}
BENCHMARK(rankCandidates)->DenseRange(0, 6)->Unit(benchmark::kMicrosecond);

QByteArray csv(const DecisionMatrix &decision)
{
    QByteArray names;
    QByteArray directions;
    QByteArray weights;
    for (std::size_t j = 0; j < decision.criteria.size(); ++j) {
        names += ",K" + QByteArray::number(int(j) + 1);
        directions += decision.criteria[j].isCost() ? ",cost" : ",benefit";
        weights += ",1";
    }
    QByteArray text = names + '\n' + directions + '\n' + weights + '\n';
    for (std::size_t i = 0; i < decision.alternatives(); ++i) {
        text += 'A' + QByteArray::number(int(i) + 1);
        for (std::size_t j = 0; j < decision.criteria.size(); ++j)
            text += ',' + QByteArray::number(decision.at(i, j), 'f', 4);
        text += '\n';
    }
    return text;
}

void readMatrix(benchmark::State &state)
{
    const QByteArray text = csv(matrix(100'000, 12));
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(readPlainMatrix(text, {}).missing);
}
BENCHMARK(readMatrix)->Unit(benchmark::kMillisecond);

/// 100,000 × 12 read, ranked and written as JSON.
void rankFile(benchmark::State &state)
{
    const scoring::Method &method = scoring::methods()[std::size_t(state.range(0))];
    const QByteArray text = csv(matrix(100'000, 12));
    state.SetLabel(method.token.data());
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(
            rankingJson(readPlainMatrix(text, {}), method, scoring::Normalisation::Maximum).data());
}
BENCHMARK(rankFile)->DenseRange(0, 6)->Unit(benchmark::kMillisecond);

void simulateWeights(benchmark::State &state)
{
    const scoring::DecisionMatrix decision = matrix(200, 12);
    const scoring::MethodUse use{.method = &scoring::methods()[std::size_t(state.range(0))]};
    state.SetLabel(use.method->token.data());
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(
            scoring::acceptability(scoring::Rescoring(decision, use), {.runs = 10'000})->shares.data());
}
BENCHMARK(simulateWeights)->DenseRange(0, int(scoring::methods().size()) - 1)->Unit(benchmark::kMillisecond);

void moveEveryWeight(benchmark::State &state)
{
    const scoring::DecisionMatrix decision = matrix(200, 12);
    const scoring::MethodUse use{.method = &scoring::methods()[std::size_t(state.range(0))]};
    state.SetLabel(use.method->token.data());
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(scoring::weightEffects(scoring::Rescoring(decision, use), 6).order.data());
}
BENCHMARK(moveEveryWeight)->DenseRange(0, int(scoring::methods().size()) - 1)->Unit(benchmark::kMillisecond);

}
