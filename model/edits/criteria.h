// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

/// A criterion to start from, with the meaning of its levels; data in resources/presets/criteria.json.
struct StandardCriterion {
    Criterion criterion{};  ///< without an id
    std::vector<std::pair<int, QString>> anchors{};
};

/// The eleven criteria that Pilar proposes: close to what the ministry asks of a quick win afterwards. Their
/// weights sum up to 1.
const std::vector<StandardCriterion> &standardCriteria();

/// What stands in the narrow head of a column: the criterion's short name, else that of the standard
/// criterion of the same name, else its name.
QString columnTitle(const Criterion &criterion);

namespace edits {

/// Adds the standard criteria with their anchors in one step.
bool addStandardCriteria(Plan &plan);

/// Sets weights (shares of 1); the other criteria yield in proportion, so that the sum stays 1, but for those
/// in \a keep, as long as that is possible. Locked criteria never yield. Refuses where the weights exceed 1
/// together with the locked ones, or nobody is left to yield.
bool changeWeights(Plan &plan, const std::vector<std::pair<Id<Criterion>, double>> &weights,
                   const std::vector<Id<Criterion>> &keep = {});

/// Makes the weights sum up to 1 again, each in its proportion.
bool completeWeights(Plan &plan);

/// Removes criteria with what was scored by them; the others take over their weight in proportion.
bool removeCriteria(Plan &plan, const std::vector<Id<Criterion>> &ids);

}
