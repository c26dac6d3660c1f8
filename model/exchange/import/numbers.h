// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/reading/workbook.h"

#include <optional>

/// The sign between units and tenths where a text alone does not tell: in a comma-separated file the point,
/// elsewhere the comma, as Indonesian writes it.
enum class DecimalSign { Comma, Point };

/// A number as written: digits / 10^scale. Exact, so that money is.
struct Decimal {
    qint64 digits = 0;
    int scale = 0;

    double value() const;
    bool operator==(const Decimal &) const = default;
};

/// Digits with points, commas, blanks or apostrophes between them: "1.250", "312,5", "1,250,000.50".
/// Evident groups and decimals are read whatever \a sign says; nothing where it is no number. No minus sign.
std::optional<Decimal> parseDecimal(QStringView text, DecimalSign sign);

/// The value times \a factor, rounded half up; nothing where it does not fit.
std::optional<qint64> times(const Decimal &decimal, qint64 factor);

/// A number, with a minus sign or a percent sign; 85 % is 0.85.
std::optional<double> parseNumber(const QString &text, DecimalSign sign);
std::optional<double> numberOf(const SheetCell &cell, DecimalSign sign);
