// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"

namespace budget {

/// What the rows of a table of sums stand for.
enum class Group { Source, Pillar, Agency, Program };

enum class Figure { Planned, Realised };

/// Which lines count; what is not set does not matter. An id of none asks for the lines without a pillar, or
/// without a lead agency.
struct Filter {
    std::optional<Id<FundingSource>> source{};
    std::optional<Id<Pillar>> pillar{};
    std::optional<Id<Agency>> agency{};
    std::optional<Id<Program>> program{};
};

struct SumRow {
    qint64 id = 0;  ///< key of the source, pillar, lead agency or program; 0: none
    std::vector<Money> years{};  ///< one for each of Sums::years
    Money total{};

    bool operator==(const SumRow &) const = default;
};

/// Money by year and by something else.
struct Sums {
    std::vector<int> years{};  ///< every year in which the plan has a budget line, whatever the filter
    std::vector<SumRow> rows{};  ///< as on the screen, those that have a line; none last
    SumRow total{};
};

/// An agency's money is that of the programs it leads.
Sums sums(const PlanData &data, Group group, const Filter &filter = {}, Figure figure = Figure::Planned);

/// The city's own money and that of others: the ministry asks for the share.
struct Shares {
    Money apbd{};
    Money others{};

    /// APBD as a share of 1; nothing where there is no money.
    std::optional<double> apbdShare() const;
};

Shares shares(const PlanData &data);

}
