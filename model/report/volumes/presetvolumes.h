// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"

namespace report {

/// The books that a plan begins with, from resources/presets/books.json: a chapter "for each pillar" becomes
/// one for each pillar of \a data.
struct PresetVolumes {
    std::vector<Volume> volumes{};
    std::vector<Chapter> chapters{};  ///< parents before children
    std::vector<ChapterBlock> blocks{};
    std::vector<Signatory> signatories{};
    std::vector<OwnField> fields{};
};

PresetVolumes presetVolumes(const PlanData &data);

/// \a data, with the preset's volumes where it has none of its own: old plans can be printed, too.
PlanData withVolumes(const PlanData &data);

}
