// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/scorecube.h"

namespace scoring {

/// How far the rankings of several judges agree.
struct Concordance {
    double w = 0;  ///< 0: none, 1: all rank alike
    double chiSquare = 0;  ///< m (n - 1) W, to be compared with the distribution of \a degrees
    int degrees = 0;
    /// That judges who rank by chance agree so well. The chi-square distribution is near enough for more than
    /// seven objects (Siegel 1956), for fewer it is a rough guide.
    double p = 1;
};

/// Kendall's W with the correction for ties (Kendall & Babington Smith 1939; Siegel 1956):
/// W = 12 S / (m² (n³ - n) - m T), T = sum of t³ - t over the ties of all judges. \a rankings holds one
/// list of midranks a judge, all of one length. Nothing for fewer than two judges or objects, or where
/// every judge ties everything.
std::optional<Concordance> kendall(const std::vector<std::vector<double>> &rankings);

/// How a difference between two values counts.
enum class Metric { Nominal, Ordinal, Interval };

/// Krippendorff's alpha (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"): 1 for perfect
/// agreement, 0 for what chance gives, below 0 for worse. \a values holds unit after unit with one value
/// a rater, or missing; a unit with fewer than two values says nothing. Nothing where no two values can
/// be compared, or all are the same. Takes n log n, not n².
std::optional<double> krippendorff(std::span<const double> values, std::size_t raters, Metric metric);

/// The value that each candidate has for one scorer, from what that scorer gave alone: the sum of weight ×
/// score, a cost counted down from the top of its scale, each scale stretched to 0 to 1. Criteria that
/// nobody scores, or not this scorer, are left out. Nothing where the scorer left a cell empty.
std::optional<std::vector<double>> weightedValues(const ScoreCube &cube, std::size_t scorer);

/// How far the scorers of a round agree.
struct Agreement {
    std::optional<Concordance> kendall{};  ///< over the rankings of those who filled every cell
    std::optional<double> alpha{};  ///< ordinal, over every cell
};

Agreement agreement(const ScoreCube &cube);

}
