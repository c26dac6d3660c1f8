// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/rows.h"

/// Where a row belongs.
struct Shelf {
    Id<Pillar> pillar{};
    Id<SubDimension> sub{};
    QString lostSub{};  ///< a sub-dimension that could not be made, for want of a pillar
};

/// Follows the pillar and sub-dimension of a table from row to row: from its columns, from rows that name a
/// group, or from its title. Makes those that the plan does not have, and says so.
class Placing {
public:
    Placing(Context &context, const Table &table, const std::vector<TableRow> &rows);

    /// Call it with every row in order; the answer is for that row.
    Shelf next(const TableRow &row);

private:
    void readTitle();
    void enterGroup(const TableRow &row);
    void enterPillar(const Place &place, const QString &text);
    void enterSub(const Place &place, const QString &text);
    Id<Pillar> pillarNamed(const Place &place, const QString &text);
    bool repeats(const std::vector<TableRow> &rows, Field field) const;

    Context &m_context;
    const Table &m_table;
    Shelf m_shelf{};
    Id<Pillar> m_title{};
    bool m_pillarRepeats = false;  ///< every row states its pillar: an empty cell means none
    bool m_subRepeats = false;
};
