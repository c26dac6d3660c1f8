// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/id.h"
#include "model/domain/tokens.h"

#include <QDate>
#include <QString>

/// The one row that says whose plan this is and which years it covers.
struct City {
    enum class Kind { Kota, Kabupaten, Count };

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

    Id<City> key() const { return id; }
    bool operator==(const City &) const = default;
};

template <>
struct Tokens<City::Kind> {
    static constexpr TokenList<City::Kind> all{QLatin1String("kota"), QLatin1String("kabupaten")};
};
