// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/agreement.h"

#include "tests/support/example.h"

#include <gtest/gtest.h>

#include <random>

using namespace scoring;

namespace {

/// From one row a rater to one run of values a unit.
std::vector<double> byUnit(const std::vector<std::vector<double>> &raters)
{
    std::vector<double> result;
    for (std::size_t unit = 0; unit < raters.front().size(); ++unit)
        for (const std::vector<double> &rater : raters)
            result.push_back(rater[unit]);
    return result;
}

/// Krippendorff's ordinal difference as he writes it: squared sum of counts, the ends counted half.
double ordinalDifference(const std::map<double, double> &counts, double a, double b)
{
    double sum = 0;
    for (const auto &[value, count] : counts)
        if (value >= std::min(a, b) && value <= std::max(a, b))
            sum += count;
    sum -= (counts.at(a) + counts.at(b)) / 2;
    return sum * sum;
}

/// Ordinal alpha over all pairs, for complete data.
double naiveOrdinalAlpha(const std::vector<double> &values, std::size_t raters)
{
    std::map<double, double> counts;
    for (const double value : values)
        ++counts[value];
    double observed = 0;
    double expected = 0;
    for (std::size_t a = 0; a < values.size(); ++a)
        for (std::size_t b = 0; b < values.size(); ++b) {
            const double difference = ordinalDifference(counts, values[a], values[b]);
            expected += difference / double(values.size() - 1);
            observed += a / raters == b / raters ? difference / double(raters - 1) : 0;
        }
    return 1 - observed / expected;
}

TEST(Kendall, ReproducesSiegel)
{
    const QJsonObject published = example(QStringLiteral("kendall-w-siegel"));
    const QJsonObject expected = published[u"expected"].toObject();
    const auto result = kendall(table(published[u"input"][u"ranks"]));
    ASSERT_TRUE(result);
    EXPECT_NEAR(result->w, expected[u"W"].toDouble(), published[u"tolerance"].toDouble());
    EXPECT_NEAR(result->chiSquare, expected[u"chi2"].toDouble(), published[u"tolerance"].toDouble());
    EXPECT_EQ(result->degrees, expected[u"df"].toInt());
}

// Siegel, "Nonparametric Statistics", 1956: three rankings with ties, s = 591, W = .828.
TEST(Kendall, CorrectsForTies)
{
    const auto result = kendall({{1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10},
                                 {2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5},
                                 {2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10}});
    ASSERT_TRUE(result);
    EXPECT_NEAR(result->w, 0.828, 0.0006);
}

TEST(Kendall, SaysNothingWhereNobodyCanAgree)
{
    EXPECT_FALSE(kendall({}));
    EXPECT_FALSE(kendall({{1, 2, 3}}));
    EXPECT_FALSE(kendall({{1}, {1}}));
    EXPECT_FALSE(kendall({{2, 2, 2}, {2, 2, 2}}));
    EXPECT_DOUBLE_EQ(kendall({{1, 2, 3}, {1, 2, 3}})->w, 1);
}

TEST(Krippendorff, ReproducesTheExampleWithThreeCoders)
{
    const QJsonObject published = example(QStringLiteral("krippendorff"));
    const std::vector<double> values = byUnit(table(published[u"input"][u"ratings"]));
    const double tolerance = published[u"tolerance"].toDouble();
    const QJsonObject expected = published[u"expected"].toObject();
    EXPECT_NEAR(*krippendorff(values, 3, Metric::Nominal), expected[u"nominal"].toDouble(), tolerance);
    EXPECT_NEAR(*krippendorff(values, 3, Metric::Interval), expected[u"interval"].toDouble(), tolerance);
}

// Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011: four observers, twelve units.
TEST(Krippendorff, ReproducesTheExampleWithFourObservers)
{
    const std::vector<double> values = byUnit({{1, 2, 3, 3, 2, 1, 4, 1, 2, missing, missing, missing},
                                               {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, missing, 3},
                                               {missing, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, missing},
                                               {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, missing}});
    EXPECT_NEAR(*krippendorff(values, 4, Metric::Nominal), 0.743, 0.0006);
    EXPECT_NEAR(*krippendorff(values, 4, Metric::Ordinal), 0.815, 0.0006);
    EXPECT_NEAR(*krippendorff(values, 4, Metric::Interval), 0.849, 0.0006);
}

TEST(Krippendorff, AgreesWithItsDefinitionOnRandomScores)
{
    std::mt19937 random(7);
    for (int round = 0; round < 20; ++round) {
        std::vector<double> values(60);
        for (double &value : values)
            value = double(random() % 5);
        EXPECT_NEAR(*krippendorff(values, 4, Metric::Ordinal), naiveOrdinalAlpha(values, 4), 1e-9);
    }
}

TEST(Krippendorff, SaysNothingWithoutTwoValuesThatDiffer)
{
    EXPECT_FALSE(krippendorff({}, 3, Metric::Ordinal));
    EXPECT_FALSE(krippendorff({}, 0, Metric::Ordinal));
    EXPECT_FALSE(krippendorff(std::vector{1.0, missing, missing, 2.0}, 2, Metric::Ordinal));
    EXPECT_FALSE(krippendorff(std::vector{3.0, 3.0, 3.0, 3.0}, 2, Metric::Ordinal));
    EXPECT_DOUBLE_EQ(*krippendorff(std::vector{1.0, 1.0, 3.0, 3.0}, 2, Metric::Ordinal), 1);
}

}
