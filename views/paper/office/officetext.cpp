// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/office/officetext.h"

#include "views/common/colors.h"
#include "views/paper/pages.h"
#include "views/paper/typography.h"

#include <QCoreApplication>

namespace paper {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

}

QString cleaned(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text)
        if (c >= u' ' || c == u'\n' || c == u'\t')
            if (c.unicode() < 0xFFFE)
                clean += c;
    return clean;
}

std::array<QString, 3> pageWords()
{
    const QString words = Text::tr("Page %1 of %2");
    const qsizetype first = words.indexOf(QStringLiteral("%1"));
    const qsizetype second = words.indexOf(QStringLiteral("%2"));
    return {words.left(first), words.mid(first + 2, second - first - 2), words.mid(second + 2)};
}

QString twips(double units)
{
    return QString::number(qRound(units / pt(1) * 20));
}

QString mmText(double units)
{
    return QString::number(units / mm(1), 'f', 2) + QStringLiteral("mm");
}

report::Words strong(report::Words words)
{
    for (report::Span &span : words.spans)
        span.bold = true;
    return words;
}

QString hex(const QColor &color)
{
    return color.name(QColor::HexRgb).mid(1).toUpper();
}

TextStyle pictureLine()
{
    return {.size = bodyText.size, .leading = 0, .color = bodyText.color};
}

QColor groundOf(const report::Cell &cell, report::Row::Kind kind)
{
    // Paler than on our own pages: letters stay dark on it.
    constexpr double share = 0.5;
    if (cell.heat)
        return scoreColor(*cell.heat * share, lightColors);
    if (kind == report::Row::Kind::Group)
        return lightColors.alternate;
    return kind == report::Row::Kind::Total ? lightColors.header : QColor();
}

std::vector<std::vector<HeadTitle>> headRows(const report::Table &table)
{
    std::vector<HeadTitle> groups;
    std::vector<HeadTitle> titles;
    bool grouped = false;
    for (const report::Column &column : table.columns) {
        grouped = grouped || !column.group.isEmpty();
        const bool goesOn = !groups.empty() && !column.group.isEmpty() && groups.back().text == column.group;
        if (goesOn)
            ++groups.back().span;
        else
            groups.push_back({column.group, 1, report::Align::Centre});
        titles.push_back({column.title, 1, column.align});
    }
    std::vector<std::vector<HeadTitle>> rows;
    if (grouped)
        rows.push_back(std::move(groups));
    rows.push_back(std::move(titles));
    return rows;
}

PlainCells keyFigureCells(const report::KeyFigures &figures)
{
    constexpr std::size_t perRow = 4;
    PlainCells cells;
    for (std::size_t i = 0; i < figures.figures.size(); ++i) {
        if (i % perRow == 0)
            cells.emplace_back();
        const auto &figure = figures.figures[i];
        cells.back().push_back(report::Words(
            std::vector<report::Span>{{figure.value + u'\n', true}, {figure.label, false, true}}));
    }
    if (!cells.empty())
        cells.back().resize(std::min(perRow, figures.figures.size()));
    return cells;
}

PlainCells signatureCells(const report::Signatures &signatures)
{
    const auto wordsOf = [](const report::Signatures::Person &person, const QString &opening) {
        const QString dots(30, u'.');
        std::vector<report::Span> spans{
            {u'\n' + opening + u'\n' + person.role + u'\n' + person.office + QStringLiteral("\n\n\n\n")}};
        spans.push_back({person.name.isEmpty() ? dots : person.name, true});
        if (!person.number.isEmpty())
            spans.push_back({QStringLiteral("\nNIP ") + person.number});
        return report::Words(std::move(spans));
    };
    PlainCells cells;
    const auto &all = signatures.persons;
    for (std::size_t i = 0; i < all.size(); i += 2) {
        const QString opening = i == 0 ? signatures.opening : QString();
        if (i + 1 == all.size())
            cells.push_back({report::Words(), wordsOf(all[i], opening)});
        else
            cells.push_back({wordsOf(all[i], {}), wordsOf(all[i + 1], opening)});
    }
    return cells;
}

std::vector<int> pagesOfEntries(const report::Book &book)
{
    std::vector<int> pages;
    const Pages laid(book);
    for (const Outline::Entry &entry : laid.outline().entries)
        pages.push_back(entry.page + 1);
    return pages;
}

}
