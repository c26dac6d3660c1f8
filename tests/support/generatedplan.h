// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/newplan.h"

/// How much a generated plan holds; see generatedPlan().
struct PlanSize {
    int programs = 72;
    int activitiesPerProgram = 5;
    int candidates = 18;
    int criteria = 11;
    int scorers = 12;
};

/// A plan at \a path filled with made-up rows, the same ones for the same size (keys counted up).
std::unique_ptr<Plan> generatedPlan(const QString &path, const PlanSize &size);
