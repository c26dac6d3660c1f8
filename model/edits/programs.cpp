// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/programs.h"

#include "model/edits/rows.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

/// Copies the rows of a table that belong to \a from, for \a to, each with a key of its own.
template <class Row>
void copyOwned(Database &db, const Rows<Row> &rows, Id<Program> from, Id<Program> to)
{
    for (Row row : rows) {
        if (row.program != from)
            continue;
        row.program = to;
        if constexpr (requires { row.id; })
            row.id = Id<Row>::create();
        rows::insert(db, row);
    }
}

QString roleLabel(edits::Role role, const QString &agency, const QString &program)
{
    switch (role) {
    case edits::Role::Leads:
        return Text::tr("Make %1 lead %2").arg(agency, program);
    case edits::Role::Supports:
        return Text::tr("Make %1 support %2").arg(agency, program);
    default:
        return Text::tr("Take %1 out of %2").arg(agency, program);
    }
}

Program withLead(Program program, Id<Agency> agency, bool leads)
{
    if (leads) {
        program.lead = agency;
        program.leadText.clear();
    } else if (program.lead == agency) {
        program.lead = {};
    }
    return program;
}

void copyIndicators(Database &db, const PlanData &data, Id<Program> from, Id<Program> to)
{
    for (Indicator indicator : data.indicators) {
        if (indicator.program != from)
            continue;
        const Id<Indicator> original = std::exchange(indicator.id, Id<Indicator>::create());
        indicator.program = to;
        rows::insert(db, indicator);
        for (Target target : data.targets.of(original)) {
            target.indicator = indicator.id;
            rows::insert(db, target);
        }
    }
}

}

bool edits::setRole(Plan &plan, Id<Program> program, Id<Agency> agency, Role role)
{
    const Program *before = plan.data().programs.find(program);
    const Agency *who = plan.data().agencies.find(agency);
    if (!before || !who)
        return true;
    const Program after = withLead(*before, agency, role == Role::Leads);
    const Id<Agency> oldLead = before->lead;
    return plan.edit(roleLabel(role, who->shortName, nameOf(*before)), [&](Database &db) {
        rows::update(db, after);
        rows::remove<Support>(db, std::tuple(program, agency));
        if (role == Role::Supports)
            rows::insert(db, Support{program, agency});
        if (role == Role::Leads && oldLead && oldLead != agency)
            rows::put(db, Support{program, oldLead});
    });
}

bool edits::duplicateProgram(Plan &plan, Id<Program> id, Id<Program> *copied)
{
    const PlanData data = plan.data();
    const Program *original = data.programs.find(id);
    if (!original)
        return true;
    Program copy = *original;
    copy.id = Id<Program>::create();
    copy.code.clear();
    copy.name = Text::tr("%1 (copy)").arg(copy.name);
    if (copied)
        *copied = copy.id;
    // Same position as the original: the key breaks the tie, so make room behind it.
    const auto order = byPosition(data.programs);
    const auto next
        = std::ranges::find_if(order, [&](const Program *row) { return row->position > original->position; });
    copy.position = next == order.end() ? original->position + positionGap
                                        : original->position + ((*next)->position - original->position) / 2;
    return plan.edit(copyLabel(table<Program>().title, nameOf(*original)), [&](Database &db) {
        rows::insert(db, copy);
        copyOwned(db, data.supports, id, copy.id);
        copyOwned(db, data.partners, id, copy.id);
        copyOwned(db, data.budgetLines, id, copy.id);
        copyOwned(db, data.risks, id, copy.id);
        copyIndicators(db, data, id, copy.id);
    });
}

bool edits::moveProgram(Plan &plan, Id<Program> id, Id<Pillar> pillar, Id<SubDimension> subDimension,
                        Id<Program> before)
{
    const Program *present = plan.data().programs.find(id);
    if (!present)
        return true;
    std::vector<Program> next = movedRows(plan.data(), id, before);
    if (next.empty())
        next.push_back(*present);
    for (Program &program : next)
        if (program.id == id) {
            program.pillar = pillar;
            program.subDimension = subDimension;
        }
    return plan.edit(moveLabel(table<Program>().title, nameOf(*present)), [&](Database &db) {
        for (const Program &program : next)
            rows::update(db, program);
    });
}
