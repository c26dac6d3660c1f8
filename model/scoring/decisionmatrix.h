// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/criterion.h"

#include <cmath>
#include <limits>
#include <span>
#include <vector>

namespace scoring {

/// How a missing value is written in a DecisionMatrix. No method's result ever holds one.
constexpr double missing = std::numeric_limits<double>::quiet_NaN();

inline bool isMissing(double value)
{
    return std::isnan(value);
}

/// One column of a DecisionMatrix.
struct MatrixCriterion {
    Criterion::Direction direction = Criterion::Direction::Benefit;
    double weight = 0;
    std::optional<double> lowest{};  ///< ends of the scale, where it has one
    std::optional<double> highest{};
    /// Thresholds of PROMETHEE in the unit of the column, not negative; see promethee().
    std::optional<double> indifference{};
    std::optional<double> preference{};

    bool isCost() const { return direction == Criterion::Direction::Cost; }
};

/// Alternatives × criteria: all that a ranking method gets to see. Values are finite or missing; they
/// lie column after column, because methods work by column.
class DecisionMatrix {
public:
    DecisionMatrix() = default;
    /// Every value is missing at first.
    DecisionMatrix(std::size_t alternatives, std::vector<MatrixCriterion> columns)
        : criteria(std::move(columns))
        , m_alternatives(alternatives)
        , m_values(alternatives * criteria.size(), missing)
    {
    }

    std::size_t alternatives() const { return m_alternatives; }

    double at(std::size_t alternative, std::size_t criterion) const
    {
        return m_values[criterion * m_alternatives + alternative];
    }
    /// Anything but a finite value becomes missing.
    void set(std::size_t alternative, std::size_t criterion, double value)
    {
        m_values[criterion * m_alternatives + alternative] = std::isfinite(value) ? value : missing;
    }
    std::span<const double> column(std::size_t criterion) const
    {
        return std::span(m_values).subspan(criterion * m_alternatives, m_alternatives);
    }

    std::vector<MatrixCriterion> criteria{};

private:
    std::size_t m_alternatives = 0;
    std::vector<double> m_values;
};

/// The values of one column that are not missing.
struct Extent {
    std::size_t present = 0;
    double least = 0;  ///< 0 where none is present
    double greatest = 0;
};

Extent extent(std::span<const double> column);

/// Makes the weights shares of 1. Where all are zero, every criterion counts the same.
void normaliseWeights(std::vector<MatrixCriterion> &criteria);

std::vector<double> weightsOf(std::span<const MatrixCriterion> criteria);

}
