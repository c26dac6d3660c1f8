// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/rows.h"
#include "model/edits/scores.h"
#include "tests/support/plans.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <gtest/gtest.h>

namespace {

struct Output {
    int status = -1;
    QByteArray out{};
    QString errors{};

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QString firstCode() const { return json()[u"ranking"][0][u"code"].toString(); }
    double firstScore() const { return json()[u"ranking"][0][u"score"].toDouble(); }
};

Output pilar(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(PILAR), arguments);
    EXPECT_TRUE(process.waitForFinished());
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

/// A plan with a second scorer, who sees it the other way round, and a second round with fewer scores.
class ScoreCommand : public testing::Test {
protected:
    ScoreCommand()
    {
        const auto plan = plans::filled(path);
        edits::add(
            *plan,
            std::vector<Scorer>{
                {.id = {51}, .name = QStringLiteral("Perhubungan"), .agency = plans::dishub, .position = 2}});
        edits::add(*plan,
                   std::vector<Round>{{.id = {52}, .name = QStringLiteral("Sesi ulang"), .position = 2}});
        edits::setScores(*plan, plans::firstRound, {51},
                         {{plans::complaints, plans::impact, 1}, {plans::parking, plans::impact, 4}});
        edits::setScores(*plan, {52}, plans::scorer, {{plans::complaints, plans::impact, 2}});
    }

    Output score(const char *options)
    {
        return pilar(QStringList{QStringLiteral("score"), path} + words(options));
    }

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kota.pilar"));
};

TEST_F(ScoreCommand, TakesARoundByNameOrNumber)
{
    const QByteArray first = score("--round 1 --json").out;
    const QStringList byName{QStringLiteral("score"), path, QStringLiteral("--round"),
                             QStringLiteral("sesi 1"), QStringLiteral("--json")};
    EXPECT_EQ(pilar(byName).out, first);
    EXPECT_NE(score("--round 2 --json").out, first);
    EXPECT_EQ(score("--round 2 --json").out, score("--json").out);
}

TEST_F(ScoreCommand, RanksAsTheRoundSaysUnlessTold)
{
    Round round = *plans::reopened(path)->data().rounds.find({52});
    round.method = QStringLiteral("vikor");
    edits::change(*plans::reopened(path), std::vector<Round>{round});
    EXPECT_EQ(score("--json").json()[u"method"].toString(), QStringLiteral("vikor"));
    EXPECT_EQ(score("--json --round 1").json()[u"method"].toString(), QStringLiteral("saw"));
    EXPECT_EQ(score("--json --method wp").json()[u"method"].toString(), QStringLiteral("wp"));
}

TEST_F(ScoreCommand, ListsTheRoundsWhereOneIsUnknown)
{
    const Output output = score("--round 7");
    EXPECT_EQ(output.status, 1);
    EXPECT_TRUE(output.errors.contains(QStringLiteral("Sesi 1, Sesi ulang"))) << qPrintable(output.errors);
}

TEST_F(ScoreCommand, ShowsWhatOneScorerThinks)
{
    EXPECT_EQ(score("--round 1 --scorer perhubungan --method mean --json").firstCode(),
              QStringLiteral("QW-02"));
    EXPECT_EQ(score("--round 1 --scorer Dishub --method mean --json").firstCode(), QStringLiteral("QW-02"));
    EXPECT_EQ(score("--round 1 --scorer Diskominfo --method mean --json").firstCode(),
              QStringLiteral("QW-01"));
    const Output text = score("--round 1 --scorer Perhubungan");
    EXPECT_TRUE(text.out.contains("Perhubungan")) << text.out.constData();
}

TEST_F(ScoreCommand, ListsTheScorersWhereOneIsUnknown)
{
    const Output output = score("--scorer Dinkes");
    EXPECT_EQ(output.status, 1);
    EXPECT_TRUE(output.errors.contains(QStringLiteral("Diskominfo, Perhubungan")))
        << qPrintable(output.errors);
}

TEST_F(ScoreCommand, KnowsEveryMethodAndNormalisation)
{
    for (const char *method : {"mean", "saw", "wp", "waspas", "topsis", "vikor", "promethee"}) {
        const Output output = score(QByteArray("--json --method ").append(method).constData());
        EXPECT_EQ(output.status, 0) << qPrintable(output.errors);
        EXPECT_EQ(output.json()[u"method"].toString(), QLatin1String(method));
    }
    EXPECT_EQ(score("--normalisation range --json").status, 0);
    EXPECT_EQ(score("--normalisation vektor").status, 2);
    EXPECT_TRUE(score("--normalisation sum").out.contains("menurut jumlah"));
    const QJsonObject vikor = score("--method vikor --json").json();
    EXPECT_TRUE(vikor[u"compromise"].isArray());
    EXPECT_TRUE(vikor[u"conditions"][u"stability"].isBool());
}

class RankCommand : public testing::Test {
protected:
    Output rank(const QByteArray &matrix, const char *options = "--json")
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(matrix);
        file.close();
        return pilar(QStringList{QStringLiteral("rank"), path} + words(options));
    }

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("matriks.csv"));
    const QByteArray text = ",Durasi,Mutu\n,cost,benefit\n,0.5,0.5\nAir,4,2\nBus,2,1\n";
};

TEST_F(RankCommand, RanksAPlainMatrixBySawUnlessTold)
{
    const Output output = rank(text);
    ASSERT_EQ(output.status, 0) << qPrintable(output.errors);
    EXPECT_EQ(output.json()[u"method"].toString(), QStringLiteral("saw"));
    EXPECT_EQ(output.json()[u"ranking"].toArray().size(), 2);
    EXPECT_EQ(output.firstScore(), 0.75);
    EXPECT_EQ(rank(text, "--json --method topsis").json()[u"method"].toString(), QStringLiteral("topsis"));
    EXPECT_EQ(rank(text, "--json --normalisation range").firstScore(), 0.5);
}

TEST_F(RankCommand, TakesOtherWeights)
{
    EXPECT_EQ(rank(text, "--json --weights 3,1").firstCode(), QStringLiteral("Bus"));
    EXPECT_EQ(rank(text, "--json --weights 1,3").firstCode(), QStringLiteral("Air"));
    EXPECT_EQ(rank(text, "--weights 1").status, 1);
}

TEST_F(RankCommand, RanksInWords)
{
    const Output output = rank(text, "--method vikor");
    EXPECT_EQ(output.status, 0);
    EXPECT_TRUE(output.out.contains("VIKOR")) << output.out.constData();
    EXPECT_TRUE(output.out.contains("Bus"));
}

TEST_F(RankCommand, RefusesABadLineInIndonesian)
{
    const Output output = rank(text + "Cepat,satu,3\n");
    EXPECT_EQ(output.status, 1);
    EXPECT_TRUE(output.out.isEmpty());
    EXPECT_TRUE(output.errors.contains(QStringLiteral("baris 6, kolom 2"))) << qPrintable(output.errors);
    EXPECT_EQ(pilar({QStringLiteral("rank"), folder.filePath(QStringLiteral("tiada.csv"))}).status, 1);
}

}
