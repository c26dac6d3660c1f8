// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/programs.h"

#include "model/edits/rows.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

QString roleLabel(edits::Role role, const QString &agency, const QString &program)
{
    switch (role) {
    case edits::Role::Leads:
        return Text::tr("Make %1 lead %2", "agency, program").arg(agency, program);
    case edits::Role::Supports:
        return Text::tr("Make %1 support %2", "agency, program").arg(agency, program);
    default:
        return Text::tr("Take %1 out of %2", "agency, program").arg(agency, program);
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

/// "Setda", "Setda and 4 more".
QString agencyNames(const PlanData &data, const std::vector<Id<Agency>> &agencies)
{
    const Agency *first = data.agencies.find(agencies.front());
    const QString name = first ? nameOf(*first) : QString();
    if (agencies.size() == 1)
        return name;
    return Text::tr("%1 and %n more", "agency", int(agencies.size()) - 1).arg(name);
}

/// An agency that supports as one of a group keeps that group.
void addSupport(Database &db, const Support &support)
{
    if (!rows::find<Support>(db, support.key()))
        rows::insert(db, support);
}

Program under(Program program, Id<Pillar> pillar, Id<SubDimension> subDimension)
{
    program.pillar = pillar;
    program.subDimension = subDimension;
    return program;
}

/// The sub-dimension's own pillar counts: the two never disagree.
Id<Pillar> pillarFor(const PlanData &data, Id<Pillar> pillar, Id<SubDimension> id)
{
    const SubDimension *subDimension = data.subDimensions.find(id);
    return subDimension ? subDimension->pillar : pillar;
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
    return plan.edit(roleLabel(role, nameOf(*who), nameOf(*before)), [&](Database &db) {
        rows::update(db, after);
        if (role == Role::Supports)
            addSupport(db, {program, agency});
        else
            rows::remove<Support>(db, std::tuple(program, agency));
        if (role == Role::Leads && oldLead && oldLead != agency)
            addSupport(db, {program, oldLead});
    });
}

bool edits::addSupports(Plan &plan, Id<Program> id, const std::vector<Id<Agency>> &agencies,
                        const QString &group)
{
    const Program *program = plan.data().programs.find(id);
    if (!program || agencies.empty())
        return true;
    const Id<Agency> lead = program->lead;
    const QString who = group.isEmpty() ? agencyNames(plan.data(), agencies) : group;
    return plan.edit(roleLabel(Role::Supports, who, nameOf(*program)), [&](Database &db) {
        for (const Id<Agency> agency : agencies)
            if (agency != lead)
                addSupport(db, {id, agency, group});
    });
}

bool edits::removeSupports(Plan &plan, Id<Program> id, const std::vector<Id<Agency>> &agencies)
{
    const Program *program = plan.data().programs.find(id);
    if (!program || agencies.empty())
        return true;
    const QString label = roleLabel(Role::None, agencyNames(plan.data(), agencies), nameOf(*program));
    return plan.edit(label, [&](Database &db) {
        for (const Id<Agency> agency : agencies)
            rows::remove<Support>(db, std::tuple(id, agency));
    });
}

bool edits::moveProgram(Plan &plan, Id<Program> id, Id<Pillar> pillar, Id<SubDimension> subDimension,
                        Id<Program> before)
{
    return movePrograms(plan, {id}, pillar, subDimension, before);
}

bool edits::movePrograms(Plan &plan, const std::vector<Id<Program>> &ids, Id<Pillar> pillar,
                         Id<SubDimension> subDimension, Id<Program> before)
{
    const Program *first = ids.empty() ? nullptr : plan.data().programs.find(ids.front());
    if (!first || ids == std::vector{before})
        return true;
    const Id<Pillar> its = pillarFor(plan.data(), pillar, subDimension);
    const QString label = ids.size() > 1 ? Text::tr("Move %n programs", nullptr, int(ids.size()))
                                         : moveLabel(table<Program>().title, nameOf(*first));
    return plan.edit(label, [&](Database &db) {
        PlanData data = plan.data();
        for (const Id<Program> id : ids) {
            const Program *present = data.programs.find(id);
            if (!present || id == before)
                continue;
            std::vector<std::pair<Id<Program>, std::optional<Program>>> patches;
            for (const Program &program : placed(data, under(*present, its, subDimension), before)) {
                rows::update(db, program);
                patches.emplace_back(program.id, program);
            }
            data.programs = data.programs.patched(std::move(patches));
        }
    });
}

bool edits::mapPrograms(Plan &plan, const std::vector<Id<Program>> &ids, Id<Pillar> pillar,
                        Id<SubDimension> subDimension)
{
    const Id<Pillar> its = pillarFor(plan.data(), pillar, subDimension);
    std::vector<Program> next;
    for (const Id<Program> id : ids)
        if (const Program *program = plan.data().programs.find(id))
            next.push_back(under(*program, its, subDimension));
    if (next.empty())
        return true;
    const QString label = next.size() > 1
        ? Text::tr("Map %n programs", nullptr, int(next.size()))
        : Text::tr("Map program %1", "to a pillar").arg(nameOf(next.front()));
    return plan.edit(label, [&](Database &db) {
        for (const Program &program : next)
            rows::update(db, program);
    });
}

bool edits::moveSubDimension(Plan &plan, Id<SubDimension> id, Id<Pillar> pillar, Id<SubDimension> before)
{
    const PlanData data = plan.data();
    const SubDimension *present = data.subDimensions.find(id);
    if (!present || id == before)
        return true;
    SubDimension moved = *present;
    moved.pillar = pillar;
    const std::vector<SubDimension> next = placed(data, moved, before);
    return plan.edit(moveLabel(table<SubDimension>().title, nameOf(moved)), [&](Database &db) {
        for (const SubDimension &subDimension : next)
            rows::update(db, subDimension);
        for (const Program &program : data.programs)
            if (program.subDimension == id)
                rows::update(db, under(program, pillar, id));
    });
}
