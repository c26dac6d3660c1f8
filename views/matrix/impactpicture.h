// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/scorecube.h"

/// Candidates by impact and effort, as a value.
struct ImpactPicture {
    struct Point {
        Id<Candidate> id{};
        QString code{};
        QString name{};
        Id<Pillar> pillar{};
        double impact = 0;  ///< 0 to 1
        double effort = 0;
    };

    std::vector<Point> points{};
    double middleImpact = 0.5;  ///< medians of the candidates: where the quadrants meet
    double middleEffort = 0.5;
    QStringList without{};  ///< codes of those that lack one of the two
    QString effortWords{};  ///< names of the cost criteria
};

/// As \a scorer sees them, or all scorers together.
ImpactPicture impactPicture(const PlanData &data, const scoring::ScoreCube &cube, Id<Scorer> scorer);
