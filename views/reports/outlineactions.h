// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

/// What the outline of a volume can do with a chapter or a block: each one undo step.
namespace outline {

/// One of both, or neither: the volume itself.
struct Item {
    Id<Chapter> chapter{};
    Id<ChapterBlock> block{};

    explicit operator bool() const { return chapter || block; }
    bool operator==(const Item &) const = default;
};

/// A new chapter in \a parent (null: in the volume), right after its sibling \a after, or last.
Item addChapter(Plan &plan, Id<Volume> volume, Id<Chapter> parent, Id<Chapter> after);
/// A new block of \a kind in \a chapter, right after \a after, or last.
Item addBlock(Plan &plan, const ChapterBlock &block, Id<ChapterBlock> after);

/// A block's name is its caption; of a text block it cannot be changed.
void rename(Plan &plan, const Item &item, const QString &name);
/// With all that stands in it, right after the original. Returns the copy.
Item duplicate(Plan &plan, const Item &item);
void remove(Plan &plan, const Item &item);
/// Among its siblings; \a step -1: up.
void shift(Plan &plan, const Item &item, int step);
/// Into the sibling before it. False where that would be too deep, or nothing stands before it.
bool indent(Plan &plan, Id<Chapter> chapter);
/// Out of the chapter that it stands in, right after that.
bool outdent(Plan &plan, Id<Chapter> chapter);
/// Where something is let go: beside a row or in it.
enum class Side { Before, In, After };
/// \a target may be neither: the volume. A block stands in a chapter, a chapter not beside a block: it goes
/// into that one's chapter then. False where it cannot stand there.
bool drop(Plan &plan, const Item &moved, const Item &target, Side side);
void setHidden(Plan &plan, const Item &item, bool hidden);
bool isHidden(const PlanData &data, const Item &item);

}
