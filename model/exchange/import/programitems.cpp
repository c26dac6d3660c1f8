// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/programitems.h"

#include "model/exchange/import/totals.h"
#include "model/exchange/import/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <set>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Parts of a code of the regional budget: 2 a bidang, 3 a program, 5 a kegiatan, 6 a sub kegiatan; 0: no
/// such code.
int officialParts(const QString &code)
{
    static const QRegularExpression official(
        QStringLiteral("^\\d\\.\\d{2}(?:\\.\\d{2}(?:\\.[12]\\.\\d{2}(?:\\.\\d{2,4})?)?)?$"));
    return official.match(code).hasMatch() ? int(code.count(u'.')) + 1 : 0;
}

class Collector {
public:
    Collector(Context &context, const Table &table)
        : m_context(context)
        , m_table(table)
        , m_rows(rowsOf(table, context.pillars))
        , m_placing(context, table, m_rows)
    {
    }

    std::vector<ProgramItem> collect()
    {
        reportColumns(m_context, m_table, m_rows);
        for (const TableRow &line : m_rows) {
            const Shelf shelf = m_placing.next(line);
            if (line.type == TableRow::Type::Item)
                addItem(RowReader(m_context, m_table, line.row), shelf);
            else if (line.type == TableRow::Type::Continuation && m_open && !m_items.empty())
                m_items.back().more.push_back(line.row);
        }
        std::erase_if(m_rows, [this](const TableRow &line) { return m_inOthers.contains(line.row); });
        checkTotals(m_context, m_table, m_rows);
        return std::move(m_items);
    }

private:
    void addItem(const RowReader &row, const Shelf &shelf)
    {
        ProgramItem item{.table = &m_table,
                         .row = row.row(),
                         .code = row.text(Field::Code),
                         .officialCode = row.text(Field::OfficialCode),
                         .name = row.text(Field::Name),
                         .shelf = shelf};
        static const QRegularExpression count(QStringLiteral("^\\d{1,3}[.)]\\s*(?=\\D)"));
        if (!m_table.has(Field::Ordinal) && !m_table.has(Field::Code))
            item.name.remove(count);
        m_open = false;
        if (item.name.isEmpty())
            return;
        const int parts = officialParts(item.code);
        if (parts > 0 && item.officialCode.isEmpty())
            item.officialCode = std::exchange(item.code, {});
        if (parts == 2) {  // a bidang urusan heads its programs
            m_inOthers.insert(item.row);
            return;
        }
        if (parts >= 5 && m_hasOfficialPrograms) {
            m_items.back().parts.push_back(item.row);
            m_inOthers.insert(item.row);
            return;
        }
        m_hasOfficialPrograms = m_hasOfficialPrograms || parts == 3;
        checkCode(row, item, parts);
        takeNumberAsCode(row, item);
        m_items.push_back(std::move(item));
        m_open = true;
    }

    void checkCode(const RowReader &row, const ProgramItem &item, int parts)
    {
        const Column *column = m_table.column(Field::Code);
        if (column && item.code.isEmpty() && parts == 0 && row.cell(*column).isBlank())
            m_context.report.warn(row.place(column), "missing_code",
                                  Text::tr("The code is empty; the program is known by its name alone."),
                                  item.name);
    }

    /// "SG-01" or "1.2.3" in the column of numbers is a code; a mere count is none.
    void takeNumberAsCode(const RowReader &row, ProgramItem &item) const
    {
        static const QRegularExpression telling(QStringLiteral("^[A-Za-z]{1,5}[-./ ]?\\d+|^\\d+\\.\\d+"));
        const QString number = row.text(Field::Ordinal);
        if (!m_table.has(Field::Code) && item.code.isEmpty() && telling.match(number).hasMatch()) {
            if (officialParts(number) >= 3)
                item.officialCode = number;
            else
                item.code = number;
        }
    }

    Context &m_context;
    const Table &m_table;
    std::vector<TableRow> m_rows;
    Placing m_placing;
    std::vector<ProgramItem> m_items{};
    std::set<int> m_inOthers{};  ///< rows whose money is part of another row's
    bool m_open = false;
    bool m_hasOfficialPrograms = false;
};

}

std::vector<ProgramItem> programItems(Context &context, const Table &table)
{
    return Collector(context, table).collect();
}
