// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/dates.h"

#include "model/exchange/import/words.h"

#include <QRegularExpression>

namespace {

// Serial numbers of days from 1990 to 2100; smaller ones are more likely a count.
constexpr double firstSerial = 32'874;
constexpr double lastSerial = 73'415;

int fullYear(QStringView written)
{
    const int year = written.toInt();
    return written.size() <= 2 ? 2000 + year : year;
}

bool isPlanYear(int year)
{
    return year >= earliestYear && year <= latestYear;
}

Period days(const QDate &first, const QDate &last)
{
    if (!first.isValid() || !last.isValid())
        return {.state = Period::State::Impossible};
    if (!isPlanYear(first.year()) || !isPlanYear(last.year()))
        return {.state = Period::State::OutOfRange};
    return {Period::State::Valid, first, last};
}

Period day(int year, int month, int dayOfMonth)
{
    const QDate date(year, month, dayOfMonth);
    return days(date, date);
}

Period months(int year, int first, int last)
{
    const QDate end(year, last, 1);
    return days(QDate(year, first, 1), end.isValid() ? end.addMonths(1).addDays(-1) : QDate());
}

Period serial(double number)
{
    if (number < firstSerial || number > lastSerial)
        return {.state = Period::State::Unreadable};
    const QDate date = QDate(1899, 12, 30).addDays(qint64(number));
    return days(date, date);
}

/// 30/08/2017 and 2017-08-30, with any of the usual signs between.
std::optional<Period> fromFigures(const QString &text)
{
    static const QRegularExpression dayFirst(
        QStringLiteral("^(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4}|\\d{2})$"));
    static const QRegularExpression yearFirst(
        QStringLiteral("^(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})(?:[t ][\\d:.z+]*)?$"));
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return day(fullYear(match.capturedView(3)), match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return {};
}

/// "30 Agustus 2017", "1-Okt-19", "October 1, 2019", "Oktober 2019".
std::optional<Period> fromMonthName(const QString &text)
{
    static const QRegularExpression dayMonth(
        QStringLiteral("^(\\d{1,2})[ \\-/.]*([a-z]+)\\.?[ \\-/.,']*(\\d{4}|\\d{2})$"));
    static const QRegularExpression monthDay(
        QStringLiteral("^([a-z]+)\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})$"));
    static const QRegularExpression monthOnly(
        QStringLiteral("^(?:bulan )?([a-z]+)\\.?[ \\-/.,']*(\\d{4}|\\d{2})$"));
    if (const auto match = dayMonth.match(text); match.hasMatch())
        if (const int month = monthNumber(match.captured(2)))
            return day(fullYear(match.capturedView(3)), month, match.captured(1).toInt());
    if (const auto match = monthDay.match(text); match.hasMatch())
        if (const int month = monthNumber(match.captured(1)))
            return day(match.captured(3).toInt(), month, match.captured(2).toInt());
    if (const auto match = monthOnly.match(text); match.hasMatch())
        if (const int month = monthNumber(match.captured(1)))
            return months(fullYear(match.capturedView(2)), month, month);
    return {};
}

int romanOrDigit(const QString &text)
{
    static const QStringList romans{QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("iii"),
                                    QStringLiteral("iv")};
    const auto roman = romans.indexOf(text);
    return roman >= 0 ? int(roman) + 1 : text.toInt();
}

/// "TW III 2019", "Triwulan 3 Tahun 2019", "Q3 2019", "Semester I 2019", "Tahun 2019", "2019".
std::optional<Period> fromPartOfYear(const QString &text)
{
    static const QRegularExpression part(
        QStringLiteral("^(tw|triwulan|kuartal|q|semester|smt|sem)[ .\\-]*(iv|i{1,3}|[1-4])[ ,/\\-]*(?:tahun "
                       "|th\\.? )?(\\d{4})$"));
    static const QRegularExpression year(QStringLiteral("^(?:tahun|th|thn|ta|year)?[ .]*(\\d{4})$"));
    if (const auto match = part.match(text); match.hasMatch()) {
        const int length = match.captured(1).startsWith(u's') ? 6 : 3;
        const int number = romanOrDigit(match.captured(2));
        if (number * length > 12)
            return Period{.state = Period::State::Impossible};
        return months(match.captured(3).toInt(), (number - 1) * length + 1, number * length);
    }
    if (const auto match = year.match(text); match.hasMatch())
        return months(match.captured(1).toInt(), 1, 12);
    return {};
}

}

Period parsePeriod(const QString &written)
{
    static const QRegularExpression weekday(QStringLiteral("^[a-z']+, *(?=\\d)"));
    if (isInList("absent", written) || isInList("nothing", written))
        return {};
    const QString text = cleanText(written).toLower().remove(weekday);
    if (const auto period = fromFigures(text))
        return *period;
    if (const auto period = fromMonthName(text))
        return *period;
    if (const auto period = fromPartOfYear(text))
        return *period;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? serial(number) : Period{.state = Period::State::Unreadable};
}

Period periodOf(const SheetCell &cell)
{
    switch (cell.kind) {
    case SheetCell::Kind::Empty:
        return {};
    case SheetCell::Kind::Text:
        return parsePeriod(cell.text);
    case SheetCell::Kind::Date:
        return days(cell.date(), cell.date());
    case SheetCell::Kind::Number:
        return cell.number >= earliestYear && cell.number <= latestYear ? months(int(cell.number), 1, 12)
                                                                        : serial(cell.number);
    default:
        return {.state = Period::State::Unreadable};
    }
}
