// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/mapping.h"

/// What a person asks for when files are imported.
struct ImportOptions {
    std::optional<Kind> kind{};  ///< of every table; none: recognised
    QString scorer{};  ///< of score sheets that do not name theirs
    QString round{};  ///< name of the round that takes scores; empty: the last open one
    Mapping mapping{};

    bool operator==(const ImportOptions &) const = default;
};
