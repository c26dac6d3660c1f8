// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/money.h"
#include "model/domain/tokens.h"
#include "model/exchange/import/numbers.h"

/// What a figure without a word counts in.
enum class MoneyUnit { Unknown, Rupiah, Thousand, Million, Billion, Count };

template <>
struct Tokens<MoneyUnit> {
    static constexpr TokenList<MoneyUnit> all{QLatin1String(""), QLatin1String("rupiah"),
                                              QLatin1String("ribu"), QLatin1String("juta"),
                                              QLatin1String("miliar")};
};

qint64 factorOf(MoneyUnit unit);  ///< 0 where it is unknown

/// The unit that a heading states: "Anggaran (Rp juta)", "Rp. 000", "dalam ribuan rupiah". Rp alone is
/// Rupiah.
MoneyUnit unitInHeading(const QString &heading);

/// The unit that a title or note of a sheet states for its money; a mere "Rp" states none.
MoneyUnit unitInNote(const QString &note);

struct Amount {
    enum class State {
        Absent,  ///< empty or a dash
        Value,
        Negative,
        Unreadable
    };

    State state = State::Absent;
    Money money{};
    bool guessed = false;  ///< no unit was stated: a small figure, read as Rp juta

    bool operator==(const Amount &) const = default;
};

/// Reads money in any notation: "1.250.000.000", "Rp 850.000.000,-", "Rp 2,75 miliar", "600 juta", "-".
/// A word beats the unit. In a column of a unit, figures that begin with Rp, and those that would come to a
/// trillion rupiah, are whole rupiah.
Amount parseAmount(const QString &text, MoneyUnit unit, DecimalSign sign);
Amount amountOf(const SheetCell &cell, MoneyUnit unit, DecimalSign sign);
