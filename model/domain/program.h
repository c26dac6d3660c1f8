// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/agency.h"
#include "model/domain/pillar.h"

#include <tuple>

struct Candidate;

/// How long until a program is finished: the RPJMD's words.
enum class Horizon { None, Short, Medium, Long, Count };

template <>
struct Tokens<Horizon> {
    static constexpr TokenList<Horizon> all{QLatin1String(""), QLatin1String("pendek"),
                                            QLatin1String("menengah"), QLatin1String("panjang")};
};

/// One program or innovation of the masterplan.
struct Program {
    /// The four groups of the rencana aksi that the ministry's evaluation scores.
    enum class ActionGroup { None, Sdm, Infrastruktur, Aplikasi, Literasi, Count };

    Id<Program> id{};
    QString code{};
    QString name{};
    QString description{};
    Id<Pillar> pillar{};  ///< none, and no sub-dimension: not mapped yet, a finding
    Id<SubDimension> subDimension{};  ///< where set, its pillar is \a pillar
    Id<Agency> lead{};
    QString leadText{};  ///< lead as written, where it is no agency of the plan
    QString supportText{};  ///< supporting names as written that are no agency of the plan
    ActionGroup actionGroup = ActionGroup::None;
    QString officialCode{};  ///< code of the program in the budget, e.g. 2.16.03
    QString rpjmd{};  ///< goal or program of the RPJMD that it serves
    QString renstra{};  ///< place in the Renstra of its lead
    int firstYear = 0;  ///< 0: not known
    int lastYear = 0;
    Horizon horizon = Horizon::None;  ///< as the source states it; the computed one may differ, a finding
    QString note{};
    int position = 0;

    Id<Program> key() const { return id; }
    bool operator==(const Program &) const = default;
};

template <>
struct Tokens<Program::ActionGroup> {
    static constexpr TokenList<Program::ActionGroup> all{
        QLatin1String(""), QLatin1String("sdm"), QLatin1String("infrastruktur"), QLatin1String("aplikasi"),
        QLatin1String("literasi")};
};

/// An agency that supports a program.
struct Support {
    Id<Program> program{};
    Id<Agency> agency{};
    QString group{};  ///< "Seluruh Kecamatan": named as one of a group, not by itself

    auto key() const { return std::tuple(program, agency); }
    bool operator==(const Support &) const = default;
};

/// Somebody outside the city's government who takes part in a program or in a candidate.
struct Partner {
    Id<Partner> id{};
    Id<Program> program{};
    Id<Candidate> candidate{};
    QString name{};
    QString form{};  ///< bank, kampus, komunitas, ...
    int position = 0;

    Id<Partner> key() const { return id; }
    bool operator==(const Partner &) const = default;
};
