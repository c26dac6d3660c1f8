// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/activityitems.h"

#include "model/exchange/import/lookup.h"
#include "model/exchange/import/vocabulary.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// A number that a spreadsheet made of a list: 10,11 became 10.11.
QString predecessorText(const RowReader &row)
{
    const Column *column = row.table().column(Field::Predecessor);
    if (!column)
        return {};
    const SheetCell &cell = row.cell(*column);
    if (cell.kind == SheetCell::Kind::Number && cell.number != std::floor(cell.number))
        return QString::number(cell.number, 'g', 10).replace(u'.', u',');
    return row.text(*column);
}

class Collector {
public:
    Collector(Context &context, const Table &table)
        : m_context(context)
        , m_table(table)
        , m_programs(context.plan)
        , m_candidates(context.plan)
        , m_records(!table.sheet->headings.isEmpty())
    {
    }

    std::vector<ActivityItem> collect()
    {
        const auto rows = rowsOf(m_table, m_context.pillars);
        reportColumns(m_context, m_table, rows);
        if (const QString named = m_table.label("program_labels"); !named.isEmpty())
            enter({&m_table, -1, nullptr}, named);
        for (const TableRow &line : rows) {
            if (line.type == TableRow::Type::Group)
                enter({&m_table, line.row, nullptr}, line.label);
            else if (line.type == TableRow::Type::Item)
                add(RowReader(m_context, m_table, line.row));
        }
        return std::move(m_items);
    }

private:
    void add(const RowReader &row)
    {
        ActivityItem item{.table = &m_table,
                          .row = row.row(),
                          .code = row.text(Field::Code),
                          .name = row.text(Field::Name)};
        if (item.name.isEmpty())
            return;
        item.number = row.text(Field::Ordinal);
        if (m_records)
            enterRecord(row);
        else
            enterRow(row, item);
        if (!m_program && !m_candidate)
            m_program = ownProgram();
        item.program = m_program;
        item.candidate = m_candidate;
        item.predecessors = predecessorText(row);
        m_items.push_back(std::move(item));
    }

    void enterRow(const RowReader &row, ActivityItem &item)
    {
        if (item.code.isEmpty()) {
            item.code = item.number;
            item.numbered = true;
        }
        for (const Field field : {Field::ProgramName, Field::ProgramCode})
            if (const QString text = row.text(field); !text.isEmpty())
                enter(row.place(field), text);
    }

    /// A record says itself where it belongs: to what its code, its program or the heading over that names,
    /// else to a program of that name, which is made.
    void enterRecord(const RowReader &row)
    {
        const QString name = row.text(Field::ProgramName);
        const QString key
            = QStringList{row.text(Field::ProgramCode), name, row.text(Field::Pillar)}.join(u'\n');
        if (!m_entered.contains(key))
            m_entered.insert(key, ownerOf(row, name));
        std::tie(m_program, m_candidate) = m_entered.value(key);
    }

    std::pair<Id<Program>, Id<Candidate>> ownerOf(const RowReader &row, const QString &name)
    {
        for (const Field field : {Field::ProgramCode, Field::ProgramName, Field::Pillar})
            if (enterKnown(row.text(field)))
                return {m_program, m_candidate};
        return {name.isEmpty() ? Id<Program>{} : make(row, name), Id<Candidate>{}};
    }

    Id<Program> make(const RowReader &row, const QString &name)
    {
        const Program made{.id = Id<Program>::create(),
                           .code = row.text(Field::ProgramCode),
                           .name = name,
                           .pillar = m_context.pillars.find(row.text(Field::Pillar)),
                           .position = nextPosition<Program>(m_context.plan)};
        m_context.plan.of<Program>().put(made);
        m_context.report.info(row.place(Field::ProgramName), "program_made",
                              Text::tr("The plan has no program “%1”; it was made.").arg(name.left(60)),
                              name);
        return made.id;
    }

    /// False where \a text names nothing that the plan has.
    bool enterKnown(const QString &text)
    {
        const Id<Program> program = m_programs.find(text);
        const Id<Candidate> candidate = program ? Id<Candidate>{} : m_candidates.find(text);
        if (!program && !candidate)
            return false;
        m_program = program;
        m_candidate = candidate;
        return true;
    }

    /// The rows from here on belong to the program, or to the candidate, that \a text names.
    void enter(const Place &place, const QString &text)
    {
        if (enterKnown(text))
            return;
        // A name beside a code that was told already says nothing more.
        if (place.column && place.column->field == Field::ProgramName && m_table.has(Field::ProgramCode))
            return;
        m_program = ownProgram();
        m_candidate = {};
        if (m_reported.contains(text))
            return;
        m_reported.insert(text);
        m_context.report.warn(
            place, "unknown_program",
            Text::tr("The plan has no program “%1”. Its activities were put under the program “%2”; import "
                     "the programs first, then this file again.")
                .arg(text.left(60), m_context.plan.of<Program>().find(m_program)->name),
            text);
    }

    /// The program for activities that name none.
    Id<Program> ownProgram()
    {
        if (m_own)
            return m_own;
        const QString sheet = m_table.sheet->name;
        const bool said = !sheet.isEmpty() && !wordsOf(Kind::Activities).isTitle(plainWords(sheet))
            && !plainWords(sheet).startsWith(QStringLiteral("sheet"));
        const QString name = said ? sheet : QFileInfo(m_table.book->file).completeBaseName();
        m_own = m_programs.find(name);
        m_context.plan.of<Program>().forEach([&](const Program &program) {
            if (!m_own && compactWords(program.name) == compactWords(name))
                m_own = program.id;
        });
        if (m_own)
            return m_own;
        const Program made{
            .id = Id<Program>::create(), .name = name, .position = nextPosition<Program>(m_context.plan)};
        m_context.plan.of<Program>().put(made);
        m_own = made.id;
        return m_own;
    }

    Context &m_context;
    const Table &m_table;
    Lookup<Program> m_programs;
    Lookup<Candidate> m_candidates;
    bool m_records;
    QHash<QString, std::pair<Id<Program>, Id<Candidate>>> m_entered{};  ///< by what records say of them
    std::vector<ActivityItem> m_items{};
    QSet<QString> m_reported{};
    Id<Program> m_program{};
    Id<Candidate> m_candidate{};
    Id<Program> m_own{};
};

}

std::vector<ActivityItem> activityItems(Context &context, const Table &table)
{
    return Collector(context, table).collect();
}
