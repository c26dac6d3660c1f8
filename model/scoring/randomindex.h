// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <span>

namespace scoring {

/// A table of the mean consistency index of random comparison matrices, with which AHP compares a given one.
struct RandomIndex {
    QLatin1String token;  ///< on the command line
    const char *title;  ///< see randomIndexTitle()
    std::span<const double> fromThree;  ///< for matrices of 3, 4, ... criteria

    /// 0 for fewer than three criteria, which are always consistent. Beyond the table its last value: a
    /// little too small, so that the ratio errs on the strict side.
    double of(std::size_t criteria) const;
};

/// Saaty 1980 (the default), Saaty 2005, Donegan & Dodd 1991.
std::span<const RandomIndex> randomIndexes();

/// Null where none has this token.
const RandomIndex *findRandomIndex(const QString &token);

/// The table's name in the user's language.
QString randomIndexTitle(const RandomIndex &index);

}
