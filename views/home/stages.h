// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "model/review/review.h"

#include <QStringList>

/// One stage of the bimtek, and how far the plan holds what it asks for.
struct Stage {
    QString numeral{};  ///< "II"
    QString title{};
    QString detail{};  ///< what the stage brings forth
    int done = 0;  ///< of the things that can be judged here
    int asked = 0;
    double share = 0;  ///< 0 to 1, with things that are partly there
    QStringList missing{};  ///< in words, what is not wholly there
    bool partial = false;  ///< Pilar does not hold all that the stage asks for
};

/// The four stages of the bimtek, judged by what the plan holds alone.
std::vector<Stage> stages(const PlanData &data, const review::Review &review, bool hasVersion);
