// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/numbers.h"

/// The figure in a baseline or target: "85% (2022)", "24 gerai (2023)", "Rp 6,1 triliun", "Tersisa < 100
/// unit". A text that tells a story ("berjalan sejak 2017") has none.
struct Quantity {
    std::optional<double> value{};  ///< a percentage as it is written: 85
    QString unit{};
    int year = 0;

    bool operator==(const Quantity &) const = default;
};

Quantity parseQuantity(const QString &text, DecimalSign sign);
