// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/agency.h"
#include "model/domain/candidate.h"
#include "model/domain/criterion.h"

#include <QDate>

/// One round of scoring. A closed round does not change.
struct Round {
    /// How the values of several scorers become one.
    enum class Joint { Mean, Median, Trimmed, Count };

    Id<Round> id{};
    QString name{};
    QDate date{};
    bool closed = false;
    int position = 0;
    int proposed = 0;  ///< how many from the top are proposed; 0: as many as there are pillars
    Joint joint = Joint::Mean;
    QString method = QStringLiteral("saw");  ///< a token of scoring::methods()
    QString normalisation = QStringLiteral("max");  ///< a token of scoring::Normalisation
    std::optional<Money> ceiling{};  ///< what the chosen may cost together
    int minPerPillar = 0;  ///< how many of each pillar are to be chosen at least
    int maxPerAgency = 0;  ///< how many of one lead agency may be chosen; 0: as many as there are

    Id<Round> key() const { return id; }
    bool operator==(const Round &) const = default;
};

template <>
struct Tokens<Round::Joint> {
    static constexpr TokenList<Round::Joint> all{QLatin1String("mean"), QLatin1String("median"),
                                                 QLatin1String("trimmed")};
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

/// A criterion that a scorer does not score, by permission: what is absent there is not missing.
struct Exemption {
    Id<Scorer> scorer{};
    Id<Criterion> criterion{};
    QString note{};

    auto key() const { return std::tuple(scorer, criterion); }
    bool operator==(const Exemption &) const = default;
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

/// The place in a round that the team gives a candidate, whatever was computed, and why.
struct Placement {
    Id<Round> round{};
    Id<Candidate> candidate{};
    int place = 0;  ///< from 1
    QString reason{};

    auto key() const { return std::tuple(round, candidate); }
    bool operator==(const Placement &) const = default;
};

/// The weight of a criterion when the round was closed.
struct RoundWeight {
    Id<Round> round{};
    Id<Criterion> criterion{};
    double weight = 0;

    auto key() const { return std::tuple(round, criterion); }
    bool operator==(const RoundWeight &) const = default;
};

/// The weight of a scorer when the round was closed.
struct RoundVoice {
    Id<Round> round{};
    Id<Scorer> scorer{};
    double weight = 1;

    auto key() const { return std::tuple(round, scorer); }
    bool operator==(const RoundVoice &) const = default;
};
