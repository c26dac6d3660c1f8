// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/office/xlsx.h"

#include "model/exchange/writing/spreadsheet.h"
#include "model/exchange/writing/xlsx.h"
#include "views/paper/office/officetext.h"

#include <QCoreApplication>
#include <QSet>

namespace paper {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

using writing::Sheet;
using Style = writing::Style;

/// Excel takes 31 letters, none of these, and no name twice.
class SheetNames {
public:
    QString unique(const report::Table &table)
    {
        QString name = (table.number + u' ' + table.caption).simplified();
        for (QChar &c : name)
            if (QStringLiteral("[]:*?/\\'").contains(c))
                c = u' ';
        name = name.left(28).simplified();
        QString result = name;
        for (int number = 2; m_taken.contains(result.toCaseFolded()); ++number)
            result = QStringLiteral("%1 %2").arg(name.left(26)).arg(number);
        m_taken.insert(result.toCaseFolded());
        return result;
    }

private:
    QSet<QString> m_taken;
};

/// One title a column: its group is named in it, so that a filter has one row of titles.
QString titleOf(const report::Column &column)
{
    return column.group.isEmpty() ? column.title : QStringLiteral("%1 %2").arg(column.group, column.title);
}

double per(format::Unit unit)
{
    switch (unit) {
    case format::Unit::Ribu:
        return 1e3;
    case format::Unit::Juta:
        return 1e6;
    case format::Unit::Miliar:
        return 1e9;
    default:
        return 1;
    }
}

QString numberFormat(const report::Column &column)
{
    if (column.holds == report::Column::Holds::Money)
        return column.unit == format::Unit::Rupiah ? QStringLiteral("#,##0") : QStringLiteral("#,##0.###");
    return column.decimals == 0 ? QStringLiteral("#,##0")
                                : QStringLiteral("#,##0.") + QString(column.decimals, u'0');
}

writing::Cell cellOf(const report::Cell &cell, const report::Column &column, report::Row::Kind kind)
{
    writing::Cell result;
    result.style.bordered = true;
    result.style.wraps = column.stretch > 0;
    result.style.bold = cell.strong || kind != report::Row::Kind::Plain;
    if (kind == report::Row::Kind::Group)
        result.style.ground = Style::Ground::Group;
    if (kind == report::Row::Kind::Total)
        result.style.ground = Style::Ground::Total;
    if (const auto *number = std::get_if<double>(&cell.value)) {
        result.value = *number;
        result.style.numbers = numberFormat(column);
    } else if (const auto *money = std::get_if<Money>(&cell.value)) {
        result.value = double(money->rupiah) / per(column.unit);
        result.style.numbers = numberFormat(column);
    } else if (const auto *words = std::get_if<report::Words>(&cell.value)) {
        result.value = words->plain().trimmed();
    }
    return result;
}

/// A total of a column of figures is a sum that a reader can follow.
void addTotalFormula(Sheet &sheet, int row, int column, int top)
{
    writing::Cell &cell = sheet.rows[std::size_t(row)][std::size_t(column)];
    const auto *total = std::get_if<double>(&cell.value);
    if (!total || row <= top)
        return;
    double sum = 0;
    for (int r = top; r < row; ++r)
        if (std::size_t(column) < sheet.rows[std::size_t(r)].size())
            if (const auto *value
                = std::get_if<double>(&sheet.rows[std::size_t(r)][std::size_t(column)].value))
                sum += *value;
    if (std::abs(sum - *total) > 1e-6 * std::max(1.0, std::abs(sum)))
        return;  // a share, a rank: not the sum of what stands above
    const writing::Area area{top, column, row - 1, column};
    const QString range = writing::address(area.top, column) + u':' + writing::address(area.bottom, column);
    cell.value = writing::Formula{QStringLiteral("SUM(%1)").arg(range), *total};
}

constexpr int headRow = 2;

void addRow(Sheet &sheet, const report::Table &table, const report::Row &row, int at)
{
    int column = 0;
    for (const report::Cell &cell : row.cells) {
        if (std::size_t(column) >= table.columns.size())
            break;
        sheet.put(at, column, cellOf(cell, table.columns[std::size_t(column)], row.kind));
        if (cell.span > 1)
            sheet.merges.push_back({at, column, at, column + cell.span - 1});
        column += cell.span;
    }
    if (row.kind == report::Row::Kind::Total)
        for (int i = 0; i < int(sheet.rows[std::size_t(at)].size()); ++i)
            addTotalFormula(sheet, at, i, headRow + 1);
}

Sheet sheetOf(const report::Table &table, const QString &name)
{
    Sheet sheet{.name = name, .frozenRows = headRow + 1};
    sheet.put(0, 0, {(table.number + u' ' + table.caption).trimmed(), {.bold = true, .large = true}});
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        sheet.put(headRow, int(i),
                  {titleOf(table.columns[i]),
                   {.bold = true, .wraps = true, .bordered = true, .ground = Style::Ground::Head}});
        sheet.widths.push_back(table.columns[i].stretch > 0 ? 18 + 6 * table.columns[i].stretch : 14);
    }
    int at = headRow;
    bool plain = true;
    for (const report::Row &row : table.rows) {
        addRow(sheet, table, row, ++at);
        plain = plain && row.kind != report::Row::Kind::Group;
    }
    if (plain && !table.columns.empty())
        sheet.table = writing::Area{headRow, 0, at, int(table.columns.size()) - 1};
    if (!table.note.isEmpty())
        sheet.put(at + 2, 0, {table.note, {.secondary = true}});
    return sheet;
}

Sheet listOf(const report::Book &book)
{
    Sheet sheet{.name = Text::tr("List of tables"), .widths = {16, 70}};
    sheet.put(0, 0, {book.title, {.bold = true, .large = true}});
    return sheet;
}

}

QByteArray toXlsx(const report::Book &book)
{
    writing::Spreadsheet spreadsheet{.title = cleaned(book.title),
                                     .author = cleaned(book.author),
                                     .edition = cleaned(book.edition),
                                     .changed = book.changed};
    if (!book.stamp.isEmpty())
        spreadsheet.edition += QStringLiteral(" · ") + book.stamp;
    spreadsheet.sheets.push_back(listOf(book));
    SheetNames names;
    for (const report::Block &block : book.blocks)
        if (const auto *table = std::get_if<report::Table>(&block); table && !table->columns.empty()) {
            spreadsheet.sheets.push_back(sheetOf(*table, names.unique(*table)));
            Sheet &list = spreadsheet.sheets.front();
            const int row = int(spreadsheet.sheets.size());
            list.put(row, 0, {table->number, {}});
            list.put(row, 1, {table->caption, {.wraps = true}});
        }
    return writing::toXlsx(spreadsheet);
}

}
