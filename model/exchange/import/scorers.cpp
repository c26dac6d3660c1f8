// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/scorers.h"

#include "model/exchange/import/vocabulary.h"
#include "model/exchange/import/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// A sheet's name that says nothing: "Sheet1", "Penilaian", "Nilai".
bool isGeneric(const QString &sheet)
{
    static const QRegularExpression generic(QStringLiteral(
        "^(?:(?:sheet|lembar|worksheet|tabel|table)? ?\\d*|data|nilai|skor|scores?|form|formulir|rekap)$"));
    const QString plain = plainWords(sheet);
    return generic.match(plain).hasMatch() || wordsOf(Kind::Scores).isTitle(plain)
        || wordsOf(Kind::Comparisons).isTitle(plain);
}

}

Scorers::Scorers(Context &context, const std::vector<const Table *> &tables)
    : m_context(context)
    , m_tables(tables)
{
    context.plan.of<Scorer>().forEach([&](const Scorer &scorer) {
        m_byName.insert(compactWords(scorer.name), scorer.id);
        if (scorer.agency)
            m_byAgency.insert(scorer.agency.value, scorer.id);
    });
}

bool Scorers::isKnown(const QString &name) const
{
    return m_byName.contains(compactWords(name)) || m_context.agencies.find(name);
}

/// Another sheet of the same workbook holds scores as well: each is a scorer's.
bool Scorers::hasSiblings(const Table &table) const
{
    return std::ranges::any_of(m_tables, [&](const Table *other) {
        return other->book == table.book && other->sheet != table.sheet;
    });
}

/// Given by hand, named above the table, the sheet's name, --scorer; at last the file's name.
QString Scorers::nameOfTable(const Table &table)
{
    const QString sheet = table.sheet->name;
    for (const QString &name : {table.scorer, table.label("scorer_labels")})
        if (!name.isEmpty())
            return name;
    if (!sheet.isEmpty() && isKnown(sheet))
        return sheet;
    if (!m_context.options.scorer.isEmpty())
        return m_context.options.scorer;
    if (!sheet.isEmpty() && !isGeneric(sheet) && hasSiblings(table))
        return sheet;
    const QString file = QFileInfo(table.book->file).completeBaseName();
    const auto dash = file.lastIndexOf(u'-');
    if (dash < 0 || dash + 1 == file.size())
        return {};
    const QString name = file.mid(dash + 1).trimmed();
    m_context.report.warn(
        {&table, -1, nullptr}, "scorer_from_file_name",
        Text::tr("The sheet does not name its scorer; “%1” was taken from the name of the file. Write "
                 "“Penilai: …” above the table to be sure.")
            .arg(name),
        name);
    return name;
}

Id<Scorer> Scorers::ofTable(const Table &table)
{
    const QString name = nameOfTable(table);
    if (!name.isEmpty())
        return named({&table, -1, nullptr}, name);
    m_context.report.error({&table, -1, nullptr}, "unnamed_scorer",
                           Text::tr("Nobody knows whose scores these are. Write “Penilai: …” above the "
                                    "table, or name the scorer when you import."));
    return {};
}

Id<Scorer> Scorers::named(const Place &place, const QString &name)
{
    if (const Id<Scorer> id = m_byName.value(compactWords(name)))
        return id;
    const NamedParty party = m_context.agencies.readOne(name);
    const bool isAgency = party.kind == NamedParty::Kind::Agency;
    const Agency *agency = isAgency ? m_context.plan.of<Agency>().find(party.agencies.front()) : nullptr;
    if (agency)
        if (const Id<Scorer> id = m_byAgency.value(agency->id.value))
            return id;
    const Scorer made{.id = Id<Scorer>::create(),
                      .name = agency ? agency->shortName : cleanText(name),
                      .agency = agency ? agency->id : Id<Agency>{},
                      .position = nextPosition<Scorer>(m_context.plan)};
    m_context.plan.of<Scorer>().put(made);
    m_byName.insert(compactWords(name), made.id);
    if (agency)
        m_byAgency.insert(agency->id.value, made.id);
    else
        m_context.report.warn(
            place, "unknown_scorer",
            Text::tr("“%1” is no agency of the plan; a scorer of that name was added.").arg(made.name), name);
    return made.id;
}
