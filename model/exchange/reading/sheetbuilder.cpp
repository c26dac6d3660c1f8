// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/reading/sheetbuilder.h"

#include "model/exchange/problem.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

}

SheetBuilder::SheetBuilder(Sheet &sheet, Usage &usage, const Limits &limits)
    : m_sheet(sheet)
    , m_usage(usage)
    , m_limits(limits)
{
}

void SheetBuilder::put(int row, int column, SheetCell cell)
{
    if (cell.isEmpty() && !cell.formula && !(cell.filled && keepsColour(row, column)))
        return;
    count(cell, row, column);
    rowAt(row, column)[std::size_t(column)] = std::move(cell);
}

/// Colour may mean a bar of a timeline, but whole coloured rows and columns must not cost cells.
bool SheetBuilder::keepsColour(int row, int column) const
{
    constexpr int widestTimeline = 256;
    return column < widestTimeline && row < m_limits.rows && m_usage.cells < m_limits.cells / 2;
}

void SheetBuilder::count(const SheetCell &cell, int row, int column)
{
    if (cell.text.size() > m_limits.cellCharacters)
        refuse({.sheet = m_sheet.name,
                .row = row + 1,
                .cell = cellAddress(row, column),
                .code = QStringLiteral("text_too_long"),
                .message = Text::tr("A cell holds more than %1 characters. Shorten it, or check that this is "
                                    "the right file.")
                               .arg(number(m_limits.cellCharacters))});
    m_usage.characters += cell.text.size();
    if (m_usage.characters > m_limits.characters)
        refuse({.sheet = m_sheet.name,
                .code = QStringLiteral("too_large"),
                .message = Text::tr("The file holds more than %1 characters of text, more than any plan "
                                    "needs. Remove what does not belong to the plan.")
                               .arg(number(m_limits.characters))});
}

std::vector<SheetCell> &SheetBuilder::rowAt(int row, int column)
{
    if (row >= m_limits.rows || column >= m_limits.columns)
        refuse({.sheet = m_sheet.name,
                .row = row + 1,
                .code = QStringLiteral("too_large"),
                .message = Text::tr("The sheet is larger than %1 rows or %2 columns. Remove what does not "
                                    "belong to the plan.")
                               .arg(number(m_limits.rows), number(m_limits.columns))});
    if (row >= m_sheet.rowCount())
        m_sheet.rows.resize(std::size_t(row) + 1);
    std::vector<SheetCell> &cells = m_sheet.rows[std::size_t(row)];
    const auto width = std::size_t(column) + 1;
    if (width <= cells.size())
        return cells;
    m_usage.cells += qint64(width - cells.size());
    if (m_usage.cells > m_limits.cells)
        refuse(
            {.sheet = m_sheet.name,
             .row = row + 1,
             .code = QStringLiteral("too_large"),
             .message = Text::tr("The file holds more than %1 cells, more than any plan needs. Remove what "
                                 "does not belong to the plan.")
                            .arg(number(m_limits.cells))});
    if (cells.empty() && row > 0)
        cells.reserve(std::max(width, m_sheet.rows[std::size_t(row) - 1].size()));
    cells.resize(width);
    return cells;
}

void SheetBuilder::merge(const Range &range)
{
    if (int(m_sheet.merges.size()) >= m_limits.merges)
        refuse(
            {.sheet = m_sheet.name,
             .code = QStringLiteral("too_large"),
             .message = Text::tr("The sheet has more than %1 merged cells. Unmerge them, or copy the table "
                                 "into a new file.")
                            .arg(number(m_limits.merges))});
    m_sheet.merges.push_back(range);
}
