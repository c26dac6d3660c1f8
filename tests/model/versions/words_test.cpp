// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/activities.h"
#include "model/edits/budget.h"
#include "model/edits/candidates.h"
#include "model/edits/programs.h"
#include "model/edits/rows.h"
#include "model/edits/scores.h"
#include "model/versions/compare.h"
#include "model/versions/words.h"
#include "tests/support/plans.h"

#include <gtest/gtest.h>

namespace {

using namespace plans;

std::string wordsOf(const std::vector<RowChange> &changes, const Plan &plan)
{
    return inWords(changes, plan.data()).join(u'\n').toStdString();
}

/// What the last entry of the log did.
std::string lastWords(const Plan &plan)
{
    return wordsOf(plan.changesOf(plan.log().back().number), plan);
}

TEST(Words, NameTheRowTheFieldAndBothValues)
{
    const auto plan = filled();
    Activity activity = *plan->data().activities.find(analysis);
    activity.progress = 94;
    activity.finish = QDate(2018, 2, 26);
    edits::change(*plan, activity);
    EXPECT_EQ(lastWords(*plan),
              "A1 Analisis kebutuhan: finish 23 Februari 2018 → 26 Februari 2018\n"
              "A1 Analisis kebutuhan: progress 80 → 94");
}

TEST(Words, TellMoneyByProgramYearAndSource)
{
    const auto plan = filled();
    const BudgetLine line = plan->data().budgetLines.of(letters)[1];
    edits::setBudget(*plan, edits::Amount::Planned, {{letters, 2019, line.source, Money{450'000'000}}});
    EXPECT_EQ(lastWords(*plan), "Budget line SG-14 · 2019 · APBD: Rp 400.000.000 → Rp 450.000.000");
    edits::setBudget(*plan, edits::Amount::Planned, {{buses, 2020, line.source, Money{5'000'000}}});
    EXPECT_EQ(lastWords(*plan), "Budget line SL-03 · 2020 · APBD: – → Rp 5.000.000");
    edits::setCeilings(*plan, {{2018, {}, {}}});
    EXPECT_EQ(lastWords(*plan), "Ceiling 2018 · all sources: Rp 1.000.000.000 → –");
}

TEST(Words, GiveBothValuesByThemselves)
{
    const auto plan = filled();
    Program program = *plan->data().programs.find(letters);
    const QString before = program.name;
    program.name = QStringLiteral("Surat daring");
    edits::change(*plan, program);
    const auto changes = told(plan->changesOf(plan->log().back().number), plan->data());
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_TRUE(changes[0].hasValues());
    EXPECT_EQ(changes[0].what, u"SG-14 Surat daring");
    EXPECT_EQ(changes[0].before, before);
    EXPECT_EQ(changes[0].after, u"Surat daring");
}

TEST(Words, TranslateEnumsReferencesAndShares)
{
    const auto plan = filled();
    edits::decide(*plan, {complaints}, Candidate::Decision::Chosen, QStringLiteral("Terasa"));
    EXPECT_EQ(lastWords(*plan),
              "QW-01 Aduan warga satu pintu: decision not decided → chosen\n"
              "QW-01 Aduan warga satu pintu: reason of the decision – → Terasa");
    edits::setRole(*plan, letters, dishub, edits::Role::Leads);
    EXPECT_EQ(lastWords(*plan),
              "SG-14 Surat dan disposisi elektronik: lead agency Diskominfo → Dishub\n"
              "Supporting agency SG-14 · Diskominfo added");
    edits::setWeights(*plan, {{impact, 0.525}});
    EXPECT_EQ(lastWords(*plan), "K01 Dampak langsung: weight 60% → 52,5%");
    edits::setScores(*plan, firstRound, scorer, {{complaints, impact, {}}});
    EXPECT_EQ(lastWords(*plan), "Score Sesi 1 · Diskominfo · QW-01 · K01: 3,5 → –");
    edits::link(*plan, {analysis, launch, Link::FS, -2});
    EXPECT_EQ(lastWords(*plan), "Dependency A1 · A2 · finish to start: lag 5 → -2");
}

TEST(Words, CallRowsThatAreGoneByTheNameTheyHad)
{
    const auto plan = filled();
    edits::remove<Activity>(*plan, {launch});
    EXPECT_EQ(lastWords(*plan),
              "Activity A2 Peluncuran removed\n"
              "Dependency A1 · A2 · finish to start removed\n"
              "Dependency A2 · A3 · finish to start removed");
}

TEST(Words, CountWhatIsManyOfAKind)
{
    const auto plan = filled();
    std::vector<Program> programs(72);
    for (std::size_t i = 0; i < programs.size(); ++i)
        programs[i].code = QString::number(i);
    edits::add(*plan, programs);
    EXPECT_EQ(lastWords(*plan), "72 × program added");
    std::vector<Program> later;
    for (Program program : plan->data().programs) {
        program.lastYear = 2026;
        later.push_back(program);
    }
    edits::change(*plan, later);
    EXPECT_EQ(lastWords(*plan), "74 × program changed: last year");
}

TEST(Words, SayThatARowWasMoved)
{
    const auto plan = filled();
    edits::move<Program>(*plan, buses, letters);
    EXPECT_EQ(lastWords(*plan), "SL-03 Angkutan kota terjadwal: moved to another place");
}

TEST(Words, TellOfAnUndoWhatItTookBack)
{
    const auto plan = filled();
    edits::remove<Area>(*plan, {{201}});
    plan->undo();
    EXPECT_EQ(lastWords(*plan), "Kelurahan 36.74.01.1001 Ciater added");
}

TEST(Compare, JoinsWhatHappenedBetweenTwoVersions)
{
    const auto plan = filled();
    plan->nameVersion(QStringLiteral("Rapat I"));
    const PlanData before = plan->data();

    Id<Program> passing;
    edits::add(*plan, Program{.name = QStringLiteral("Sebentar saja")}, &passing);
    Program program = *plan->data().programs.find(letters);
    for (const int year : {2021, 2022, 2023}) {
        program.lastYear = year;
        edits::change(*plan, program);
    }
    edits::remove<Program>(*plan, {passing});
    edits::remove<Risk>(*plan, {outage});
    plan->undo();
    plan->nameVersion(QStringLiteral("Rapat II"));

    const std::vector<Version> versions = plan->versions();
    ASSERT_EQ(versions.size(), 2U);
    const auto changes = changesBetween(*plan, versions[0].entry, versions[1].entry);
    EXPECT_EQ(wordsOf(changes, *plan), "SG-14 Surat dan disposisi elektronik: last year 2020 → 2023");
    const auto back = changesBetween(*plan, versions[1].entry, versions[0].entry);
    EXPECT_EQ(wordsOf(back, *plan), "SG-14 Surat dan disposisi elektronik: last year 2023 → 2020");
}

TEST(Compare, FindsNothingWhereAllWasTakenBack)
{
    const auto plan = filled();
    const qint64 from = plan->log().back().number;
    Program program = *plan->data().programs.find(letters);
    program.name = QStringLiteral("Lain");
    edits::change(*plan, program);
    edits::remove<Program>(*plan, {letters});
    plan->undo();
    plan->undo();
    EXPECT_TRUE(changesBetween(*plan, from, plan->log().back().number).empty());
}

TEST(Compare, SeesARowThatWasRemovedAndAddedAgainAsChanged)
{
    NetChanges net;
    net.add({QStringLiteral("anchor"),
             RowChange::Kind::Delete,
             {qint64(1), qint64(4)},
             {SqlValue(qint64(1)), SqlValue(qint64(4)), SqlValue(QStringLiteral("lama"))},
             {{}, {}, {}}});
    net.add({QStringLiteral("anchor"),
             RowChange::Kind::Insert,
             {qint64(1), qint64(4)},
             {{}, {}, {}},
             {SqlValue(qint64(1)), SqlValue(qint64(4)), SqlValue(QStringLiteral("baru"))}});
    const auto rows = net.rows();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].kind, RowChange::Kind::Update);
    EXPECT_EQ(rows[0].after[2], SqlValue(QStringLiteral("baru")));
    EXPECT_FALSE(rows[0].after[0].has_value());
}

TEST(Compare, ReadsChangesFromBeforeAColumnWasAdded)
{
    NetChanges net;
    net.add({QStringLiteral("anchor"), RowChange::Kind::Insert, {qint64(1)}, {}, {SqlValue(qint64(1))}});
    net.add({QStringLiteral("anchor"),
             RowChange::Kind::Update,
             {qint64(1)},
             {SqlValue(qint64(1)), SqlValue(qint64(0))},
             {{}, SqlValue(qint64(5))}});
    const auto rows = net.rows();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].kind, RowChange::Kind::Insert);
    EXPECT_EQ(rows[0].after.size(), 2U);
}

}
