// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programs/supportlist.h"

#include "model/edits/programs.h"
#include "views/common/typed.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Programs)
};

/// Names of groups as documents write them: they are data, in Indonesian.
const QString allAgencies = QStringLiteral("Seluruh OPD");
const QString allDistricts = QStringLiteral("Seluruh Kecamatan");

std::vector<Id<Agency>> agenciesOf(const PlanData &data, bool districts)
{
    std::vector<Id<Agency>> ids;
    for (const Agency *agency : byPosition(data.agencies))
        if ((agency->kind == Agency::Kind::Kecamatan) == districts && agency->kind != Agency::Kind::Kelurahan)
            ids.push_back(agency->id);
    return ids;
}

}

SupportList::SupportList(Plan &plan, QWidget *parent)
    : ChipList(tr("Add an OPD…"), parent)
    , m_plan(plan)
{
    connect(this, &ChipList::addRequested, this, &SupportList::add);
    connect(this, &ChipList::removeRequested, this, [this](int entry) {
        edits::removeSupports(m_plan, m_program, std::vector(m_agencies[std::size_t(entry)]));
    });
}

void SupportList::show(Id<Program> program)
{
    m_program = program;
    m_agencies.clear();
    const PlanData &now = m_plan.data();
    std::vector<Entry> entries;
    QStringList groups;
    for (const Support &support : now.supports.of(program)) {
        const Agency *agency = now.agencies.find(support.agency);
        const qsizetype group = support.group.isEmpty() ? -1 : groups.indexOf(support.group);
        if (group >= 0) {
            m_agencies[std::size_t(group)].push_back(support.agency);
            continue;
        }
        groups.append(support.group);
        m_agencies.push_back({support.agency});
        entries.push_back({.text = support.group.isEmpty() ? agency->shortName : support.group,
                           .toolTip = support.group.isEmpty() ? agency->fullName : QString()});
    }
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (!groups[qsizetype(i)].isEmpty())
            entries[i].detail = QStringLiteral("(%1)").arg(m_agencies[i].size());
    setEntries(entries);
    setSuggestions(QStringList{allAgencies, allDistricts} + typed::agencyNames(now));
    setEnabled(m_plan.canEdit());
}

void SupportList::add(const QString &text)
{
    for (const QString &group : {allAgencies, allDistricts})
        if (text.compare(group, Qt::CaseInsensitive) == 0) {
            clearLine();
            edits::addSupports(m_plan, m_program, agenciesOf(m_plan.data(), group == allDistricts), group);
            return;
        }
    const Agency *agency = typed::agency(m_plan.data(), text);
    Q_EMIT refused(
        agency ? QString()
               : Text::tr("“%1” is no OPD of this plan. Add it on the page OPD & Tim first.").arg(text));
    if (!agency)
        return;
    clearLine();
    edits::addSupports(m_plan, m_program, {agency->id});
}
