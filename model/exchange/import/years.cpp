// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/years.h"

#include "model/exchange/import/dates.h"

#include <QRegularExpression>

#include <set>

namespace {

const QString rangeSign
    = QStringLiteral("\\s*(?:-|–|—|s\\.?\\s?/?\\s?d\\.?|sampai(?: dengan)?|hingga|to|until)\\s*");

void addYears(std::set<int> &years, int from, int to)
{
    for (int year = from; year <= to && to - from <= latestYear - earliestYear; ++year)
        years.insert(year);
}

void addCalendarYears(std::set<int> &years, const QString &text)
{
    static const QRegularExpression range(
        QStringLiteral("(?<!\\d)((?:19|20)\\d{2})(?:%1((?:19|20)\\d{2}))?(?!\\d)").arg(rangeSign));
    auto matches = range.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int from = match.captured(1).toInt();
        addYears(years, from, match.capturedLength(2) > 0 ? match.captured(2).toInt() : from);
    }
}

void addPlanYears(std::set<int> &years, const QString &text, int firstYear)
{
    static const QRegularExpression range(
        QStringLiteral("(?:tahun|thn|th|year)[\\s.]*(?:ke)?[\\s-]*(\\d{1,2})(?:%1(\\d{1,2}))?(?!\\d)")
            .arg(rangeSign));
    auto matches = range.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int from = match.captured(1).toInt();
        const int to = match.capturedLength(2) > 0 ? match.captured(2).toInt() : from;
        if (from >= 1 && to <= 30)
            addYears(years, firstYear + from - 1, firstYear + to - 1);
    }
}

}

std::vector<int> yearsIn(const QString &text, int firstYear)
{
    std::set<int> years;
    addCalendarYears(years, text.toLower());
    if (years.empty() && firstYear > 0)
        addPlanYears(years, text.toLower(), firstYear);
    return {years.begin(), years.end()};
}
