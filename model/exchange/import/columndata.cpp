// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/columns.h"
#include "model/exchange/import/words.h"

#include <algorithm>

namespace {

constexpr int rowsLookedAt = 300;

/// What stands in the data rows of one column.
struct Content {
    int marks = 0;
    int figures = 0;  ///< plain numbers, whether typed or written
    int money = 0;  ///< large numbers, or with Rp or a word like juta
    int percents = 0;
    int texts = 0;

    int all() const { return marks + figures + money + percents + texts; }
};

void countText(Content &content, const QString &text)
{
    if (isInList("absent", text) || isInList("nothing", text))
        return;
    const bool number = parseDecimal(text, DecimalSign::Comma).has_value();
    if (!number && isInList("marks", text))
        ++content.marks;
    else if (text.endsWith(u'%'))
        ++content.percents;
    else if (const Amount amount = parseAmount(text, MoneyUnit::Rupiah, DecimalSign::Comma);
             amount.state == Amount::State::Unreadable)
        ++content.texts;
    else if (!number || amount.money.rupiah >= 100'000)
        ++content.money;
    else
        ++content.figures;
}

Content contentOf(const Grid &grid, int column, int first, int end)
{
    Content content;
    for (int row = first; row < std::min(end, first + rowsLookedAt); ++row) {
        const SheetCell &cell = grid.at(row, column);
        if (cell.kind == SheetCell::Kind::Text)
            countText(content, cleanText(cell.text));
        else if (cell.kind == SheetCell::Kind::Number && cell.percent)
            ++content.percents;
        else if (cell.kind == SheetCell::Kind::Number)
            ++(std::abs(cell.number) >= 100'000 ? content.money : content.figures);
        else if (cell.kind == SheetCell::Kind::Bool)
            ++content.marks;
    }
    return content;
}

bool isMostly(int part, const Content &content)
{
    return part > 0 && part * 2 > content.all();
}

bool areSums(const Content &content)
{
    return isMostly(content.figures + content.money, content);
}

/// Years whose heading says neither marks nor money nor targets, or says it wrongly.
void settleYears(std::vector<Column> &columns, const std::vector<Content> &contents)
{
    Content all;
    bool hasBudget = false;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        hasBudget = hasBudget || (columns[i].field == Field::Budget && !columns[i].years.empty());
        if (columns[i].field != Field::Years || columns[i].years.empty())
            continue;
        all.marks += contents[i].marks;
        all.figures += contents[i].figures;
        all.money += contents[i].money;
        all.percents += contents[i].percents;
        all.texts += contents[i].texts;
    }
    if (!isMostly(all.figures + all.money + all.percents, all))
        return;
    const bool sums = !hasBudget && all.percents == 0;
    // Ones under a year are marks as well.
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].field == Field::Years && !columns[i].years.empty())
            columns[i].field = sums ? Field::Budget : Field::Target;
}

bool onlyOnes(const Grid &grid, const Column &column, int first, int end)
{
    for (int row = first; row < std::min(end, first + rowsLookedAt); ++row) {
        const QString text = grid.text(row, column.index);
        if (!text.isEmpty() && text != u"1" && text != u"0")
            return false;
    }
    return true;
}

void settleMoney(Column &column, const Content &content)
{
    const bool marked = isMostly(content.marks, content);
    if (column.field == Field::Source && areSums(content))
        column.field = Field::Budget;
    else if (column.field == Field::Budget && marked)
        column.field = column.years.empty() ? Field::Source : Field::Years;
    else if (column.field == Field::Budget && column.years.empty() && column.unit == MoneyUnit::Unknown
             && !column.rupiah && isMostly(content.texts, content))
        column.field = Field::Source;
    if (column.field == Field::Source && !marked)
        column.key.clear();
}

void settleCriteria(Kind kind, Column &column, const Content &content)
{
    if (column.field != Field::Unknown || !isMostly(content.figures, content) || !column.years.empty())
        return;
    column.field = kind == Kind::Scores ? Field::ScoreColumn : Field::CriterionColumn;
    column.key = column.heading;
}

}

void settleByData(Kind kind, const Grid &grid, int first, int end, std::vector<Column> &columns)
{
    std::vector<Content> contents;
    contents.reserve(columns.size());
    for (const Column &column : columns)
        contents.push_back(contentOf(grid, column.index, first, end));
    const bool hasValue
        = std::ranges::any_of(columns, [](const Column &c) { return c.field == Field::Value; });
    const bool marks = std::ranges::all_of(columns, [&](const Column &c) {
        return c.field != Field::Years || c.years.empty() || onlyOnes(grid, c, first, end);
    });
    if (!marks)
        settleYears(columns, contents);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        settleMoney(columns[i], contents[i]);
        if ((kind == Kind::Scores || kind == Kind::Comparisons) && !hasValue)
            settleCriteria(kind, columns[i], contents[i]);
    }
}

void settleMatrix(Kind kind, const Grid &grid, int first, int end, std::vector<Column> &columns)
{
    if (kind != Kind::Scores && kind != Kind::Comparisons)
        return;
    const Field criterion = kind == Kind::Scores ? Field::ScoreColumn : Field::CriterionColumn;
    const Field rows = kind == Kind::Scores ? Field::Candidate : Field::Criterion;
    const auto firstCriterion = std::ranges::find(columns, criterion, &Column::field);
    if (firstCriterion == columns.end())
        return;
    // In a turned sheet the corner says what the columns of the paper were.
    if (kind == Kind::Scores && grid.isTurned()
        && std::ranges::find(columns, rows, &Column::field) == columns.end())
        if (const auto corner = std::ranges::find(columns, Field::Criterion, &Column::field);
            corner != columns.end())
            corner->field = rows;
    const int left = firstCriterion->index - 1;
    const bool named = std::ranges::any_of(columns, [&](const Column &column) {
        return column.field == rows || column.field == Field::CandidateCode || column.index == left;
    });
    if (!named && left >= 0)
        columns.insert(columns.begin(), {.index = left, .field = rows});
    if (kind != Kind::Comparisons)
        return;
    const auto names = std::ranges::find(columns, rows, &Column::field);
    QSet<QString> stated;
    for (int row = first; names != columns.end() && row < std::min(end, first + rowsLookedAt); ++row) {
        stated.insert(compactWords(grid.text(row, names->index)));
        stated.insert(plainWords(grid.text(row, names->index)).section(u' ', 0, 0));
    }
    for (Column &column : columns)
        if (column.field == criterion && !stated.contains(compactWords(column.key))
            && !stated.contains(plainWords(column.key).section(u' ', 0, 0)))
            column.field = Field::Unknown;
}
