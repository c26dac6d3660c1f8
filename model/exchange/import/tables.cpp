// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/tables.h"

#include "model/exchange/import/vocabulary.h"
#include "model/exchange/import/words.h"
#include "model/exchange/import/years.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr int rowsSearched = 2'000;

/// What a table would be, of the kinds that it could be.
struct Guess {
    Kind kind = Kind::Programs;
    std::vector<Column> columns{};
    double score = -1;
};

/// The texts above a table.
struct Above {
    QStringList titles{};
    QHash<QString, QString> labels{};
};

/// What stands behind a label of the word list \a name; empty where there is none.
QString labelIn(const QHash<QString, QString> &labels, const char *name)
{
    for (const QString &word : wordList(name))
        if (const auto it = labels.constFind(word); it != labels.constEnd())
            return *it;
    return {};
}

/// "Penilai : Dinkes" in one cell, or "Penilai" and "Dinkes" in two, a colon perhaps between.
void addLabel(const Grid &grid, int row, QHash<QString, QString> &labels)
{
    QStringList cells;
    for (int column = 0; column < grid.widthOf(row) && cells.size() < 4; ++column)
        if (const QString text = grid.text(row, column); !text.isEmpty())
            cells.append(text);
    if (cells.isEmpty())
        return;
    const auto colon = cells.first().indexOf(u':');
    QString key = colon > 0 ? cells.first().left(colon) : cells.first();
    QString value = colon > 0 ? cells.first().mid(colon + 1).trimmed() : QString();
    if (value.isEmpty() && cells.size() > 1)
        value = cells.mid(1).join(u' ').remove(QChar(u':')).trimmed();
    key = plainWords(key);
    if (!value.isEmpty() && key.size() <= 40 && !labels.contains(key))
        labels.insert(key, value);
}

Above textsAbove(const Grid &grid, const Sheet &sheet, int from, int to)
{
    Above above{.titles = {sheet.name}};
    for (int row = from; row < to; ++row) {
        addLabel(grid, row, above.labels);
        for (int column = 0; column < grid.widthOf(row); ++column)
            if (const QString text = grid.text(row, column); !text.isEmpty() && above.titles.size() < 60)
                above.titles.append(text);
    }
    return above;
}

bool isTitled(Kind kind, const QStringList &titles)
{
    return std::ranges::any_of(
        titles, [&](const QString &title) { return wordsOf(kind).isTitle(plainWords(title)); });
}

/// The rows of a table before it is known what they become.
struct Span {
    const Grid &grid;
    HeadingRows rows{};
    int end = 0;
    std::vector<Heading> headings{};
};

Guess guessKind(Kind kind, const Span &span, const QStringList &titles, const Knowledge &knowledge)
{
    const bool titled = isTitled(kind, titles);
    Assignment assignment = assignColumns(kind, span.headings, knowledge, titled);
    settleByData(kind, span.grid, span.rows.firstData, span.end, assignment.columns);
    settleMatrix(kind, span.grid, span.rows.firstData, span.end, assignment.columns);
    Guess guess{.kind = kind, .columns = std::move(assignment.columns)};
    const auto judged = std::ranges::count_if(guess.columns, [](const Column &c) {
        return c.field == Field::ScoreColumn || c.field == Field::CriterionColumn;
    });
    if (isComplete(kind, guess.columns, titled, assignment.specific) && judged != 1)
        guess.score = assignment.score + (judged > 1 ? 4 : 0);
    return guess;
}

/// A table under the name of a scorer holds scores wherever it can, even if the criteria are called as what
/// is asked of a candidate: "Biaya", "Manfaat".
Guess bestGuess(const Span &span, const Above &above, const Search &search)
{
    Guess best;
    if (!search.kind && !labelIn(above.labels, "scorer_labels").isEmpty())
        best = guessKind(Kind::Scores, span, above.titles, search.knowledge);
    if (best.score >= 0)
        return best;
    for (std::size_t i = 0; i < std::size_t(Kind::Count); ++i) {
        if (search.kind && *search.kind != Kind(i))
            continue;
        Guess guess = guessKind(Kind(i), span, above.titles, search.knowledge);
        if (search.kind && guess.score < 0)
            guess.score = 0;
        if (guess.score > best.score)
            best = std::move(guess);
    }
    return best;
}

QStringList textsOf(const Grid &grid, int row)
{
    QStringList texts;
    for (int column = 0; column < grid.widthOf(row); ++column)
        texts.append(grid.text(row, column));
    return texts;
}

/// The titles of a table stand above its heading \a row, up to a blank row: the first of them, or \a row
/// where there is no blank row near.
int titlesAbove(const Grid &grid, int row, int first)
{
    constexpr int mostTitles = 6;
    int top = row;
    while (top > first && row - top < mostTitles && !grid.isBlankRow(top - 1))
        --top;
    return row - top < mostTitles && top > first ? top : row;
}

/// Where the next table's heading stands, or the end of the sheet. A heading that repeats ours, as on every
/// printed page, is part of the table.
int endOf(const Grid &grid, const HeadingRows &rows)
{
    const QStringList ours = textsOf(grid, rows.top);
    for (int row = rows.firstData + 1; row < grid.rowCount(); ++row)
        if (isHeadingAgain(grid, row) && textsOf(grid, row) != ours)
            return titlesAbove(grid, row, rows.firstData);
    return grid.rowCount();
}

bool hasFewCells(const Grid &grid, int row)
{
    int cells = 0;
    for (int column = 0; column < grid.widthOf(row) && cells < 3; ++column)
        cells += grid.at(row, column).isBlank() ? 0 : 1;
    return cells > 0 && cells < 3;
}

/// The unit of money stated between two rows, in a row of one or two cells.
MoneyUnit unitBetween(const Grid &grid, int from, int to)
{
    for (int row = from; row < to; ++row) {
        if (!hasFewCells(grid, row))
            continue;
        for (int column = 0; column < grid.widthOf(row); ++column)
            if (const MoneyUnit unit = unitInNote(grid.text(row, column)); unit != MoneyUnit::Unknown)
                return unit;
    }
    return MoneyUnit::Unknown;
}

MoneyUnit unitOf(const Grid &grid, int from, const HeadingRows &rows, int end)
{
    for (const auto &[first, last] : {std::pair(from, rows.top), {rows.firstData, end}, {0, grid.rowCount()}})
        if (const MoneyUnit unit = unitBetween(grid, first, last); unit != MoneyUnit::Unknown)
            return unit;
    return MoneyUnit::Unknown;
}

/// A column is told by its letters where they are given, else it is the first one with the heading.
void applyColumns(const Mapping::SheetRule &rule, Table &table)
{
    for (const Mapping::ColumnRule &wanted : rule.columns) {
        const auto fits = [&](const Column &column) {
            return column.heading == wanted.heading
                && (wanted.letters.isEmpty() || wanted.letters == columnLetters(column.index));
        };
        auto column = std::ranges::find_if(table.columns, fits);
        if (column == table.columns.end())
            column = std::ranges::find(table.columns, wanted.heading, &Column::heading);
        if (column == table.columns.end())
            continue;
        column->field = wanted.field;
        column->key = wanted.field == Field::ScoreColumn || wanted.field == Field::CriterionColumn
            ? column->heading
            : QString();
    }
}

void applyRule(const Mapping::SheetRule &rule, Table &table)
{
    applyColumns(rule, table);
    if (rule.unit != MoneyUnit::Unknown)
        table.unit = rule.unit;
    table.scorer = rule.scorer;
    table.pillar = rule.pillar;
}

class Finder {
public:
    Finder(const Workbook &book, const Sheet &sheet, const Search &search)
        : m_book(book)
        , m_sheet(sheet)
        , m_search(search)
    {
    }

    std::vector<Table> find(bool turned)
    {
        m_grid = std::make_shared<const Grid>(m_sheet, turned);
        for (int from = 0; from < std::min(m_grid->rowCount(), rowsSearched + m_done);)
            from = step(from);
        return std::move(m_tables);
    }

private:
    const Mapping::SheetRule *rule() const
    {
        return m_search.mapping.ruleFor(m_book.file, m_sheet.name, int(m_tables.size()) + m_ignored + 1);
    }

    std::optional<HeadingRows> nextHeading(int from) const
    {
        if (!m_sheet.headings.isEmpty())
            return from == 0 ? std::optional(HeadingRows{.bottom = -1}) : std::nullopt;
        const Mapping::SheetRule *given = rule();
        if (given && given->headingRow > from)
            return headingRowsAt(*m_grid, given->headingRow - 1);
        auto rows = findHeadingRows(*m_grid, from, m_search.knowledge.criteria, false);
        if (!rows && m_tables.empty())
            rows = findHeadingRows(*m_grid, from, m_search.knowledge.criteria, true);
        return rows;
    }

    /// Reads what comes next from \a from on; returns the row to go on with.
    int step(int from)
    {
        const auto rows = nextHeading(from);
        if (!rows)
            return m_grid->rowCount();
        const Mapping::SheetRule *given = rule();
        Search search = m_search;
        if (given && given->kind)
            search.kind = given->kind;
        const Above above = textsAbove(*m_grid, m_sheet, m_done, rows->top);
        const bool records = !m_sheet.headings.isEmpty();
        if (records)
            search.kind = Kind::Activities;  // the only list of records there is
        const int end = records ? m_grid->rowCount() : endOf(*m_grid, *rows);
        const auto headings = records ? headingsOf(m_sheet.headings) : headingsOf(*m_grid, *rows);
        Guess guess = bestGuess({*m_grid, *rows, end, headings}, above, search);
        if (guess.score < 0)
            return rows->top + 1;
        if (given && given->ignored)
            ++m_ignored;
        else
            add(guess, *rows, above, end);
        m_done = end;
        return end;
    }

    void add(Guess &guess, const HeadingRows &rows, const Above &above, int end)
    {
        Table table{.kind = guess.kind,
                    .book = &m_book,
                    .sheet = &m_sheet,
                    .grid = m_grid,
                    .number = int(m_tables.size()) + m_ignored + 1,
                    .heading = rows,
                    .end = end,
                    .columns = std::move(guess.columns),
                    .titles = above.titles,
                    .labels = above.labels,
                    .unit = unitOf(*m_grid, m_done, rows, end)};
        if (const Mapping::SheetRule *given = rule())
            applyRule(*given, table);
        m_tables.push_back(std::move(table));
    }

    const Workbook &m_book;
    const Sheet &m_sheet;
    const Search &m_search;
    std::shared_ptr<const Grid> m_grid{};
    std::vector<Table> m_tables{};
    int m_done = 0;  ///< the row after the last table
    int m_ignored = 0;
};

}

const Column *Table::column(Field field) const
{
    const auto it = std::ranges::find(columns, field, &Column::field);
    return it == columns.end() ? nullptr : &*it;
}

QString Table::label(const char *name) const
{
    return labelIn(labels, name);
}

int fiscalYear(const Table &table)
{
    static const QRegularExpression fiscal(QStringLiteral("\\b(?:tahun(?: anggaran)?|ta|fiscal year|fy)\\b"));
    if (const auto years = yearsIn(table.label("year_labels"), 0); years.size() == 1)
        return years.front();
    for (const QString &title : table.titles)
        if (const auto years = yearsIn(title, 0); years.size() == 1 && plainWords(title).contains(fiscal))
            return years.front();
    return 0;
}

std::vector<Table> tablesOf(const Workbook &book, const Sheet &sheet, const Search &search)
{
    std::vector<Table> tables = Finder(book, sheet, search).find(false);
    if (!tables.empty())
        return tables;
    tables = Finder(book, sheet, search).find(true);
    // Lines of prose one under the other are no headings beside each other.
    std::erase_if(tables, [](const Table &table) { return table.heading.firstData >= table.end; });
    return tables;
}
