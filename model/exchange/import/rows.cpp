// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/rows.h"

#include "model/exchange/import/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

/// What stands in one row, before it is judged.
struct RowCells {
    int filled = 0;
    int texts = 0;  ///< that are no number, mark or numbering
    int figures = 0;
    bool key = false;
    bool counted = false;  ///< the column of numbers has a number
    bool lettered = false;  ///< it has a letter or a roman number
    bool wide = false;  ///< the label spans several columns
    bool coded = false;
    QString first{};  ///< the first text
    QString label{};  ///< the first text that is no numbering
    int labelColumn = -1;
};

bool isNumbering(const QString &text)
{
    static const QRegularExpression numbering(
        QStringLiteral("^\\(?(?:\\d{1,3}(?:\\.\\d{1,3})*|[A-Za-z]|[IVXivx]{1,5})[.)]?$"));
    return numbering.match(text).hasMatch();
}

bool beginsWithOneOf(const char *list, const QString &text)
{
    const QString plain = plainWords(text);
    return std::ranges::any_of(
        wordList(list), [&](const QString &word) { return plain == word || plain.startsWith(word + u' '); });
}

/// Of these columns an item has one filled.
std::vector<Field> keysOf(Kind kind)
{
    switch (kind) {
    case Kind::Agencies:
        return {Field::FullName, Field::ShortName};
    case Kind::Areas:
        return {Field::Area};
    case Kind::Members:
        return {Field::Seat, Field::Office, Field::Person};
    case Kind::Scores:
        return {Field::Candidate, Field::CandidateCode, Field::Value};
    case Kind::Comparisons:
        return {Field::Criterion};
    default:
        return {Field::Name};
    }
}

/// Every row of a list of records that has a name is one; nothing needs to be told by its looks.
std::vector<TableRow> recordsOf(const Table &table)
{
    std::vector<TableRow> rows;
    const Column *name = table.column(Field::Name);
    for (int row = table.heading.firstData; name && row < table.end; ++row)
        if (!table.grid->at(row, name->index).isBlank())
            rows.push_back({TableRow::Type::Item, row, {}});
    return rows;
}

class Sorter {
public:
    Sorter(const Table &table, const PillarNames &pillars)
        : m_table(table)
        , m_grid(*table.grid)
        , m_pillars(pillars)
    {
        const std::vector<Field> keys = keysOf(table.kind);
        for (const Column &column : table.columns)
            if (std::ranges::find(keys, column.field) != keys.end())
                m_keys.push_back(column.index);
        m_counts = table.has(Field::Ordinal);
    }

    std::vector<TableRow> sort()
    {
        bool afterHeading = true;
        for (int row = m_table.heading.firstData; row < m_table.end; ++row) {
            if (m_grid.isBlankRow(row)) {
                m_open = false;
                continue;
            }
            const bool heading = isHeadingAgain(m_grid, row);
            if (!heading && !(afterHeading && isNumberRow(m_grid, row)))
                judge(row);
            afterHeading = heading;
        }
        dropTrailingGroups();
        return std::move(m_rows);
    }

private:
    RowCells look(int row) const
    {
        RowCells cells;
        for (const Column &column : m_table.columns) {
            const SheetCell &cell = m_grid.at(row, column.index);
            if (cell.isBlank() && !(cell.formula && cell.isEmpty()))
                continue;
            ++cells.filled;
            cells.key = cells.key || std::ranges::find(m_keys, column.index) != m_keys.end();
            lookAt(row, column, cell, cells);
        }
        return cells;
    }

    void lookAt(int row, const Column &column, const SheetCell &cell, RowCells &cells) const
    {
        const QString text = Grid::textOf(cell);
        if (column.field == Field::Ordinal) {
            cells.counted = cell.kind == SheetCell::Kind::Number || (!text.isEmpty() && text[0].isDigit());
            cells.lettered = !cells.counted && isNumbering(text);
        }
        cells.coded = cells.coded || (column.field == Field::Code && !isNumbering(text));
        if (cell.kind == SheetCell::Kind::Text)
            lookAtText(row, column, text, cells);
        else if (cell.kind == SheetCell::Kind::Number)
            ++cells.figures;
    }

    void lookAtText(int row, const Column &column, const QString &text, RowCells &cells) const
    {
        if (cells.first.isEmpty())
            cells.first = text;
        const bool figure = isInList("absent", text) || isInList("marks", text)
            || parseAmount(text, MoneyUnit::Rupiah, DecimalSign::Comma).state != Amount::State::Unreadable;
        if (figure || isNumbering(text)) {
            cells.figures += figure ? 1 : 0;
            return;
        }
        ++cells.texts;
        if (cells.label.isEmpty()) {
            cells.label = text;
            cells.labelColumn = column.index;
            const Range *merge = m_grid.mergeAt(row, column.index);
            cells.wide = merge && merge->right > merge->left;
        }
    }

    void judge(int row)
    {
        const RowCells cells = look(row);
        if (cells.filled == 0)
            return;
        if (isTotal(cells)) {
            add({TableRow::Type::Total, row, cells.first});
        } else if (isNote(cells)) {
            m_ended = true;
        } else if (isSureGroup(cells)) {
            add({TableRow::Type::Group, row, cells.label});
        } else if (isUnsureGroup(cells)) {
            add({TableRow::Type::Group, row, cells.label, true});
        } else if (cells.key && !(m_ended && cells.filled <= 2)) {
            add({TableRow::Type::Item, row, {}});
        } else if (!cells.key && m_open && !m_ended) {
            add({TableRow::Type::Continuation, row, {}});
        }
    }

    void add(TableRow row)
    {
        m_open = row.type == TableRow::Type::Item || row.type == TableRow::Type::Continuation;
        m_ended = m_ended && row.type != TableRow::Type::Item
            && !(row.type == TableRow::Type::Group && !row.unsure);
        m_rows.push_back(std::move(row));
    }

    /// "Jumlah" alone, or with more words where nothing but sums stands beside it: "Jumlah penerima manfaat"
    /// is an item as well.
    static bool isTotal(const RowCells &cells)
    {
        if (!beginsWithOneOf("totals", cells.first))
            return false;
        const bool alone = wordList("totals").contains(plainWords(cells.first));
        return alone || (cells.texts == 1 && !cells.counted);
    }

    bool isNote(const RowCells &cells) const
    {
        if (cells.filled > 2 || cells.coded)
            return false;
        return cells.first.startsWith(u'*') || beginsWithOneOf("notes", cells.first)
            || (!cells.key && cells.first.contains(u'='));
    }

    /// One text alone, sums of the group perhaps beside it.
    static bool isLabelAlone(const RowCells &cells)
    {
        return cells.texts == 1 && !cells.coded && !cells.label.isEmpty();
    }

    bool isSureGroup(const RowCells &cells) const
    {
        if (!isLabelAlone(cells))
            return false;
        const Column *pillar = m_table.column(Field::Pillar);
        const Column *sub = m_table.column(Field::SubDimension);
        if ((pillar && cells.labelColumn == pillar->index) || (sub && cells.labelColumn == sub->index))
            return !cells.key;
        const bool known = m_pillars.find(cells.label) || m_pillars.findSub(cells.label, {});
        return known || (groupLabel(cells.label).kind != GroupLabel::Kind::Unsaid && !cells.counted);
    }

    bool isUnsureGroup(const RowCells &cells) const
    {
        if (!isLabelAlone(cells) || cells.counted || m_table.columns.size() < 3)
            return false;
        const bool numbered = m_counts && !cells.counted;
        const bool figures = cells.figures > 0 && !cells.wide && !cells.lettered;
        if (cells.wide || cells.lettered || (numbered && !figures))
            return true;
        return !cells.key && !m_open && cells.filled == 1;
    }

    /// Notes and signatures look like groups, but nothing follows them.
    void dropTrailingGroups()
    {
        while (!m_rows.empty() && m_rows.back().type == TableRow::Type::Group)
            m_rows.pop_back();
    }

    const Table &m_table;
    const Grid &m_grid;
    const PillarNames &m_pillars;
    std::vector<int> m_keys{};
    std::vector<TableRow> m_rows{};
    bool m_counts = false;  ///< the table numbers its rows
    bool m_open = false;  ///< the row above is part of an item
    bool m_ended = false;  ///< notes have begun
};

}

std::vector<TableRow> rowsOf(const Table &table, const PillarNames &pillars)
{
    if (!table.sheet->headings.isEmpty())
        return recordsOf(table);
    return Sorter(table, pillars).sort();
}
