// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/versions/verify.h"

#include "model/edits/rows.h"
#include "model/report/volumes/submitted.h"
#include "tests/support/plans.h"

#include <gtest/gtest.h>

namespace {

using Result = Verification::Result;

class Submitting : public testing::Test {
protected:
    bool submit(const QString &name)
    {
        return plan->submit(name,
                            {.recipient = QStringLiteral("Kemenkominfo"),
                             .day = QDate(2018, 10, 3),
                             .files = {{QStringLiteral("buku2.pdf"), sha256Of("isi buku")}}});
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.pilar"));
    std::unique_ptr<Plan> plan = plans::filled(path);
};

TEST_F(Submitting, ChangesNoContentAndIsNoUndoStep)
{
    const QString before = plan->contentHash();
    const auto steps = plan->undoSteps();
    ASSERT_TRUE(submit(QStringLiteral("Bimtek IV")));
    EXPECT_EQ(plan->contentHash(), before);
    EXPECT_EQ(plan->undoSteps(), steps);
    EXPECT_EQ(plan->versions().back().name, u"Bimtek IV");
    EXPECT_EQ(plan->submissions().back().contentHash, before);
}

TEST_F(Submitting, IsKeptInTheFile)
{
    ASSERT_TRUE(submit(QStringLiteral("Bimtek IV")));
    const auto written = plan->submissions();
    plan.reset();
    EXPECT_EQ(plans::reopened(path)->submissions(), written);
}

TEST_F(Submitting, TellsASubmittedReportFromAnAlteredAndAForeignOne)
{
    ASSERT_TRUE(submit(QStringLiteral("Bimtek IV")));
    const auto all = plan->submissions();
    const QString hash = all.back().contentHash;
    EXPECT_EQ(verifyReport("isi buku", hash, all).result, Result::Submitted);
    EXPECT_EQ(verifyReport("isi buku", {}, all).result, Result::Submitted);
    EXPECT_EQ(verifyReport("isi lain", hash, all).result, Result::Altered);
    EXPECT_EQ(verifyReport("isi lain", QStringLiteral("00ff"), all).result, Result::Unknown);
    EXPECT_EQ(verifyReport("isi lain", {}, all).result, Result::Unstamped);
    EXPECT_EQ(verifyReport("isi buku", hash, {}).result, Result::Unknown);
}

QString changesAfter(const report::Subject &subject, const QString &version)
{
    QString lines;
    for (const report::ChangesOf &part : subject.changesSince.at(version))
        lines += part.lines.join(u'\n');
    return lines;
}

TEST_F(Submitting, TheNextBookTellsWhatChangedSinceOrSinceAnyOtherVersion)
{
    EXPECT_TRUE(report::subjectOf(*plan).submitted.isEmpty());
    EXPECT_TRUE(report::subjectOf(*plan).changesSince.empty());
    ASSERT_TRUE(plan->nameVersion(QStringLiteral("Konsep"), {}));
    Program program = *plan->data().programs.find(plans::letters);
    program.name = QStringLiteral("Surat daring");
    ASSERT_TRUE(edits::change(*plan, program));
    ASSERT_TRUE(submit(QStringLiteral("Bimtek IV")));
    ASSERT_TRUE(edits::remove<Program>(*plan, {plans::letters}));

    report::Subject subject = report::subjectOf(*plan);
    EXPECT_EQ(subject.submitted, u"Bimtek IV");
    EXPECT_TRUE(changesAfter(subject, QStringLiteral("Bimtek IV")).contains(u"Surat daring"));
    EXPECT_FALSE(subject.changesSince.contains(QStringLiteral("Konsep")));

    const PlanData now = plan->data();
    const auto told = std::ranges::find(now.chapterBlocks, QStringLiteral("perubahan"), &ChapterBlock::kind);
    ASSERT_NE(told, now.chapterBlocks.end());
    ChapterBlock block = *told;
    block.options = QStringLiteral("{\"sejak\": \"Konsep\"}");
    ASSERT_TRUE(edits::change(*plan, block));
    subject = report::subjectOf(*plan);
    EXPECT_FALSE(changesAfter(subject, QStringLiteral("Konsep")).contains(u"Surat daring"))
        << "a change of what is gone by now is no change";
    EXPECT_TRUE(report::subjectOf(*plan, {1}).changesSince.empty()) << "another volume";
    EXPECT_NE(plan->contentHash(), plan->submissions().back().contentHash);
}

}
