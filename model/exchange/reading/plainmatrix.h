// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/decisionmatrix.h"

#include <QByteArray>
#include <QString>

#include <string>

/// A matrix from outside, of any alternatives by any criteria.
struct PlainMatrix {
    std::vector<std::string> criteria{};  ///< names, UTF-8
    std::vector<std::string> alternatives{};  ///< names, UTF-8
    scoring::DecisionMatrix matrix{};  ///< weights are shares of 1
    std::size_t missing = 0;  ///< empty cells
};

/// Reads a matrix from CSV: a line of criterion names, one of benefit or cost, one of weights of any sum,
/// each with an empty first cell; then a line with name and values an alternative. An empty cell is a missing
/// value. Separated by commas with a decimal point, or by semicolons with a decimal comma: the first
/// separator decides. Cells may be quoted; UTF-8 with or without a mark, UTF-16, else Windows-1252; empty
/// lines are passed over.
///
/// \a weights, as "0.3,0.7" or "0,3;0,7", take the place of the third line, which then may say anything;
/// none if empty. \a file is what the file is called in a Failure, which tells line and column.
PlainMatrix readPlainMatrix(const QByteArray &bytes, const QString &file, const QString &weights = {});
