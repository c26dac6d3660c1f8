// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/agreement.h"
#include "model/scoring/agreementwords.h"
#include "model/scoring/chisquare.h"
#include "model/scoring/ranking.h"

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
    EXPECT_NEAR(result->p, 0.008, 0.0006);  // as NAG's g08daf prints for the same data
}

// The example of R's irr: anxiety of twenty people by three raters; W = .54, chi² = 30.8, p = .0429.
TEST(Kendall, ReproducesTheSignificanceOfTheAnxietyRatings)
{
    const std::vector<std::vector<double>> raters{
        {3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3},
        {3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4},
        {2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2}};
    const Concordance result = *kendall({midranks(raters[0]), midranks(raters[1]), midranks(raters[2])});
    EXPECT_NEAR(result.w, 0.54, 0.006);
    EXPECT_NEAR(result.chiSquare, 30.8, 0.06);
    EXPECT_EQ(result.degrees, 19);
    EXPECT_NEAR(result.p, 0.0429, 0.00006);
}

// Critical values of the chi-square distribution, as every textbook has them.
TEST(ChiSquare, ReproducesTheTable)
{
    EXPECT_NEAR(chiSquareTail(3.841, 1), 0.05, 5e-5);
    EXPECT_NEAR(chiSquareTail(6.635, 1), 0.01, 5e-5);
    EXPECT_NEAR(chiSquareTail(11.070, 5), 0.05, 5e-5);
    EXPECT_NEAR(chiSquareTail(18.307, 10), 0.05, 5e-5);
    EXPECT_NEAR(chiSquareTail(2.558, 10), 0.99, 5e-5);
    EXPECT_NEAR(chiSquareTail(37.566, 20), 0.01, 5e-5);
    EXPECT_NEAR(chiSquareTail(124.342, 100), 0.05, 5e-5);
}

TEST(ChiSquare, AgreesWithTheFormulaForEvenDegrees)
{
    for (const int degrees : {2, 4, 10, 40})
        for (const double value : {0.01, 1.0, 9.0, 11.0, 42.0, 300.0}) {
            double term = std::exp(-value / 2);
            double sum = 0;
            for (int k = 1; k <= degrees / 2; ++k) {
                sum += term;
                term *= value / 2 / k;
            }
            EXPECT_NEAR(chiSquareTail(value, degrees), sum, 1e-12) << value << ' ' << degrees;
        }
    EXPECT_EQ(chiSquareTail(0, 3), 1);
    EXPECT_EQ(chiSquareTail(1e9, 3), 0);
}

TEST(Bands, CallAgreementByItsName)
{
    const auto w = [](double value) { return std::string(bandOf(value, concordanceBands()).word); };
    EXPECT_EQ(w(0), "very weak");
    EXPECT_EQ(w(0.5), "moderate");
    EXPECT_EQ(w(0.7), "strong");
    EXPECT_EQ(w(1), "unusually strong");
    const auto alpha = [](double value) { return std::string(bandOf(value, alphaBands()).word); };
    EXPECT_EQ(alpha(-0.3), "worse than by chance");
    EXPECT_EQ(alpha(0.66), "not reliable");
    EXPECT_EQ(alpha(0.667), "good for tentative conclusions");
    EXPECT_EQ(alpha(0.8), "reliable");
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
