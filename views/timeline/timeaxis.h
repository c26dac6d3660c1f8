// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/city.h"
#include "model/domain/program.h"
#include "views/timeline/timescale.h"

#include <QString>

#include <vector>

/// A stretch of the time axis with its name: a year, a quarter, a horizon.
struct AxisCell {
    QDate first{};
    QDate next{};  ///< the first day after it
    QString text{};
    QString shortText{};  ///< where \a text has no room

    bool operator==(const AxisCell &) const = default;
};

/// A stretch of years that belongs to one horizon.
struct HorizonBand {
    Horizon horizon = Horizon::None;
    QDate first{};
    QDate last{};

    bool operator==(const HorizonBand &) const = default;
};

/// The horizons of \a city one after the other, none after the last year of its period. Empty where the
/// first year is not known.
std::vector<HorizonBand> horizonBands(const City &city);

/// "Jangka pendek (s.d. 2019)".
QString nameOf(const HorizonBand &band);

/// The lines above the bars.
struct TimeAxis {
    TimeUnit unit = TimeUnit::Quarter;
    std::vector<AxisCell> large{};  ///< years, or months where weeks or days stand beneath
    std::vector<AxisCell> small{};

    bool operator==(const TimeAxis &) const = default;
};

/// The axis for the days from \a first to \a last: the cells that touch them, whole. Years have their
/// quarters beneath.
TimeAxis timeAxis(TimeUnit unit, QDate first, QDate last);
