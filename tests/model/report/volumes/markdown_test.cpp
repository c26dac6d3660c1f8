// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/volumes/markdown.h"

#include "model/storage/tables.h"
#include "tests/support/plans.h"

#include <gtest/gtest.h>

namespace {

class Markdown : public testing::Test {
protected:
    std::vector<report::Block> blocks(const QString &markdown) const
    {
        report::BookWriter book({});
        report::addMarkdown(book, subject, markdown, 1);
        return book.take().blocks;
    }

    template <class Kind>
    std::vector<Kind> all(const QString &markdown) const
    {
        std::vector<Kind> result;
        for (const report::Block &block : blocks(markdown))
            if (const auto *found = std::get_if<Kind>(&block))
                result.push_back(*found);
        return result;
    }

    std::unique_ptr<Plan> plan = plans::filled();
    report::Subject subject{.data = plan->data()};
};

TEST_F(Markdown, KeepsEmphasisAndFillsFieldsEvenWithUnderscores)
{
    const auto paragraphs = all<report::Paragraph>(
        QStringLiteral("Pada **{kota}** ada {jumlah_program} program, *{dasar_hukum}*.\n\nLalu."));
    ASSERT_EQ(paragraphs.size(), 2U);
    EXPECT_EQ(paragraphs[0].words.plain(),
              QStringLiteral("Pada Kota Contoh ada %1 program, Peraturan Wali Kota Nomor 12 Tahun 2018.")
                  .arg(plan->data().programs.size()));
    EXPECT_TRUE(paragraphs[0].words.spans[1].bold);
    EXPECT_TRUE(paragraphs[0].words.spans[paragraphs[0].words.spans.size() - 2].italic);
}

TEST_F(Markdown, WhatAFieldStandsForIsNoMarkdown)
{
    ASSERT_TRUE(plan->edit(QStringLiteral("Ubah"), [&](Database &db) {
        rows::update(db,
                     OwnField{.id = {1151},
                              .name = QStringLiteral("dasar_hukum"),
                              .value = QStringLiteral("*a* # b")});
    }));
    subject.data = plan->data();
    EXPECT_EQ(all<report::Paragraph>(QStringLiteral("{dasar_hukum}"))[0].words.plain(), u"*a* # b");
}

TEST_F(Markdown, NestsListsAndGoesOnCounting)
{
    const auto lists = all<report::List>(QStringLiteral("1. satu\n2. dua\n   - a\n   - b\n3. tiga\n"));
    ASSERT_EQ(lists.size(), 3U);
    EXPECT_EQ(lists[0].items.size(), 2U);
    EXPECT_EQ(lists[1].level, 1);
    EXPECT_FALSE(lists[1].numbered);
    EXPECT_EQ(lists[2].first, 3);
}

TEST_F(Markdown, ReadsTablesHeadingsAndNotes)
{
    const QString text = QStringLiteral(
        "# Judul\n\n| A | B |\n|---|---|\n| 1 | {kota} |\n\nIsi[^x] lagi.\n\n[^x]: Sumber: {kota}\n");
    const auto tables = all<report::Table>(text);
    ASSERT_EQ(tables.size(), 1U);
    EXPECT_EQ(tables[0].columns[1].title, u"B");
    EXPECT_EQ(report::text(tables[0].rows[0].cells[1], tables[0].columns[1]).plain(), u"Kota Contoh");
    EXPECT_EQ(all<report::Heading>(text)[0].level, 2);
    EXPECT_TRUE(all<report::Heading>(text)[0].number.isEmpty());
    const auto paragraphs = all<report::Paragraph>(text);
    ASSERT_EQ(paragraphs.size(), 1U);
    EXPECT_EQ(paragraphs[0].words.spans[0].note, u"Sumber: Kota Contoh");
    EXPECT_EQ(paragraphs[0].words.plain(), u"Isi lagi.");
}

TEST_F(Markdown, ShowsWhatItDoesNotKnowAsText)
{
    EXPECT_EQ(all<report::Paragraph>(QStringLiteral("<b>tebal</b> & [^y]"))[0].words.plain(),
              u"<b>tebal</b> & [^y]");
    EXPECT_TRUE(blocks(QString()).empty());
    EXPECT_TRUE(blocks(QStringLiteral("\n\n   \n")).empty());
}

}
