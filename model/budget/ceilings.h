// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"

namespace budget {

/// How much of a ceiling is planned.
struct CeilingUse {
    int year = 0;
    Id<FundingSource> source{};  ///< none: all sources together
    Money ceiling{};
    Money planned{};

    Money left() const { return ceiling - planned; }  ///< negative where it is exceeded
    bool isExceeded() const { return planned > ceiling; }
    bool operator==(const CeilingUse &) const = default;
};

/// Every ceiling with what is planned under it, by year; all sources together come first, the others as on
/// the screen.
std::vector<CeilingUse> ceilingUses(const PlanData &data);

}
