// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

/// How the names of a list in one cell are told from each other.
struct NameRules {
    std::function<bool(const QString &)> isKnown{};  ///< the whole text is one name
    std::function<bool(const QString &)> beginsName{};  ///< a name, known or not, can begin so
};

/// Cuts a cell into names: always at line breaks, ; and |, and at , / + "dan" where what stands between is
/// not one known name. Signs in brackets do not cut. Numbers and bullets in front are dropped.
QStringList splitNames(const QString &cell, const NameRules &rules);
