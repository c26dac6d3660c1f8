// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/scores.h"
#include "model/storage/tables.h"
#include "tests/support/plans.h"
#include "tests/support/program.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace {

/// The small plan of tests/support/plans.h as a file.
class ThinkingCommands : public testing::Test {
protected:
    ThinkingCommands() { plans::filled(path); }

    Output run(const QString &command, const QStringList &options = {QStringLiteral("--json")})
    {
        return pilar(QStringList{command, path} + options);
    }

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kota.pilar"));
};

TEST_F(ThinkingCommands, RankTheCandidates)
{
    const Output output
        = run(QStringLiteral("score"),
              {QStringLiteral("--method"), QStringLiteral("topsis"), QStringLiteral("--json")});
    ASSERT_EQ(output.status, 0) << qPrintable(output.errors);
    const QJsonObject json = output.json();
    EXPECT_EQ(json[u"method"].toString(), QStringLiteral("topsis"));
    EXPECT_EQ(json[u"criteria"].toArray().size(), 2);
    EXPECT_EQ(json[u"criteria"][0][u"direction"].toString(), QStringLiteral("benefit"));
    ASSERT_EQ(json[u"ranking"].toArray().size(), 2);
    EXPECT_EQ(json[u"ranking"][0][u"rank"].toInt(), 1);
    EXPECT_EQ(json[u"ranking"][0][u"code"].toString(), QStringLiteral("QW-01"));
    EXPECT_TRUE(json[u"ranking"][0][u"score"].isDouble());
    EXPECT_TRUE(json[u"agreement"][u"kendall_w"].isNull());
    EXPECT_EQ(json[u"missing_scores"].toInt(), 1);
}

TEST_F(ThinkingCommands, RankInWordsBySawUnlessTold)
{
    const Output output = run(QStringLiteral("score"), {});
    EXPECT_EQ(output.status, 0);
    EXPECT_TRUE(output.out.contains(QStringLiteral("SAW"))) << qPrintable(output.out);
    EXPECT_TRUE(output.out.contains(QStringLiteral("QW-01")));
}

TEST_F(ThinkingCommands, RefuseAnUnknownMethodAsWrongUsage)
{
    EXPECT_EQ(run(QStringLiteral("score"), {QStringLiteral("--method"), QStringLiteral("dadu")}).status, 2);
}

TEST_F(ThinkingCommands, SayHowSureTheRankingIs)
{
    const QStringList options{QStringLiteral("--method"), QStringLiteral("vikor"),  QStringLiteral("--runs"),
                              QStringLiteral("200"),      QStringLiteral("--seed"), QStringLiteral("7"),
                              QStringLiteral("--json")};
    const Output output = run(QStringLiteral("stability"), options);
    ASSERT_EQ(output.status, 0) << qPrintable(output.errors);
    const QJsonObject json = output.json();
    ASSERT_EQ(json[u"acceptability"].toArray().size(), 2);
    EXPECT_EQ(json[u"acceptability"][0][u"code"].toString(), QStringLiteral("QW-01"));
    EXPECT_EQ(json[u"acceptability"][0][u"rank_share"].toArray().size(), 2);
    ASSERT_EQ(json[u"intervals"].toArray().size(), 2);
    EXPECT_EQ(json[u"intervals"][0][u"keeps"].toString(), QStringLiteral("winner"));
    EXPECT_LE(json[u"intervals"][0][u"low"].toDouble(), json[u"intervals"][0][u"weight"].toDouble());
    EXPECT_GE(json[u"intervals"][0][u"high"].toDouble(), json[u"intervals"][0][u"weight"].toDouble());
    EXPECT_FALSE(json[u"sentences"][0].toString().isEmpty());
    EXPECT_EQ(run(QStringLiteral("stability"), options).out, output.out);
}

TEST_F(ThinkingCommands, SayInWordsHowSureTheRankingIs)
{
    const Output output = run(QStringLiteral("stability"), {});
    EXPECT_EQ(output.status, 0) << qPrintable(output.errors);
    EXPECT_TRUE(output.out.contains(QStringLiteral("10.000 simulasi"))) << qPrintable(output.out);
    EXPECT_EQ(run(QStringLiteral("stability"), {QStringLiteral("--runs"), QStringLiteral("0")}).status, 2);
}

TEST_F(ThinkingCommands, RefuseAChoiceWithoutACeilingOrWithOneThatIsNoMoney)
{
    EXPECT_EQ(run(QStringLiteral("select"), {QStringLiteral("--ceiling"), QStringLiteral("banyak")}).status,
              1);
    EXPECT_EQ(run(QStringLiteral("select"),
                  {QStringLiteral("--ceiling"), QStringLiteral("1"), QStringLiteral("--min-per-pillar"),
                   QStringLiteral("-1")})
                  .status,
              2);
}

TEST_F(ThinkingCommands, ChooseUnderACeiling)
{
    for (const QString &ceiling :
         {QStringLiteral("5 miliar"), QStringLiteral("Rp 5.000.000.000"), QStringLiteral("5000000000")}) {
        const Output output
            = run(QStringLiteral("select"), {QStringLiteral("--ceiling"), ceiling, QStringLiteral("--json")});
        ASSERT_EQ(output.status, 0) << qPrintable(output.errors);
        const QJsonObject json = output.json();
        EXPECT_EQ(json[u"ceiling"].toInteger(), 5'000'000'000);
        EXPECT_TRUE(json[u"optimal"].toBool());
        EXPECT_LE(json[u"cost"].toInteger(), 5'000'000'000);
        EXPECT_EQ(json[u"chosen"].toArray().size() + json[u"excluded"].toArray().size(), 2);
        EXPECT_FALSE(json[u"sentences"][0].toString().isEmpty());
    }
}

TEST_F(ThinkingCommands, SayWhyNothingCanBeChosen)
{
    const Output output
        = run(QStringLiteral("select"),
              {QStringLiteral("--ceiling"), QStringLiteral("5 miliar"), QStringLiteral("--min-per-pillar"),
               QStringLiteral("1"), QStringLiteral("--json")});
    EXPECT_EQ(output.status, 1);
    EXPECT_TRUE(output.errors.contains(QStringLiteral("Smart "))) << qPrintable(output.errors);
    EXPECT_TRUE(output.json()[u"chosen"].toArray().isEmpty());
}

TEST_F(ThinkingCommands, ComputeTheSchedule)
{
    const Output output = run(QStringLiteral("schedule"));
    ASSERT_EQ(output.status, 0) << qPrintable(output.errors);
    const QJsonObject json = output.json();
    EXPECT_EQ(json[u"start"].toString(), QStringLiteral("2018-01-22"));
    EXPECT_EQ(json[u"finish"].toString(), QStringLiteral("2018-09-07"));  // past two holidays
    ASSERT_EQ(json[u"activities"].toArray().size(), 3);
    const QJsonValue analysis = json[u"activities"][0];
    EXPECT_EQ(analysis[u"code"].toString(), QStringLiteral("A1"));
    EXPECT_EQ(analysis[u"finish"].toString(), QStringLiteral("2018-02-23"));
    EXPECT_EQ(analysis[u"late_finish"].toString(), QStringLiteral("2018-08-01"));
    EXPECT_EQ(analysis[u"total_float"].toInt(), 99);
    EXPECT_FALSE(analysis[u"critical"].toBool());
    const QJsonValue trial = json[u"activities"][2];
    EXPECT_EQ(trial[u"start"].toString(), QStringLiteral("2018-08-09"));
    EXPECT_TRUE(trial[u"critical"].toBool());
}

TEST_F(ThinkingCommands, NameTheActivitiesOfACycleAndRefuse)
{
    const auto plan = plans::reopened(path);
    ASSERT_TRUE(plan->edit(QStringLiteral("Lingkari"), [](Database &db) {
        rows::insert(db, Dependency{plans::trial, plans::analysis});
    }));
    const Output output = run(QStringLiteral("schedule"));
    EXPECT_EQ(output.status, 1);
    EXPECT_TRUE(output.errors.contains(QStringLiteral("A1"))) << qPrintable(output.errors);
    EXPECT_TRUE(output.errors.contains(QStringLiteral("A3")));
    EXPECT_EQ(output.json()[u"cycles"][0].toArray().size(), 3);
}

TEST_F(ThinkingCommands, SayHowCompleteThePlanIs)
{
    const QJsonObject json = run(QStringLiteral("check")).json();
    EXPECT_GT(json[u"complete"].toDouble(), 0);
    EXPECT_LT(json[u"complete"].toDouble(), 1);
    EXPECT_EQ(json[u"by_pillar"].toArray().size(), 6);
}

TEST_F(ThinkingCommands, SayWhatAReviewerWouldMiss)
{
    const QJsonArray findings = run(QStringLiteral("check")).json()[u"findings"].toArray();
    const auto lead = std::ranges::find_if(findings, [](const QJsonValue &finding) {
        return finding[u"code"].toString() == u"program_without_lead";
    });
    ASSERT_NE(lead, findings.end());
    QJsonObject finding = (*lead).toObject();
    const QString message = finding.take(QStringLiteral("message")).toString();
    EXPECT_TRUE(message.contains(QStringLiteral("Dinas Angkutan"))) << qPrintable(message);
    EXPECT_EQ(finding,
              (QJsonObject{{QStringLiteral("code"), QStringLiteral("program_without_lead")},
                           {QStringLiteral("severity"), QStringLiteral("error")},
                           {QStringLiteral("table"), QStringLiteral("program")},
                           {QStringLiteral("id"), QString::number(plans::buses.value)},
                           {QStringLiteral("label"), QStringLiteral("SL-03 Angkutan kota terjadwal")},
                           {QStringLiteral("field"), QStringLiteral("lead_id")}}));
}

TEST_F(ThinkingCommands, ShowWhatThePlanHolds)
{
    const QJsonObject json = run(QStringLiteral("show")).json();
    EXPECT_EQ(json[u"city"][u"period"].toArray(), (QJsonArray{2018, 2026}));
    EXPECT_EQ(json[u"counts"][u"programs"].toInt(), 2);
    EXPECT_EQ(json[u"programs_by_pillar"].toArray().size(), 6);
    EXPECT_EQ(json[u"leads_by_agency"][0][u"short_name"].toString(), QStringLiteral("Diskominfo"));
    EXPECT_EQ(json[u"budget"][u"total"].toInteger(), 725'000'000);
    EXPECT_EQ(json[u"budget"][u"by_year"][1][u"amount"].toInteger(), 400'000'000);
    EXPECT_TRUE(json[u"budget"][u"by_source"][0][u"apbd"].toBool());
    const QString text = run(QStringLiteral("show"), {}).out;
    EXPECT_TRUE(text.contains(QStringLiteral("Belum dipetakan          1"))) << qPrintable(text);
}

TEST_F(ThinkingCommands, SpeakBothLanguagesWithTheSameCodes)
{
    const QJsonObject indonesian = run(QStringLiteral("check")).json();
    const QJsonObject english
        = run(QStringLiteral("check"),
              {QStringLiteral("--json"), QStringLiteral("--lang"), QStringLiteral("en")})
              .json();
    EXPECT_EQ(indonesian[u"findings"][0][u"code"], english[u"findings"][0][u"code"]);
    EXPECT_NE(indonesian[u"findings"][0][u"message"], english[u"findings"][0][u"message"]);
}

TEST_F(ThinkingCommands, KnowAPlanWithNothingInIt)
{
    const QString empty = folder.filePath(QStringLiteral("kosong.pilar"));
    plans::create(empty);
    int refused = 0;
    for (const QString &command :
         {QStringLiteral("score"), QStringLiteral("schedule"), QStringLiteral("check")})
        refused += pilar({command, empty}).status + pilar({command, empty, QStringLiteral("--json")}).status;
    EXPECT_EQ(refused, 0);
    const QJsonObject json = pilar({QStringLiteral("schedule"), empty, QStringLiteral("--json")}).json();
    EXPECT_TRUE(json[u"start"].isNull());
}

}
