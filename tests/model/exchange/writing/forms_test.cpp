// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/programforms.h"
#include "model/exchange/writing/scoresheets.h"

#include "model/domain/failure.h"
#include "model/edits/rounds.h"
#include "model/edits/rows.h"
#include "model/edits/scores.h"
#include "model/storage/tables.h"
#include "tests/support/plans.h"

#include <gtest/gtest.h>

namespace {

using writing::NamedFile;
using writing::Sheet;

const Edition edition{.version = {}, .changed = QDateTime(QDate(2017, 8, 30), QTime(9, 30)), .language = {}};

QString textIn(const Sheet &sheet, int row, int column)
{
    const auto *text = std::get_if<QString>(&sheet.rows.at(std::size_t(row)).at(std::size_t(column)).value);
    return text ? *text : QString();
}

TEST(ScoreSheets, AreOneAScorerAndNameIt)
{
    const auto plan = plans::filled();
    const auto files = writing::scoreSheets(plan->data(), edition);
    ASSERT_EQ(files.size(), plan->data().scorers.size());
    EXPECT_EQ(textIn(files[0].content.sheets[0], 2, 0),
              QStringLiteral("Scorer: %1").arg(plan->data().scorers[0].name));
}

TEST(ScoreSheets, ShowWhatWasScoredInTheOpenRoundAlready)
{
    const auto plan = plans::filled();
    const auto numbers = [&] {
        int count = 0;
        const auto files = writing::scoreSheets(plan->data(), edition);
        for (const auto &row : files[0].content.sheets[0].rows)
            for (const writing::Cell &cell : row)
                count += std::holds_alternative<double>(cell.value) ? 1 : 0;
        return count;
    };
    EXPECT_GT(numbers(), 0);
    ASSERT_TRUE(edits::closeRound(*plan, plans::firstRound));
    EXPECT_EQ(numbers(), 0);
}

TEST(ScoreSheets, AcceptOnlyWhatTheScaleAllows)
{
    const auto plan = plans::filled();
    const Sheet sheet = writing::scoreSheets(plan->data(), edition)[0].content.sheets[0];
    EXPECT_TRUE(sheet.locked);
    const auto scored
        = std::ranges::count(plan->data().criteria, Criterion::Origin::Scored, &Criterion::origin);
    EXPECT_EQ(std::ranges::count_if(sheet.validations, [](const auto &one) { return one.range.has_value(); }),
              scored);
}

TEST(ScoreSheets, GoToTheImplementationTeamWhereNobodyScoresYet)
{
    const auto plan = plans::filled();
    plan->edit(QStringLiteral("x"), [&](Database &db) {
        for (const Scorer &scorer : plan->data().scorers)
            removeRow(db, scorer.id);
        rows::insert(db,
                     Member{.id = {9001}, .office = QStringLiteral("Kepala Dinas"), .agency = plans::dishub});
    });
    ASSERT_TRUE(plan->data().scorers.empty());
    const auto files = writing::scoreSheets(plan->data(), edition);
    EXPECT_TRUE(std::ranges::any_of(
        files, [](const NamedFile &file) { return file.name == QStringLiteral("scores-Dishub.xlsx"); }));
}

TEST(ScoreSheets, AreRefusedWhereThereIsNothingToScore)
{
    const auto plan = plans::create(QStringLiteral(":memory:"));
    EXPECT_THROW(writing::scoreSheets(plan->data(), edition), Failure);
    EXPECT_THROW(writing::programForms(plan->data(), edition), Failure);
}

TEST(ProgramForms, AreOneAnAgencyAndNameIt)
{
    const auto plan = plans::filled();
    const auto files = writing::programForms(plan->data(), edition);
    ASSERT_EQ(files.size(), plan->data().agencies.size());
    for (const NamedFile &file : files)
        EXPECT_TRUE(textIn(file.content.sheets[0], 2, 0).startsWith(QStringLiteral("Lead OPD: ")));
}

TEST(FileNames, AreAcceptedByEverySystemAndNeverTwice)
{
    writing::FileNames names;
    EXPECT_EQ(names.unique(QStringLiteral("n-"), QStringLiteral("Kec. A/B: \"C\"?. ")),
              QStringLiteral("n-Kec. A B C.xlsx"));
    EXPECT_EQ(names.unique(QStringLiteral("n-"), QStringLiteral("kec. a b c")),
              QStringLiteral("n-kec. a b c (2).xlsx"));
}

}
