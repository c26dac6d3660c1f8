// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "views/common/pickdialog.h"

/// Every agency but \a without, to pick one.
std::vector<PickDialog::Choice> agencyChoices(const PlanData &data, Id<Agency> without);

/// Asks with which other agency \a gone is one, and merges it into that one.
void mergeWithAnother(Plan &plan, Id<Agency> gone, QWidget *parent);
