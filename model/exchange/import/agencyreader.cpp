// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/readers.h"
#include "model/exchange/import/rowindex.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// What one row of a list of agencies states.
struct StatedAgency {
    QString code{};
    QString shortName{};
    QString fullName{};
    QString aliases{};
    std::optional<Agency::Kind> kind{};
    QString note{};
};

QString joinedAliases(const QString &cell)
{
    static const QRegularExpression sign(QStringLiteral("[|/;\\n]"));
    QStringList names;
    for (const QString &part : cell.split(sign))
        if (const QString name = cleanText(part); !name.isEmpty() && !names.contains(name))
            names.append(name);
    return names.join(u'|');
}

/// "Dinas Komunikasi dan Informatika (Diskominfo)" states both names.
void splitName(StatedAgency &agency)
{
    static const QRegularExpression both(QStringLiteral("^(.+?)\\s*\\(([^()]{2,20})\\)$"));
    static const QRegularExpression district(QStringLiteral("^Kecamatan\\s+(.+)$"),
                                             QRegularExpression::CaseInsensitiveOption);
    if (agency.fullName.isEmpty())
        agency.fullName = agency.shortName;
    if (!agency.shortName.isEmpty())
        return;
    if (const auto match = both.match(agency.fullName); match.hasMatch()) {
        agency.shortName = match.captured(2);
        agency.fullName = match.captured(1);
    } else if (const auto kecamatan = district.match(agency.fullName); kecamatan.hasMatch()) {
        agency.shortName = QStringLiteral("Kec. %1").arg(kecamatan.captured(1));
    } else {
        agency.shortName = agency.fullName;
    }
}

StatedAgency stated(const RowReader &row)
{
    StatedAgency agency{.code = row.text(Field::Code),
                        .shortName = row.text(Field::ShortName),
                        .fullName = row.text(Field::FullName),
                        .aliases = joinedAliases(row.text(Field::Aliases)),
                        .note = row.note()};
    agency.kind = meaningOf<Agency::Kind>("agency_kinds", row.text(Field::AgencyKind));
    splitName(agency);
    return agency;
}

Agency::Kind kindOf(const StatedAgency &agency)
{
    if (agency.kind)
        return *agency.kind;
    const QString first = plainWords(agency.fullName).section(u' ', 0, 0);
    if (const auto kind = meaningOf<Agency::Kind>("agency_kinds", first))
        return *kind;
    return meaningOf<Agency::Kind>("agency_kinds", agency.shortName).value_or(Agency::Kind::Lainnya);
}

/// Aliases that were added by hand stay.
QString withAliases(const QString &present, const QString &more)
{
    QStringList names = present.split(u'|', Qt::SkipEmptyParts);
    for (const QString &name : more.split(u'|', Qt::SkipEmptyParts))
        if (!names.contains(name))
            names.append(name);
    return names.join(u'|');
}

class Reader {
public:
    Reader(Context &context, const Table &table)
        : m_context(context)
        , m_table(table)
        , m_position(nextPosition<Agency>(context.plan))
    {
        context.plan.of<Agency>().forEach([&](const Agency &agency) {
            m_index.add(agency.id, agency.code, {}, agency.shortName);
            m_index.add(agency.id, {}, {}, agency.fullName);
        });
    }

    void read()
    {
        const auto rows = rowsOf(m_table, m_context.pillars);
        reportColumns(m_context, m_table, rows);
        for (const TableRow &row : rows)
            if (row.type == TableRow::Type::Item)
                readRow(RowReader(m_context, m_table, row.row));
    }

private:
    void readRow(const RowReader &row)
    {
        const StatedAgency agency = stated(row);
        if (agency.fullName.isEmpty() || isRepeated(row, agency))
            return;
        const Agency *present = m_context.plan.of<Agency>().find(presentId(agency));
        Agency next = present ? *present : Agency{.id = Id<Agency>::create(), .kind = kindOf(agency)};
        if (!present) {
            next.position = m_position;
            m_position += positionStep;
        }
        setText(next.code, agency.code);
        setText(next.shortName, agency.shortName);
        setText(next.fullName, agency.fullName);
        next.aliases = withAliases(next.aliases, agency.aliases);
        next.kind = agency.kind.value_or(next.kind);
        next.note = mergedNote(next.note, agency.note);
        m_index.take(next.id);
        m_context.addAgency(next);
    }

    /// By code, by name, else by a name that the plan has as an alias.
    Id<Agency> presentId(const StatedAgency &agency) const
    {
        if (const Id<Agency> id = m_index.byCode(agency.code))
            return id;
        for (const QString &name : {agency.shortName, agency.fullName})
            if (const Id<Agency> id = m_index.byName({}, name))
                return id;
        for (const QString &name : {agency.shortName, agency.fullName})
            if (const Id<Agency> id = m_context.agencies.find(name);
                id && !m_context.plan.of<Agency>().isStated(id))
                return id;
        return {};
    }

    bool isRepeated(const RowReader &row, const StatedAgency &agency)
    {
        for (const QString &key : {agency.code, agency.shortName, agency.fullName}) {
            const QString compact = compactWords(key);
            if (const auto it = m_rows.constFind(compact); !compact.isEmpty() && it != m_rows.constEnd()) {
                m_context.report.warn(
                    row.place(key == agency.code ? Field::Code : Field::FullName), "duplicate_row",
                    Text::tr("“%1” stands in row %2 already. This row was left out.").arg(key).arg(*it), key);
                return true;
            }
        }
        const int number = m_table.grid->sheetRow(row.row(), 0);
        for (const QString &key : {agency.code, agency.shortName, agency.fullName})
            if (!key.isEmpty())
                m_rows.insert(compactWords(key), number);
        return false;
    }

    Context &m_context;
    const Table &m_table;
    RowIndex<Agency> m_index{};
    QHash<QString, int> m_rows{};  ///< where each code and name stands in this table
    int m_position;
};

}

void readAgencies(Context &context, const Table &table)
{
    Reader(context, table).read();
}
