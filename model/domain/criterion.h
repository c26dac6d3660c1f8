// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/id.h"
#include "model/domain/tokens.h"

#include <QString>

#include <tuple>

/// Something by which quick-win candidates are compared.
struct Criterion {
    enum class Direction { Benefit, Cost, Count };
    /// Scored by people, or taken from the candidate's own figure.
    enum class Origin { Scored, Cost, Months, Count };

    Id<Criterion> id{};
    QString code{};
    QString name{};
    Direction direction = Direction::Benefit;
    double weight = 0;  ///< share of 1
    std::optional<double> lowest{};  ///< end of the scale; without one any finite value is accepted
    std::optional<double> highest{};
    Origin origin = Origin::Scored;
    QString note{};
    int position = 0;
    QString shortName{};  ///< one or two words for the head of a column
    bool locked = false;  ///< its weight stays when others change
    std::optional<double> indifference{};  ///< a difference up to here says nothing (PROMETHEE)
    std::optional<double> preference{};  ///< from here on it says everything; none: any difference does

    Id<Criterion> key() const { return id; }
    bool operator==(const Criterion &) const = default;
};

template <>
struct Tokens<Criterion::Direction> {
    static constexpr TokenList<Criterion::Direction> all{QLatin1String("benefit"), QLatin1String("cost")};
};

template <>
struct Tokens<Criterion::Origin> {
    static constexpr TokenList<Criterion::Origin> all{QLatin1String("nilai"), QLatin1String("biaya"),
                                                      QLatin1String("bulan")};
};

/// What one level of a criterion's scale means ("4 = felt widely and measurable").
struct Anchor {
    Id<Criterion> criterion{};
    int level = 0;
    QString meaning{};

    auto key() const { return std::tuple(criterion, level); }
    bool operator==(const Anchor &) const = default;
};
