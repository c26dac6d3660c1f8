// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/reading/plainmatrix.h"

#include "model/domain/failure.h"
#include "model/exchange/writing/rankingjson.h"
#include "tests/support/example.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using Names = std::vector<std::string>;

namespace {

const QByteArray head = ",Manfaat,Biaya\n,benefit,cost\n,3,1\n";

PlainMatrix read(const QByteArray &bytes, const QString &weights = {})
{
    return readPlainMatrix(bytes, QStringLiteral("matriks.csv"), weights);
}

std::vector<double> row(const PlainMatrix &plain, std::size_t i)
{
    std::vector<double> values;
    for (std::size_t j = 0; j < plain.criteria.size(); ++j)
        values.push_back(plain.matrix.at(i, j));
    return values;
}

std::vector<double> weightsOf(const PlainMatrix &plain)
{
    std::vector<double> weights;
    for (const auto &criterion : plain.matrix.criteria)
        weights.push_back(criterion.weight);
    return weights;
}

/// What the refusal says; empty where the matrix is read.
QString refusal(const QByteArray &bytes, const QString &weights = {})
{
    try {
        read(bytes, weights);
    } catch (const Failure &failure) {
        return failure.sentence();
    }
    return {};
}

void expectRefused(const QByteArray &bytes, const QStringList &parts)
{
    const QString sentence = refusal(bytes);
    for (const QString &part : parts)
        EXPECT_TRUE(sentence.contains(part)) << qPrintable(sentence) << "\nlacks " << qPrintable(part);
}

TEST(PlainMatrix, ReadsCommasWithADecimalPoint)
{
    const PlainMatrix plain = read(head + "A,1.5,2\nB,-0.25,1e3\n");
    EXPECT_EQ(plain.criteria, (Names{"Manfaat", "Biaya"}));
    EXPECT_EQ(plain.alternatives, (Names{"A", "B"}));
    EXPECT_FALSE(plain.matrix.criteria[0].isCost());
    EXPECT_TRUE(plain.matrix.criteria[1].isCost());
    expectNear(weightsOf(plain), {0.75, 0.25}, 0);
    EXPECT_EQ(row(plain, 0), (std::vector{1.5, 2.0}));
    EXPECT_EQ(row(plain, 1), (std::vector{-0.25, 1000.0}));
    EXPECT_EQ(plain.missing, 0U);
}

TEST(PlainMatrix, ReadsSemicolonsWithADecimalCommaAsExcelWritesThem)
{
    const PlainMatrix plain = read("\xEF\xBB\xBF;Manfaat, luas;Biaya\r\n;Benefit;COST\r\n;0,5;0,5\r\n"
                                   "\"Bank; Sampah\";1,5;2\r\n\"Si \"\"Cepat\"\"\"; 3 ;\"0,125\"\r\n");
    EXPECT_EQ(plain.criteria, (Names{"Manfaat, luas", "Biaya"}));
    EXPECT_EQ(plain.alternatives, (Names{"Bank; Sampah", "Si \"Cepat\""}));
    EXPECT_EQ(row(plain, 0), (std::vector{1.5, 2.0}));
    EXPECT_EQ(row(plain, 1), (std::vector{3.0, 0.125}));
}

TEST(PlainMatrix, CountsEmptyCellsAsMissing)
{
    const PlainMatrix plain = read(head + "A,,2\nB, ,\"\"\nC,4,1");
    EXPECT_EQ(plain.missing, 3U);
    EXPECT_TRUE(scoring::isMissing(plain.matrix.at(0, 0)));
    EXPECT_EQ(row(plain, 2), (std::vector{4.0, 1.0}));
}

TEST(PlainMatrix, ReadsEveryDigit)
{
    const PlainMatrix plain = read(",K\n,benefit\n,1\nA,57.295779513082323\nB,123456789012345678\n"
                                   "C,0.1\nD,+5\nE,0.000000000000001\nF,.5\nG,5.\nH,9007199254740993\n");
    std::vector<double> values;
    for (std::size_t i = 0; i < plain.alternatives.size(); ++i)
        values.push_back(plain.matrix.at(i, 0));
    EXPECT_EQ(values,
              (std::vector{57.295779513082323, 123456789012345678.0, 0.1, 5.0, 1e-15, 0.5, 5.0,
                           9007199254740992.0}));
}

TEST(PlainMatrix, PassesOverEmptyLinesAndReadsAnyLineEnd)
{
    EXPECT_EQ(read(head + "\nA,1,2\n\r\n,,\n \nB,1,2\n\n").alternatives, (Names{"A", "B"}));
    EXPECT_EQ(read(",K\r,benefit\r,1\rA,1\rB,2").alternatives, (Names{"A", "B"}));
    EXPECT_TRUE(read(head).alternatives.empty());
}

TEST(PlainMatrix, ReadsOtherEncodings)
{
    EXPECT_EQ(read(",K\n,benefit\n,1\nCaf\xE9,1\n").alternatives, (Names{"Caf\xC3\xA9"}));
    const QByteArray utf16("\xFF\xFE,\0K\0\n\0,\0c\0o\0s\0t\0\n\0,\0001\0\n\0A\0,\0002\0", 30);
    EXPECT_EQ(read(utf16).alternatives, (Names{"A"}));
}

TEST(PlainMatrix, TakesWeightsFromOutsideInPlaceOfTheThirdLine)
{
    const QByteArray text = ",Manfaat,Biaya\n,benefit,cost\n,tidak,dipakai,sama sekali\nA,1,2\n";
    expectNear(weightsOf(read(text, QStringLiteral("1,4"))), {0.2, 0.8}, 1e-12);
    expectNear(weightsOf(read(text, QStringLiteral("0,5;1,5"))), {0.25, 0.75}, 1e-12);
    EXPECT_EQ(read(",K\n,cost\n,\nA,1\n", QStringLiteral("2")).alternatives, (Names{"A"}));
    EXPECT_TRUE(refusal(text, QStringLiteral("1")).contains(QStringLiteral("matriks.csv")));
    EXPECT_TRUE(refusal(text, QStringLiteral("1,-2")).contains(QStringLiteral("-2")));
    EXPECT_TRUE(refusal(text, QStringLiteral("1,dua")).contains(QStringLiteral("dua")));
}

TEST(PlainMatrix, GivesEqualWeightsWhereAllAreZero)
{
    expectNear(weightsOf(read(",K,L\n,benefit,cost\n,0,0\nA,1,2\n")), {0.5, 0.5}, 0);
}

TEST(PlainMatrix, RefusesWithLineAndColumn)
{
    const QString file = QStringLiteral("matriks.csv");
    expectRefused(head + "A,1,2\nB,1,dua\n",
                  {file, QStringLiteral("line 5, column 3"), QStringLiteral("dua")});
    expectRefused(head + "A,1\n", {QStringLiteral("line 4, column 3")});
    expectRefused(head + "A,1,2,3\n", {QStringLiteral("line 4, column 4")});
    expectRefused(head + ",1,2\n", {QStringLiteral("line 4, column 1")});
    expectRefused(head + "A,\"1,2\n", {QStringLiteral("line 4, column 2")});
    expectRefused(head + "\"A\n1\",1,2\nB,x,2\n", {QStringLiteral("line 6, column 2")});
    expectRefused(",K\n,untung\n,1\nA,1\n", {QStringLiteral("line 2, column 2"), QStringLiteral("untung")});
    expectRefused(",K\n,cost\n,-1\nA,1\n", {QStringLiteral("line 3, column 2"), QStringLiteral("-1")});
    expectRefused(",K\n,cost\n,\nA,1\n", {QStringLiteral("line 3, column 2")});
    expectRefused("nama,K\n,cost\n,1\n", {QStringLiteral("line 1, column 1"), QStringLiteral("nama")});
    expectRefused(",K,\n,cost,cost\n,1,1\n", {QStringLiteral("line 1, column 3")});
    expectRefused(",K\n,cost\n", {file});
    expectRefused("", {file});
}

TEST(PlainMatrix, RefusesWhatOnlyLooksLikeANumber)
{
    for (const char *cell : {"nan", "inf", "1e999", "1,5", "0x10", "1 000", "--1", "-", "1.2.3", "Rp 5"})
        EXPECT_FALSE(refusal(head + "A,\"" + cell + "\",2\n").isEmpty()) << cell;
    // A point in a file of decimal commas may stand for thousands: nobody should have to guess.
    EXPECT_FALSE(refusal(";K\n;cost\n;1\nA;1.250\n").isEmpty());
}

TEST(RankingJson, SaysWhatTheScoreCommandSays)
{
    const PlainMatrix plain = read(head + "A,1,2\n\"B \"\"x\\\ty\",4,\nC,4,1\nD,4,1\n");
    const std::string text
        = rankingJson(plain, *scoring::findMethod(QStringLiteral("saw")), scoring::Normalisation::Maximum);
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    EXPECT_EQ(json[u"method"].toString(), QStringLiteral("saw"));
    EXPECT_EQ(json[u"criteria"][1][u"code"].toString(), QStringLiteral("Biaya"));
    EXPECT_EQ(json[u"criteria"][1][u"name"].toString(), QStringLiteral("Biaya"));
    EXPECT_EQ(json[u"criteria"][1][u"direction"].toString(), QStringLiteral("cost"));
    EXPECT_EQ(json[u"criteria"][1][u"weight"].toDouble(), 0.25);
    EXPECT_EQ(json[u"missing_scores"].toInt(), 1);
    EXPECT_FALSE(json.contains(u"agreement"));
    std::vector<int> ranks;
    Names names;
    const QJsonArray ranking = json[u"ranking"].toArray();
    for (const auto &place : ranking) {
        ranks.push_back(place[u"rank"].toInt());
        names.push_back(place[u"code"].toString().toStdString());
        EXPECT_EQ(place[u"code"], place[u"name"]);
    }
    EXPECT_EQ(ranks, (std::vector{1, 1, 3, 4}));
    EXPECT_EQ(names, (Names{"C", "D", "B \"x\\\ty", "A"}));
    EXPECT_EQ(ranking[0][u"score"].toDouble(), 1);
    EXPECT_EQ(ranking[3][u"score"].toDouble(), 0.3125);
}

TEST(RankingJson, NamesTheCompromiseOfVikor)
{
    const PlainMatrix plain = read(",Risk,Altitude\n,cost,benefit\n,1,1\nA1,1,3000\nA2,2,3750\nA3,5,4500\n");
    const std::string text
        = rankingJson(plain, *scoring::findMethod(QStringLiteral("vikor")), scoring::Normalisation::Maximum);
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    EXPECT_EQ(json[u"ranking"][0][u"code"].toString(), QStringLiteral("A2"));
    EXPECT_EQ(json[u"compromise"].toArray(), QJsonArray{QStringLiteral("A2")});
    EXPECT_TRUE(json[u"conditions"][u"advantage"].toBool());
    EXPECT_TRUE(json[u"conditions"][u"stability"].toBool());
}

TEST(RankingJson, IsWholeWithoutAlternatives)
{
    const std::string text = rankingJson(read(head), *scoring::findMethod(QStringLiteral("vikor")),
                                         scoring::Normalisation::Maximum);
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    EXPECT_TRUE(json[u"ranking"].isArray());
    EXPECT_TRUE(json[u"ranking"].toArray().isEmpty());
}

}
