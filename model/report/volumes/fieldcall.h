// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/volumes/subject.h"

#include <vector>

namespace report {

/// What the arguments of a field ask for; a field takes some of these.
struct FieldCall {
    enum Argument { Years = 1, OfPillar = 2, OfAgency = 4, Place = 8 };

    const Subject &subject;
    std::optional<Id<Pillar>> pillar{};
    std::optional<Id<Agency>> agency{};
    int firstYear = 0;  ///< 0: all years
    int lastYear = 0;
    int place = 0;  ///< from 1; 0: none given

    const PlanData &data() const { return subject.data; }
};

struct FieldKind {
    const char *name;
    const char *meaning;  ///< English, of the context Fields
    int takes;  ///< of FieldCall::Argument
    /// Empty where the plan does not say it.
    QString (*text)(const FieldCall &call);
};

const std::vector<FieldKind> &fieldKinds();

}
