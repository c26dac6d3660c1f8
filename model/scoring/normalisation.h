// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/tokens.h"

#include <QString>

namespace scoring {

/// How simple additive weighting makes the values of different columns comparable. The other methods bring
/// their own way.
enum class Normalisation {
    Maximum,  ///< x / max; for a cost min / x
    Range,  ///< (x - min) / (max - min); for a cost (max - x) / (max - min)
    Sum,  ///< x / sum of x; for a cost (1 / x) / sum of 1 / x
    Count
};

/// Nothing where no normalisation has this token (max, range, sum).
std::optional<Normalisation> findNormalisation(const QString &token);

inline Normalisation normalisationOrDefault(const QString &token)
{
    return findNormalisation(token).value_or(Normalisation::Maximum);
}

/// Its name in the user's language, to stand after the method's.
QString normalisationTitle(Normalisation normalisation);

}

template <>
struct Tokens<scoring::Normalisation> {
    static constexpr TokenList<scoring::Normalisation> all{QLatin1String("max"), QLatin1String("range"),
                                                           QLatin1String("sum")};
};
