// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/money.h"

#include "model/exchange/import/words.h"

#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace {

constexpr qint64 trillion = 1'000'000'000'000;
constexpr qint64 mostRupiah = 1000 * trillion;  ///< more than the whole country's budget year
constexpr qint64 surelyRupiah = 1'000'000;

MoneyUnit unitOfFactor(qint64 factor)
{
    switch (factor) {
    case 1'000:
        return MoneyUnit::Thousand;
    case 1'000'000:
        return MoneyUnit::Million;
    case 1'000'000'000:
        return MoneyUnit::Billion;
    default:
        return MoneyUnit::Unknown;
    }
}

/// A text that may be money, taken apart around its figures.
struct Written {
    bool negative = false;
    bool rupiah = false;  ///< begins with Rp
    QString figures{};  ///< "2,75 miliar", "850.000.000"
};

Written takeApart(const QString &text)
{
    static const QRegularExpression front(
        QStringLiteral("^(?:±|~|≈|ca\\.|kurang "
                       "lebih|sekitar|estimasi|kira-kira)?\\s*([-−–]?)\\s*(rp\\.?|idr)?\\s*([-−–]?)\\s*"));
    static const QRegularExpression back(
        QStringLiteral("\\s*(?:[.,]\\s*[-–—=]+|(?:,|\\.)0{2})?\\s*(?:rupiah|idr|,-)?\\s*$"));
    Written written;
    QString rest = text;
    if (rest.startsWith(u'(') && rest.endsWith(u')')) {
        written.negative = true;
        rest = rest.mid(1, rest.size() - 2).trimmed();
    }
    const auto match = front.match(rest);
    written.negative = written.negative || match.capturedLength(1) > 0 || match.capturedLength(3) > 0;
    written.rupiah = match.capturedLength(2) > 0;
    rest = rest.mid(match.capturedLength());
    written.figures = rest.left(rest.size() - back.match(rest).capturedLength());
    return written;
}

/// "1 miliar 250 juta": each figure with its word, the larger first. Nothing where a word is unknown.
std::optional<qint64> withWords(const QString &figures, DecimalSign sign)
{
    static const QRegularExpression part(QStringLiteral("\\G\\s*([\\d.,']+)\\s*([a-z]+)\\.?\\s*"));
    qint64 sum = 0;
    qint64 last = std::numeric_limits<qint64>::max();
    qsizetype at = 0;
    while (at < figures.size()) {
        const auto match = part.match(figures, at);
        if (!match.hasMatch())
            return {};
        const qint64 factor = numberInList("multipliers", match.captured(2));
        const auto decimal = parseDecimal(match.capturedView(1), sign);
        const auto value = decimal && factor > 0 ? times(*decimal, factor) : std::nullopt;
        if (!value || factor >= last || *value > mostRupiah)
            return {};
        sum += *value;
        last = factor;
        at = match.capturedEnd();
    }
    return sum;
}

/// The factor of a figure without a word; sets \a guessed where only its size tells.
qint64 factorFor(double figure, bool rupiah, MoneyUnit unit, bool &guessed)
{
    const qint64 factor = factorOf(unit);
    if (rupiah || unit == MoneyUnit::Rupiah)
        return 1;
    if (unit == MoneyUnit::Unknown) {
        guessed = figure > 0 && figure < double(surelyRupiah);
        return guessed ? factorOf(MoneyUnit::Million) : 1;
    }
    const double limit
        = unit == MoneyUnit::Billion ? double(surelyRupiah) * double(factor) : double(trillion);
    return figure * double(factor) >= limit ? 1 : factor;
}

Amount amountOfFigure(const Decimal &figure, const Written &written, MoneyUnit unit)
{
    Amount amount{.state = Amount::State::Value};
    const qint64 factor = factorFor(figure.value(), written.rupiah, unit, amount.guessed);
    const auto rupiah = times(figure, factor);
    if (!rupiah || *rupiah > mostRupiah)
        return {.state = Amount::State::Unreadable};
    amount.money = {*rupiah};
    return amount;
}

Amount signedAmount(Amount amount, bool negative)
{
    if (negative && amount.state == Amount::State::Value && amount.money.rupiah > 0)
        return {.state = Amount::State::Negative, .money = amount.money};
    return amount;
}

}

qint64 factorOf(MoneyUnit unit)
{
    switch (unit) {
    case MoneyUnit::Rupiah:
        return 1;
    case MoneyUnit::Thousand:
        return 1'000;
    case MoneyUnit::Million:
        return 1'000'000;
    case MoneyUnit::Billion:
        return 1'000'000'000;
    default:
        return 0;
    }
}

MoneyUnit unitInHeading(const QString &heading)
{
    static const QRegularExpression zeros(
        QStringLiteral("(?:rp\\.?|x|×)\\s*\\(?\\s*1?[.,]?(0{3}(?:[.,]0{3})*)"),
        QRegularExpression::CaseInsensitiveOption);
    bool rupiah = false;
    const QStringList words = plainWords(heading).split(u' ');
    for (const QString &word : words) {
        if (const MoneyUnit unit = unitOfFactor(numberInList("unit_words", word)); unit != MoneyUnit::Unknown)
            return unit;
        rupiah = rupiah || word == u"rp" || word == u"rupiah" || word == u"idr";
    }
    if (const auto match = zeros.match(heading); match.hasMatch())
        return match.captured(1).count(u'0') >= 6 ? MoneyUnit::Million : MoneyUnit::Thousand;
    return rupiah ? MoneyUnit::Rupiah : MoneyUnit::Unknown;
}

MoneyUnit unitInNote(const QString &note)
{
    // The word of the unit must stand beside one that says what is counted: "dalam juta", "Rp ribu".
    static const QSet<QString> before{QStringLiteral("rp"),       QStringLiteral("rupiah"),
                                      QStringLiteral("idr"),      QStringLiteral("dalam"),
                                      QStringLiteral("satuan"),   QStringLiteral("in"),
                                      QStringLiteral("anggaran"), QStringLiteral("x")};
    static const QSet<QString> after{QStringLiteral("rp"), QStringLiteral("rupiah"), QStringLiteral("idr")};
    const QStringList words = plainWords(note).split(u' ');
    for (qsizetype i = 0; i < words.size(); ++i) {
        const MoneyUnit unit = unitOfFactor(numberInList("unit_words", words[i]));
        if (unit != MoneyUnit::Unknown
            && (before.contains(words.value(i - 1)) || after.contains(words.value(i + 1))))
            return unit;
    }
    static const QRegularExpression zeros(
        QStringLiteral("\\(?\\b(?:rp\\.?|x|×)\\s*\\(?\\s*1?[.,]?0{3}\\)?(?![\\d.,])"),
        QRegularExpression::CaseInsensitiveOption);
    return zeros.match(note).hasMatch() ? MoneyUnit::Thousand : MoneyUnit::Unknown;
}

Amount parseAmount(const QString &text, MoneyUnit unit, DecimalSign sign)
{
    if (isInList("absent", text) || isInList("nothing", text))
        return {};
    const Written written = takeApart(cleanText(text).toLower().replace(QChar(0xA0), u' '));
    if (const auto figure = parseDecimal(written.figures, sign))
        return signedAmount(amountOfFigure(*figure, written, unit), written.negative);
    if (const auto sum = withWords(written.figures, sign))
        return signedAmount({.state = Amount::State::Value, .money = {*sum}}, written.negative);
    return {.state = Amount::State::Unreadable};
}

Amount amountOf(const SheetCell &cell, MoneyUnit unit, DecimalSign sign)
{
    if (cell.isEmpty())
        return {};
    if (cell.kind == SheetCell::Kind::Text)
        return parseAmount(cell.text, unit, sign);
    if (cell.kind != SheetCell::Kind::Number || !(std::abs(cell.number) < double(mostRupiah)))
        return {.state = Amount::State::Unreadable};
    Amount amount{.state = Amount::State::Value};
    const double figure = std::abs(cell.number);
    const double rupiah = figure * double(factorFor(figure, false, unit, amount.guessed));
    if (!(rupiah <= double(mostRupiah)))
        return {.state = Amount::State::Unreadable};
    amount.money = {std::llround(rupiah)};
    return signedAmount(amount, cell.number < 0);
}
