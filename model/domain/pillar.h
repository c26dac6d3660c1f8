// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/id.h"

#include <QString>

/// A dimension of the smart city. Data, never an enum: the set changes with the regulation.
struct Pillar {
    Id<Pillar> id{};
    QString code{};
    QString name{};
    QString aliases{};  ///< other names it is imported by, separated by |
    int position = 0;

    Id<Pillar> key() const { return id; }
    bool operator==(const Pillar &) const = default;
};

struct SubDimension {
    Id<SubDimension> id{};
    Id<Pillar> pillar{};
    QString code{};
    QString name{};
    QString aliases{};
    int position = 0;

    Id<SubDimension> key() const { return id; }
    bool operator==(const SubDimension &) const = default;
};
