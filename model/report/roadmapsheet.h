// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/edition.h"
#include "model/report/roadmap.h"

namespace report {

/// The roadmap with what stands around it, for a sheet on the wall.
struct RoadmapSheet {
    QString title{};
    QString subtitle{};
    QString edition{};  ///< "Konsep, keadaan 31 Agustus 2018"
    QString note{};  ///< how to read it
    QString author{};
    Roadmap roadmap{};
    bool quickWins = false;  ///< whether a row can be marked as one
    StackedBars budget{};  ///< the years of the roadmap, a layer a pillar, in miliar rupiah
    QString notBudgeted{};  ///< of the years after the last with a budget; empty where there are none
    int firstNotBudgeted = 0;
};

RoadmapSheet roadmapSheet(const PlanData &data, const Edition &edition, RoadmapRows rows);

}
