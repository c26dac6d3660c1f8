// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

/// Whole rupiah. 64 bits hold 9 million trillion; a city's plan needs about 10^13.
struct Money {
    qint64 rupiah = 0;

    auto operator<=>(const Money &) const = default;
    Money &operator+=(Money other)
    {
        rupiah += other.rupiah;
        return *this;
    }
};

constexpr Money operator+(Money a, Money b)
{
    return {a.rupiah + b.rupiah};
}

constexpr Money operator-(Money a, Money b)
{
    return {a.rupiah - b.rupiah};
}
