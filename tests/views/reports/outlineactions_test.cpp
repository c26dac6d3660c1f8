// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/outlineactions.h"

#include "model/edits/rows.h"
#include "model/report/volumes/volumebook.h"
#include "tests/support/plans.h"

#include <gtest/gtest.h>

namespace {

using outline::Item;

/// A book of two chapters, the first with two below it and two blocks.
class OutlineActions : public testing::Test {
protected:
    OutlineActions()
    {
        volume = Id<Volume>::create();
        plan->edit(QStringLiteral("Buku"), [&](Database &db) {
            rows::insert(db, Volume{.id = volume, .position = 1, .shortName = QStringLiteral("Buku X")});
        });
        first = outline::addChapter(*plan, volume, {}, {}).chapter;
        last = outline::addChapter(*plan, volume, {}, {}).chapter;
        below = outline::addChapter(*plan, volume, first, {}).chapter;
        belowToo = outline::addChapter(*plan, volume, first, {}).chapter;
        const auto named = {std::pair(first, "satu"), std::pair(last, "akhir"), std::pair(below, "a"),
                            std::pair(belowToo, "b")};
        for (const auto &[chapter, name] : named)
            outline::rename(*plan, {chapter, {}}, QString::fromLatin1(name));
        text = outline::addBlock(
                   *plan, {.chapter = first, .kind = QStringLiteral("teks"), .text = QStringLiteral("Isi")},
                   {})
                   .block;
        table = outline::addBlock(*plan, {.chapter = first, .kind = QStringLiteral("program")}, {}).block;
        steps = plan->undoSteps();
    }

    /// "satu(a,b),akhir".
    QString chapters(Id<Chapter> parent = {}) const
    {
        QStringList names;
        for (const Chapter *chapter : report::chaptersIn(plan->data(), volume, parent)) {
            const QString inside = chapters(chapter->id);
            names.append(inside.isEmpty() ? chapter->title
                                          : QStringLiteral("%1(%2)").arg(chapter->title, inside));
        }
        return names.join(u',');
    }

    QStringList kinds(Id<Chapter> chapter) const
    {
        QStringList names;
        for (const ChapterBlock *block : report::blocksIn(plan->data(), chapter))
            names.append(block->kind);
        return names;
    }

    std::unique_ptr<Plan> plan = plans::create(QStringLiteral(":memory:"));
    Id<Volume> volume;
    Id<Chapter> first;
    Id<Chapter> last;
    Id<Chapter> below;
    Id<Chapter> belowToo;
    Id<ChapterBlock> text;
    Id<ChapterBlock> table;
    qsizetype steps = 0;
};

TEST_F(OutlineActions, AddsAChapterBehindAnother)
{
    outline::addChapter(*plan, volume, first, below);
    EXPECT_EQ(chapters().count(u','), 3);
    EXPECT_TRUE(chapters().startsWith(QStringLiteral("satu(a,"))) << qPrintable(chapters());
    EXPECT_TRUE(chapters().endsWith(QStringLiteral(",b),akhir"))) << qPrintable(chapters());
    EXPECT_EQ(plan->undoSteps(), steps + 1);
}

TEST_F(OutlineActions, AddsABlockBehindAnother)
{
    const Item added
        = outline::addBlock(*plan, {.chapter = first, .kind = QStringLiteral("indikator")}, text);
    EXPECT_EQ(added.chapter, first);
    EXPECT_EQ(kinds(first),
              (QStringList{QStringLiteral("teks"), QStringLiteral("indikator"), QStringLiteral("program")}));
}

TEST_F(OutlineActions, MovesAmongSiblingsAndStopsAtTheEnds)
{
    outline::shift(*plan, {belowToo, {}}, -1);
    EXPECT_EQ(chapters(), QStringLiteral("satu(b,a),akhir"));
    outline::shift(*plan, {belowToo, {}}, -1);
    EXPECT_EQ(plan->undoSteps(), steps + 1) << "it is the first already";
    outline::shift(*plan, {belowToo, {}}, 1);
    EXPECT_EQ(chapters(), QStringLiteral("satu(a,b),akhir"));
    outline::shift(*plan, {first, text}, 1);
    EXPECT_EQ(kinds(first), (QStringList{QStringLiteral("program"), QStringLiteral("teks")}));
}

TEST_F(OutlineActions, IndentsAndOutdents)
{
    EXPECT_TRUE(outline::indent(*plan, last));
    EXPECT_EQ(chapters(), QStringLiteral("satu(a,b,akhir)"));
    EXPECT_TRUE(outline::outdent(*plan, below));
    EXPECT_EQ(chapters(), QStringLiteral("satu(b,akhir),a"));
    EXPECT_FALSE(outline::outdent(*plan, first)) << "it stands in no chapter";
    EXPECT_FALSE(outline::indent(*plan, first)) << "nothing stands before it";
}

TEST_F(OutlineActions, CopiesAChapterWithAllThatStandsInIt)
{
    const Item copy = outline::duplicate(*plan, {first, {}});
    ASSERT_TRUE(copy.chapter);
    EXPECT_EQ(plan->undoSteps(), steps + 1);
    EXPECT_EQ(chapters(copy.chapter), QStringLiteral("a,b"));
    EXPECT_EQ(kinds(copy.chapter), kinds(first));
    const auto all = report::chaptersIn(plan->data(), volume, {});
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[1]->id, copy.chapter);
}

TEST_F(OutlineActions, SwitchesOffAndRemoves)
{
    outline::setHidden(*plan, {first, table}, true);
    EXPECT_TRUE(outline::isHidden(plan->data(), {first, table}));
    EXPECT_FALSE(outline::isHidden(plan->data(), {first, {}}));
    outline::remove(*plan, {first, {}});
    EXPECT_EQ(chapters(), QStringLiteral("akhir"));
    EXPECT_FALSE(plan->data().chapterBlocks.find(text));
    ASSERT_TRUE(plan->undo());
    EXPECT_EQ(chapters(), QStringLiteral("satu(a,b),akhir"));
    EXPECT_TRUE(plan->data().chapterBlocks.find(text));
}

TEST_F(OutlineActions, ATextBlockHasNoNameToChange)
{
    outline::rename(*plan, {first, text}, QStringLiteral("Hilang"));
    EXPECT_EQ(plan->data().chapterBlocks.find(text)->text, u"Isi");
    outline::rename(*plan, {first, table}, QStringLiteral("Program prioritas"));
    EXPECT_EQ(plan->data().chapterBlocks.find(table)->text, u"Program prioritas");
}

TEST_F(OutlineActions, WhatIsDraggedGoesBesideOrIntoWhereItIsLetGo)
{
    using outline::Side;
    ASSERT_EQ(chapters(), u"satu(a,b),akhir");
    EXPECT_TRUE(outline::drop(*plan, {last, {}}, {first, {}}, Side::Before));
    EXPECT_EQ(chapters(), u"akhir,satu(a,b)");
    EXPECT_TRUE(outline::drop(*plan, {below, {}}, {last, {}}, Side::In));
    EXPECT_EQ(chapters(), u"akhir(a),satu(b)");
    EXPECT_TRUE(outline::drop(*plan, {below, {}}, {belowToo, {}}, Side::After));
    EXPECT_EQ(chapters(), u"akhir,satu(b,a)");
    EXPECT_TRUE(outline::drop(*plan, {belowToo, {}}, {}, Side::In));
    EXPECT_EQ(chapters(), u"akhir,satu(a),b");
    EXPECT_FALSE(outline::drop(*plan, {first, {}}, {below, {}}, Side::In)) << "into what stands in it";
    EXPECT_FALSE(outline::drop(*plan, {first, text}, {}, Side::In)) << "a block without a chapter";

    EXPECT_TRUE(outline::drop(*plan, {first, table}, {first, text}, Side::Before));
    EXPECT_EQ(report::blocksIn(plan->data(), first).front()->id, table);
    EXPECT_TRUE(outline::drop(*plan, {first, table}, {last, {}}, Side::In));
    EXPECT_EQ(report::blocksIn(plan->data(), last).front()->id, table);
    EXPECT_EQ(plan->undoSteps(), steps + 6);

    EXPECT_TRUE(outline::drop(*plan, {last, table}, {last, table}, Side::After)) << "let go where it was";
    EXPECT_TRUE(outline::drop(*plan, {last, {}}, {last, table}, Side::Before));
    EXPECT_EQ(plan->undoSteps(), steps + 6);
    EXPECT_TRUE(outline::drop(*plan, {last, table}, {first, {}}, Side::After));
    EXPECT_EQ(report::blocksIn(plan->data(), first).front()->id, table) << "first under the heading";
    EXPECT_TRUE(outline::drop(*plan, {first, table}, {first, {}}, Side::Before));
    EXPECT_EQ(report::blocksIn(plan->data(), last).back()->id, table) << "last above the heading";
}

}
