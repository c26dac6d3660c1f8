// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/agencies.h"

#include "model/edits/rows.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

bool same(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

/// \a agency with \a names among its aliases, but for those that it is called already.
Agency withAliases(Agency agency, const QStringList &names)
{
    QStringList aliases = agency.aliases.split(u'|', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const bool known = same(name, agency.shortName) || same(name, agency.fullName)
            || std::ranges::any_of(aliases, [&](const QString &alias) { return same(alias, name); });
        if (!known && !name.simplified().isEmpty())
            aliases.append(name.simplified());
    }
    agency.aliases = aliases.join(u'|');
    return agency;
}

/// Rows whose agency is only written, as \a written: they get \a agency.
template <class Row>
void recognise(Database &db, const Rows<Row> &rows, const QString &written, Id<Agency> agency)
{
    for (Row row : rows)
        if (!row.agency && same(row.agencyText, written)) {
            row.agency = agency;
            row.agencyText.clear();
            rows::update(db, row);
        }
}

void recogniseLead(Database &db, Program program, const QString &written, Id<Agency> agency)
{
    if (program.lead || !same(program.leadText, written))
        return;
    program.lead = agency;
    program.leadText.clear();
    rows::update(db, program);
    rows::remove<Support>(db, std::tuple(program.id, agency));
}

/// The supporting names are a list; the others stay.
void recogniseSupport(Database &db, Id<Program> id, const QString &written, Id<Agency> agency)
{
    static const QRegularExpression separator(QStringLiteral("\\s*[;|\\n]\\s*"));
    Program program = rows::find<Program>(db, id).value();
    QStringList names = program.supportText.split(separator, Qt::SkipEmptyParts);
    if (names.removeIf([&](const QString &name) { return same(name, written); }) == 0)
        return;
    program.supportText = names.join(QStringLiteral("; "));
    rows::update(db, program);
    if (program.lead != agency)
        rows::put(db, Support{id, agency});
}

/// Wherever \a written stands, \a agency is meant.
void recogniseEverywhere(Database &db, const PlanData &data, const QString &written, Id<Agency> agency)
{
    for (const Program &program : data.programs) {
        recogniseLead(db, program, written, agency);
        recogniseSupport(db, program.id, written, agency);
    }
    recognise(db, data.candidates, written, agency);
    recognise(db, data.activities, written, agency);
    recognise(db, data.members, written, agency);
}

}

bool edits::mergeAgencies(Plan &plan, Id<Agency> keep, Id<Agency> gone)
{
    const Agency *kept = plan.data().agencies.find(keep);
    const Agency *removed = plan.data().agencies.find(gone);
    if (!kept || !removed || keep == gone)
        return true;
    QStringList names = removed->aliases.split(u'|', Qt::SkipEmptyParts);
    names.prepend(removed->fullName);
    names.prepend(removed->shortName);
    Agency next = *kept;
    if (next.code.isEmpty())
        next.code = removed->code;
    if (next.fullName.isEmpty())
        next.fullName = removed->fullName;
    next = withAliases(next, names);
    const QString label = Text::tr("Merge %1 into %2", "agencies").arg(nameOf(*removed), nameOf(*kept));
    return plan.edit(label, [&](Database &db) {
        rows::update(db, next);
        mergeRows(db, keep, gone);
    });
}

bool edits::recogniseAgency(Plan &plan, const QString &written, Id<Agency> agency)
{
    const PlanData data = plan.data();
    const Agency *who = data.agencies.find(agency);
    if (!who || written.simplified().isEmpty())
        return true;
    const QString label
        = Text::tr("Recognise “%1” as %2", "as written, agency").arg(shortened(written), nameOf(*who));
    return plan.edit(label, [&](Database &db) {
        rows::update(db, withAliases(*who, {written}));
        recogniseEverywhere(db, data, written, agency);
    });
}

bool edits::addWrittenAgency(Plan &plan, const QString &written, Id<Agency> *added)
{
    const PlanData data = plan.data();
    const Agency agency{.id = Id<Agency>::create(),
                        .shortName = written.simplified(),
                        .position = lastPosition<Agency>(data) + positionGap};
    if (added)
        *added = agency.id;
    return plan.edit(addLabel(table<Agency>().title, nameOf(agency)), [&](Database &db) {
        rows::insert(db, agency);
        recogniseEverywhere(db, data, written, agency.id);
    });
}

bool edits::setCapacity(Plan &plan, Id<Agency> agency, int year, std::optional<int> programs)
{
    const Agency *who = plan.data().agencies.find(agency);
    if (!who)
        return true;
    const QString label = Text::tr("Limit of %1 in %2").arg(nameOf(*who)).arg(year);
    const std::vector<Rows<Capacity>::Key> gone{{agency, year}};
    return programs ? putRelation<Capacity>(plan, label, {{agency, year, *programs}})
                    : putRelation<Capacity>(plan, label, {}, gone);
}
