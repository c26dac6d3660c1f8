// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/agencies/agencyuse.h"
#include "views/common/outline.h"

#include <functional>

/// What a row of the list of agencies stands for, besides those of listrow.
namespace agencyrow {
/// A name that is no agency of the plan; the key's id is its place in AgencyUses::unknown.
constexpr int Unknown = 10;
/// The id of the heading above those names; other headings have the number of a kind of agency.
constexpr qint64 unknownHeading = 1000;
}

struct AgencyOutlineOptions {
    bool byKind = true;
    QString filter{};  ///< every word must occur in one of its names or its code
    /// Where given, agencies under one heading are sorted by it; else they keep the plan's order.
    std::function<bool(const Agency &, const Agency &)> before{};
};

/// Names that need an answer, then the agencies under their kinds. Headings without a row are left out.
Outline agencyOutline(const AgencyUses &uses, const AgencyOutlineOptions &options);
