// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/draft.h"

/// What an import would do to one table of the plan.
struct Effect {
    QString title{};  ///< "Anggaran"
    Counts counts{};
    QStringList added{};  ///< what new rows are called, a few of them

    bool operator==(const Effect &) const = default;
};

/// Of the tables that a draft states or changes, in the order of the plan.
std::vector<Effect> effectsOf(const Draft &draft);
