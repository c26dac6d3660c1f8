// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/corrections.h"

#include "model/exchange/import/columns.h"
#include "model/exchange/import/vocabulary.h"

#include <algorithm>

namespace {

/// The rule of this very file. One that was kept for any file is copied, so that others stay as they are.
Mapping::SheetRule &ruleAt(Mapping &mapping, const TablePlace &place)
{
    const auto own = std::ranges::find_if(mapping.sheets, [&](const Mapping::SheetRule &rule) {
        return rule.file == place.file && rule.sheet == place.sheet && rule.table == place.table;
    });
    if (own != mapping.sheets.end())
        return *own;
    const Mapping::SheetRule *general = mapping.ruleFor(place.file, place.sheet, place.table);
    Mapping::SheetRule rule = general ? *general : Mapping::SheetRule{};
    rule.file = place.file;
    rule.sheet = place.sheet;
    rule.table = place.table;
    return *mapping.sheets.insert(mapping.sheets.begin(), std::move(rule));
}

void setColumn(Mapping::SheetRule &rule, const ColumnPreview &column, Field field)
{
    const QString letters = columnLetters(column.index);
    std::erase_if(rule.columns, [&](const Mapping::ColumnRule &each) {
        return each.heading == column.heading && (each.letters.isEmpty() || each.letters == letters);
    });
    rule.columns.push_back({column.heading, letters, field});
}

bool isOf(const SheetPreview &sheet, const std::vector<Workbook> &books, const Mapping::SheetRule &rule)
{
    const TablePlace place = placeOf(sheet, books);
    return place.sheet == rule.sheet && place.table == rule.table
        && (rule.file.isEmpty() || rule.file == place.file);
}

/// Leaves out the letters of headings that stand only once in their table.
void dropLetters(Mapping::SheetRule &rule, const SheetPreview &sheet)
{
    for (Mapping::ColumnRule &column : rule.columns)
        if (std::ranges::count(sheet.columns, column.heading, &ColumnPreview::heading) == 1)
            column.letters.clear();
}

bool isInSeveralFiles(const Mapping::SheetRule &rule, const std::vector<Workbook> &books)
{
    return std::ranges::count_if(books,
                                 [&](const Workbook &book) {
                                     return std::ranges::find(book.sheets, rule.sheet, &Sheet::name)
                                         != book.sheets.end();
                                 })
        > 1;
}

}

TablePlace placeOf(const SheetPreview &sheet, const std::vector<Workbook> &books)
{
    const Workbook &book = books[std::size_t(sheet.book)];
    return {book.file, book.sheets[std::size_t(sheet.sheet)].name, sheet.table};
}

void corrections::setKind(Mapping &mapping, const TablePlace &place, std::optional<Kind> kind)
{
    Mapping::SheetRule &rule = ruleAt(mapping, place);
    rule.ignored = !kind;
    if (kind && rule.kind != kind)
        rule.columns.clear();
    if (kind)
        rule.kind = kind;
}

void corrections::setField(Mapping &mapping, const TablePlace &place, const SheetPreview &sheet,
                           const std::vector<std::size_t> &columns, Field field)
{
    Mapping::SheetRule &rule = ruleAt(mapping, place);
    for (std::size_t i = 0; i < sheet.columns.size(); ++i)
        if (std::ranges::find(columns, i) != columns.end())
            setColumn(rule, sheet.columns[i], field);
        else if (standsOnce(field) && sheet.columns[i].field == field)
            setColumn(rule, sheet.columns[i], Field::Unknown);
}

void corrections::setHeadingRow(Mapping &mapping, const TablePlace &place, int row)
{
    ruleAt(mapping, place).headingRow = row;
}

void corrections::setUnit(Mapping &mapping, const TablePlace &place, MoneyUnit unit)
{
    ruleAt(mapping, place).unit = unit;
}

void corrections::setScorer(Mapping &mapping, const TablePlace &place, const QString &scorer)
{
    ruleAt(mapping, place).scorer = scorer;
}

void corrections::decide(Mapping &mapping, const Mapping::AgencyRule &rule)
{
    const auto said = std::ranges::find(mapping.agencies, rule.text, &Mapping::AgencyRule::text);
    if (said == mapping.agencies.end())
        mapping.agencies.push_back(rule);
    else
        *said = rule;
}

void corrections::undecide(Mapping &mapping, const QString &text)
{
    std::erase_if(mapping.agencies, [&](const Mapping::AgencyRule &rule) { return rule.text == text; });
}

Mapping corrections::lasting(const Mapping &mapping, const std::vector<Workbook> &books,
                             const std::vector<SheetPreview> &sheets)
{
    Mapping kept = mapping;
    for (Mapping::SheetRule &rule : kept.sheets) {
        for (const SheetPreview &sheet : sheets)
            if (isOf(sheet, books, rule))
                dropLetters(rule, sheet);
        if (!rule.sheet.isEmpty() && !isInSeveralFiles(rule, books))
            rule.file.clear();
    }
    return kept;
}

bool corrections::fits(const Mapping &mapping, const std::vector<Workbook> &books)
{
    const auto isThere = [&](const Mapping::SheetRule &rule) {
        return std::ranges::any_of(books, [&](const Workbook &book) {
            return (rule.file.isEmpty() || rule.file == book.file)
                && std::ranges::find(book.sheets, rule.sheet, &Sheet::name) != book.sheets.end();
        });
    };
    return !mapping.sheets.empty() && std::ranges::all_of(mapping.sheets, isThere);
}

std::vector<Field> choosableFields(Kind kind)
{
    std::vector<Field> fields = wordsOf(kind).fields();
    std::erase_if(fields, [](Field field) {
        return field == Field::Note || field == Field::Skip || field == Field::Anchor
            || field == Field::Month;
    });
    for (const Field field : {Field::Note, Field::Unknown, Field::Skip})
        fields.push_back(field);
    return fields;
}
