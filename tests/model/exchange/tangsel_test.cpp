// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/import.h"
#include "model/edits/newplan.h"
#include "model/exchange/reading/readworkbook.h"
#include "tests/support/sheets.h"

#include <gtest/gtest.h>

#include <map>

// The sample of Kota Tangerang Selatan, with the numbers that its description states.
namespace {

Workbook sample(const char *name)
{
    return readWorkbook(QStringLiteral(SOURCE_DIR "/resources/sample/tangsel/") + QLatin1String(name));
}

std::unique_ptr<Plan> newPlan()
{
    return createPlan(QStringLiteral(":memory:"),
                      {.city = QStringLiteral("Kota Tangerang Selatan"), .firstYear = 2018, .lastYear = 2026},
                      {});
}

PlanData from(std::vector<Workbook> books)
{
    return imported(newPlan()->data(), books);
}

const PlanData &masterplan()
{
    static const PlanData data = from({sample("opd.csv"), sample("masterplan.xlsx")});
    return data;
}

std::vector<Workbook> scoreSheets()
{
    std::vector<Workbook> books;
    for (const char *name : {"Bapenda", "Bappelitbangda", "DLH", "DPMPTSP", "Dindikbud", "Dinkes",
                             "DinkopUKM", "Disdukcapil", "Dishub", "Diskominfo", "KecSerpong", "SatpolPP"})
        books.push_back(sample(qPrintable(QStringLiteral("penilaian-%1.csv").arg(QLatin1String(name)))));
    return books;
}

TEST(Tangsel, HasTheStatedNumberOfRows)
{
    EXPECT_EQ(masterplan().programs.size(), 72U);
    EXPECT_EQ(masterplan().candidates.size(), 18U);
    EXPECT_EQ(masterplan().members.size(), 45U);
    EXPECT_EQ(masterplan().criteria.size(), 11U);
    EXPECT_EQ(masterplan().agencies.size(), 37U);
    EXPECT_EQ(masterplan().pillars.size(), 6U);
    EXPECT_EQ(masterplan().subDimensions.size(), 18U);
    EXPECT_EQ(from({sample("wilayah.csv")}).areas.size(), 54U);
}

TEST(Tangsel, HasTheBudgetOfEachYearAndPillar)
{
    // Rp juta, times ten.
    const std::map<QString, std::array<qint64, 5>> stated{
        {QStringLiteral("Smart Governance"), {97300, 93700, 134750, 136750, 75125}},
        {QStringLiteral("Smart Branding"), {48750, 85750, 57750, 50000, 45500}},
        {QStringLiteral("Smart Economy"), {37200, 53500, 39000, 29500, 19500}},
        {QStringLiteral("Smart Living"), {298050, 350250, 307750, 303000, 302500}},
        {QStringLiteral("Smart Society"), {66500, 104250, 87750, 75750, 72000}},
        {QStringLiteral("Smart Environment"), {105050, 151000, 136000, 137250, 137750}}};
    std::map<QString, std::array<qint64, 5>> sums;
    for (const BudgetLine &line : masterplan().budgetLines) {
        const Program *program = masterplan().programs.find(line.program);
        const Pillar *pillar = masterplan().pillars.find(program->pillar);
        ASSERT_GE(line.year, 2018);
        ASSERT_LE(line.year, 2022);
        sums[pillar->name].at(std::size_t(line.year - 2018)) += line.planned.rupiah / 100'000;
    }
    EXPECT_EQ(sums, stated);
}

TEST(Tangsel, HasTheStatedHorizons)
{
    std::map<Horizon, int> horizons;
    for (const Program &program : masterplan().programs) {
        ++horizons[program.horizon];
        const Horizon computed = program.lastYear <= 2019 ? Horizon::Short
            : program.lastYear <= 2022                    ? Horizon::Medium
                                                          : Horizon::Long;
        EXPECT_EQ(program.horizon, computed) << program.code.toStdString();
    }
    EXPECT_EQ(horizons,
              (std::map<Horizon, int>{{Horizon::Short, 7}, {Horizon::Medium, 44}, {Horizon::Long, 21}}));
}

TEST(Tangsel, HasTheStatedLeads)
{
    std::map<QString, int> leads;
    for (const Program &program : masterplan().programs) {
        EXPECT_TRUE(program.lead) << program.code.toStdString();
        EXPECT_TRUE(program.leadText.isEmpty());
        EXPECT_TRUE(program.supportText.isEmpty()) << program.supportText.toStdString();
        ++leads[masterplan().agencies.find(program.lead)->shortName];
    }
    for (const auto &[name, programs] : std::map<QString, int>{{QStringLiteral("Diskominfo"), 9},
                                                               {QStringLiteral("DLH"), 7},
                                                               {QStringLiteral("Dishub"), 6},
                                                               {QStringLiteral("Setda"), 5},
                                                               {QStringLiteral("Bappelitbangda"), 4},
                                                               {QStringLiteral("Disperindag"), 4},
                                                               {QStringLiteral("Dinkes"), 4},
                                                               {QStringLiteral("DPMPTSP"), 3}})
        EXPECT_EQ(leads[name], programs) << name.toStdString();
}

TEST(Tangsel, ExpandsGroupsOfAgencies)
{
    const auto supports = [](const char *code) {
        const auto program = std::ranges::find(masterplan().programs, QLatin1String(code), &Program::code);
        return masterplan().supports.of(program->id);
    };
    const auto byGroup = [](const Support &support) { return !support.group.isEmpty(); };
    EXPECT_EQ(supports("SG-10").size(), 29U);  // 30 perangkat daerah without the lead
    EXPECT_EQ(std::ranges::count_if(supports("SG-10"), byGroup), 28);  // Bappelitbangda is named by itself
    EXPECT_EQ(supports("SG-01").size(), 11U);
    EXPECT_EQ(std::ranges::count_if(supports("SG-01"), byGroup), 7);
    EXPECT_EQ(std::ranges::count_if(supports("SE-06"), byGroup), 7);  // "7 Kecamatan"
}

TEST(Tangsel, HasTheStatedProgramsInEachSubDimension)
{
    const std::map<QString, int> stated{
        {QStringLiteral("Layanan Publik"), 6},         {QStringLiteral("Kebijakan Publik"), 4},
        {QStringLiteral("Tata Kelola Birokrasi"), 6},  {QStringLiteral("Ekosistem Pariwisata"), 3},
        {QStringLiteral("Ekosistem Bisnis"), 3},       {QStringLiteral("Wajah Kota"), 3},
        {QStringLiteral("Industri Berdaya Saing"), 4}, {QStringLiteral("Kesejahteraan Rakyat"), 4},
        {QStringLiteral("Transaksi Keuangan"), 3},     {QStringLiteral("Harmonisasi Tata Ruang"), 5},
        {QStringLiteral("Prasarana Kesehatan"), 4},    {QStringLiteral("Telekomunikasi dan Transportasi"), 6},
        {QStringLiteral("Interaksi Masyarakat"), 4},   {QStringLiteral("Ekosistem Belajar"), 4},
        {QStringLiteral("Keamanan Masyarakat"), 3},    {QStringLiteral("Proteksi Lingkungan"), 4},
        {QStringLiteral("Sampah dan Limbah"), 4},      {QStringLiteral("Energi"), 2}};
    std::map<QString, int> counted;
    for (const Program &program : masterplan().programs)
        ++counted[masterplan().subDimensions.find(program.subDimension)->name];
    EXPECT_EQ(counted, stated);
}

TEST(Tangsel, HasTheStatedCandidatesAndCriteria)
{
    qint64 cost = 0;
    QStringList withoutProgram;
    QStringList longer;
    for (const Candidate *candidate : byPosition(masterplan().candidates)) {
        cost += candidate->cost->rupiah;
        EXPECT_TRUE(candidate->agency) << candidate->code.toStdString();
        if (!candidate->program)
            withoutProgram.append(candidate->code);
        if (candidate->months > 12)
            longer.append(candidate->code);
    }
    EXPECT_EQ(cost, 14'415'000'000);
    EXPECT_EQ(withoutProgram, (QStringList{QStringLiteral("QW-05"), QStringLiteral("QW-13")}));
    EXPECT_EQ(longer, QStringList{QStringLiteral("QW-18")});
    EXPECT_EQ(masterplan().risks.size(), 18U);
    const std::vector<int> weights{15, 16, 12, 10, 7, 6, 6, 9, 5, 7, 7};
    const auto criteria = byPosition(masterplan().criteria);
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        EXPECT_DOUBLE_EQ(criteria[i]->weight * 100, weights[i]);
        EXPECT_EQ(criteria[i]->direction, i < 9 ? Criterion::Direction::Benefit : Criterion::Direction::Cost);
        EXPECT_EQ(criteria[i]->lowest, 0);
        EXPECT_EQ(criteria[i]->highest, 4);
    }
    EXPECT_EQ(masterplan().anchors.size(), 22U);
}

TEST(Tangsel, TellsThatTheSumsOfOneSheetAreTooSmall)
{
    const ImportPreview preview
        = prepareImport(newPlan()->data(), {sample("opd.csv"), sample("masterplan.xlsx")}, {});
    QStringList cells;
    QStringList codes;
    for (const Problem &problem : preview.draft.problems) {
        if (problem.code == u"total_mismatch")
            cells.append(problem.cell);
        if (problem.severity != Problem::Severity::Info && !codes.contains(problem.code))
            codes.append(problem.code);
    }
    EXPECT_EQ(cells, (QStringList{QStringLiteral("U20"), QStringLiteral("V20"), QStringLiteral("W20")}));
    codes.sort();
    EXPECT_EQ(codes,
              (QStringList{QStringLiteral("new_source"), QStringLiteral("total_mismatch"),
                           QStringLiteral("undivided_sources")}));
}

TEST(Tangsel, IsTheSameInXlsxInOdsAndAsAFlatTable)
{
    const PlanData flat = from({sample("opd.csv"), sample("program.csv")});
    const PlanData ods = from({sample("masterplan.ods"), sample("opd.csv")});
    EXPECT_EQ(programsOf(masterplan()), programsOf(ods));
    EXPECT_EQ(programsOf(masterplan()), programsOf(flat));
    EXPECT_EQ(masterplan().partners.size(), flat.partners.size());
    EXPECT_EQ(masterplan().supports.size(), flat.supports.size());
    EXPECT_EQ(masterplan().budgetLines.size(), flat.budgetLines.size());
}

/// Scores as text, so that plans with other keys can be compared.
QStringList scoresOf(const PlanData &data)
{
    QStringList lines;
    for (const Score &score : data.scores)
        lines.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(data.scorers.find(score.scorer)->name,
                              data.candidates.find(score.candidate)->code,
                              data.criteria.find(score.criterion)->code)
                         .arg(score.value));
    lines.sort();
    return lines;
}

TEST(Tangsel, HasTheSameScoresInTwelveSheetsAndInOneTable)
{
    const PlanData sheets = imported(masterplan(), scoreSheets());
    const PlanData table = imported(masterplan(), {sample("penilaian.xlsx")});
    EXPECT_EQ(sheets.scores.size(), 2347U);
    EXPECT_EQ(sheets.scorers.size(), 12U);
    EXPECT_EQ(sheets.rounds.size(), 1U);
    EXPECT_EQ(scoresOf(sheets), scoresOf(table));
    EXPECT_EQ(imported(sheets, {sample("penilaian.xlsx")}), sheets);
}

TEST(Tangsel, HasTheStatedActivities)
{
    const ImportPreview preview = prepareImport(masterplan(), {sample("kegiatan.csv")}, {});
    const PlanData &data = preview.draft.after;
    EXPECT_EQ(data.activities.size(), 160U);
    EXPECT_EQ(std::ranges::count(data.activities, true, &Activity::milestone), 38);
    EXPECT_FALSE(preview.draft.hasWarnings());
    std::set<Id<Program>> programs;
    for (const Activity &activity : data.activities) {
        EXPECT_TRUE(activity.start.isValid() && activity.finish.isValid());
        EXPECT_TRUE(activity.agency);
        programs.insert(activity.program);
    }
    EXPECT_EQ(programs.size(), 40U);
    qsizetype links = 0;
    const Sheet sheet = sample("kegiatan.csv").sheets.front();
    for (int row = 1; row < sheet.rowCount(); ++row)
        if (const QString text = sheet.at(row, 6).text; !text.isEmpty())
            links += text.count(u',') + 1;
    EXPECT_EQ(qsizetype(data.dependencies.size()), links);
}

TEST(Tangsel, IsReadWhateverTheOrderOfItsFiles)
{
    const PlanData forward = from(
        {sample("opd.csv"), sample("masterplan.xlsx"), sample("kegiatan.csv"), sample("penilaian.xlsx")});
    const PlanData backward = from(
        {sample("penilaian.xlsx"), sample("kegiatan.csv"), sample("masterplan.xlsx"), sample("opd.csv")});
    EXPECT_EQ(programsOf(forward), programsOf(backward));
    EXPECT_EQ(forward.scores.size(), backward.scores.size());
    EXPECT_EQ(forward.activities.size(), backward.activities.size());
    EXPECT_EQ(forward.dependencies.size(), backward.dependencies.size());
}

TEST(Tangsel, IsOneChangeThatIsUndoneAsOne)
{
    const auto plan = newPlan();
    const PlanData before = plan->data();
    const std::vector<Workbook> books{sample("opd.csv"), sample("masterplan.xlsx"), sample("penilaian.xlsx"),
                                      sample("kegiatan.csv")};
    ASSERT_TRUE(edits::applyImport(*plan, prepareImport(plan->data(), books, {}).draft,
                                   {QStringLiteral("a"), QStringLiteral("b")}));
    EXPECT_EQ(plan->history().size(), 1U);
    const PlanData after = plan->data();
    // Again: nothing changes, and no entry is made.
    const Draft again = prepareImport(after, books, {}).draft;
    EXPECT_TRUE(again.changesNothing());
    EXPECT_TRUE(edits::applyImport(*plan, again, {QStringLiteral("a")}));
    EXPECT_EQ(plan->history().size(), 1U);
    EXPECT_TRUE(plan->undo());
    EXPECT_EQ(plan->data(), before);
    EXPECT_TRUE(plan->redo());
    EXPECT_EQ(plan->data(), after);
}

}
