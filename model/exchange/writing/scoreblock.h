// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "model/exchange/writing/spreadsheet.h"
#include "model/scoring/scorecube.h"

namespace writing {

/// The sheet with what each scorer gave, one row a scorer and candidate, and where its columns stand.
struct ScoreBlock {
    Sheet sheet{};
    std::vector<int> columns{};  ///< of each criterion; -1 where it takes the candidate's own figure

    /// The mean of all scorers of the candidate whose number stands in \a numberCell, weighted where the
    /// scorers' weights differ. Empty where nobody gave a value.
    QString jointFormula(std::size_t criterion, const QString &numberCell) const;

    bool weighted = false;
};

ScoreBlock scoreBlock(const PlanData &data, const scoring::ScoreCube &cube);

}
