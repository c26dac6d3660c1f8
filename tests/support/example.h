// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/decisionmatrix.h"

#include <QJsonArray>
#include <QJsonObject>

/// The published examples of tests/data/decision, and values to compare with them.
QJsonObject example(const QString &name);

std::vector<double> numbers(const QJsonValue &array);  ///< null as missing
std::vector<std::vector<double>> table(const QJsonValue &rows);

/// A matrix from rows of alternatives; \a costs names the columns that are costs.
scoring::DecisionMatrix matrix(const std::vector<std::vector<double>> &rows,
                               const std::vector<double> &weights,
                               const std::vector<std::size_t> &costs = {});

/// Fails the test where the two differ in length or somewhere by more than \a tolerance.
void expectNear(const std::vector<double> &actual, const std::vector<double> &expected, double tolerance);
