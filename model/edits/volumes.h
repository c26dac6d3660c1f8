// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

namespace edits {

/// Gives a plan without volumes those of the preset, in one step. True without a step where it has some.
bool addPresetVolumes(Plan &plan);

/// A volume with chapters and blocks of its own, as a start for another set: right after the original.
bool duplicateVolume(Plan &plan, Id<Volume> volume, Id<Volume> *copied = nullptr);

/// Puts a chapter into \a parent (null: into the volume itself), before \a before, or last. Refused where it
/// would stand in itself or deeper than three.
bool moveChapter(Plan &plan, Id<Chapter> chapter, Id<Chapter> parent, Id<Chapter> before);
bool moveBlock(Plan &plan, Id<ChapterBlock> block, Id<Chapter> chapter, Id<ChapterBlock> before);

/// What all volumes share, in one step.
struct Letterhead {
    QString lines{};
    QString logo{};  ///< Base64
    std::vector<Signatory> signatories{};  ///< without an id: new ones; those that lack go
    std::vector<OwnField> fields{};
};

bool setLetterhead(Plan &plan, const Letterhead &wanted);

}
