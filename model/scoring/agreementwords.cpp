// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/agreementwords.h"

#include <QCoreApplication>

#include <array>

namespace scoring {

std::span<const Band> concordanceBands()
{
    static constexpr std::array bands{
        Band{0, QT_TRANSLATE_NOOP("Scoring", "very weak"), false},
        Band{0.2, QT_TRANSLATE_NOOP("Scoring", "weak"), false},
        Band{0.4, QT_TRANSLATE_NOOP("Scoring", "moderate"), false},
        Band{0.6, QT_TRANSLATE_NOOP("Scoring", "strong"), true},
        Band{0.8, QT_TRANSLATE_NOOP("Scoring", "unusually strong"), true},
    };
    return bands;
}

std::span<const Band> alphaBands()
{
    static constexpr std::array bands{
        Band{-1, QT_TRANSLATE_NOOP("Scoring", "worse than by chance"), false},
        Band{0, QT_TRANSLATE_NOOP("Scoring", "not reliable"), false},
        Band{0.667, QT_TRANSLATE_NOOP("Scoring", "good for tentative conclusions"), true},
        Band{0.8, QT_TRANSLATE_NOOP("Scoring", "reliable"), true},
    };
    return bands;
}

const Band &bandOf(double value, std::span<const Band> bands)
{
    const Band *found = &bands.front();
    for (const Band &band : bands)
        if (value >= band.from)
            found = &band;
    return *found;
}

QString bandWord(const Band &band)
{
    return QCoreApplication::translate("Scoring", band.word);
}

}
