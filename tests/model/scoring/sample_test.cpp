// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/agreement.h"
#include "model/scoring/saw.h"
#include "model/scoring/topsis.h"
#include "tests/support/example.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace scoring;

namespace {

constexpr int firstScore = 2;  ///< column, after code and name
const std::vector<double> weights{0.15, 0.16, 0.12, 0.10, 0.07, 0.06, 0.06, 0.09, 0.05, 0.07, 0.07};

std::vector<Criterion> criteria()
{
    std::vector<Criterion> result;
    for (const double weight : weights) {
        const auto number = int(result.size()) + 1;
        result.push_back(
            {.id = {number},
             .direction = number < 10 ? Criterion::Direction::Benefit : Criterion::Direction::Cost,
             .weight = weight,
             .position = number});
    }
    return result;
}

/// The score sheet of one scorer.
void addSheet(const QString &path, Id<Scorer> scorer, std::vector<Score> &scores)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"));
    for (qsizetype row = 1; row < lines.size(); ++row) {
        const QStringList cells = lines[row].split(u';');
        for (qsizetype column = firstScore; column < cells.size(); ++column)
            if (!cells[column].isEmpty())
                scores.push_back({{1}, scorer, {row}, {column - firstScore + 1}, cells[column].toDouble()});
    }
}

/// The twelve score sheets in resources/sample/tangsel; candidate n is QW-n.
ScoreCube sampleScores()
{
    const QDir folder(QStringLiteral(SOURCE_DIR "/resources/sample/tangsel"));
    std::vector<Scorer> scorers;
    std::vector<Score> scores;
    const QStringList sheets = folder.entryList({QStringLiteral("penilaian-*.csv")});
    for (const QString &sheet : sheets) {
        scorers.push_back({.id = {qint64(scorers.size()) + 1}});
        addSheet(folder.filePath(sheet), scorers.back().id, scores);
    }
    std::vector<Candidate> candidates;
    for (int number = 1; number <= 18; ++number)
        candidates.push_back({.id = {number}, .position = number});
    PlanData data;
    data.criteria = Rows<Criterion>(criteria());
    data.scorers = Rows<Scorer>(std::move(scorers));
    data.candidates = Rows<Candidate>(std::move(candidates));
    data.scores = Rows<Score>(std::move(scores));
    return {data, {1}};
}

// The pictures of the scored matrix were drawn from these figures.
TEST(SampleScores, RankAsInThePictures)
{
    const DecisionMatrix joint = jointMatrix(sampleScores());
    expectNear(saw(joint),
               {0.762, 0.672, 0.803, 0.768, 0.660, 0.843, 0.813, 0.648, 0.784, 0.814, 0.775, 0.731, 0.682,
                0.741, 0.633, 0.626, 0.783, 0.611},
               0.0006);
    expectNear(topsis(joint).closeness,
               {0.664, 0.509, 0.702, 0.658, 0.501, 0.697, 0.711, 0.431, 0.681, 0.697, 0.667, 0.500, 0.524,
                0.511, 0.418, 0.407, 0.701, 0.361},
               0.0006);
}

TEST(SampleScores, LackTwentyNineCells)
{
    const ScoreCube cube = sampleScores();
    EXPECT_EQ(cube.scorers().size(), 12U);
    EXPECT_EQ(cube.missing(), 29);
    // Every one of the twelve left a cell empty, so that there is no complete ranking.
    EXPECT_FALSE(agreement(cube).kendall);
    EXPECT_TRUE(agreement(cube).alpha);
}

}
