// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/program.h"

#include <QDate>

/// A piece of work of a program or of a candidate's month plan; of both where the program was made of the
/// candidate, and so are indicators, partners and risks.
/// Planned dates are both inclusive. With both dates the duration follows from them.
struct Activity {
    Id<Activity> id{};
    Id<Program> program{};
    Id<Candidate> candidate{};
    QString code{};
    QString name{};
    Id<Agency> agency{};
    QString agencyText{};  ///< as written, where it is no agency of the plan
    QDate start{};
    QDate finish{};
    std::optional<int> duration{};  ///< work days, where a date is missing
    bool milestone = false;
    int progress = 0;  ///< percent, 0 to 100
    QString note{};
    int position = 0;
    QDate notBefore{};  ///< it cannot start before this day, whatever was planned
    QDate notAfter{};  ///< it must be finished by this day; that it cannot be is a finding
    bool fixed = false;  ///< it starts on its start: links do not push it
    bool onRoadmap = false;  ///< the roadmap on one page shows it, as a milestone at its finish

    Id<Activity> key() const { return id; }
    bool operator==(const Activity &) const = default;
};

/// What must happen before what. Enumerators in alphabetical order, as SQLite sorts their tokens.
enum class Link { FF, FS, SF, SS, Count };

template <>
struct Tokens<Link> {
    static constexpr TokenList<Link> all{QLatin1String("FF"), QLatin1String("FS"), QLatin1String("SF"),
                                         QLatin1String("SS")};
};

struct Dependency {
    Id<Activity> predecessor{};
    Id<Activity> successor{};
    Link type = Link::FS;
    int lag = 0;  ///< work days, may be negative

    auto key() const { return std::tuple(predecessor, successor, type); }
    bool operator==(const Dependency &) const = default;
};
