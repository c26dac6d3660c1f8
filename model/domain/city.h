// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/id.h"
#include "model/domain/tokens.h"

#include <QDate>
#include <QString>

/// The one row that says whose plan this is and which years it covers.
struct City {
    enum class Kind { Kota, Kabupaten, Count };
    /// The days of the week on which people work.
    enum class WorkWeek { MondayToFriday, MondayToSaturday, EveryDay, Count };

    Id<City> id{1};  ///< always 1: a plan has one city
    QString name{};  ///< with its kind: "Kota Tangerang Selatan"
    Kind kind = Kind::Kota;
    QString province{};
    QString headOfRegion{};  ///< name of the Wali Kota or Bupati
    QString vision{};
    QString rpjmd{};  ///< name and years of the RPJMD that the plan follows
    int firstYear = 0;
    int lastYear = 0;
    int shortYears = 2;  ///< jangka pendek ends this many years after the first year began
    int mediumYears = 5;
    int longYears = 10;
    QDate asOf{};  ///< the day for which progress was reported; empty: today
    WorkWeek workWeek = WorkWeek::MondayToFriday;
    int agencyLimit
        = 0;  ///< programs that an agency can lead at once, where no Capacity says else; 0: no limit
    QString letterhead{};  ///< above minutes and commitments, a line each; the last is the address
    QString logo{};  ///< beside it: a PNG or JPEG in Base64

    Id<City> key() const { return id; }
    bool operator==(const City &) const = default;
};

template <>
struct Tokens<City::Kind> {
    static constexpr TokenList<City::Kind> all{QLatin1String("kota"), QLatin1String("kabupaten")};
};

template <>
struct Tokens<City::WorkWeek> {
    static constexpr TokenList<City::WorkWeek> all{QLatin1String("senin_jumat"), QLatin1String("senin_sabtu"),
                                                   QLatin1String("setiap_hari")};
};
