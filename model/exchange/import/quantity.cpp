// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/quantity.h"

#include "model/exchange/import/words.h"

#include <QRegularExpression>

namespace {

/// The year in brackets at the end, or after "tahun"; taken out of \a text.
int takeYear(QString &text)
{
    static const QRegularExpression year(QStringLiteral("\\s*(?:\\((?:[^()]*?\\b)?((?:19|20)\\d{2})\\b[^()]*"
                                                        "\\)|,?\\s*(?:pada |di )?(?:tahun|th\\.?|thn\\.?) "
                                                        "((?:19|20)\\d{2}))\\s*$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = year.match(text);
    if (!match.hasMatch())
        return 0;
    text.truncate(match.capturedStart());
    return match.captured(1).isEmpty() ? match.captured(2).toInt() : match.captured(1).toInt();
}

/// Words that may stand before the figure without changing it.
QString withoutLead(const QString &text)
{
    static const QRegularExpression lead(
        QStringLiteral(
            "^(?:(?:tersisa|sisa|minimal|maksimal|paling sedikit|paling lama|paling banyak|sekitar|kurang "
            "lebih|"
            "lebih dari|kurang dari|di atas|di bawah|min\\.?|maks\\.?|ca\\.?|±|≥|≤|>=|<=|>|<|~|=)\\s*)+"),
        QRegularExpression::CaseInsensitiveOption);
    QString rest = text;
    return rest.remove(lead);
}

}

Quantity parseQuantity(const QString &written, DecimalSign sign)
{
    static const QRegularExpression figure(QStringLiteral("^(Rp\\.?\\s*)?(-?\\d[\\d.,]*)\\s*(%?)\\s*(.*)$"),
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::DotMatchesEverythingOption);
    QString text = cleanText(written);
    Quantity quantity{.year = takeYear(text)};
    const auto match = figure.match(withoutLead(text));
    if (!match.hasMatch())
        return quantity;
    QString digits = match.captured(2);
    while (digits.endsWith(u'.') || digits.endsWith(u','))
        digits.chop(1);
    quantity.value = parseNumber(digits, sign);
    if (!quantity.value)
        return quantity;
    QString rest = match.captured(4).section(QRegularExpression(QStringLiteral("[;,(\\n]")), 0, 0).trimmed();
    const QString word = rest.section(u' ', 0, 0).toLower();
    if (const qint64 factor = word.size() > 1 ? numberInList("multipliers", word) : 0) {
        *quantity.value *= double(factor);
        rest = rest.section(u' ', 1);
    }
    const QString front = match.captured(1).isEmpty() ? match.captured(3) : QStringLiteral("Rp");
    quantity.unit = QStringLiteral("%1 %2").arg(front, rest).trimmed().left(60);
    return quantity;
}
