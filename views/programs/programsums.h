// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "views/common/outline.h"

#include <QHash>

#include <map>

/// Figures of a program, or of the programs of a group.
struct ProgramSums {
    int programs = 0;
    int activities = 0;
    Money budget{};
    double workDays = 0;
    double doneDays = 0;
    int problems = 0;
    int warnings = 0;

    /// 0 to 1 by days of work; nothing where no activity has a length.
    std::optional<double> progress() const;
    ProgramSums &operator+=(const ProgramSums &other);
};

/// Problems and warnings of a row.
using FindingCounts = std::map<OutlineKey, std::pair<int, int>>;

/// The figures of every row of \a outline that has some; those of the whole plan stand under OutlineKey{}.
QHash<OutlineKey, ProgramSums> programSums(const PlanData &data, const Outline &outline,
                                           const FindingCounts &findings);
