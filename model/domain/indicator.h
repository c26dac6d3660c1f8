// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/program.h"

/// What shows that a program or a candidate has worked. Baseline and target are kept as written,
/// with the number, unit and year that could be read from them.
struct Indicator {
    Id<Indicator> id{};
    Id<Program> program{};
    Id<Candidate> candidate{};
    QString name{};
    QString unit{};
    QString baseline{};
    std::optional<double> baselineValue{};
    int baselineYear = 0;
    QString target{};
    std::optional<double> targetValue{};
    int targetYear = 0;
    int position = 0;

    Id<Indicator> key() const { return id; }
    bool operator==(const Indicator &) const = default;
};

/// Target and realisation of one year.
struct Target {
    Id<Indicator> indicator{};
    int year = 0;
    QString planned{};
    std::optional<double> plannedValue{};
    QString realised{};
    std::optional<double> realisedValue{};

    auto key() const { return std::tuple(indicator, year); }
    bool operator==(const Target &) const = default;
};
