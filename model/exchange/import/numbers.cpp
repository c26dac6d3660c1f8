// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/numbers.h"

#include "model/exchange/import/words.h"

#include <cmath>

namespace {

constexpr int mostDigits = 17;

/// Three digits after each of several equal signs, one to three before the first, no zero in front.
bool isGrouped(QStringView text, QChar sign)
{
    const auto groups = text.split(sign);
    if (groups.size() < 2 || groups.first().isEmpty() || groups.first().size() > 3
        || groups.first().startsWith(u'0'))
        return false;
    return std::all_of(groups.begin() + 1, groups.end(), [](QStringView group) { return group.size() == 3; });
}

std::optional<Decimal> decimalOf(QStringView whole, QStringView fraction)
{
    QString digits = whole.toString() + fraction.toString();
    int scale = int(fraction.size());
    while (scale > 0 && digits.endsWith(u'0')) {
        digits.chop(1);
        --scale;
    }
    if (digits.isEmpty() || digits.size() > mostDigits)
        return {};
    for (const QChar c : digits)
        if (c < u'0' || c > u'9')
            return {};
    return Decimal{digits.toLongLong(), scale};
}

/// A text with one kind of sign in it, which may group or be the decimal sign.
std::optional<Decimal> oneSign(const QString &text, QChar sign, bool isDecimal)
{
    const auto signs = text.count(sign);
    const bool grouped = isGrouped(text, sign);
    if (grouped && (signs > 1 || !isDecimal))
        return decimalOf(QString(text).remove(sign), {});
    if (signs > 1)
        return {};
    const auto at = text.indexOf(sign);
    return decimalOf(QStringView(text).left(at), QStringView(text).mid(at + 1));
}

}

double Decimal::value() const
{
    return double(digits) / std::pow(10.0, scale);
}

std::optional<Decimal> parseDecimal(QStringView view, DecimalSign sign)
{
    QString text = view.toString().simplified();
    text.remove(u' ').remove(u'\'').remove(QChar(0x2019));
    const auto point = text.lastIndexOf(u'.');
    const auto comma = text.lastIndexOf(u',');
    if (text.isEmpty() || !text.front().isDigit())
        return text.size() > 1 && (point == 0 || comma == 0) ? decimalOf({}, QStringView(text).mid(1))
                                                             : std::nullopt;
    if (point < 0 && comma < 0)
        return decimalOf(text, {});
    if (comma < 0)
        return oneSign(text, u'.', sign == DecimalSign::Point);
    if (point < 0)
        return oneSign(text, u',', sign == DecimalSign::Comma);
    const QChar decimal = point > comma ? u'.' : u',';
    const QChar group = point > comma ? u',' : u'.';
    const auto at = text.indexOf(decimal);
    const QString whole = text.left(at);
    if (text.count(decimal) > 1 || !isGrouped(whole, group))
        return {};
    return decimalOf(QString(whole).remove(group), QStringView(text).mid(at + 1));
}

std::optional<qint64> times(const Decimal &decimal, qint64 factor)
{
    int scale = decimal.scale;
    while (scale > 0 && factor % 10 == 0) {
        factor /= 10;
        --scale;
    }
    if (factor != 0 && decimal.digits > std::numeric_limits<qint64>::max() / 2 / factor)
        return {};
    qint64 product = decimal.digits * factor;
    qint64 divisor = 1;
    for (; scale > 0; --scale)
        divisor *= 10;
    return (product + divisor / 2) / divisor;
}

std::optional<double> parseNumber(const QString &written, DecimalSign sign)
{
    QString text = cleanText(written);
    const bool percent = text.endsWith(u'%');
    if (percent)
        text = text.chopped(1).trimmed();
    const bool negative = text.startsWith(u'-') || text.startsWith(QChar(0x2212));
    if (negative)
        text = text.mid(1).trimmed();
    const auto decimal = parseDecimal(text, sign);
    if (!decimal)
        return {};
    const double value = decimal->value() / (percent ? 100 : 1);
    return negative ? -value : value;
}

std::optional<double> numberOf(const SheetCell &cell, DecimalSign sign)
{
    if (cell.kind == SheetCell::Kind::Number || cell.kind == SheetCell::Kind::Bool)
        return cell.number;
    if (cell.kind == SheetCell::Kind::Text)
        return parseNumber(cell.text, sign);
    return {};
}
