// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/blocks.h"
#include "model/report/volumes/subject.h"
#include "model/report/volumes/writtenblocks.h"

#include <map>

namespace report {

/// Which row of the plan a run of blocks was made from, so that a preview can follow the editor.
struct BlockSource {
    std::size_t first = 0;  ///< index of the first block of the book
    Id<Chapter> chapter{};
    Id<ChapterBlock> block{};  ///< null: the heading of the chapter
};

struct VolumeBook {
    Book book{};
    std::vector<BlockSource> sources{};  ///< in order
};

/// The volume as a book: chapters that are switched off are left out, headings numbered, fields filled in. A
/// volume for each agency or quick win tells of that of \a subject; without one a volume for each quick win
/// tells of all that were chosen, one after the other. Same plan, same book. What \a known has of it is not
/// written anew.
VolumeBook volumeBook(const Subject &subject, Id<Volume> volume, WrittenBlocks *known = nullptr);

/// "Buku 2. Masterplan Smart City".
QString volumeTitle(const Volume &volume);

/// The chapters of \a volume that stand in \a parent (null: in the volume itself), in order.
std::vector<const Chapter *> chaptersIn(const PlanData &data, Id<Volume> volume, Id<Chapter> parent);
std::vector<const ChapterBlock *> blocksIn(const PlanData &data, Id<Chapter> chapter);
/// "3.1", "III": as they will be printed; chapters without a number are not in it.
std::map<Id<Chapter>, QString> chapterNumbers(const PlanData &data, Id<Volume> volume);
/// One of them; empty for none.
QString chapterNumber(const PlanData &data, Id<Chapter> chapter);

}
