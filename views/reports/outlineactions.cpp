// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/outlineactions.h"

#include "model/edits/rows.h"
#include "model/edits/volumes.h"
#include "model/report/volumes/volumebook.h"

#include <QCoreApplication>

namespace outline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Outline)
};

/// The one after \a id in \a siblings; none where it is the last.
template <class Row>
Id<Row> behind(const std::vector<const Row *> &siblings, Id<Row> id)
{
    const auto at = std::ranges::find_if(siblings, [&](const Row *row) { return row->id == id; });
    return at == siblings.end() || std::next(at) == siblings.end() ? Id<Row>{} : (*std::next(at))->id;
}

template <class Row>
bool insertPlaced(Plan &plan, const Row &row, Id<Row> before, const QString &label)
{
    const std::vector<Row> order = edits::placed(plan.data(), row, before);
    return plan.edit(label, [&](Database &db) {
        for (const Row &each : order)
            rows::put(db, each);
    });
}

/// Where a row goes that moves by \a step: before which sibling (none: last). Nothing where it is at the end
/// already.
template <class Row>
std::optional<Id<Row>> shiftedBefore(const std::vector<const Row *> &siblings, Id<Row> id, int step)
{
    const auto at = std::ranges::find_if(siblings, [&](const Row *row) { return row->id == id; });
    const auto next = std::distance(siblings.begin(), at) + step;
    if (at == siblings.end() || next < 0 || next >= std::ssize(siblings))
        return {};
    const auto before = step < 0 ? next : next + 1;
    return before == std::ssize(siblings) ? Id<Row>{} : siblings[std::size_t(before)]->id;
}

std::vector<const Chapter *> siblingsOf(const PlanData &data, const Chapter &chapter)
{
    return report::chaptersIn(data, chapter.volume, chapter.parent);
}

struct Copies {
    std::vector<Chapter> chapters{};
    std::vector<ChapterBlock> blocks{};
};

void copyInto(const PlanData &data, Id<Chapter> from, const Chapter &to, Copies &copies)
{
    for (const ChapterBlock *block : report::blocksIn(data, from)) {
        copies.blocks.push_back(*block);
        copies.blocks.back().id = Id<ChapterBlock>::create();
        copies.blocks.back().chapter = to.id;
    }
    for (const Chapter *below : report::chaptersIn(data, to.volume, from)) {
        Chapter copy = *below;
        copy.id = Id<Chapter>::create();
        copy.parent = to.id;
        copies.chapters.push_back(copy);
        copyInto(data, below->id, copy, copies);
    }
}

Item duplicateChapter(Plan &plan, const Chapter &original)
{
    const PlanData data = plan.data();
    Chapter copy = original;
    copy.id = Id<Chapter>::create();
    copy.title = edits::copyName(original.title);
    Copies copies;
    copyInto(data, original.id, copy, copies);
    const auto order = edits::placed(data, copy, behind(siblingsOf(data, original), original.id));
    const QString label = edits::copyLabel(table<Chapter>().title, original.title);
    const bool done = plan.edit(label, [&](Database &db) {
        for (const Chapter &row : order)
            rows::put(db, row);
        for (const Chapter &row : copies.chapters)
            rows::insert(db, row);
        for (const ChapterBlock &row : copies.blocks)
            rows::insert(db, row);
    });
    return done ? Item{copy.id, {}} : Item{};
}

Item duplicateBlock(Plan &plan, const ChapterBlock &original)
{
    const PlanData data = plan.data();
    ChapterBlock copy = original;
    copy.id = Id<ChapterBlock>::create();
    const Id<ChapterBlock> before = behind(report::blocksIn(data, original.chapter), original.id);
    const QString label = edits::copyLabel(table<ChapterBlock>().title, nameOf(original));
    return insertPlaced(plan, copy, before, label) ? Item{copy.chapter, copy.id} : Item{};
}

/// The chapter whose text ends right above the heading of \a chapter: its sibling before it, else the one
/// that it stands in.
Id<Chapter> chapterAbove(const PlanData &data, Id<Chapter> chapter)
{
    const Chapter *row = data.chapters.find(chapter);
    if (!row)
        return {};
    const auto siblings = siblingsOf(data, *row);
    const auto at = std::ranges::find(siblings, row);
    return at == siblings.begin() ? row->parent : (*std::prev(at))->id;
}

/// Under a heading: as the first block there; above it: as the last one before.
bool dropBlock(Plan &plan, Id<ChapterBlock> moved, const Item &target, Side side)
{
    const PlanData data = plan.data();
    Id<Chapter> chapter = target.chapter;
    Id<ChapterBlock> before = target.block;
    const auto blocks = report::blocksIn(data, target.chapter);
    if (target.block && side != Side::Before)
        before = behind(blocks, target.block);
    else if (!target.block && side == Side::After)
        before = blocks.empty() ? Id<ChapterBlock>{} : blocks.front()->id;
    else if (!target.block && side == Side::Before)
        chapter = chapterAbove(data, target.chapter);
    return moved == before || (chapter && edits::moveBlock(plan, moved, chapter, before));
}

/// The rows that an item stands for.
const Chapter *chapterOf(const PlanData &data, const Item &item)
{
    return item.block ? nullptr : data.chapters.find(item.chapter);
}

}

Item addChapter(Plan &plan, Id<Volume> volume, Id<Chapter> parent, Id<Chapter> after)
{
    const PlanData data = plan.data();
    Chapter chapter{
        .id = Id<Chapter>::create(), .volume = volume, .parent = parent, .title = Text::tr("New chapter")};
    const Id<Chapter> before
        = after ? behind(report::chaptersIn(data, volume, parent), after) : Id<Chapter>{};
    const QString label = edits::addLabel(table<Chapter>().title, chapter.title);
    return insertPlaced(plan, chapter, before, label) ? Item{chapter.id, {}} : Item{};
}

Item addBlock(Plan &plan, const ChapterBlock &block, Id<ChapterBlock> after)
{
    const PlanData data = plan.data();
    ChapterBlock added = block;
    added.id = Id<ChapterBlock>::create();
    const Id<ChapterBlock> before
        = after ? behind(report::blocksIn(data, block.chapter), after) : Id<ChapterBlock>{};
    const QString label = edits::addLabel(table<ChapterBlock>().title, nameOf(added));
    return insertPlaced(plan, added, before, label) ? Item{added.chapter, added.id} : Item{};
}

void rename(Plan &plan, const Item &item, const QString &name)
{
    const PlanData data = plan.data();
    if (const Chapter *chapter = chapterOf(data, item)) {
        Chapter next = *chapter;
        next.title = name.simplified();
        edits::change(plan, next);
    } else if (const ChapterBlock *block = data.chapterBlocks.find(item.block);
               block && block->kind != u"teks") {
        ChapterBlock next = *block;
        next.text = name.simplified();
        edits::change(plan, next);
    }
}

Item duplicate(Plan &plan, const Item &item)
{
    const PlanData data = plan.data();
    if (const Chapter *chapter = chapterOf(data, item))
        return duplicateChapter(plan, *chapter);
    const ChapterBlock *block = data.chapterBlocks.find(item.block);
    return block ? duplicateBlock(plan, *block) : Item{};
}

void remove(Plan &plan, const Item &item)
{
    if (item.block)
        edits::remove<ChapterBlock>(plan, {item.block});
    else if (item.chapter)
        edits::remove<Chapter>(plan, {item.chapter});
}

void shift(Plan &plan, const Item &item, int step)
{
    const PlanData data = plan.data();
    if (const Chapter *chapter = chapterOf(data, item)) {
        if (const auto before = shiftedBefore(siblingsOf(data, *chapter), chapter->id, step))
            edits::moveChapter(plan, chapter->id, chapter->parent, *before);
    } else if (const ChapterBlock *block = data.chapterBlocks.find(item.block)) {
        if (const auto before = shiftedBefore(report::blocksIn(data, block->chapter), block->id, step))
            edits::moveBlock(plan, block->id, block->chapter, *before);
    }
}

bool indent(Plan &plan, Id<Chapter> id)
{
    const PlanData data = plan.data();
    const Chapter *chapter = data.chapters.find(id);
    if (!chapter)
        return false;
    const auto siblings = siblingsOf(data, *chapter);
    const auto at = std::ranges::find(siblings, chapter);
    return at != siblings.begin() && at != siblings.end()
        && edits::moveChapter(plan, id, (*std::prev(at))->id, {});
}

bool outdent(Plan &plan, Id<Chapter> id)
{
    const PlanData data = plan.data();
    const Chapter *chapter = data.chapters.find(id);
    const Chapter *above = chapter ? data.chapters.find(chapter->parent) : nullptr;
    return above && edits::moveChapter(plan, id, above->parent, behind(siblingsOf(data, *above), above->id));
}

bool drop(Plan &plan, const Item &moved, const Item &target, Side side)
{
    const PlanData data = plan.data();
    if (moved.block)
        return dropBlock(plan, moved.block, target, side);
    if (moved.chapter == target.chapter)
        return true;
    const Chapter *beside = target.block || side == Side::In ? nullptr : data.chapters.find(target.chapter);
    if (!beside)
        return edits::moveChapter(plan, moved.chapter, target.chapter, {});
    const Id<Chapter> before
        = side == Side::Before ? beside->id : behind(siblingsOf(data, *beside), beside->id);
    return before == moved.chapter || edits::moveChapter(plan, moved.chapter, beside->parent, before);
}

void setHidden(Plan &plan, const Item &item, bool hidden)
{
    const PlanData data = plan.data();
    if (const Chapter *chapter = chapterOf(data, item)) {
        Chapter next = *chapter;
        next.hidden = hidden;
        edits::change(plan, next);
    } else if (const ChapterBlock *block = data.chapterBlocks.find(item.block)) {
        ChapterBlock next = *block;
        next.hidden = hidden;
        edits::change(plan, next);
    }
}

bool isHidden(const PlanData &data, const Item &item)
{
    if (const Chapter *chapter = chapterOf(data, item))
        return chapter->hidden;
    const ChapterBlock *block = data.chapterBlocks.find(item.block);
    return block && block->hidden;
}

}
