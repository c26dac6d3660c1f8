// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/report/volumes/writtenkinds.h"

#include "model/edits/rows.h"
#include "model/report/volumes/presetvolumes.h"

#include <QJsonArray>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace {

using Kinds = WrittenKinds;

TEST_F(Kinds, EveryKindWritesSomethingOnAFullAndOnAnEmptyPlan)
{
    const auto empty = plans::create(QStringLiteral(":memory:"));
    for (const report::BlockKind &kind : report::blockKinds()) {
        SCOPED_TRACE(qPrintable(kind.name));
        EXPECT_FALSE(kind.title.isEmpty());
        const QString text
            = kind.shape == report::BlockKind::Shape::Text ? QStringLiteral("Isi.") : QString();
        EXPECT_FALSE(blocks(kind.name, {}, text).empty());
        report::BookWriter book({});
        const report::Subject nothing{.data = empty->data()};
        kind.write(book, nothing, {});
    }
}

TEST_F(Kinds, KnowWhatThePresetAsksFor)
{
    const report::PresetVolumes preset = report::presetVolumes(plan->data());
    ASSERT_FALSE(preset.blocks.empty());
    for (const ChapterBlock &block : preset.blocks) {
        const report::BlockKind *kind = report::blockKind(block.kind);
        ASSERT_TRUE(kind) << qPrintable(block.kind);
        QSet<QString> known;
        for (const report::BlockOption &option : kind->options)
            known.insert(option.name);
        const QJsonObject options = report::optionsOf(block);
        for (const QString &name : options.keys())
            EXPECT_TRUE(known.contains(name)) << qPrintable(block.kind + u' ' + name);
    }
}

TEST_F(Kinds, AreOfferedInFamiliesThatFitAMenu)
{
    for (const report::BlockFamily &family : report::blockFamilies()) {
        EXPECT_FALSE(family.kinds.empty());
        EXPECT_LE(family.kinds.size(), 10u) << qPrintable(family.title);
    }
}

TEST_F(Kinds, HaveNamesOfTheirOwn)
{
    QSet<QString> names;
    for (const report::BlockKind &kind : report::blockKinds())
        names.insert(kind.name);
    EXPECT_EQ(std::size_t(names.size()), report::blockKinds().size());
    EXPECT_EQ(report::blockKind(QStringLiteral("tidak_ada")), nullptr);
}

TEST_F(Kinds, ProgramsAreThoseOfThePillarAgencyAndYearsAskedFor)
{
    const Program &letters = *plan->data().programs.find(plans::letters);
    const Pillar &pillar = *plan->data().pillars.find(letters.pillar);
    const QString kind = QStringLiteral("program");
    EXPECT_TRUE(content(tables(kind, {{QStringLiteral("dimensi"), pillar.code}})).contains(letters.name));
    for (const Pillar &other : plan->data().pillars)
        if (other.id != pillar.id) {
            EXPECT_FALSE(
                content(tables(kind, {{QStringLiteral("dimensi"), other.code}})).contains(letters.name));
        }
    EXPECT_FALSE(
        content(tables(kind, {{QStringLiteral("tahun"), QStringLiteral("2090")}})).contains(letters.name)
        && letters.firstYear != 0);
    subject.agency = plans::dishub;
    for (const Program &program : plan->data().programs) {
        const bool takesPart = program.lead == plans::dishub
            || plan->data().supports.find(std::tuple(program.id, plans::dishub));
        EXPECT_EQ(content(tables(kind)).contains(program.name), takesPart) << qPrintable(program.name);
    }
}

TEST_F(Kinds, ShowTheColumnsAndTheUnitThatWereChosen)
{
    const auto made
        = tables(QStringLiteral("program"),
                 {{QStringLiteral("kolom"), QJsonArray{QStringLiteral("program"), QStringLiteral("jumlah")}},
                  {QStringLiteral("satuan"), QStringLiteral("miliar")}});
    ASSERT_FALSE(made.empty());
    ASSERT_EQ(made[0].columns.size(), 2U);
    EXPECT_EQ(made[0].columns[1].unit, format::Unit::Miliar);
    for (const report::Row &row : made[0].rows) {
        int columns = 0;
        for (const report::Cell &cell : row.cells)
            columns += cell.span;
        EXPECT_EQ(columns, 2);
    }
}

TEST_F(Kinds, TakeTheCaptionThatWasWrittenWithItsFields)
{
    const auto made = tables(QStringLiteral("kandidat"), {}, QStringLiteral("Kandidat {kota}"));
    ASSERT_EQ(made.size(), 1U);
    EXPECT_EQ(made[0].caption, u"Kandidat Kota Contoh");
}

TEST_F(Kinds, AProfileTellsOfItsQuickWin)
{
    subject.candidate = plans::complaints;
    const Candidate &candidate = *plan->data().candidates.find(plans::complaints);
    const QString all = content(tables(QStringLiteral("profil_quick_win")));
    EXPECT_TRUE(all.contains(candidate.name));
    EXPECT_TRUE(all.contains(u"Petugas kurang"));
    EXPECT_TRUE(all.contains(u"Aduan selesai"));
}

TEST_F(Kinds, SignaturesLeaveDotsWhereThePlanDoesNotSayTheName)
{
    ASSERT_TRUE(plan->edit(QStringLiteral("Ubah"), [&](Database &db) {
        for (const Signatory &row : plan->data().signatories)
            removeRow(db, row.id);
        rows::insert(db,
                     Signatory{.id = {7},
                               .office = QStringLiteral("{jabatan_kepala_daerah}"),
                               .name = QStringLiteral("{kepala_daerah}")});
    }));
    subject.data = plan->data();
    const auto made = blocks(QStringLiteral("tanda_tangan"));
    ASSERT_EQ(made.size(), 1U);
    const auto &signatures = std::get<report::Signatures>(made[0]);
    ASSERT_EQ(signatures.persons.size(), 1U);
    EXPECT_EQ(signatures.persons[0].office, u"Wali Kota");
    EXPECT_EQ(signatures.persons[0].name.isEmpty(), plan->data().city().headOfRegion.isEmpty());
    EXPECT_EQ(signatures.opening, QStringLiteral("Contoh, ") + format::longDate(QDate(2018, 8, 31)));
}

/// One column of the first table, from top to bottom.
QStringList column(const std::vector<report::Table> &tables, const QString &token)
{
    QStringList result;
    const auto &columns = tables.front().columns;
    const auto at = std::ranges::find(columns, token, &report::Column::token) - columns.begin();
    for (const report::Row &row : tables.front().rows)
        if (row.kind == report::Row::Kind::Plain)
            result.append(report::text(row.cells[std::size_t(at)], columns[std::size_t(at)]).plain());
    return result;
}

TEST_F(Kinds, TablesStandInTheOrderAndWithTheColumnsThatAreAskedFor)
{
    const auto candidate = [](int i) {
        return Candidate{.id = {9000 + i},
                         .code = QStringLiteral("K%1").arg(i + 1),
                         .name = QStringLiteral("Nama %1").arg(QChar(char16_t(u'C' - i))),
                         .cost = Money{(i + 1) * Q_INT64_C(100'000'000)},
                         .decision = Candidate::Decision::Chosen,
                         .position = i};
    };
    subject.data.candidates = Rows(std::vector{candidate(0), candidate(1), candidate(2)});
    using List = QStringList;
    const QString code = QStringLiteral("kode");
    EXPECT_EQ(column(tables(QStringLiteral("kandidat")), code), List({u"K1"_s, u"K2"_s, u"K3"_s}));
    EXPECT_EQ(
        column(tables(QStringLiteral("kandidat"), {{QStringLiteral("urut"), QStringLiteral("nama")}}), code),
        List({u"K3"_s, u"K2"_s, u"K1"_s}));
    EXPECT_EQ(
        column(tables(QStringLiteral("kandidat"), {{QStringLiteral("urut"), QStringLiteral("biaya")}}), code),
        List({u"K3"_s, u"K2"_s, u"K1"_s}));

    const auto decided = tables(
        QStringLiteral("keputusan"),
        {{QStringLiteral("urut"), QStringLiteral("nama")},
         {QStringLiteral("satuan"), QStringLiteral("miliar")},
         {QStringLiteral("kolom"), QJsonArray{QStringLiteral("no"), code, QStringLiteral("biaya")}}});
    EXPECT_EQ(column(decided, QStringLiteral("no")), List({u"1"_s, u"2"_s, u"3"_s}));
    EXPECT_EQ(column(decided, code), List({u"K3"_s, u"K2"_s, u"K1"_s}));
    EXPECT_EQ(column(decided, QStringLiteral("biaya")), List({u"0,3"_s, u"0,2"_s, u"0,1"_s}));
    EXPECT_TRUE(decided.front().columns.back().title.contains(format::unitName(format::Unit::Miliar)));
    const report::Row &total = decided.front().rows.back();
    ASSERT_EQ(total.cells.size(), 2u) << "the title over two columns, then the sum";
    EXPECT_EQ(total.cells[0].span, 2);
    EXPECT_EQ(std::get<Money>(total.cells[1].value), Money{600'000'000});

    const auto parted = tables(u"keputusan"_s, {{u"kolom"_s, QJsonArray{u"nama"_s, u"biaya"_s, code}}});
    EXPECT_EQ(content(parted).count(u"Total"_s), 1) << "the title of the sum is not said twice";
    const auto plain = tables(u"keputusan"_s, {{u"kolom"_s, QJsonArray{u"nama"_s, code}}});
    EXPECT_EQ(plain.front().rows.back().kind, report::Row::Kind::Plain) << "a total without a sum";
}

TEST_F(Kinds, CodesAreInTheOrderOfTheirNumbersAndNothingComesLast)
{
    std::vector<Candidate> candidates;
    for (const char *code : {"QW-10", "", "qw-2"})
        candidates.push_back({.id = {9000 + qint64(candidates.size())},
                              .code = QString::fromLatin1(code),
                              .name = u"Nama"_s,
                              .position = int(candidates.size())});
    subject.data.candidates = Rows(std::move(candidates));
    EXPECT_EQ(column(tables(u"kandidat"_s, {{u"urut"_s, u"kode"_s}}), u"kode"_s),
              QStringList({u"qw-2"_s, u"QW-10"_s, u"–"_s}));
}

TEST_F(Kinds, ProgramsStandInTheOrderThatIsAskedFor)
{
    const auto names = [&](const QString &order) {
        return content(
            tables(QStringLiteral("program"),
                   {{QStringLiteral("urut"), order}, {QStringLiteral("kolom"), QJsonArray{u"program"_s}}}));
    };
    EXPECT_NE(names(QStringLiteral("program")), QString());
    QStringList each = names(QStringLiteral("program")).split(u'|', Qt::SkipEmptyParts);
    EXPECT_EQ(QSet<QString>(each.begin(), each.end()).size(), each.size());
}

TEST_F(Kinds, TheBudgetStandsInTheOrderThatIsAskedFor)
{
    subject.data.budgetLines
        = Rows(std::vector{BudgetLine{.program = plans::letters, .year = 2019, .planned = {10'000'000}},
                           BudgetLine{.program = plans::buses, .year = 2019, .planned = {70'000'000}}});
    const QJsonObject byTotal{{QStringLiteral("baris"), QStringLiteral("program")},
                              {QStringLiteral("urut"), QStringLiteral("jumlah")}};
    const report::Table table = tables(QStringLiteral("anggaran"), byTotal).front();
    ASSERT_EQ(table.rows.size(), 3u);
    EXPECT_TRUE(report::text(table.rows[0].cells[0], table.columns[0])
                    .plain()
                    .contains(plan->data().programs.find(plans::buses)->name));
    EXPECT_EQ(table.rows.back().kind, report::Row::Kind::Total);
}

TEST_F(Kinds, TheBudgetChartCanShowSources)
{
    const auto picture = [&](const QString &parts) {
        for (const report::Block &block :
             blocks(QStringLiteral("grafik_anggaran"),
                    {{QStringLiteral("bagian"), parts}, {QStringLiteral("satuan"), QStringLiteral("juta")}}))
            if (const auto *figure = std::get_if<report::Figure>(&block))
                return std::get<report::StackedBars>(figure->picture);
        return report::StackedBars();
    };
    const report::StackedBars sources = picture(QStringLiteral("sumber"));
    EXPECT_EQ(sources.unit, format::unitName(format::Unit::Juta));
    ASSERT_FALSE(sources.series.empty());
    EXPECT_NE(sources.series, picture(QStringLiteral("dimensi")).series);
}

TEST_F(Kinds, ALongQuickWinIsToldInQuarters)
{
    const Candidate candidate{.id = {9001},
                              .code = QStringLiteral("QL"),
                              .name = QStringLiteral("Lama"),
                              .decision = Candidate::Decision::Chosen};
    subject.data.candidates = Rows(std::vector{candidate});
    subject.data.activities = Rows(std::vector{Activity{.id = {9002},
                                                        .candidate = candidate.id,
                                                        .name = QStringLiteral("Awal"),
                                                        .start = QDate(2018, 2, 5),
                                                        .finish = QDate(2018, 3, 30)},
                                               Activity{.id = {9003},
                                                        .candidate = candidate.id,
                                                        .name = QStringLiteral("Akhir"),
                                                        .start = QDate(2021, 11, 1),
                                                        .finish = QDate(2021, 12, 31)}});
    subject.candidate = candidate.id;
    for (const report::Block &block : blocks(QStringLiteral("profil_quick_win")))
        if (const auto *figure = std::get_if<report::Figure>(&block)) {
            const auto &bars = std::get<report::MonthBars>(figure->picture);
            EXPECT_EQ(bars.months.size(), 16u);
            EXPECT_EQ(bars.months[1], u"II");
            EXPECT_NEAR(bars.rows.front().to, (2 + 30.0 / 31) / 3, 1e-9) << "the evening of 30 March";
            EXPECT_NEAR(bars.rows.back().from, 15 + 1.0 / 3, 1e-9) << "November begins a third into the last";
            return;
        }
    FAIL() << "no month plan";
}

}
