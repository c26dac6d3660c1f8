// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/parts.h"

#include "model/storage/tables.h"

namespace {

/// Copies the rows whose \a owner is \a from. One that belongs to a program and to a candidate becomes a
/// row of the copied one alone.
template <class Row, class Owner>
void copyOwned(Database &db, const Rows<Row> &rows, Id<Owner> Row::*owner, Id<Owner> from, Id<Owner> to)
{
    for (Row row : rows) {
        if (row.*owner != from)
            continue;
        if constexpr (requires { row.id; })
            row.id = Id<Row>::create();
        if constexpr (requires { row.program, row.candidate; }) {
            row.program = {};
            row.candidate = {};
        }
        row.*owner = to;
        rows::insert(db, row);
    }
}

template <class Owner>
void copyIndicators(Database &db, const PlanData &data, Id<Owner> Indicator::*owner, Id<Owner> from,
                    Id<Owner> to)
{
    for (Indicator indicator : data.indicators) {
        if (indicator.*owner != from)
            continue;
        const Id<Indicator> original = std::exchange(indicator.id, Id<Indicator>::create());
        indicator.program = {};
        indicator.candidate = {};
        indicator.*owner = to;
        rows::insert(db, indicator);
        edits::copyParts(db, data, original, indicator.id);
    }
}

}

void edits::copyParts(Database &db, const PlanData &data, Id<Program> from, Id<Program> to)
{
    copyOwned(db, data.supports, &Support::program, from, to);
    copyOwned(db, data.partners, &Partner::program, from, to);
    copyOwned(db, data.budgetLines, &BudgetLine::program, from, to);
    copyOwned(db, data.risks, &Risk::program, from, to);
    copyIndicators(db, data, &Indicator::program, from, to);
}

void edits::copyParts(Database &db, const PlanData &data, Id<Candidate> from, Id<Candidate> to)
{
    copyOwned(db, data.gateAnswers, &GateAnswer::candidate, from, to);
    copyOwned(db, data.partners, &Partner::candidate, from, to);
    copyOwned(db, data.risks, &Risk::candidate, from, to);
    copyIndicators(db, data, &Indicator::candidate, from, to);
}

void edits::copyParts(Database &db, const PlanData &data, Id<Indicator> from, Id<Indicator> to)
{
    copyOwned(db, data.targets, &Target::indicator, from, to);
}

void edits::copyParts(Database &db, const PlanData &data, Id<Criterion> from, Id<Criterion> to)
{
    copyOwned(db, data.anchors, &Anchor::criterion, from, to);
}
