// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/example.h"

#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

QJsonObject example(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/data/decision/%1.json").arg(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    return QJsonDocument::fromJson(file.readAll()).object();
}

std::vector<double> numbers(const QJsonValue &array)
{
    std::vector<double> result;
    const QJsonArray values = array.toArray();
    for (const auto &value : values)
        result.push_back(value.toDouble(scoring::missing));
    return result;
}

std::vector<std::vector<double>> table(const QJsonValue &rows)
{
    std::vector<std::vector<double>> result;
    const QJsonArray values = rows.toArray();
    for (const auto &row : values)
        result.push_back(numbers(row));
    return result;
}

scoring::DecisionMatrix matrix(const std::vector<std::vector<double>> &rows,
                               const std::vector<double> &weights, const std::vector<std::size_t> &costs)
{
    std::vector<scoring::MatrixCriterion> criteria(weights.size());
    for (std::size_t j = 0; j < weights.size(); ++j)
        criteria[j].weight = weights[j];
    for (const std::size_t cost : costs)
        criteria[cost].direction = Criterion::Direction::Cost;
    scoring::DecisionMatrix result(rows.size(), criteria);
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t j = 0; j < weights.size(); ++j)
            result.set(i, j, rows[i][j]);
    return result;
}

void expectNear(const std::vector<double> &actual, const std::vector<double> &expected, double tolerance)
{
    ASSERT_EQ(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i)
        EXPECT_NEAR(actual[i], expected[i], tolerance) << "at " << i;
}
