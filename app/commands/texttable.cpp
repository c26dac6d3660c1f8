// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/texttable.h"

#include "app/commands/command.h"

namespace {

constexpr auto gap = "  ";

QString padded(const QString &cell, qsizetype width, TextTable::Align align)
{
    return align == TextTable::Align::Left ? cell.leftJustified(width) : cell.rightJustified(width);
}

QString withoutBlanksAtTheEnd(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

}

TextTable::TextTable(std::vector<Column> columns)
    : m_columns(std::move(columns))
{
}

QStringList TextTable::lines() const
{
    std::vector<qsizetype> widths;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        widths.push_back(m_columns[column].heading.size());
        for (const QStringList &row : m_rows)
            widths.back() = std::max(widths.back(), row[qsizetype(column)].size());
    }
    const auto line = [&](const auto &cellOf) {
        QStringList cells;
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            cells.append(padded(cellOf(column), widths[column], m_columns[column].align));
        return withoutBlanksAtTheEnd(cells.join(QLatin1String(gap)));
    };
    // The last column may hold whole sentences: a line under its heading is enough.
    const auto ruleWidth = [&](std::size_t column) {
        const Column &last = m_columns.back();
        const bool sentences = column + 1 == m_columns.size() && last.align == Align::Left;
        return sentences ? last.heading.size() : widths[column];
    };
    QStringList result{line([&](std::size_t column) { return m_columns[column].heading; }),
                       line([&](std::size_t column) { return QString(ruleWidth(column), QChar(0x2500)); })};
    for (const QStringList &row : m_rows)
        result.append(line([&](std::size_t column) { return row[qsizetype(column)]; }));
    return result;
}

void TextTable::print() const
{
    for (const QString &line : lines())
        ::print(line);
}
