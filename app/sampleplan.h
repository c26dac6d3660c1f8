// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

/// Where the sample plan of this person is kept: in their documents, so that what they try stays.
QString samplePlanPath();

/// Makes the plan of Kota Tangerang Selatan at \a path from the workbooks that the program carries with it.
/// A Failure where a file stands there already or cannot be written.
std::unique_ptr<Plan> createSamplePlan(const QString &path, const Plan::Session &session);
