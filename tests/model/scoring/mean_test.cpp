// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/mean.h"

#include "model/scoring/ranking.h"
#include "tests/support/example.h"
#include "tests/support/naivescoring.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace scoring;

namespace {

/// One dimension of an evaluation: its weight in percent and the scores of its questions.
struct Dimension {
    QString name{};
    double weight = 0;
    std::vector<double> scores{};
};

std::vector<Dimension> malang2022()
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/data/evaluasi/malang-2022.csv"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    std::vector<Dimension> result;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = lines[i].trimmed().split(u';');
        if (result.empty() || result.back().name != cells[0])
            result.push_back({cells[0], cells[1].toDouble()});
        result.back().scores.push_back(QString(cells[5]).replace(u',', u'.').toDouble());
    }
    return result;
}

// Letter of the ministry B-1004/DJAI/AI.01.04/12/2022 with the report on Kabupaten Malang 2022: dimensions
// are plain means of their questions; the index weighs them. It prints 2.51, a hundredth above its own
// figures.
TEST(Mean, ReproducesTheMinistrysEvaluationOfMalang2022)
{
    std::vector<double> dimensions;
    std::vector<double> weights;
    for (const Dimension &dimension : malang2022()) {
        dimensions.push_back(
            mean(matrix({dimension.scores}, std::vector<double>(dimension.scores.size(), 1)))[0]);
        weights.push_back(dimension.weight);
    }
    expectNear(dimensions, {1.40, 1.54, 2.92, 2.56, 3.08}, 0.005);
    expectNear(mean(matrix({dimensions}, weights)), {2.51}, 0.013);
}

// Triantaphyllou, "Multi-Criteria Decision Making Methods: A Comparative Study", 2000, chapter 2.
TEST(Mean, ReproducesTriantaphyllou2000)
{
    const std::vector<double> scores
        = mean(matrix({{25, 20, 15, 30}, {10, 30, 20, 30}, {30, 10, 30, 10}}, {0.20, 0.15, 0.40, 0.25}));
    expectNear(scores, {21.50, 22.00, 22.00}, 1e-9);
    EXPECT_EQ(ranks(scores), (std::vector{3, 1, 1}));
}

TEST(Mean, AgreesWithANaiveImplementation)
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const DecisionMatrix m = naive::randomMatrix(seed);
        expectNear(mean(m), naive::mean(m), 1e-6);  // rupiah beside scores
    }
}

TEST(Mean, CountsACostFromTheOtherEndOfItsScale)
{
    DecisionMatrix m = matrix({{1}, {3}, {missing}}, {1}, {0});
    m.criteria[0].lowest = 0;
    m.criteria[0].highest = 4;
    expectNear(mean(m), {3, 1, 0}, 0);
}

TEST(Mean, CountsACostWithoutAScaleFromTheOtherEndOfItsColumn)
{
    expectNear(mean(matrix({{10}, {25}, {40}, {missing}}, {1}, {0})), {40, 25, 10, 10}, 0);
}

TEST(Mean, StretchesRupiahOntoTheMinistrysScaleWhereScoresStandBeside)
{
    DecisionMatrix m = matrix({{4, 2e8}, {2, 6e8}, {0, 10e8}, {3, missing}}, {0.5, 0.5}, {1});
    m.criteria[0].lowest = 0;
    m.criteria[0].highest = 4;
    expectNear(mean(m), {4, 2, 0, 1.5}, 1e-12);
}

TEST(Mean, TakesWeightsOfAnySum)
{
    const DecisionMatrix m = matrix({{4, 1}, {2, 3}}, {1, 3});
    expectNear(mean(m), {1.75, 2.75}, 1e-12);
    expectNear(mean(matrix({{4}, {2}}, {0})), {0, 0}, 0);
}

TEST(Mean, KnowsColumnsThatSayNothingOneAlternativeAndNone)
{
    expectNear(mean(matrix({{0, 3}, {0, 3}}, {0.5, 0.5}, {1})), {1.5, 1.5}, 0);
    expectNear(mean(matrix({{missing}, {missing}}, {1})), {0, 0}, 0);
    expectNear(mean(matrix({{2, 3}}, {0.5, 0.5}, {1})), {2.5}, 0);
    EXPECT_TRUE(mean(DecisionMatrix()).empty());
}

}
