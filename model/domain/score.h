// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/agency.h"
#include "model/domain/candidate.h"
#include "model/domain/criterion.h"

#include <QDate>

/// One round of scoring. A closed round does not change.
struct Round {
    Id<Round> id{};
    QString name{};
    QDate date{};
    bool closed = false;
    int position = 0;
    int proposed = 0;  ///< how many from the top are proposed; 0: as many as there are pillars

    Id<Round> key() const { return id; }
    bool operator==(const Round &) const = default;
};

/// Who scores: mostly somebody for an agency, but not always (Akademisi).
struct Scorer {
    Id<Scorer> id{};
    QString name{};
    Id<Agency> agency{};
    double weight = 1;
    int position = 0;

    Id<Scorer> key() const { return id; }
    bool operator==(const Scorer &) const = default;
};

/// One value given by one scorer. No row: absent, which is not zero.
struct Score {
    Id<Round> round{};
    Id<Scorer> scorer{};
    Id<Candidate> candidate{};
    Id<Criterion> criterion{};
    double value = 0;

    auto key() const { return std::tuple(round, scorer, candidate, criterion); }
    bool operator==(const Score &) const = default;
};

/// A scorer's judgement how much more criterion \a a matters than criterion \a b (Saaty's 1/9 to 9).
/// Kept once a pair, with a < b.
struct Comparison {
    Id<Scorer> scorer{};
    Id<Criterion> a{};
    Id<Criterion> b{};
    double value = 1;

    auto key() const { return std::tuple(scorer, a, b); }
    bool operator==(const Comparison &) const = default;
};
