// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/parties.h"
#include "model/exchange/import/readers.h"
#include "model/exchange/import/rowindex.h"

namespace {

/// The body that the titles name: "SUSUNAN TIM PELAKSANA SMART CITY".
Member::Body bodyInTitles(const QStringList &titles)
{
    for (const QString &title : titles)
        if (const auto body = meaningOf<Member::Body>("bodies", title))
            return *body;
    return Member::Body::TimPelaksana;
}

QString scopeOf(Member::Body body)
{
    return token(body);
}

class Reader {
public:
    Reader(Context &context, const Table &table)
        : m_context(context)
        , m_table(table)
        , m_body(bodyInTitles(table.titles))
        , m_position(nextPosition<Member>(context.plan))
    {
        context.plan.of<Member>().forEach([&](const Member &member) {
            m_byBoth.add(member.id, {}, scopeOf(member.body), member.seat + u' ' + member.office);
            m_byOffice.add(member.id, {}, scopeOf(member.body), member.office);
            m_byPerson.add(member.id, {}, scopeOf(member.body), member.person);
        });
    }

    void read()
    {
        const auto rows = rowsOf(m_table, m_context.pillars);
        reportColumns(m_context, m_table, rows);
        for (const TableRow &row : rows) {
            if (row.type == TableRow::Type::Group)
                m_body = meaningOf<Member::Body>("bodies", row.label).value_or(m_body);
            if (row.type == TableRow::Type::Item)
                readRow(RowReader(m_context, m_table, row.row));
        }
    }

private:
    void readRow(const RowReader &row)
    {
        Member stated{.body = meaningOf<Member::Body>("bodies", row.text(Field::Body)).value_or(m_body),
                      .seat = row.text(Field::Seat),
                      .office = row.text(Field::Office),
                      .person = row.text(Field::Person)};
        if (stated.seat.isEmpty() && stated.office.isEmpty() && stated.person.isEmpty())
            return;
        const Member *present = m_context.plan.of<Member>().find(presentId(stated));
        Member next = present ? *present : Member{.id = Id<Member>::create(), .position = m_position};
        m_position += present ? 0 : positionStep;
        next.body = stated.body;
        setText(next.seat, stated.seat);
        setText(next.office, stated.office);
        setText(next.person, stated.person);
        setAgency(row, next);
        for (auto *index : {&m_byBoth, &m_byOffice, &m_byPerson})
            index->take(next.id);
        m_context.plan.of<Member>().put(next);
    }

    void setAgency(const RowReader &row, Member &member)
    {
        const OneAgency named = readOneAgency(m_context, row, Field::Agency, false);
        if (named.agency) {
            member.agency = named.agency;
            member.agencyText.clear();
        } else if (!named.text.isEmpty() && !member.agency) {
            member.agencyText = named.text;
        } else if (!row.has(Field::Agency) && !member.agency) {
            const NamedParty party = m_context.agencies.readOne(member.office);
            if (party.kind == NamedParty::Kind::Agency)
                member.agency = party.agencies.front();
        }
    }

    Id<Member> presentId(const Member &stated) const
    {
        const QString scope = scopeOf(stated.body);
        if (const auto id = m_byBoth.byName(scope, stated.seat + u' ' + stated.office))
            return id;
        if (const auto id = m_byOffice.byName(scope, stated.office); id && !stated.office.isEmpty())
            return id;
        return stated.person.isEmpty() ? Id<Member>{} : m_byPerson.byName(scope, stated.person);
    }

    Context &m_context;
    const Table &m_table;
    Member::Body m_body;
    RowIndex<Member> m_byBoth{};
    RowIndex<Member> m_byOffice{};
    RowIndex<Member> m_byPerson{};
    int m_position;
};

}

void readMembers(Context &context, const Table &table)
{
    Reader(context, table).read();
}
