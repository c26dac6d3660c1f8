// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/volumes/subject.h"

namespace report {

/// What a reader of the volume would miss, or what would be wrong on its pages.
struct VolumeFinding {
    enum class Severity { Problem, Warning };

    Severity severity = Severity::Problem;
    Id<Chapter> chapter{};
    Id<ChapterBlock> block{};  ///< null: of the whole chapter
    QString text{};  ///< "3.1 Bidang perwal_masterplan tidak dikenal."
    QString field{};  ///< the field that is wrong or empty; may be empty
    QString suggestion{};  ///< the field to use instead; may be empty
};

std::vector<VolumeFinding> volumeFindings(const Subject &subject, Id<Volume> volume);

}
