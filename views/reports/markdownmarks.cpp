// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/markdownmarks.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace markdown {

namespace {

constexpr int indentation = 2;

/// "  - " or "  12. " before the words of an item.
const QRegularExpression &itemSign()
{
    static const QRegularExpression sign(QStringLiteral("^( *)(?:([-*+])|(\\d+)([.)])) +"));
    return sign;
}

const QRegularExpression &headingSign()
{
    static const QRegularExpression sign(QStringLiteral("^(#{1,6}) +"));
    return sign;
}

/// Where the lines that the selection touches begin and end, without the last line feed.
struct Lines {
    qsizetype begin = 0;
    qsizetype end = 0;
};

Lines linesOf(const Selected &selected)
{
    const qsizetype begin = selected.from == 0 ? 0 : selected.text.lastIndexOf(u'\n', selected.from - 1) + 1;
    const qsizetype end = selected.text.indexOf(u'\n', selected.to);
    return {begin, end < 0 ? selected.text.size() : end};
}

QString lineAt(const Selected &selected)
{
    const Lines lines = linesOf(selected);
    return selected.text.mid(lines.begin, lines.end - lines.begin).section(u'\n', 0, 0);
}

/// \a lines in place of the touched ones. A cursor stays at its words, a selection takes in whole lines.
Selected replaced(const Selected &selected, const QStringList &lines)
{
    const Lines old = linesOf(selected);
    const QString next = lines.join(u'\n');
    Selected result = selected;
    result.text.replace(old.begin, old.end - old.begin, next);
    const qsizetype grown = next.size() - (old.end - old.begin);
    if (selected.from == selected.to) {
        result.from = std::clamp(selected.from + grown, old.begin, old.begin + next.size());
        result.to = result.from;
    } else {
        result.from = old.begin;
        result.to = old.begin + next.size();
    }
    return result;
}

QStringList touchedLines(const Selected &selected)
{
    const Lines lines = linesOf(selected);
    return selected.text.mid(lines.begin, lines.end - lines.begin).split(u'\n');
}

void selectWord(Selected &selected)
{
    const auto isOfWord = [&](qsizetype at) {
        return at >= 0 && at < selected.text.size() && selected.text.at(at).isLetterOrNumber();
    };
    while (isOfWord(selected.from - 1))
        --selected.from;
    while (isOfWord(selected.to))
        ++selected.to;
}

/// A "*" that is half of a "**" is no sign of its own; of three both are there.
bool standsAround(const Selected &selected, const QString &sign)
{
    const auto starsBefore = [&] {
        qsizetype count = 0;
        while (selected.from - count > 0 && selected.text.at(selected.from - count - 1) == sign.at(0))
            ++count;
        return count;
    };
    const auto starsAfter = [&] {
        qsizetype count = 0;
        while (selected.to + count < selected.text.size()
               && selected.text.at(selected.to + count) == sign.at(0))
            ++count;
        return count;
    };
    const qsizetype stars = std::min(starsBefore(), starsAfter());
    return sign.size() == 2 ? stars >= 2 : stars == 1 || stars >= 3;
}

/// Whether \a lines are one list already; lines without words do not count.
bool isList(const QStringList &lines, bool numbered)
{
    const auto isItem = [numbered](const QString &line) {
        const auto match = itemSign().match(line);
        return match.hasMatch() && !match.captured(numbered ? 3 : 2).isEmpty();
    };
    const auto isItemOrEmpty = [&](const QString &line) { return line.trimmed().isEmpty() || isItem(line); };
    return std::ranges::any_of(lines, isItem) && std::ranges::all_of(lines, isItemOrEmpty);
}

/// A block of its own begins after an empty line.
QString blankLinesAfter(const QString &text)
{
    if (text.isEmpty() || text.endsWith(QLatin1String("\n\n")))
        return {};
    return text.endsWith(u'\n') ? QStringLiteral("\n") : QStringLiteral("\n\n");
}

}

Selected emphasised(Selected selected, const QString &sign)
{
    if (selected.from == selected.to)
        selectWord(selected);
    while (selected.from < selected.to && selected.text.at(selected.from).isSpace())
        ++selected.from;
    while (selected.from < selected.to && selected.text.at(selected.to - 1).isSpace())
        --selected.to;
    if (standsAround(selected, sign)) {
        selected.text.remove(selected.to, sign.size());
        selected.text.remove(selected.from - sign.size(), sign.size());
        selected.from -= sign.size();
        selected.to -= sign.size();
        return selected;
    }
    selected.text.insert(selected.to, sign);
    selected.text.insert(selected.from, sign);
    selected.from += sign.size();
    selected.to += sign.size();
    return selected;
}

Selected listed(const Selected &selected, bool numbered)
{
    QStringList lines = touchedLines(selected);
    const bool wasList = isList(lines, numbered);
    int number = 0;
    for (QString &line : lines) {
        if (line.trimmed().isEmpty() && lines.size() > 1)
            continue;
        line.remove(itemSign());
        line.remove(headingSign());
        if (!wasList)
            line.prepend(numbered ? QStringLiteral("%1. ").arg(++number) : QStringLiteral("- "));
    }
    return replaced(selected, lines);
}

int headingLevel(const QString &text, qsizetype at)
{
    const auto match = headingSign().match(lineAt({text, at, at}));
    return match.hasMatch() ? int(match.capturedLength(1)) : 0;
}

Selected withHeading(const Selected &selected, int level)
{
    QStringList lines = touchedLines(selected);
    for (QString &line : lines) {
        if (line.trimmed().isEmpty() && lines.size() > 1)
            continue;
        line.remove(headingSign());
        if (level > 0)
            line = QString(level, u'#') + u' ' + line.remove(itemSign());
    }
    return replaced(selected, lines);
}

Selected withTable(Selected selected)
{
    static const QString table = QStringLiteral("| A | B |\n| --- | --- |\n|  |  |\n|  |  |");
    const Lines lines = linesOf(selected);
    const QString before = selected.text.left(lines.end);
    const QString after = selected.text.mid(lines.end);
    const QString head = before + blankLinesAfter(before);
    selected.text = head + table
        + (after.startsWith(QLatin1String("\n\n")) || after.isEmpty() ? QString() : QStringLiteral("\n"))
        + after;
    selected.from = head.size() + 2;
    selected.to = selected.from + 1;
    return selected;
}

Selected withFootnote(Selected selected, const QString &placeholder)
{
    static const QRegularExpression sign(QStringLiteral("\\[\\^(\\d+)\\]"));
    int number = 0;
    for (auto match = sign.globalMatch(selected.text); match.hasNext();)
        number = std::max(number, match.next().captured(1).toInt());
    const QString next = QStringLiteral("[^%1]").arg(number + 1);
    selected.text.insert(selected.to, next);
    while (selected.text.endsWith(u'\n'))
        selected.text.chop(1);
    // Definitions stand together.
    const QString last = selected.text.section(u'\n', -1);
    selected.text += last.startsWith(QLatin1String("[^")) ? QStringLiteral("\n") : QStringLiteral("\n\n");
    selected.text += next + QStringLiteral(": ");
    selected.from = selected.text.size();
    selected.text += placeholder;
    selected.to = selected.text.size();
    return selected;
}

std::optional<Selected> nextItem(const Selected &selected)
{
    const QString line = lineAt(selected);
    const auto match = itemSign().match(line);
    const Lines lines = linesOf(selected);
    if (!match.hasMatch() || selected.from < lines.begin + match.capturedLength())
        return {};
    Selected result = selected;
    if (match.capturedLength() == line.size()) {
        result.text.remove(lines.begin, line.size());
        result.from = lines.begin;
        result.to = lines.begin;
        return result;
    }
    const QString number = match.captured(3);
    const QString sign = match.captured(1)
        + (number.isEmpty() ? match.captured(2) : QString::number(number.toInt() + 1) + match.captured(4))
        + u' ';
    result.text.replace(selected.from, selected.to - selected.from, u'\n' + sign);
    result.from = selected.from + 1 + sign.size();
    result.to = result.from;
    return result;
}

std::optional<Selected> indented(const Selected &selected, int step)
{
    QStringList lines = touchedLines(selected);
    if (!std::ranges::any_of(lines, [](const QString &line) { return itemSign().match(line).hasMatch(); }))
        return {};
    for (QString &line : lines) {
        if (step > 0)
            line.prepend(QString(indentation, u' '));
        else if (line.startsWith(QString(indentation, u' ')))
            line.remove(0, indentation);
    }
    return replaced(selected, lines);
}

}
