// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/mapping.h"

/// A mapping that a person has given a name.
struct KeptMapping {
    QString name{};
    Mapping mapping{};

    bool operator==(const KeptMapping &) const = default;
};

/// The mappings in \a folder, the last kept first. What is no mapping is passed over.
std::vector<KeptMapping> keptMappings(const QString &folder);

/// Keeps \a mapping in \a folder as NAME.json, for the preview and for "pilar import --mapping"; replaces
/// one of the same name. Signs that a file's name cannot have become hyphens. Throws a Failure.
void keepMapping(const QString &folder, const QString &name, const Mapping &mapping);
