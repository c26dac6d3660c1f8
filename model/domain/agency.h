// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/id.h"
#include "model/domain/tokens.h"

#include <QString>

#include <tuple>

/// An OPD: dinas, badan, sekretariat, kecamatan... Names change over the years, hence the aliases.
struct Agency {
    enum class Kind { Dinas, Badan, Sekretariat, Inspektorat, Kantor, Kecamatan, Kelurahan, Lainnya, Count };

    Id<Agency> id{};
    QString code{};
    QString shortName{};
    QString fullName{};
    Kind kind = Kind::Dinas;
    QString aliases{};  ///< separated by |
    QString note{};
    int position = 0;

    Id<Agency> key() const { return id; }
    bool operator==(const Agency &) const = default;
};

template <>
struct Tokens<Agency::Kind> {
    static constexpr TokenList<Agency::Kind> all{QLatin1String("dinas"),       QLatin1String("badan"),
                                                 QLatin1String("sekretariat"), QLatin1String("inspektorat"),
                                                 QLatin1String("kantor"),      QLatin1String("kecamatan"),
                                                 QLatin1String("kelurahan"),   QLatin1String("lainnya")};
};

/// How many programs an agency can lead at once in a year, where that is not City::agencyLimit.
struct Capacity {
    Id<Agency> agency{};
    int year = 0;
    int programs = 0;

    auto key() const { return std::tuple(agency, year); }
    bool operator==(const Capacity &) const = default;
};

/// A kelurahan or desa with the kecamatan it lies in.
struct Area {
    Id<Area> id{};
    QString code{};
    QString name{};
    QString district{};  ///< the kecamatan
    int position = 0;

    Id<Area> key() const { return id; }
    bool operator==(const Area &) const = default;
};

/// A seat in one of the city's smart-city bodies. People are known by their office; a name is optional.
struct Member {
    enum class Body { Dewan, TimPelaksana, Forum, Count };

    Id<Member> id{};
    Body body = Body::TimPelaksana;
    QString seat{};  ///< Ketua, Sekretaris, Anggota Pokja ...
    QString office{};  ///< Kepala Bappeda ...
    QString person{};
    Id<Agency> agency{};
    QString agencyText{};  ///< as written, where it is no agency of the plan
    int position = 0;

    Id<Member> key() const { return id; }
    bool operator==(const Member &) const = default;
};

template <>
struct Tokens<Member::Body> {
    static constexpr TokenList<Member::Body> all{QLatin1String("dewan"), QLatin1String("tim"),
                                                 QLatin1String("forum")};
};
