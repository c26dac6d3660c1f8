// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sheets.h"

#include <gtest/gtest.h>

namespace {

/// Two agencies, two criteria on a scale from 1 to 5, two candidates.
PlanData scoredCity()
{
    return imported(
        cityPlan(),
        {csvOf(QStringLiteral("opd.csv"),
               QStringLiteral("singkatan;nama\nDinkes;Dinas Kesehatan\nDishub;Dinas Perhubungan\n")),
         csvOf(QStringLiteral("k.csv"),
               QStringLiteral("kode;kriteria;bobot;jenis;skala\nK1;Manfaat;60;benefit;1-5\n"
                              "K2;Biaya;40;cost;1-5\n")),
         csvOf(QStringLiteral("q.csv"),
               QStringLiteral("kode;quick win;manfaat\nQ1;Antrean;a\nQ2;Parkir;b\n"))});
}

QString scoresOf(const PlanData &data)
{
    QStringList lines;
    for (const Score &score : data.scores)
        lines.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(data.scorers.find(score.scorer)->name,
                              data.candidates.find(score.candidate)->code,
                              data.criteria.find(score.criterion)->code)
                         .arg(score.value));
    lines.sort();
    return lines.join(QStringLiteral(", "));
}

QString scores(const Workbook &book, const ImportOptions &options = {})
{
    return scoresOf(imported(scoredCity(), {book}, options));
}

const QString wide = QStringLiteral("kode;kandidat;K1;K2\nQ1;Antrean;3;4\nQ2;Parkir;;5\n");

TEST(Scores, OfASheetGoToTheScorerThatItNames)
{
    const QString expected = QStringLiteral("Dinkes Q1 K1 3, Dinkes Q1 K2 4, Dinkes Q2 K2 5");
    EXPECT_EQ(
        scores(csvOf(QStringLiteral("a.csv"), QStringLiteral("Penilai: Dinas Kesehatan;;;\n\n") + wide)),
        expected);
    EXPECT_EQ(scores(csvOf(QStringLiteral("a.csv"), QStringLiteral("Penilai;Dinkes;;\n\n") + wide)),
              expected);
    EXPECT_EQ(scores(csvOf(QStringLiteral("a.csv"), wide), {.scorer = QStringLiteral("Dinkes")}), expected);
    EXPECT_EQ(scores(csvOf(QStringLiteral("nilai-Din kes.csv"), wide)), expected);
    EXPECT_EQ(scores(bookOf(QStringLiteral("n.xlsx"),
                            {sheetOf(QStringLiteral("Dinkes"), QString(wide).replace(u';', u'|'))})),
              expected);
}

TEST(Scores, OfOneSheetAScorerAreToldByTheSheetsNames)
{
    const QString text = QString(wide).replace(u';', u'|');
    EXPECT_EQ(
        scores(bookOf(QStringLiteral("n.xlsx"),
                      {sheetOf(QStringLiteral("Dinkes"), text), sheetOf(QStringLiteral("Akademisi"), text)})),
        QStringLiteral("Akademisi Q1 K1 3, Akademisi Q1 K2 4, Akademisi Q2 K2 5, Dinkes Q1 K1 3, Dinkes Q1 "
                       "K2 4, Dinkes Q2 K2 5"));
}

TEST(Scores, WithoutAnyScorerAreRefused)
{
    EXPECT_EQ(problemsOf(scoredCity(), {csvOf(QStringLiteral("nilai.csv"), wide)}),
              QStringLiteral("unnamed_scorer 0"));
    EXPECT_EQ(scores(csvOf(QStringLiteral("nilai.csv"), wide)), QString());
}

TEST(Scores, WarnOfWhatTheyTookFromTheFilesName)
{
    EXPECT_EQ(problemsOf(scoredCity(), {csvOf(QStringLiteral("nilai-Akademisi.csv"), wide)}),
              QStringLiteral("scorer_from_file_name 0\nunknown_scorer 0"));
}

TEST(Scores, MayBeLongTurnedOrNamedByTheirCriteria)
{
    const QString expected = QStringLiteral("Dishub Q1 K1 3, Dishub Q1 K2 4");
    EXPECT_EQ(scores(csvOf(QStringLiteral("a.csv"),
                           QStringLiteral("penilai;kandidat;kriteria;nilai\nDishub;Q1;K1;3\n;;K2;4\n"))),
              expected);
    EXPECT_EQ(
        scores(csvOf(QStringLiteral("a.csv"),
                     QStringLiteral("Penilai;Quick Win;Manfaat (60%);Biaya (40%)\nDishub;Antrean;3;4\n"))),
        expected);
    EXPECT_EQ(scores(csvOf(QStringLiteral("a-Dishub.csv"), QStringLiteral("Kriteria;Q1;Q2\nK1;3;\nK2;4;\n"))),
              expected);
    EXPECT_EQ(scores(csvOf(QStringLiteral("a-Dishub.csv"),
                           QStringLiteral("Quick Win;Kriteria;\n;K1;K2\nQ1;3;4\n"))),
              expected);
}

TEST(Scores, OutsideTheScaleOrOfNobodyAreLeftOut)
{
    const QString text = QStringLiteral("kandidat;K1;K2;K9\nQ1;6;4;3\nQ7;1;1;1\nQ2;nol;0;2\n");
    EXPECT_EQ(problemsOf(scoredCity(), {csvOf(QStringLiteral("a.csv"), text)},
                         {.scorer = QStringLiteral("Dinkes")}),
              QStringLiteral("unknown_criterion 1 K9\nout_of_scale 2 K1\nunknown_candidate 3 "
                             "kandidat\nunreadable_number 4 K1\n"
                             "out_of_scale 4 K2"));
    EXPECT_EQ(scores(csvOf(QStringLiteral("a.csv"), text), {.scorer = QStringLiteral("Dinkes")}),
              QStringLiteral("Dinkes Q1 K2 4"));
}

TEST(Scores, GoToTheRoundThatIsAskedForOrToTheOpenOne)
{
    PlanData data = imported(scoredCity(), {csvOf(QStringLiteral("a-Dinkes.csv"), wide)},
                             {.round = QStringLiteral("Sesi 1")});
    ASSERT_EQ(data.rounds.size(), 1U);
    EXPECT_EQ(data.rounds[0].name, QStringLiteral("Sesi 1"));
    data = imported(data, {csvOf(QStringLiteral("a-Dishub.csv"), wide)});
    EXPECT_EQ(data.rounds.size(), 1U);
    Round closed = data.rounds[0];
    closed.closed = true;
    data.rounds = data.rounds.patched({{closed.id, closed}});
    EXPECT_EQ(
        problemsOf(data, {csvOf(QStringLiteral("a-Dishub.csv"), wide)}, {.round = QStringLiteral("sesi 1")}),
        QStringLiteral("closed_round 0\nscorer_from_file_name 0"));
    EXPECT_EQ(imported(data, {csvOf(QStringLiteral("a-Dishub.csv"), wide)}).rounds.size(), 2U);
}

double judgement(const PlanData &data, const char *a, const char *b)
{
    const auto id = [&](const char *code) {
        return std::ranges::find(data.criteria, QLatin1String(code), &Criterion::code)->id;
    };
    for (const Comparison &one : data.comparisons) {
        if (one.a == id(a) && one.b == id(b))
            return one.value;
        if (one.a == id(b) && one.b == id(a))
            return 1 / one.value;
    }
    return 0;
}

TEST(Comparisons, ComeAsAListOrAsAMatrix)
{
    const PlanData list = imported(
        scoredCity(),
        {csvOf(QStringLiteral("ahp-Dinkes.csv"), QStringLiteral("Kriteria A;Kriteria B;Nilai\nK1;K2;3\n"))});
    EXPECT_DOUBLE_EQ(judgement(list, "K1", "K2"), 3);
    const PlanData matrix = imported(
        scoredCity(),
        {csvOf(QStringLiteral("ahp-Dinkes.csv"), QStringLiteral("Kriteria;K1;K2\nK1;1;1/5\nK2;5;1\n"))});
    EXPECT_DOUBLE_EQ(judgement(matrix, "K2", "K1"), 5);
    EXPECT_EQ(matrix.comparisons.size(), 1U);
    const PlanData corner
        = imported(scoredCity(),
                   {bookOf(QStringLiteral("ahp-Dinkes.xlsx"),
                           {sheetOf(QStringLiteral("AHP"),
                                    QStringLiteral("PERBANDINGAN BERPASANGAN\n\n|Manfaat|Biaya\n"
                                                   "Manfaat|1|4\nBiaya||1\n"))})});
    EXPECT_DOUBLE_EQ(judgement(corner, "K1", "K2"), 4);
}

TEST(Criteria, TakeScalesAndAnchorsFromWhereverTheyAreStated)
{
    const PlanData title = imported(cityPlan(),
                                    {bookOf(QStringLiteral("k.xlsx"),
                                            {sheetOf(QStringLiteral("Kriteria"),
                                                     QStringLiteral("KRITERIA\nSkala penilaian 1 s.d. 5\n\n"
                                                                    "No|Kriteria|Bobot\n1|Manfaat|1\n"))})});
    EXPECT_EQ(title.criteria[0].lowest, 1);
    EXPECT_EQ(title.criteria[0].highest, 5);
    const PlanData anchors = imported(
        cityPlan(),
        {csvOf(QStringLiteral("k.csv"),
               QStringLiteral("Kriteria;Bobot;Skor 1;Skor 3;Skor 5\nManfaat;100%;kecil;sedang;besar\n"))});
    EXPECT_EQ(anchors.criteria[0].highest, 5);
    EXPECT_EQ(anchors.anchors.size(), 3U);
    const PlanData none = imported(
        cityPlan(), {csvOf(QStringLiteral("k.csv"), QStringLiteral("Kriteria;Bobot\nManfaat;100\n"))});
    EXPECT_FALSE(none.criteria[0].highest);
}

TEST(Criteria, WarnOfWeightsThatDoNotAddUp)
{
    const QString text = QStringLiteral("Kriteria;Bobot\nManfaat;30\nBiaya;30\n");
    EXPECT_EQ(problemsOf(cityPlan(), {csvOf(QStringLiteral("k.csv"), text)}),
              QStringLiteral("weights_sum 0 Bobot"));
    EXPECT_DOUBLE_EQ(imported(cityPlan(), {csvOf(QStringLiteral("k.csv"), text)}).criteria[0].weight, 0.5);
}

}
