// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/money.h"
#include "model/scoring/progress.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace scoring {

/// A candidate as the choice under a ceiling sees it.
struct SelectionItem {
    QString name{};  ///< for the sentences
    double value = 0;  ///< more is better; 0 or more
    std::optional<Money> cost{};
    std::optional<std::size_t> pillar{};  ///< place in SelectionProblem::pillars
    std::optional<std::size_t> agency{};  ///< place in SelectionProblem::agencies
    bool forced = false;  ///< must be chosen
    QString barred{};  ///< why it cannot be chosen; empty: it can
};

/// What may be chosen, and under which conditions.
struct SelectionProblem {
    std::vector<SelectionItem> items{};
    Money ceiling{};  ///< what the chosen may cost together
    int minPerPillar = 0;  ///< of every pillar at least so many
    int maxPerAgency = 0;  ///< of every agency at most so many; 0: any number
    QStringList pillars{};
    QStringList agencies{};
    std::vector<std::pair<std::size_t, std::size_t>> together{};  ///< both or neither
    std::vector<std::pair<std::size_t, std::size_t>> exclusive{};  ///< at most one of the two
};

/// A choice, or why there is none.
struct Selection {
    std::vector<std::size_t> chosen{};  ///< rising
    Money cost{};
    double value = 0;
    bool optimal = false;  ///< proven; otherwise the best that was found
    QString obstacle{};  ///< why nothing can be chosen, in a sentence; empty where all is well

    bool contains(std::size_t item) const;
};

/// What other ceilings would bring.
struct SelectionOutlook {
    /// What changes against the choice.
    struct Change {
        Money ceiling{};
        std::vector<std::size_t> comes{};
        std::vector<std::size_t> goes{};
        bool optimal = false;
    };

    std::optional<Change> next{};  ///< the smallest ceiling that allows a better choice
    /// What becomes of it where the ceiling is less than the choice costs, by as little as can be; nothing
    /// where no choice is left then.
    std::optional<Change> less{};
    QString noneWithLess{};  ///< why none is left then
};

/// An item without a cost, or whose partner in together is barred, is barred as well: so the reasons are
/// complete.
void spreadBars(SelectionProblem &problem);

/// The choice of the greatest value; of those of the same value, but for a millionth of the greatest single
/// value, one of the cheapest. Exact: what it costs is compared in whole rupiah. A pillar that has fewer
/// items than it must have is an obstacle, not a reason to ask for less. Items without an agency count for
/// none. 200 items take some milliseconds; where values and costs are nearly proportional it can take seconds
/// and then ends with the best that was found.
Selection choose(const SelectionProblem &problem, const Progress &progress = {});

/// \a selection is what choose() found for \a problem; without one there is no outlook.
SelectionOutlook outlook(const SelectionProblem &problem, const Selection &selection,
                         const Progress &progress = {});

/// Why nothing can be chosen: the first condition, in the order in which people would look for it, that
/// cannot be met.
QString obstacleIn(const SelectionProblem &problem, const Progress &progress = {});

}
