// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/volumes/volumebook.h"

#include "model/edits/rows.h"
#include "model/edits/volumes.h"
#include "model/report/volumes/presetvolumes.h"
#include "model/report/volumes/volumefindings.h"
#include "tests/support/plans.h"

#include <gtest/gtest.h>

namespace {

class VolumeBook : public testing::Test {
protected:
    Id<Volume> volume(const QString &code) const
    {
        return std::ranges::find(plan->data().volumes, code, &Volume::code)->id;
    }

    report::Subject subject() const { return {.data = plan->data()}; }

    QStringList headings(Id<Volume> of) const
    {
        QStringList lines;
        const report::VolumeBook made = report::volumeBook(subject(), of);
        for (const report::Block &block : made.book.blocks)
            if (const auto *heading = std::get_if<report::Heading>(&block))
                lines.append((heading->number + u' ' + heading->text).trimmed());
        return lines;
    }

    const Chapter &chapter(const QString &title) const
    {
        const auto &all = plan->data().chapters;
        for (const Chapter &row : all)
            if (row.title == title && row.volume == id)
                return row;
        qFatal("no such chapter");
    }

    std::unique_ptr<Plan> plan = plans::create(QStringLiteral(":memory:"));
    Id<Volume> id = volume(QStringLiteral("buku2"));
};

TEST_F(VolumeBook, HasTheChaptersOfTheGuideWithAChapterAPillar)
{
    const QStringList lines = headings(id);
    EXPECT_TRUE(lines.contains(QStringLiteral("I Pendahuluan"))) << qPrintable(lines.join(u'\n'));
    EXPECT_TRUE(lines.contains(QStringLiteral("III Strategi Pembangunan")));
    EXPECT_TRUE(lines.contains(QStringLiteral("3.1 Smart Governance")));
    EXPECT_TRUE(lines.contains(QStringLiteral("3.6 Smart Environment")));
    EXPECT_TRUE(lines.contains(QStringLiteral("Penutup")));
}

TEST_F(VolumeBook, LeavesOutWhatIsSwitchedOffAndCountsOn)
{
    Chapter hidden = chapter(QStringLiteral("Pendahuluan"));
    hidden.hidden = true;
    ASSERT_TRUE(edits::change(*plan, hidden));
    const QStringList lines = headings(id);
    EXPECT_FALSE(lines.contains(QStringLiteral("I Pendahuluan")));
    EXPECT_FALSE(lines.join(u'\n').contains(u"Latar belakang"));
    EXPECT_TRUE(lines.contains(QStringLiteral("I Visi dan Misi Smart City")));
}

TEST_F(VolumeBook, TheProfilesOfSeveralQuickWinsDoNotBearTheNameOfTheFirst)
{
    report::Subject several = subject();
    const auto chosen = [](int key, const QString &name) {
        return Candidate{.id = {key}, .name = name, .decision = Candidate::Decision::Chosen, .position = key};
    };
    several.data.candidates = Rows(
        std::vector{chosen(1, QStringLiteral("Peta usulan")), chosen(2, QStringLiteral("Lapor lubang"))});
    const Id<Volume> profiles = volume(QStringLiteral("profil"));
    const report::Book all = report::volumeBook(several, profiles).book;
    EXPECT_FALSE(all.title.contains(QStringLiteral("Peta usulan"))) << qPrintable(all.title);
    EXPECT_TRUE(all.title.contains(QStringLiteral("Kota Contoh"))) << qPrintable(all.title);
    several.candidate = {2};
    EXPECT_TRUE(report::volumeBook(several, profiles).book.title.contains(QStringLiteral("Lapor lubang")));
}

TEST_F(VolumeBook, SaysWhichRowEachBlockCameFrom)
{
    const report::VolumeBook made = report::volumeBook(subject(), id);
    ASSERT_FALSE(made.sources.empty());
    for (std::size_t i = 1; i < made.sources.size(); ++i)
        EXPECT_LE(made.sources[i - 1].first, made.sources[i].first);
    EXPECT_LE(made.sources.back().first, made.book.blocks.size());
}

TEST_F(VolumeBook, ChaptersMoveButNeverIntoThemselvesOrTooDeep)
{
    const Chapter strategy = chapter(QStringLiteral("Strategi Pembangunan"));
    const auto below = report::chaptersIn(plan->data(), id, strategy.id);
    ASSERT_EQ(below.size(), 6U);
    const Id<Chapter> first = below[0]->id;
    const Id<Chapter> last = below[5]->id;
    EXPECT_FALSE(edits::moveChapter(*plan, strategy.id, first, {}));
    EXPECT_TRUE(edits::moveChapter(*plan, last, strategy.id, first));
    EXPECT_EQ(report::chaptersIn(plan->data(), id, strategy.id)[0]->id, last);
    EXPECT_EQ(report::chapterNumber(plan->data(), last), u"3.1");
    ASSERT_TRUE(plan->undo());
    EXPECT_EQ(report::chapterNumber(plan->data(), last), u"3.6");
    EXPECT_TRUE(edits::moveChapter(*plan, last, first, {}));
    EXPECT_FALSE(edits::moveChapter(*plan, strategy.id, chapter(QStringLiteral("Quick Win")).id, {}));
}

TEST_F(VolumeBook, AVolumeIsCopiedAndRemovedWithAllThatStandsInIt)
{
    const std::size_t chapters = plan->data().chapters.size();
    Id<Volume> copy;
    ASSERT_TRUE(edits::duplicateVolume(*plan, id, &copy));
    EXPECT_EQ(headings(copy), headings(id));
    EXPECT_GT(plan->data().chapters.size(), chapters);
    ASSERT_TRUE(edits::remove<Volume>(*plan, {copy}));
    EXPECT_EQ(plan->data().chapters.size(), chapters);
    ASSERT_TRUE(plan->undo());
    EXPECT_EQ(headings(copy), headings(id));
}

TEST_F(VolumeBook, FindsWrongFieldsEmptyChaptersAndUnknownBlocks)
{
    const Chapter strategy = chapter(QStringLiteral("Strategi Pembangunan"));
    ASSERT_TRUE(edits::add(*plan,
                           ChapterBlock{.chapter = strategy.id,
                                        .kind = QStringLiteral("teks"),
                                        .text = QStringLiteral("Menurut {dasar_hukun} ...")}));
    ASSERT_TRUE(edits::add(*plan, Chapter{.volume = id, .title = QStringLiteral("Kosong")}));
    ASSERT_TRUE(
        edits::add(*plan, ChapterBlock{.chapter = strategy.id, .kind = QStringLiteral("masa_depan")}));
    const auto findings = report::volumeFindings(subject(), id);
    const auto has = [&](const QString &part) {
        return std::ranges::any_of(findings, [&](const auto &row) { return row.text.contains(part); });
    };
    EXPECT_TRUE(has(QStringLiteral("dasar_hukun")));
    EXPECT_TRUE(
        std::ranges::any_of(findings, [](const auto &row) { return row.suggestion == u"dasar_hukum"; }));
    EXPECT_TRUE(has(QStringLiteral("Kosong")));
    EXPECT_TRUE(has(QStringLiteral("masa_depan")));
}

TEST_F(VolumeBook, APlanOfAnOlderVersionGetsTheBooksInOneStep)
{
    ASSERT_TRUE(plan->edit(QStringLiteral("Hapus"), [&](Database &db) {
        for (const Volume &row : plan->data().volumes)
            removeRow(db, row.id);
    }));
    EXPECT_TRUE(plan->data().chapters.empty());
    EXPECT_FALSE(report::withVolumes(plan->data()).volumes.empty());
    ASSERT_TRUE(edits::addPresetVolumes(*plan));
    EXPECT_EQ(plan->data().volumes.size(), 9U);
    ASSERT_TRUE(plan->undo());
    EXPECT_TRUE(plan->data().volumes.empty());
}

}
