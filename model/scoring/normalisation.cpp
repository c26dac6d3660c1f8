// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/normalisation.h"

#include <QCoreApplication>

namespace scoring {

std::optional<Normalisation> findNormalisation(const QString &token)
{
    return fromToken<Normalisation>(token);
}

QString normalisationTitle(Normalisation normalisation)
{
    static constexpr std::array titles{QT_TRANSLATE_NOOP("Scoring", "by the maximum"),
                                       QT_TRANSLATE_NOOP("Scoring", "by the range"),
                                       QT_TRANSLATE_NOOP("Scoring", "by the sum")};
    return QCoreApplication::translate("Scoring", titles.at(std::size_t(normalisation)));
}

}
