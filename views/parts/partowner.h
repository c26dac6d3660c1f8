// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"

/// Whose indicators, risks or partners a form shows: those of a program, or with none those of a candidate.
struct PartOwner {
    Id<Program> program{};
    Id<Candidate> candidate{};

    template <class Row>
    bool owns(const Row &row) const
    {
        return row.program == program && row.candidate == candidate;
    }

    /// A new row of this owner.
    template <class Row>
    Row part(Row row = {}) const
    {
        row.program = program;
        row.candidate = candidate;
        return row;
    }

    bool operator==(const PartOwner &) const = default;
};

/// Keys of the owner's rows of a table, in their order.
template <class Row>
std::vector<qint64> partsOf(const PlanData &data, const PartOwner &owner)
{
    std::vector<qint64> ids;
    for (const Row *row : byPosition(tableOf<Row>(data), [&](const Row &each) { return owner.owns(each); }))
        ids.push_back(row->id.value);
    return ids;
}
