// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/headings.h"
#include "model/exchange/import/vocabulary.h"
#include "model/exchange/import/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr int longestLabel = 90;

/// What one row would be as a heading.
struct RowLook {
    int texts = 0;
    int headings = 0;  ///< words of the field
    int years = 0;
    int further = 0;
    int codes = 0;  ///< "K01"
    int others = 0;
};

bool isCodeLabel(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("^[A-Z]{1,3}[-. ]?\\d{1,2}$"));
    return code.match(text).hasMatch();
}

bool isKnownHeading(const QString &text)
{
    thread_local QHash<QString, bool> known;
    if (text.size() > longestLabel)
        return false;
    const auto it = known.constFind(text);
    if (it != known.constEnd())
        return *it;
    if (known.size() > 20'000)
        known.clear();
    const QString words = labelWords(text);
    const bool result = holdsHeadingWord(words) || holdsHeadingWord(plainWords(text));
    known.insert(text, result);
    return result;
}

RowLook lookAt(const Grid &grid, int row, const QSet<QString> &further)
{
    RowLook look;
    const int width = grid.widthOf(row);
    for (int column = 0; column < width; ++column) {
        const SheetCell &cell = grid.at(row, column);
        if (cell.isBlank())
            continue;
        ++look.texts;
        const QString text = Grid::textOf(cell);
        if (isYearLabel(text) || monthNumber(plainWords(text)) > 0)
            ++look.years;
        else if (cell.kind != SheetCell::Kind::Text)
            ++look.others;
        else if (further.contains(compactWords(text)))
            ++look.further;
        else if (isCodeLabel(text))
            ++look.codes;
        else if (isKnownHeading(text))
            ++look.headings;
        else
            ++look.others;
    }
    return look;
}

bool looksLikeHeading(const RowLook &look, bool lenient)
{
    if (lenient)
        return look.headings >= 1 && look.texts >= 2;
    // Three codes in a row are the criteria of a score sheet; two may be the data of a long one.
    const int criteria = look.further + (look.codes >= 3 ? look.codes : 0);
    const int known = look.headings + look.years + criteria;
    const bool enough = look.headings >= 2 || (look.headings == 1 && (look.years >= 2 || criteria >= 2))
        || criteria >= 3 || (look.further >= 2 && look.further == look.texts);
    return enough && known * 2 >= look.texts;
}

/// The label above a cell spans several columns: it names a group of them.
bool isUnderGroup(const Grid &grid, int row, int column)
{
    const Range *merge = grid.mergeAt(row - 1, column);
    return merge && merge->right > merge->left;
}

/// A small number under "Tahun ke-": a year of the plan. The label may span the columns or stand at the left.
bool isPlanYear(const Grid &grid, int row, int column)
{
    static const QRegularExpression years(QStringLiteral("\\b(?:tahun|thn|year)\\b"));
    const int number = grid.text(row, column).toInt();
    int left = column;
    while (left > 0 && grid.merged(row - 1, left).isBlank())
        --left;
    return number >= 1 && number <= 30
        && plainWords(Grid::textOf(grid.merged(row - 1, left))).contains(years);
}

bool isPartOfHeading(const Grid &grid, int row, int column, const QSet<QString> &further)
{
    const QString text = grid.text(row, column);
    if (text.size() > longestLabel)
        return false;
    if (isYearLabel(text) || monthNumber(plainWords(text)) > 0 || isKnownHeading(text) || isCodeLabel(text)
        || further.contains(compactWords(text)))
        return true;
    if (unitInHeading(text) != MoneyUnit::Unknown || !keyInList("horizons", text).isEmpty())
        return true;
    if (isPlanYear(grid, row, column))
        return true;
    const QString joined = QStringLiteral("%1 %2").arg(grid.text(row - 1, column), text);
    return isHeadingWord(plainWords(joined));
}

/// True where \a row goes on with the heading that ends above it. Data rows have numbers, and something
/// under every label.
bool continuesHeading(const Grid &grid, int row, const QSet<QString> &further)
{
    int cells = 0;
    int parts = 0;
    int grouped = 0;
    int open = 0;
    const int width = std::max(grid.widthOf(row), grid.widthOf(row - 1));
    for (int column = 0; column < width; ++column) {
        const SheetCell &cell = grid.at(row, column);
        if (cell.isBlank()) {
            open += grid.at(row - 1, column).isBlank() ? 0 : 1;
            continue;
        }
        ++cells;
        const bool part = isPartOfHeading(grid, row, column, further);
        const bool under = isUnderGroup(grid, row, column);
        if (cell.kind == SheetCell::Kind::Number && !part && !under)
            return false;
        parts += part ? 1 : 0;
        grouped += under ? 1 : 0;
    }
    if (cells == 0)
        return false;
    if (grouped == cells && open > 0)
        return true;
    return parts * 10 >= cells * 6 && (open > 0 || (parts == cells && cells >= 3));
}

/// True where \a row holds labels of groups for the heading row below it, and is no title.
bool isGroupRow(const Grid &grid, int row, int below)
{
    int cells = 0;
    int groups = 0;
    int left = -1;
    const int columns = grid.widthOf(below);
    for (int column = 0; column < grid.widthOf(row); ++column) {
        if (grid.at(row, column).isBlank())
            continue;
        const QString text = grid.text(row, column);
        if (text.size() > longestLabel || text.endsWith(u':'))
            return false;
        left = left < 0 ? column : left;
        ++cells;
        const Range *merge = grid.mergeAt(row, column);
        if (merge && merge->right - merge->left + 1 >= columns * 8 / 10)
            return false;
        groups += (merge && merge->right > merge->left) || isKnownHeading(text) || isYearLabel(text) ? 1 : 0;
    }
    return groups > 0 && (cells > 1 || left > 0);
}

HeadingRows blockAround(const Grid &grid, int row, int from, const QSet<QString> &further)
{
    constexpr int mostRows = 4;
    HeadingRows rows{.top = row, .bottom = row};
    while (rows.top > from && row - rows.top < 2 && isGroupRow(grid, rows.top - 1, rows.top))
        --rows.top;
    while (rows.bottom - rows.top + 1 < mostRows && rows.bottom + 1 < grid.rowCount()
           && continuesHeading(grid, rows.bottom + 1, further))
        ++rows.bottom;
    rows.firstData = rows.bottom + 1;
    while (rows.firstData < grid.rowCount() && isNumberRow(grid, rows.firstData))
        ++rows.firstData;
    return rows;
}

}

std::optional<HeadingRows> findHeadingRows(const Grid &grid, int from, const QSet<QString> &further,
                                           bool lenient)
{
    constexpr int mostRows = 2'000;
    for (int row = from; row < std::min(grid.rowCount(), from + mostRows); ++row)
        if (looksLikeHeading(lookAt(grid, row, further), lenient))
            return blockAround(grid, row, from, further);
    return {};
}

HeadingRows headingRowsAt(const Grid &grid, int row)
{
    return blockAround(grid, row, row, {});
}

bool isNumberRow(const Grid &grid, int row)
{
    static const QRegularExpression number(QStringLiteral("^[(\\[]?(\\d{1,3}|[a-z])[)\\].]?(?:\\s*=.*)?$"),
                                           QRegularExpression::CaseInsensitiveOption);
    int cells = 0;
    int counted = 0;
    for (int column = 0; column < grid.widthOf(row); ++column) {
        if (grid.at(row, column).isBlank())
            continue;
        ++cells;
        const auto match = number.match(grid.text(row, column));
        const QString mark = match.captured(1).toLower();
        const int value = mark.isEmpty() ? -1
            : mark[0].isDigit()          ? mark.toInt()
                                         : mark[0].unicode() - u'a' + 1;
        counted += value == counted + 1 ? 1 : 0;
    }
    return counted >= 3 && counted * 10 >= cells * 8;
}

bool isHeadingAgain(const Grid &grid, int row)
{
    int exact = 0;
    int others = 0;
    const int width = grid.widthOf(row);
    for (int column = 0; column < width && others < 2; ++column) {
        const SheetCell &cell = grid.at(row, column);
        if (cell.isBlank())
            continue;
        const bool text = cell.kind == SheetCell::Kind::Text && cell.text.size() <= longestLabel;
        const bool known
            = text && (isHeadingWord(plainWords(cell.text)) || isHeadingWord(labelWords(cell.text)));
        exact += known ? 1 : 0;
        others += known ? 0 : 1;
    }
    return (others == 0 && exact >= 2) || (others == 1 && exact >= 4);
}
