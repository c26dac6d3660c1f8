// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/rows.h"
#include "tests/support/plans.h"
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

namespace {

/// A plan with the four criteria of the choice of a leader, in a file.
class WeightsCommand : public testing::Test {
protected:
    WeightsCommand()
    {
        const auto plan = plans::create(path);
        edits::add(*plan,
                   std::vector<Criterion>{
                       {.code = QStringLiteral("K1"), .name = QStringLiteral("Pengalaman"), .weight = 0.2},
                       {.code = QStringLiteral("K2"), .name = QStringLiteral("Pendidikan"), .weight = 0.4},
                       {.code = QStringLiteral("K3"), .name = QStringLiteral("Karisma"), .weight = 0.2},
                       {.code = QStringLiteral("K4"), .name = QStringLiteral("Usia"), .weight = 0.2}});
    }

    void import(const QString &rows)
    {
        const QString source = folder.filePath(QStringLiteral("ahp.csv"));
        QFile file(source);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("penilai;kriteria_a;kriteria_b;nilai\n" + rows.toUtf8());
        file.close();
        const Output output = pilar({QStringLiteral("import"), path, source});
        ASSERT_EQ(output.status, 0) << qPrintable(output.errors);
    }

    Output weights(const QStringList &options)
    {
        return pilar(QStringList{QStringLiteral("weights"), path} + options);
    }

    /// The weights in the order of the criteria.
    std::vector<double> weightsBy(const QString &way)
    {
        const QJsonObject json = weights({QStringLiteral("--by"), way, QStringLiteral("--json")}).json();
        EXPECT_EQ(json[u"by"].toString(), way);
        std::vector<double> result;
        const QJsonArray array = json[u"weights"].toArray();
        for (const auto &each : array)
            result.push_back(each.toObject()[u"weight"].toDouble());
        return result;
    }

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kota.pilar"));
};

const QString leader = QStringLiteral("Dinkes;K1;K2;4\nDinkes;K1;K3;3\nDinkes;K1;K4;7\n"
                                      "Dinkes;K2;K3;1/3\nDinkes;K2;K4;3\nDinkes;K3;K4;5\n");

void expectWeights(const std::vector<double> &found, const std::vector<double> &expected)
{
    ASSERT_EQ(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        EXPECT_NEAR(found[i], expected[i], 0.0006) << i;
}

TEST_F(WeightsCommand, AreAsStatedUnlessTold)
{
    const QJsonObject json = weights({QStringLiteral("--json")}).json();
    EXPECT_EQ(json[u"by"].toString(), u"direct");
    EXPECT_EQ(json[u"weights"][1][u"code"].toString(), u"K2");
    EXPECT_DOUBLE_EQ(json[u"weights"][1][u"weight"].toDouble(), 0.4);
    for (const char *key : {"lambda_max", "ci", "cr"})
        EXPECT_TRUE(json.contains(QLatin1String(key)) && json[QLatin1String(key)].isNull()) << key;
    EXPECT_TRUE(json[u"worst"].isArray());
    EXPECT_TRUE(json[u"worst"].toArray().isEmpty());
}

TEST_F(WeightsCommand, FollowTheOrderOfTheStatedWeights)
{
    expectWeights(weightsBy(QStringLiteral("roc")), {.2708, .5208, .1458, .0625});
    expectWeights(weightsBy(QStringLiteral("ranksum")), {.3, .4, .2, .1});
    expectWeights(weightsBy(QStringLiteral("reciprocal")), {.24, .48, .16, .12});
}

TEST_F(WeightsCommand, WithoutValuesEntropyWeighsAllTheSame)
{
    expectWeights(weightsBy(QStringLiteral("entropy")), {.25, .25, .25, .25});
}

TEST_F(WeightsCommand, ComeFromImportedComparisons)
{
    import(leader);
    const QJsonObject json
        = weights({QStringLiteral("--by"), QStringLiteral("ahp"), QStringLiteral("--json")}).json();
    expectWeights(weightsBy(QStringLiteral("ahp")), {.5476, .1266, .2699, .0559});
    EXPECT_NEAR(json[u"lambda_max"].toDouble(), 4.1184, 0.0006);
    EXPECT_NEAR(json[u"ci"].toDouble(), .0395, 0.0006);
    EXPECT_NEAR(json[u"cr"].toDouble(), .0439, 0.0006);
    ASSERT_EQ(json[u"worst"].toArray().size(), 3);
    for (const char *key : {"a", "b", "given", "suggested"})
        EXPECT_TRUE(json[u"worst"][0].toObject().contains(QLatin1String(key))) << key;
    const QJsonObject saaty2005
        = weights({QStringLiteral("--by"), QStringLiteral("ahp"), QStringLiteral("--json"),
                   QStringLiteral("--random-index"), QStringLiteral("saaty2005")})
              .json();
    EXPECT_NEAR(saaty2005[u"cr"].toDouble(), .0444, 0.0006);
}

TEST_F(WeightsCommand, ReadFractionsAndDecimalsAlike)
{
    import(QStringLiteral("Dinkes;K1;K2;3\nDinkes;K3;K1;1/3\nDinkes;K4;K1;0,333\n"));
    expectWeights(weightsBy(QStringLiteral("ahp")), {.5, .1667, .1667, .1665});
}

TEST_F(WeightsCommand, JoinTheScorersUnlessOneIsAskedFor)
{
    import(leader
           + QStringLiteral("Bapenda;K1;K2;1/4\nBapenda;K1;K3;1/3\nBapenda;K1;K4;1/7\n"
                            "Bapenda;K2;K3;3\nBapenda;K2;K4;1/3\nBapenda;K3;K4;1/5\n"));
    expectWeights(weightsBy(QStringLiteral("ahp")), {.25, .25, .25, .25});
    const QJsonObject one = weights({QStringLiteral("--by"), QStringLiteral("ahp"), QStringLiteral("--json"),
                                     QStringLiteral("--scorer"), QStringLiteral("dinkes")})
                                .json();
    EXPECT_NEAR(one[u"weights"][0][u"weight"].toDouble(), .5476, 0.0006);
}

TEST_F(WeightsCommand, SayInASentenceWhyTheyCannotCompare)
{
    const QStringList ahp{QStringLiteral("--by"), QStringLiteral("ahp")};
    EXPECT_EQ(weights(ahp).status, 1);
    EXPECT_FALSE(weights(ahp).errors.isEmpty());
    import(QStringLiteral("Dinkes;K1;K2;3\nDinkes;K3;K4;2\n"));
    const Output apart = weights(ahp);
    EXPECT_EQ(apart.status, 1);
    EXPECT_TRUE(apart.errors.contains(QStringLiteral("K1, K2 | K3, K4"))) << qPrintable(apart.errors);
    const Output nobody = weights(ahp + QStringList{QStringLiteral("--scorer"), QStringLiteral("Camat")});
    EXPECT_EQ(nobody.status, 1);
    EXPECT_TRUE(nobody.errors.contains(QStringLiteral("Dinkes"))) << qPrintable(nobody.errors);
}

TEST_F(WeightsCommand, StandInATableForPeople)
{
    import(leader);
    const Output output = weights({QStringLiteral("--by"), QStringLiteral("ahp")});
    EXPECT_EQ(output.status, 0);
    EXPECT_TRUE(output.out.contains(QStringLiteral("Pengalaman"))) << qPrintable(output.out);
    EXPECT_TRUE(output.out.contains(QStringLiteral("0,044")));
}

TEST_F(WeightsCommand, RefuseAnUnknownWayAsWrongUsage)
{
    EXPECT_EQ(weights({QStringLiteral("--by"), QStringLiteral("dadu")}).status, 2);
    EXPECT_EQ(weights({QStringLiteral("--random-index"), QStringLiteral("dadu")}).status, 2);
}

}
