// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/edition.h"
#include "model/domain/plandata.h"

#include <QStringList>

#include <map>

namespace report {

/// What changed in one part of the plan, in words.
struct ChangesOf {
    QString part{};  ///< "Smart Governance", "Quick win"
    QStringList lines{};

    bool operator==(const ChangesOf &) const = default;
};

/// What the text and the tables of a volume are made from: the plan, and of whom or what this copy tells.
struct Subject {
    PlanData data{};
    Edition edition{};
    Id<Agency> agency{};  ///< of Volume::Each::Agency
    Id<Candidate> candidate{};  ///< of Volume::Each::QuickWin
    QString submitted{};  ///< the version that was submitted last; empty where none was
    /// By the names of versions: of those that blocks tell of.
    std::map<QString, std::vector<ChangesOf>> changesSince{};
};

}
