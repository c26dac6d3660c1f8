// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/volumes/changesbypart.h"

#include "model/storage/changeset.h"
#include "model/versions/words.h"

#include <QCoreApplication>

#include <map>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// The parts after the pillars, in the order of the book.
enum class Part { QuickWins, Agencies, Books, Rest };

struct Place {
    Id<Pillar> pillar{};
    Part part = Part::Rest;

    /// Pillars as on the screen, then the others.
    std::tuple<int, int, qint64> order(const PlanData &data) const
    {
        const Pillar *row = data.pillars.find(pillar);
        return {row ? 0 : 1 + int(part), row ? row->position : 0, pillar.value};
    }
};

/// The program that a row belongs to, whichever of the two states still has it.
class Owners {
public:
    Owners(const PlanData &before, const PlanData &data)
        : m_before(before)
        , m_data(data)
    {
    }

    Id<Program> programOf(const QString &table, qint64 id) const
    {
        if (table == u"program" || table == u"support" || table == u"budget_line")
            return {id};
        if (table == u"activity" || table == u"dependency")
            return of<Activity>(id);
        if (table == u"indicator" || table == u"target")
            return of<Indicator>(id);
        if (table == u"risk")
            return of<Risk>(id);
        if (table == u"partner")
            return of<Partner>(id);
        return {};
    }

    Id<Pillar> pillarOf(Id<Program> id) const
    {
        const Program *program = m_data.programs.find(id);
        program = program ? program : m_before.programs.find(id);
        return program ? program->pillar : Id<Pillar>();
    }

private:
    template <class Row>
    Id<Program> of(qint64 id) const
    {
        const Row *row = anywhere<Row>(id);
        return row ? row->program : Id<Program>();
    }

    template <class Row>
    const Row *anywhere(qint64 id) const
    {

        const Row *row = tableOf<Row>(m_data).find({id});
        return row ? row : tableOf<Row>(m_before).find({id});
    }

    const PlanData &m_before;
    const PlanData &m_data;
};

Part partOf(const QString &table)
{
    static const QStringList agencies{QStringLiteral("agency"), QStringLiteral("member"),
                                      QStringLiteral("area"), QStringLiteral("capacity")};
    static const QStringList books{QStringLiteral("volume"),        QStringLiteral("chapter"),
                                   QStringLiteral("chapter_block"), QStringLiteral("illustration"),
                                   QStringLiteral("signatory"),     QStringLiteral("own_field")};
    static const QStringList choice{
        QStringLiteral("candidate"),    QStringLiteral("gate"),           QStringLiteral("gate_answer"),
        QStringLiteral("criterion"),    QStringLiteral("anchor"),         QStringLiteral("round"),
        QStringLiteral("scorer"),       QStringLiteral("score"),          QStringLiteral("comparison"),
        QStringLiteral("exemption"),    QStringLiteral("candidate_pair"), QStringLiteral("placement"),
        QStringLiteral("round_weight"), QStringLiteral("round_voice"),    QStringLiteral("risk"),
        QStringLiteral("activity"),     QStringLiteral("indicator"),      QStringLiteral("partner"),
        QStringLiteral("target"),       QStringLiteral("dependency")};
    if (choice.contains(table))
        return Part::QuickWins;
    if (agencies.contains(table))
        return Part::Agencies;
    return books.contains(table) ? Part::Books : Part::Rest;
}

QString titleOf(const Place &place, const PlanData &before, const PlanData &data)
{
    const Pillar *pillar = data.pillars.find(place.pillar);
    pillar = pillar ? pillar : before.pillars.find(place.pillar);
    if (pillar)
        return pillar->name;
    switch (place.part) {
    case Part::QuickWins:
        return Text::tr("Quick wins");
    case Part::Agencies:
        return Text::tr("OPD and team");
    case Part::Books:
        return Text::tr("Text of the books");
    case Part::Rest:
        break;
    }
    return Text::tr("General");
}

Place placeOf(const RowChange &change, const Owners &owners)
{
    const auto *id = change.key.empty() ? nullptr : std::get_if<qint64>(&change.key.front());
    const Id<Program> program = id ? owners.programOf(change.table, *id) : Id<Program>();
    return {owners.pillarOf(program), partOf(change.table)};
}

}

std::vector<ChangesOf> changesByPart(const std::vector<RowChange> &changes, const PlanData &before,
                                     const PlanData &data)
{
    struct Group {
        Place place{};
        std::vector<RowChange> changes{};
    };
    const Owners owners(before, data);
    std::map<std::tuple<int, int, qint64>, Group> groups;
    for (const RowChange &change : changes) {
        const Place place = placeOf(change, owners);
        Group &group = groups[place.order(data)];
        group.place = place;
        group.changes.push_back(change);
    }
    std::vector<ChangesOf> result;
    for (const auto &[order, group] : groups)
        if (const QStringList lines = inWords(group.changes, data); !lines.isEmpty())
            result.push_back({titleOf(group.place, before, data), lines});
    return result;
}

}
