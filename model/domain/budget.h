// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/money.h"
#include "model/domain/program.h"

struct FundingSource {
    Id<FundingSource> id{};
    QString name{};
    bool apbd = false;  ///< the city's own budget; assessors ask for its share
    QString aliases{};
    int position = 0;

    Id<FundingSource> key() const { return id; }
    bool operator==(const FundingSource &) const = default;
};

/// Money of one program in one year from one source.
struct BudgetLine {
    Id<Program> program{};
    int year = 0;
    Id<FundingSource> source{};
    Money planned{};
    std::optional<Money> realised{};
    bool assumed = false;  ///< the document names several sources and no split: all put on the first

    auto key() const { return std::tuple(program, year, source); }
    bool operator==(const BudgetLine &) const = default;
};

/// The most that may be planned in a year from a source; source none: from all sources together.
struct Ceiling {
    int year = 0;
    Id<FundingSource> source{};
    Money amount{};

    auto key() const { return std::tuple(year, source); }
    bool operator==(const Ceiling &) const = default;
};
