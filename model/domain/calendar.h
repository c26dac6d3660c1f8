// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/id.h"
#include "model/domain/tokens.h"

#include <QDate>
#include <QString>

#include <tuple>

/// A day on which nobody works though the week would have it.
struct Holiday {
    enum class Kind { National, JointLeave, Count };

    QDate date{};
    QString name{};
    Kind kind = Kind::National;

    auto key() const { return std::tuple(date); }
    bool operator==(const Holiday &) const = default;
};

template <>
struct Tokens<Holiday::Kind> {
    static constexpr TokenList<Holiday::Kind> all{QLatin1String("libur"), QLatin1String("cuti")};
};

/// A day that the timeline marks.
struct Occasion {
    enum class Kind { Bimtek, Review, Other, Count };

    Id<Occasion> id{};
    QDate date{};
    QString name{};
    Kind kind = Kind::Other;
    int position = 0;

    Id<Occasion> key() const { return id; }
    bool operator==(const Occasion &) const = default;
};

template <>
struct Tokens<Occasion::Kind> {
    static constexpr TokenList<Occasion::Kind> all{QLatin1String("bimtek"), QLatin1String("evaluasi"),
                                                   QLatin1String("lainnya")};
};
