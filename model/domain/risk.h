// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/program.h"

struct Risk {
    Id<Risk> id{};
    Id<Program> program{};
    Id<Candidate> candidate{};
    QString description{};
    std::optional<int> likelihood{};  ///< 1 (rare) to 5 (almost certain)
    std::optional<int> impact{};  ///< 1 (slight) to 5 (severe)
    QString mitigation{};
    Id<Agency> owner{};
    int position = 0;

    Id<Risk> key() const { return id; }
    bool operator==(const Risk &) const = default;
};
