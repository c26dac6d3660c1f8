// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/selection.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <numeric>

using namespace scoring;

namespace {

SelectionProblem knapsack(const std::vector<double> &values, const std::vector<qint64> &costs, qint64 ceiling)
{
    SelectionProblem problem{.ceiling = {ceiling}};
    for (std::size_t i = 0; i < values.size(); ++i)
        problem.items.push_back({.name = QStringLiteral("Kandidat %1").arg(QChar(u'A' + int(i))),
                                 .value = values[i],
                                 .cost = Money{costs[i]}});
    return problem;
}

bool isChosen(unsigned choice, std::size_t item)
{
    return (choice >> item) & 1U;
}

bool pairsHold(const SelectionProblem &problem, unsigned choice)
{
    return std::ranges::all_of(problem.together,
                               [&](const auto &pair) {
                                   return isChosen(choice, pair.first) == isChosen(choice, pair.second);
                               })
        && std::ranges::none_of(problem.exclusive, [&](const auto &pair) {
               return isChosen(choice, pair.first) && isChosen(choice, pair.second);
           });
}

bool countsHold(const SelectionProblem &problem, unsigned choice)
{
    std::vector<int> pillars(std::size_t(problem.pillars.size()));
    std::vector<int> agencies(std::size_t(problem.agencies.size()));
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        const SelectionItem &item = problem.items[i];
        if (!isChosen(choice, i))
            continue;
        if (item.pillar)
            ++pillars[*item.pillar];
        if (item.agency)
            ++agencies[*item.agency];
    }
    return std::ranges::all_of(pillars, [&](int count) { return count >= problem.minPerPillar; })
        && std::ranges::all_of(agencies, [&](int count) {
               return problem.maxPerAgency == 0 || count <= problem.maxPerAgency;
           });
}

bool itemsHold(const SelectionProblem &problem, unsigned choice)
{
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        const SelectionItem &item = problem.items[i];
        if (isChosen(choice, i) ? !item.barred.isEmpty() || !item.cost : item.forced)
            return false;
    }
    return true;
}

Money costOf(const SelectionProblem &problem, unsigned choice)
{
    Money cost;
    for (std::size_t i = 0; i < problem.items.size(); ++i)
        if (isChosen(choice, i))
            cost += *problem.items[i].cost;
    return cost;
}

double valueOf(const SelectionProblem &problem, unsigned choice)
{
    double value = 0;
    for (std::size_t i = 0; i < problem.items.size(); ++i)
        value += isChosen(choice, i) ? problem.items[i].value : 0;
    return value;
}

/// Every choice that meets the conditions, the ceiling apart.
std::vector<unsigned> possible(const SelectionProblem &problem)
{
    std::vector<unsigned> result;
    for (unsigned choice = 0; choice < 1U << problem.items.size(); ++choice)
        if (itemsHold(problem, choice) && countsHold(problem, choice) && pairsHold(problem, choice))
            result.push_back(choice);
    return result;
}

/// The greatest value under the ceiling; nothing where no choice fits.
std::optional<double> greatestValue(const SelectionProblem &problem, const std::vector<unsigned> &choices,
                                    Money ceiling)
{
    std::optional<double> best;
    for (const unsigned choice : choices)
        if (costOf(problem, choice) <= ceiling)
            best = std::max(best.value_or(0), valueOf(problem, choice));
    return best;
}

unsigned maskOf(const std::vector<std::size_t> &items)
{
    unsigned mask = 0;
    for (const std::size_t item : items)
        mask |= 1U << item;
    return mask;
}

void addRandomPairs(SelectionProblem &problem)
{
    const int count = int(problem.items.size());
    for (auto *pairs : {&problem.together, &problem.exclusive})
        for (int n = *rc::gen::inRange(0, 3); n > 0 && count > 1; --n) {
            const int first = *rc::gen::inRange(0, count - 1);
            pairs->emplace_back(first, *rc::gen::inRange(first + 1, count));
        }
}

SelectionProblem randomProblem()
{
    SelectionProblem problem{.minPerPillar = *rc::gen::inRange(0, 3),
                             .maxPerAgency = *rc::gen::inRange(0, 4),
                             .pillars = {QStringLiteral("P1"), QStringLiteral("P2")},
                             .agencies = {QStringLiteral("A1"), QStringLiteral("A2"), QStringLiteral("A3")}};
    const int count = *rc::gen::inRange(1, 13);
    const qint64 unit = *rc::gen::element<qint64>(1, 7, 1'000'000);
    qint64 sum = 0;
    for (int i = 0; i < count; ++i) {
        problem.items.push_back(
            {.name = QString::number(i),
             .value = *rc::gen::inRange(0, 1000) / 1000.0,
             .cost = Money{unit * *rc::gen::inRange(0, 2000)},
             .pillar = std::size_t(*rc::gen::inRange(0, 2)),
             .agency = std::size_t(*rc::gen::inRange(0, 3)),
             .forced = *rc::gen::inRange(0, 15) == 0,
             .barred = *rc::gen::inRange(0, 10) == 0 ? QStringLiteral("out") : QString()});
        sum += problem.items.back().cost->rupiah;
    }
    problem.ceiling = {sum / 100 * *rc::gen::inRange(0, 100)};
    addRandomPairs(problem);
    return problem;
}

void checkOutlook(const SelectionProblem &problem, const Selection &selection,
                  const std::vector<unsigned> &choices)
{
    const SelectionOutlook found = outlook(problem, selection);
    std::optional<Money> next;
    for (const unsigned choice : choices)
        if (valueOf(problem, choice) > selection.value + 1e-5)
            next = std::min(next.value_or(costOf(problem, choice)), costOf(problem, choice));
    RC_ASSERT(found.next.has_value() == next.has_value());
    if (next)
        RC_ASSERT(found.next->ceiling == *next);
    if (selection.cost.rupiah == 0)
        return;
    const auto less = greatestValue(problem, choices, selection.cost - Money{1});
    RC_ASSERT(found.less.has_value() == less.has_value());
    if (!less)
        return;
    const unsigned changed
        = (maskOf(selection.chosen) & ~maskOf(found.less->goes)) | maskOf(found.less->comes);
    RC_ASSERT(std::abs(valueOf(problem, changed) - *less) < 1e-5);
    RC_ASSERT(costOf(problem, changed) < selection.cost);
}

// Values are thousandths, so nothing lies between what the search calls the same and what it calls better.
RC_GTEST_PROP(Selection, IsTheBestOfAllSubsets, ())
{
    const SelectionProblem problem = randomProblem();
    const std::vector<unsigned> choices = possible(problem);
    const auto best = greatestValue(problem, choices, problem.ceiling);
    const Selection found = choose(problem);
    RC_ASSERT(found.obstacle.isEmpty() == best.has_value());
    if (!best)
        return;
    RC_ASSERT(found.optimal);
    RC_ASSERT(std::ranges::find(choices, maskOf(found.chosen)) != choices.end());
    RC_ASSERT(found.cost == costOf(problem, maskOf(found.chosen)));
    RC_ASSERT(found.cost <= problem.ceiling);
    RC_ASSERT(std::abs(found.value - *best) < 1e-5);
    for (const unsigned choice : choices)
        if (valueOf(problem, choice) > *best - 1e-9 && costOf(problem, choice) <= problem.ceiling)
            RC_ASSERT(found.cost <= costOf(problem, choice));
    checkOutlook(problem, found, choices);
}

// Martello & Toth, "Knapsack Problems: Algorithms and Computer Implementations", 1990, example 2.3.
TEST(Selection, SolvesAnExampleOfMartelloAndToth1990)
{
    const Selection found = choose(knapsack({70, 20, 39, 37, 7, 5, 10}, {31, 10, 20, 19, 4, 3, 6}, 50));
    EXPECT_EQ(found.value, 107);
    EXPECT_EQ(found.chosen, (std::vector<std::size_t>{0, 3}));
    EXPECT_EQ(found.cost.rupiah, 50);
    EXPECT_TRUE(found.optimal);
}

// The same book, example 2.2.
TEST(Selection, SolvesAnotherExampleOfMartelloAndToth1990)
{
    const Selection found
        = choose(knapsack({15, 100, 90, 60, 40, 15, 10, 1}, {2, 20, 20, 30, 40, 30, 60, 10}, 102));
    EXPECT_EQ(found.value, 280);
    EXPECT_EQ(found.cost.rupiah, 102);
}

// Kreher & Stinson, "Combinatorial Algorithms", 1999: 24 items whose values nearly follow their weights.
TEST(Selection, SolvesAnExampleOfKreherAndStinson1999)
{
    const std::vector<double> values{825594,  1677009, 1676628, 1523970, 943972,  97426,   69666,  1296457,
                                     1679693, 1902996, 1844992, 1049289, 1252836, 1319836, 953277, 2067538,
                                     675367,  853655,  1826027, 65731,   901489,  577243,  466257, 369261};
    const std::vector<qint64> weights{382745, 799601, 909247, 729069, 467902, 44328,  34610,  698150,
                                      823460, 903959, 853665, 551830, 610856, 670702, 488960, 951111,
                                      323046, 446298, 931161, 31385,  496951, 264724, 224916, 169684};
    const Selection found = choose(knapsack(values, weights, 6'404'180));
    EXPECT_EQ(found.value, 13'549'094);
    EXPECT_EQ(found.cost.rupiah, 6'402'560);
}

// Rosetta Code, "Knapsack problem/0-1": what a tourist takes along, at most 4 kg.
TEST(Selection, SolvesTheKnapsackOfRosettaCode)
{
    const Selection found = choose(knapsack(
        {150, 35, 200, 160, 60, 45, 60, 40, 30, 10, 70, 30, 15, 10, 40, 70, 75, 80, 20, 12, 50, 10},
        {9, 13, 153, 50, 15, 68, 27, 39, 23, 52, 11, 32, 24, 48, 73, 42, 43, 22, 7, 18, 4, 30}, 400));
    EXPECT_EQ(found.value, 1030);
    EXPECT_EQ(found.cost.rupiah, 396);
}

TEST(Selection, CountsEveryRupiah)
{
    // Three that together exceed the ceiling by one rupiah in five billion.
    const SelectionProblem problem
        = knapsack({3, 3, 3, 1}, {1'666'666'667, 1'666'666'667, 1'666'666'667, 1'000'000}, 5'000'000'000);
    const Selection found = choose(problem);
    EXPECT_EQ(found.chosen.size(), 3U);
    EXPECT_TRUE(found.contains(3));
    EXPECT_EQ(outlook(problem, found).next->ceiling.rupiah, 5'000'000'001);
}

TEST(Selection, SaysWhatMoreMoneyBuysAndWhoGoesFirst)
{
    const SelectionProblem problem = knapsack({5, 4, 3}, {50, 40, 30}, 90);
    const Selection found = choose(problem);
    EXPECT_EQ(found.chosen, (std::vector<std::size_t>{0, 1}));
    const SelectionOutlook around = outlook(problem, found);
    EXPECT_EQ(around.next->ceiling.rupiah, 120);
    EXPECT_EQ(around.next->comes, (std::vector<std::size_t>{2}));
    EXPECT_TRUE(around.next->goes.empty());
    EXPECT_EQ(around.less->goes, (std::vector<std::size_t>{1}));
    EXPECT_EQ(around.less->comes, (std::vector<std::size_t>{2}));
}

TEST(Selection, TakesTheCheaperOfTwoThatAreWorthTheSame)
{
    const Selection found = choose(knapsack({2, 2}, {30, 20}, 40));
    EXPECT_EQ(found.chosen, (std::vector<std::size_t>{1}));
}

TEST(Selection, HasNothingToChooseWithoutCandidates)
{
    const Selection none = choose(knapsack({}, {}, 100));
    EXPECT_TRUE(none.chosen.empty());
    EXPECT_TRUE(none.obstacle.isEmpty());
    EXPECT_FALSE(outlook(knapsack({}, {}, 100), none).next);
}

/// Two pillars, two agencies; enough money for everything.
SelectionProblem small()
{
    SelectionProblem problem = knapsack({4, 3, 2, 1}, {40, 30, 20, 10}, 100);
    problem.pillars = {QStringLiteral("Ekonomi"), QStringLiteral("Lingkungan")};
    problem.agencies = {QStringLiteral("Dinkes"), QStringLiteral("DLH")};
    for (std::size_t i = 0; i < 4; ++i) {
        problem.items[i].pillar = i / 2;
        problem.items[i].agency = i % 2;
    }
    return problem;
}

void expectObstacle(const SelectionProblem &problem, const QStringList &words)
{
    const Selection found = choose(problem);
    EXPECT_TRUE(found.chosen.empty());
    for (const QString &word : words)
        EXPECT_TRUE(found.obstacle.contains(word)) << qPrintable(found.obstacle);
}

TEST(Selection, NamesThePillarThatHasTooFew)
{
    SelectionProblem problem = small();
    problem.minPerPillar = 2;
    problem.items[2].barred = QStringLiteral("it fails a gate");
    expectObstacle(problem, {QStringLiteral("Lingkungan"), QStringLiteral("only 1 can")});
}

TEST(Selection, NamesWhoIsForcedAndCannotBeChosen)
{
    SelectionProblem problem = small();
    problem.items[1].forced = true;
    problem.items[1].cost.reset();
    expectObstacle(problem, {QStringLiteral("Kandidat B"), QStringLiteral("cost")});
}

TEST(Selection, NamesTwoWhoAreForcedAndExcludeEachOther)
{
    SelectionProblem problem = small();
    problem.items[0].forced = problem.items[3].forced = true;
    problem.exclusive.emplace_back(0, 3);
    expectObstacle(problem, {QStringLiteral("Kandidat A"), QStringLiteral("Kandidat D")});
}

TEST(Selection, NamesTheAgencyOfWhichTooManyAreForced)
{
    SelectionProblem problem = small();
    problem.maxPerAgency = 1;
    problem.items[1].forced = problem.items[3].forced = true;
    expectObstacle(problem, {QStringLiteral("DLH"), QStringLiteral("2")});
}

TEST(Selection, SaysWhatIsNeededAtLeast)
{
    SelectionProblem problem = small();
    problem.ceiling = {35};
    problem.minPerPillar = 1;
    expectObstacle(problem, {QStringLiteral("Rp 40"), QStringLiteral("Rp 35")});
    problem.items[0].forced = true;
    expectObstacle(problem, {QStringLiteral("Rp 40"), QStringLiteral("Rp 35")});
}

TEST(Selection, SaysWhichConditionsContradictEachOther)
{
    SelectionProblem problem = small();
    problem.minPerPillar = 1;
    problem.maxPerAgency = 1;
    problem.items[0].agency = problem.items[1].agency = 1;
    problem.items[2].agency = problem.items[3].agency = 1;
    expectObstacle(problem, {QStringLiteral("each pillar"), QStringLiteral("one agency")});
    problem.maxPerAgency = 0;
    problem.minPerPillar = 2;
    problem.exclusive.emplace_back(0, 1);
    expectObstacle(problem, {QStringLiteral("pairs")});
}

TEST(Selection, BarsWhoGoesTogetherWithOneThatIsBarred)
{
    SelectionProblem problem = small();
    problem.items[0].barred = QStringLiteral("it fails a gate");
    problem.together.emplace_back(1, 0);
    problem.together.emplace_back(1, 2);
    spreadBars(problem);
    EXPECT_TRUE(problem.items[1].barred.contains(QStringLiteral("Kandidat A")));
    EXPECT_TRUE(problem.items[2].barred.contains(QStringLiteral("Kandidat B")));
    EXPECT_EQ(choose(problem).chosen, (std::vector<std::size_t>{3}));
}

}
