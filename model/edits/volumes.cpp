// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/volumes.h"

#include "model/edits/rows.h"
#include "model/report/volumes/presetvolumes.h"
#include "model/report/volumes/volumebook.h"

#include <QCoreApplication>

#include <set>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

void insertAll(Database &db, const auto &all)
{
    for (const auto &row : all)
        rows::insert(db, row);
}

/// Everything that stands in a volume under new keys.
struct VolumeCopy {
    std::vector<Chapter> chapters{};  ///< parents before children
    std::vector<ChapterBlock> blocks{};
};

void copyChapters(const PlanData &data, Id<Volume> from, Id<Chapter> parent, const Chapter &under,
                  VolumeCopy &copy)
{
    for (const Chapter *chapter : report::chaptersIn(data, from, parent)) {
        Chapter next = *chapter;
        next.id = Id<Chapter>::create();
        next.volume = under.volume;
        next.parent = under.id;
        copy.chapters.push_back(next);
        for (const ChapterBlock *block : report::blocksIn(data, chapter->id)) {
            copy.blocks.push_back(*block);
            copy.blocks.back().id = Id<ChapterBlock>::create();
            copy.blocks.back().chapter = next.id;
        }
        copyChapters(data, from, chapter->id, next, copy);
    }
}

/// How many levels stand above \a chapter, itself counted.
int levelOf(const PlanData &data, Id<Chapter> chapter)
{
    int level = 0;
    for (const Chapter *row = data.chapters.find(chapter); row && level < 9;
         row = data.chapters.find(row->parent))
        ++level;
    return level;
}

/// How many levels \a chapter takes up with what stands in it.
int heightOf(const PlanData &data, const Chapter &chapter)
{
    int height = 0;
    for (const Chapter *below : report::chaptersIn(data, chapter.volume, chapter.id))
        height = std::max(height, heightOf(data, *below));
    return height + 1;
}

bool standsIn(const PlanData &data, Id<Chapter> chapter, Id<Chapter> above)
{
    for (const Chapter *row = data.chapters.find(chapter); row; row = data.chapters.find(row->parent))
        if (row->id == above)
            return true;
    return false;
}

template <class Row>
void replaceAll(Database &db, const Rows<Row> &present, std::vector<Row> wanted)
{
    int position = 0;
    std::set<Id<Row>> kept;
    for (Row &row : wanted) {
        row.position = position += edits::positionGap;
        if (!row.id)
            row.id = Id<Row>::create();
        kept.insert(row.id);
        rows::put(db, row);
    }
    for (const Row &row : present)
        if (!kept.contains(row.id))
            rows::remove<Row>(db, row.id);
}

template <class Row>
bool moveRow(Plan &plan, const Row &moved, Id<Row> before, const QString &name)
{
    const std::vector<Row> next = edits::placed(plan.data(), moved, before);
    return plan.edit(edits::moveLabel(table<Row>().title, name), [&](Database &db) {
        for (const Row &row : next)
            rows::update(db, row);
    });
}

}

bool edits::addPresetVolumes(Plan &plan)
{
    if (!plan.data().volumes.empty())
        return true;
    const PlanData data = plan.data();
    const report::PresetVolumes preset = report::presetVolumes(data);
    return plan.edit(Text::tr("Make the books"), [&](Database &db) {
        insertAll(db, preset.volumes);
        insertAll(db, preset.chapters);
        insertAll(db, preset.blocks);
        if (data.signatories.empty())
            insertAll(db, preset.signatories);
        if (data.ownFields.empty())
            insertAll(db, preset.fields);
    });
}

bool edits::duplicateVolume(Plan &plan, Id<Volume> volume, Id<Volume> *copied)
{
    const PlanData data = plan.data();
    const Volume *original = data.volumes.find(volume);
    if (!original)
        return true;
    Volume next = *original;
    next.id = Id<Volume>::create();
    next.code.clear();
    next.shortName = copyName(original->shortName);
    if (copied)
        *copied = next.id;
    VolumeCopy copy;
    copyChapters(data, volume, {}, {.volume = next.id}, copy);
    const std::vector<Volume> order = placed(data, next, rowAfter(data, volume));
    return plan.edit(copyLabel(table<Volume>().title, original->shortName), [&](Database &db) {
        for (const Volume &row : order)
            rows::put(db, row);
        insertAll(db, copy.chapters);
        insertAll(db, copy.blocks);
    });
}

bool edits::moveChapter(Plan &plan, Id<Chapter> chapter, Id<Chapter> parent, Id<Chapter> before)
{
    constexpr int deepest = 3;
    const PlanData data = plan.data();
    const Chapter *row = data.chapters.find(chapter);
    if (!row || chapter == before || standsIn(data, parent, chapter)
        || levelOf(data, parent) + heightOf(data, *row) > deepest)
        return false;
    Chapter moved = *row;
    moved.parent = parent;
    return moveRow(plan, moved, before, moved.title);
}

bool edits::moveBlock(Plan &plan, Id<ChapterBlock> block, Id<Chapter> chapter, Id<ChapterBlock> before)
{
    const PlanData data = plan.data();
    const ChapterBlock *row = data.chapterBlocks.find(block);
    if (!row || block == before)
        return false;
    ChapterBlock moved = *row;
    moved.chapter = chapter;
    return moveRow(plan, moved, before, nameOf(moved));
}

bool edits::setLetterhead(Plan &plan, const Letterhead &wanted)
{
    const PlanData data = plan.data();
    City city = data.city();
    city.letterhead = wanted.lines;
    city.logo = wanted.logo;
    return plan.edit(Text::tr("Change letterhead and signatories"), [&](Database &db) {
        rows::update(db, city);
        replaceAll(db, data.signatories, wanted.signatories);
        replaceAll(db, data.ownFields, wanted.fields);
    });
}
