// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/terbilang.h"

#include <QStringList>

#include <array>

namespace {

constexpr std::array digits{"nol",  "satu", "dua",   "tiga",    "empat",
                            "lima", "enam", "tujuh", "delapan", "sembilan"};

QString digit(quint64 number)
{
    return QLatin1String(digits.at(std::size_t(number)));
}

/// One hundred and what is below it, as "se-" where it is one: "seratus", "dua ratus".
QString times(quint64 count, const QString &unit)
{
    return count == 1 ? QStringLiteral("se") + unit : digit(count) + u' ' + unit;
}

/// 1 to 999, without spaces around it.
QStringList belowThousand(quint64 number)
{
    QStringList words;
    if (number >= 100)
        words.append(times(number / 100, QStringLiteral("ratus")));
    const quint64 rest = number % 100;
    if (rest >= 20)
        words.append(digit(rest / 10) + QStringLiteral(" puluh"));
    if (rest >= 20 ? rest % 10 != 0 : rest > 0 && rest < 10)
        words.append(digit(rest % 10));
    else if (rest == 10)
        words.append(QStringLiteral("sepuluh"));
    else if (rest > 10 && rest < 20)
        words.append(rest == 11 ? QStringLiteral("sebelas") : digit(rest - 10) + QStringLiteral(" belas"));
    return words;
}

}

QString terbilang(qint64 number)
{
    struct Step {
        quint64 unit;
        const char *name;
    };
    constexpr std::array steps{Step{1'000'000'000'000'000'000U, "kuintiliun"},
                               Step{1'000'000'000'000'000U, "kuadriliun"},
                               Step{1'000'000'000'000U, "triliun"},
                               Step{1'000'000'000U, "miliar"},
                               Step{1'000'000U, "juta"},
                               Step{1'000U, "ribu"}};
    if (number == 0)
        return digit(0);
    QStringList words;
    if (number < 0)
        words.append(QStringLiteral("minus"));
    // The smallest number has no positive counterpart in 64 bits with a sign.
    quint64 rest = number < 0 ? quint64(0) - quint64(number) : quint64(number);
    for (const Step &step : steps) {
        const quint64 count = rest / step.unit;
        rest %= step.unit;
        if (count == 1 && step.unit == 1'000)
            words.append(QStringLiteral("seribu"));
        else if (count > 0)
            words += belowThousand(count) + QStringList{QLatin1String(step.name)};
    }
    words += belowThousand(rest);
    return words.join(u' ');
}
