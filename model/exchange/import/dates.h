// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/reading/workbook.h"

#include <QDate>

/// A day, month, quarter or year as written, with its first and last day.
struct Period {
    enum class State {
        Absent,
        Valid,
        Impossible,  ///< no such day: 31 February
        OutOfRange,  ///< a year no plan is about
        Unreadable
    };

    State state = State::Absent;
    QDate first{};
    QDate last{};

    bool operator==(const Period &) const = default;
};

constexpr int earliestYear = 1990;
constexpr int latestYear = 2100;

/// Reads 30/08/2017, 30-8-17, 2017-08-30, "30 Agustus 2017", "Senin, 24 Juni 2024", "1 Okt 19", the serial
/// number of a spreadsheet (43738), "Oktober 2019", "TW III 2019", "2019". The day comes before the month.
Period parsePeriod(const QString &text);
Period periodOf(const SheetCell &cell);
