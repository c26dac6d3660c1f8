// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/tablegrid.h"

#include <array>
#include <numeric>
#include <span>

namespace paper {

namespace {

constexpr std::array<double, 3> letterSizes{8, 7.5, 7};  // points
const double widestUnbroken = mm(46);
constexpr double rounding = pt(0.5);  // a line that just fits must not be broken

/// Calls \a visit with every cell that stands in column \a at alone, and its row.
template <class Visitor>
void forEachCell(const report::Table &table, std::size_t at, Visitor visit)
{
    for (const report::Row &row : table.rows) {
        std::size_t place = 0;
        for (const report::Cell &cell : row.cells) {
            if (place == at && cell.span == 1)
                visit(row, cell);
            place += std::size_t(cell.span);
        }
    }
}

/// What a title asks for: two lines, no word broken.
double titleNeed(const QString &title, const QFont &font)
{
    return std::max(leastWidth(title, font), 0.6 * naturalWidth(title, font));
}

/// What a text asks for: in a stretching column that no word is broken, in another that it stands on one
/// line, unless it is longer than a name or a code.
double textNeed(const QString &words, const QFont &font, bool stretches)
{
    const double natural = stretches ? 0 : naturalWidth(words, font);
    if (stretches || natural > widestUnbroken)
        return std::max(leastWidth(words, font), std::min(natural, widestUnbroken));
    return natural;
}

double needOf(const report::Table &table, std::size_t at, const TextStyle &style)
{
    const report::Column &column = table.columns[at];
    TextStyle strong = style;
    strong.bold = true;
    const QFont bold = fontOf(strong);
    const QFont plain = fontOf(style);
    double need = titleNeed(column.title, bold);
    double whole = 0;  // digits before and after the decimal sign, which stand under each other
    double fraction = 0;
    forEachCell(table, at, [&](const report::Row &row, const report::Cell &cell) {
        const QFont &font = cell.strong || row.kind != report::Row::Kind::Plain ? bold : plain;
        const QString words = text(cell, column).plain();
        if (isFigure(cell)) {
            fraction = std::max(fraction, fractionWidth(words, bold));
            whole = std::max(whole, naturalWidth(words, font) - fractionWidth(words, font));
        } else {
            need = std::max(need, textNeed(words, font, column.stretch > 0));
        }
    });
    return std::max(need, whole + fraction) + 2 * cellPadding + rounding;
}

/// How many columns from \a first on stand under one heading; 1 for a column that stands alone.
std::size_t groupLength(const report::Table &table, std::size_t first)
{
    const QString &group = table.columns[first].group;
    std::size_t end = first + 1;
    while (!group.isEmpty() && end < table.columns.size() && table.columns[end].group == group)
        ++end;
    return end - first;
}

/// What the heading over several columns asks for beyond theirs is shared among them.
void makeRoomForGroup(const report::Table &table, std::size_t first, const TextStyle &style,
                      std::vector<double> &needs)
{
    const QString &group = table.columns[first].group;
    if (group.isEmpty())
        return;
    TextStyle strong = style;
    strong.bold = true;
    const std::span columns = std::span(needs).subspan(first, groupLength(table, first));
    const double lacking = titleNeed(group, fontOf(strong)) + 2 * cellPadding + rounding
        - std::accumulate(columns.begin(), columns.end(), 0.0);
    for (double &need : columns)
        need += std::max(0.0, lacking) / double(columns.size());
}

std::vector<double> needsOf(const report::Table &table, const TextStyle &style)
{
    std::vector<double> needs;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        needs.push_back(needOf(table, i, style));
    for (std::size_t i = 0; i < needs.size(); i += groupLength(table, i))
        makeRoomForGroup(table, i, style, needs);
    return needs;
}

/// Shares the width that settled columns leave among the others by their stretch.
class Sharing {
public:
    Sharing(const report::Table &table, const std::vector<double> &needs, double width)
        : m_table(table)
        , m_needs(needs)
        , m_widths(needs.size(), 0)
        , m_rest(width)
    {
        for (const report::Column &column : table.columns)
            m_stretch += column.stretch;
    }

    std::vector<double> widths()
    {
        settleWhere([this](std::size_t i) { return m_table.columns[i].stretch == 0; });
        // A column that would get less than it needs keeps that; what it takes makes the others narrower.
        while (settleWhere([this](std::size_t i) { return share(i) < m_needs[i]; })) { }
        for (std::size_t i = 0; i < m_widths.size(); ++i)
            if (m_widths[i] == 0)
                m_widths[i] = share(i);
        return m_widths;
    }

private:
    double share(std::size_t column) const { return m_rest * m_table.columns[column].stretch / m_stretch; }

    template <class Condition>
    bool settleWhere(Condition settles)
    {
        bool any = false;
        for (std::size_t i = 0; i < m_widths.size(); ++i)
            if (m_widths[i] == 0 && settles(i)) {
                m_widths[i] = m_needs[i];
                m_rest -= m_needs[i];
                m_stretch -= m_table.columns[i].stretch;
                any = true;
            }
        return any;
    }

    const report::Table &m_table;
    const std::vector<double> &m_needs;
    std::vector<double> m_widths;
    double m_rest;
    double m_stretch = 0;
};

}

ColumnWidths columnWidths(const report::Table &table, double width)
{
    ColumnWidths result;
    std::vector<double> needs;
    for (const double size : letterSizes) {
        result.style = shrunk(tableText, size);
        needs = needsOf(table, result.style);
        if (std::accumulate(needs.begin(), needs.end(), 0.0) <= width)
            break;
    }
    if (const double least = std::accumulate(needs.begin(), needs.end(), 0.0); least > width) {
        for (const double need : needs)
            result.widths.push_back(need * width / least);
        return result;
    }
    result.widths = Sharing(table, needs, width).widths();
    return result;
}

}
