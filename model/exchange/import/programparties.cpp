// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/programparties.h"

#include "model/exchange/import/parties.h"
#include "model/exchange/import/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Everybody whom the rows of one program name.
class Parties {
public:
    Parties(Context &context, const ProgramItem &item)
        : m_context(context)
        , m_item(item)
    {
        std::vector<int> rows{item.row};
        rows.insert(rows.end(), item.more.begin(), item.more.end());
        for (const int row : rows) {
            const RowReader reader(context, *item.table, row);
            readLeads(reader);
            readSupports(reader);
            readPartners(reader);
        }
    }

    void layOver(Belongings &belongings, Program &program) const
    {
        layLead(program);
        laySupports(program);
        if (m_statesPartners)
            layPartners(belongings, Partner{.program = program.id}, m_partners, m_open);
    }

private:
    void readLeads(const RowReader &row)
    {
        const Column *column = m_item.table->column(Field::Lead);
        QString text = column ? row.text(*column) : QString();
        const bool first = row.row() == m_item.row;
        if (text.isEmpty() && first)
            text = m_item.table->label("agency_labels");
        if (text.isEmpty() && first && column && !row.isError(*column))
            m_context.report.warn(
                row.place(column), "missing_lead",
                Text::tr("Nobody is in charge of this program. Name the agency that leads it."), m_item.name);
        for (const NamedParty &party : m_context.agencies.read(text))
            takeLead(row, party);
    }

    void takeLead(const RowReader &row, const NamedParty &party)
    {
        const bool named = m_lead || !m_leadText.isEmpty();
        if (named) {
            takeSupport(row, party, Field::Lead);
        } else if (party.kind == NamedParty::Kind::Agency) {
            m_lead = party.agencies.front();
            reportLoose(row.place(Field::Lead), party);
        } else if (party.kind != NamedParty::Kind::Skipped) {
            m_leadText = party.text;
            reportUnknownAgency(m_context, row.place(Field::Lead), party,
                                Text::tr("The program stays without a lead; the name is kept beside it."));
            const bool partner = party.kind == NamedParty::Kind::Partner && party.sure;
            if (partner || party.kind == NamedParty::Kind::Group)
                takeSupport(row, party, Field::Lead);
        }
    }

    void readSupports(const RowReader &row)
    {
        const QString text = row.texts(Field::Support);
        m_statesSupports = m_statesSupports || !text.isEmpty();
        for (const NamedParty &party : m_context.agencies.read(text))
            takeSupport(row, party, Field::Support);
    }

    void takeSupport(const RowReader &row, const NamedParty &party, Field field)
    {
        const Place place = row.place(field);
        switch (party.kind) {
        case NamedParty::Kind::Agency:
            m_supports[party.agencies.front()] = QString();
            reportLoose(place, party);
            break;
        case NamedParty::Kind::Group:
            takeGroup(place, party);
            break;
        case NamedParty::Kind::Partner:
            m_partners.push_back(party);
            m_statesPartners = true;
            if (!party.sure)
                m_context.report.info(
                    place, "assumed_partner",
                    Text::tr("“%1” is no agency of the plan and was recorded as a partner.").arg(party.text),
                    party.text);
            break;
        case NamedParty::Kind::Vague:
            m_unknown.append(party.text);
            break;
        case NamedParty::Kind::Unknown:
            m_unknown.append(party.text);
            m_open = true;
            reportUnknownAgency(m_context, place, party, Text::tr("Its name is kept beside the program."));
            break;
        case NamedParty::Kind::Skipped:
            break;
        }
    }

    void takeGroup(const Place &place, const NamedParty &party)
    {
        for (const Id<Agency> id : party.agencies)
            m_supports.emplace(id, party.text);
        if (party.stated > 0 && party.stated != int(party.agencies.size()))
            m_context.report.warn(place, "group_size",
                                  Text::tr("“%1” was read as the %n agencies of that kind that the plan has.",
                                           nullptr, int(party.agencies.size()))
                                      .arg(party.text),
                                  party.text);
    }

    void readPartners(const RowReader &row)
    {
        const QString text = row.texts(Field::Partner);
        m_statesPartners = m_statesPartners || !text.isEmpty();
        for (const NamedParty &party : m_context.agencies.read(text))
            if (party.kind == NamedParty::Kind::Agency || party.kind == NamedParty::Kind::Group)
                takeSupport(row, party, Field::Partner);
            else if (party.kind != NamedParty::Kind::Skipped)
                m_partners.push_back(party);
    }

    void reportLoose(const Place &place, const NamedParty &party)
    {
        if (!party.loose)
            return;
        const Agency *agency = m_context.plan.of<Agency>().find(party.agencies.front());
        m_context.report.info(place, "loose_agency",
                              Text::tr("“%1” was read as %2.").arg(party.text, agency->shortName),
                              party.text);
    }

    /// A lead that was chosen by hand stays where the file names nobody whom the plan knows.
    void layLead(Program &program) const
    {
        if (m_lead) {
            program.lead = m_lead;
            program.leadText.clear();
        } else if (!m_leadText.isEmpty() && !program.lead) {
            program.leadText = m_leadText;
        }
    }

    void laySupports(Program &program) const
    {
        auto &table = m_context.plan.of<Support>();
        const auto present = table.base().of(program.id);
        bool more = false;  // supports in the plan that the file does not name
        for (const Support &support : present) {
            const bool named = m_supports.contains(support.agency) && support.agency != program.lead;
            const bool stays = !m_statesSupports || m_open;
            if (!named && !stays)
                table.remove(support.key());
            more = more || !named;
        }
        for (const auto &[agency, group] : m_supports)
            if (agency != program.lead)
                table.put({program.id, agency, group});
        const QString unknown = m_unknown.join(QStringLiteral("; "));
        const bool isNew = !m_context.plan.of<Program>().base().find(program.id);
        if (!unknown.isEmpty() && (isNew || !more))
            program.supportText = unknown;
    }

    Context &m_context;
    const ProgramItem &m_item;
    Id<Agency> m_lead{};
    QString m_leadText{};
    std::map<Id<Agency>, QString> m_supports{};  ///< with the group that names them; empty: by themselves
    std::vector<NamedParty> m_partners{};
    QStringList m_unknown{};
    bool m_statesSupports = false;
    bool m_statesPartners = false;
    bool m_open = false;  ///< somebody could not be told, so what the plan has may be right
};

}

void layParties(Context &context, Belongings &belongings, const ProgramItem &item, Program &program)
{
    Parties(context, item).layOver(belongings, program);
}
