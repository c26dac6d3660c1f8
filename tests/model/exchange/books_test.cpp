// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sheets.h"

#include <gtest/gtest.h>

// Books of other cities, each with habits of its own: what the words and the structure mean decides.
namespace {

const QString agencies = QStringLiteral("Singkatan;Nama OPD\n"
                                        "Diskominfo;Dinas Komunikasi dan Informatika\n"
                                        "Dinkes;Dinas Kesehatan\n"
                                        "Disdik;Dinas Pendidikan\n"
                                        "Dishub;Dinas Perhubungan\n"
                                        "DLH;Dinas Lingkungan Hidup\n"
                                        "Bappeda;Badan Perencanaan Pembangunan Daerah\n"
                                        "Kec. Utara;Kecamatan Utara\n"
                                        "Kec. Selatan;Kecamatan Selatan\n");

QString read(std::vector<Sheet> sheets)
{
    return programsOf(imported(cityPlan(agencies), {bookOf(QStringLiteral("buku.xlsx"), std::move(sheets))}));
}

TEST(OtherBooks, EnglishHeadingsInCommaSeparatedText)
{
    const PlanData data = imported(
        cityPlan(agencies),
        {csvOf(QStringLiteral("plan.csv"),
               QStringLiteral(
                   "Program ID,Program Name,Dimension,Lead Agency,Supporting Agencies,Start Year,End Year,"
                   "Funding Source,Budget 2021 (IDR million),Budget 2022 (IDR million)\n"
                   "P-1,City portal,Governance,Diskominfo,\"Dinkes, Disdik, local "
                   "university\",2021,2022,APBD,1250.5,"
                   "\"1,250\"\n"
                   "P-2,Air sensors,Environment,DLH,,2022,2022,CSR,,300\n"))});
    EXPECT_EQ(programsOf(data),
              QStringLiteral(
                  "P-1 City portal [Smart Governance] lead Diskominfo support Dinkes, Disdik partner local "
                  "university 2021-2022: 2021 APBD 1250.5, 2022 APBD 1250\n"
                  "P-2 Air sensors [Smart Environment] lead DLH 2022-2022: 2022 CSR 300"));
}

TEST(OtherBooks, PillarsAsGroupRowsAndMoneyInThousandsStatedInANote)
{
    EXPECT_EQ(
        read({sheetOf(QStringLiteral("Matriks"),
                      QStringLiteral("MATRIKS PROGRAM KOTA CERDAS\n"
                                     "(dalam ribuan rupiah)\n"
                                     "\n"
                                     "No|Program/Kegiatan|SKPD|Pagu Indikatif||Sumber Pendanaan\n"
                                     "|||2021|2022|\n"
                                     "A|TATA KELOLA PEMERINTAHAN||||\n"
                                     "1|Portal layanan|Dinas Kominfo|'1.250.000'|'750.000'|APBD Kota\n"
                                     "2|Satu data|Bappeda|'500.000'||APBD\n"
                                     "B|Dimensi Smart Living||||\n"
                                     "1|Telemedisin|Dinkes|250000||APBN\n"
                                     "|Jumlah||'2.000.000'|'750.000'|\n"))}),
        QStringLiteral(
            "Portal layanan [Smart Governance] lead Diskominfo 2021-2022: 2021 APBD 1250, 2022 APBD 750\n"
            "Satu data [Smart Governance] lead Bappeda 2021-2021: 2021 APBD 500\n"
            "Telemedisin [Smart Living] lead Dinkes 2021-2021: 2021 APBN 250"));
}

TEST(OtherBooks, PlanYearsWithMarksAndSubDimensionsAsGroupRows)
{
    EXPECT_EQ(
        read({sheetOf(
            QStringLiteral("Peta Jalan"),
            QStringLiteral("PETA JALAN SMART SOCIETY\n"
                           "No|Program/Kegiatan|Output|Tahun ke-|||Penanggung Jawab|Sumber Pendanaan\n"
                           "|||1|2|3||\n"
                           "Interaksi Masyarakat\n"
                           "1|Kampung digital|Kampung|√|√||Diskominfo|APBD\n"
                           "Learning\n"
                           "2|Kelas daring|Kelas||✓|✓|Disdik|APBD\n"),
            QStringLiteral("D2:F2"))}),
        QStringLiteral("Kampung digital [Smart Society / Interaksi Masyarakat] lead Diskominfo 2020-2021\n"
                       "Kelas daring [Smart Society / Ekosistem Belajar] lead Disdik 2021-2022"));
}

TEST(OtherBooks, RpjmdTableWithTargetAndMoneyUnderEachYear)
{
    const PlanData data = imported(
        cityPlan(agencies),
        {bookOf(
            QStringLiteral("rpjmd.xlsx"),
            {sheetOf(QStringLiteral("Tabel 7.1"),
                     QStringLiteral(
                         "Indikasi Rencana Program Prioritas (Rp juta)\n"
                         "Kode|Bidang Urusan & Program Prioritas|Indikator Kinerja Program (outcome)|Kondisi "
                         "Kinerja Awal|Capaian Kinerja Program dan Kerangka Pendanaan||||Perangkat Daerah "
                         "Penanggung Jawab\n"
                         "||||Tahun-1||Tahun-2||\n"
                         "||||target|Rp|target|Rp|\n"
                         "(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)\n"
                         "'2.16|KOMUNIKASI DAN INFORMATIKA|||||||\n"
                         "'2.16.03|Program Pengelolaan Aplikasi Informatika|Indeks SPBE|2,5|2,8|1500|3,0|"
                         "1750|Diskominfo\n"),
                     QStringLiteral("A2:A4 B2:B4 C2:C4 D2:D4 E2:H2 E3:F3 G3:H3 I2:I4"))})});
    EXPECT_EQ(
        programsOf(data),
        QStringLiteral(
            "Program Pengelolaan Aplikasi Informatika lead Diskominfo 2020-2021: 2020 APBD 1500?, 2021 APBD "
            "1750?"));
    ASSERT_EQ(data.programs.size(), 1U);
    EXPECT_EQ(data.programs[0].officialCode, QStringLiteral("2.16.03"));
    ASSERT_EQ(data.targets.size(), 2U);
    EXPECT_EQ(data.targets[0].planned, QStringLiteral("2,8"));
    EXPECT_EQ(data.targets[1].plannedValue, 3.0);
    EXPECT_EQ(data.indicators[0].baselineValue, 2.5);
}

TEST(OtherBooks, SeveralTablesOnOneSheet)
{
    const PlanData data
        = imported(cityPlan(agencies),
                   {bookOf(QStringLiteral("bahan.xlsx"),
                           {sheetOf(QStringLiteral("Bahan"),
                                    QStringLiteral("DAFTAR PROGRAM\n"
                                                   "Kode|Nama Program|Pilar|OPD PJ\n"
                                                   "A1|Portal|Ekonomi|Diskominfo\n"
                                                   "A2|Pasar|Ekonomi|Dishub\n"
                                                   "\n"
                                                   "KRITERIA PENILAIAN\n"
                                                   "Kode|Kriteria|Bobot|Sifat\n"
                                                   "C1|Manfaat|'60 %'|keuntungan\n"
                                                   "C2|Biaya|'40 %'|biaya\n"
                                                   "\n"
                                                   "CALON QUICK WIN\n"
                                                   "Kode|Quick Win|Permasalahan|Anggaran\n"
                                                   "Q1|Antrean|Antre lama|'Rp 250 juta'\n"))})});
    EXPECT_EQ(
        programsOf(data),
        QStringLiteral("A1 Portal [Smart Economy] lead Diskominfo\nA2 Pasar [Smart Economy] lead Dishub"));
    ASSERT_EQ(data.criteria.size(), 2U);
    ASSERT_EQ(data.candidates.size(), 1U);
    EXPECT_EQ(data.candidates[0].cost, Money{250'000'000});
}

TEST(OtherBooks, HeadingsBrokenOverLinesAndColumnsInAnotherOrder)
{
    EXPECT_EQ(
        read({sheetOf(
            QStringLiteral("Sheet1"),
            QStringLiteral(
                "Sumber\\nDana|Kebutuhan Dana\\n(Rp)|OPD\\nPenanggung\\nJawab|Instansi\\nTerkait|Nama\\n"
                "Inovasi|Aspek|Jangka\\nWaktu\n"
                "APBD|'Rp. 850.000.000,-'|Dinas Perhubungan|'Dinkes / Disdik'|Bus sekolah|Kehidupan|"
                "Jangka Menengah\n"))}),
        QStringLiteral("Bus sekolah [Smart Living] lead Dishub support Dinkes, Disdik 2020-2020 menengah: "
                       "2020 APBD 850?"));
}

TEST(OtherBooks, SourcesAsMoneyColumns)
{
    EXPECT_EQ(
        read({sheetOf(QStringLiteral("Anggaran"),
                      QStringLiteral("Program|Dimensi|OPD|Anggaran 2023 (Rp juta)|||\n"
                                     "|||APBD|APBN|CSR|Jumlah\n"
                                     "Taman pintar|Living|DLH|500|250||750\n"
                                     "Bank sampah|Environment|DLH|100||40|150\n"),
                      QStringLiteral("D1:G1"))}),
        QStringLiteral("Taman pintar [Smart Living] lead DLH 2023-2023: 2023 APBD 500, 2023 APBN 250\n"
                       "Bank sampah [Smart Environment] lead DLH 2023-2023: 2023 APBD 100, 2023 CSR 40"));
}

TEST(OtherBooks, OneSheetAPillarNamedOnlyByItsTitle)
{
    EXPECT_EQ(read({sheetOf(QStringLiteral("Lampiran 3"),
                            QStringLiteral("DIMENSI SMART MOBILITY TAHUN 2021-2025\n"
                                           "No|Program|Perangkat Daerah|2021|2022|2023\n"
                                           "1|Angkutan pengumpan|Dishub|v||\n"
                                           "2|Parkir daring|Dishub||v|v\n")),
                    sheetOf(QStringLiteral("Economy"),
                            QStringLiteral("No|Program|OPD|Target\n"
                                           "1|Pasar daring|Diskominfo|10 pasar\n"))}),
              QStringLiteral("Angkutan pengumpan [Smart mobility] lead Dishub 2021-2021\n"
                             "Parkir daring [Smart mobility] lead Dishub 2022-2023\n"
                             "Pasar daring [Smart Economy] lead Diskominfo"));
}

TEST(OtherBooks, ProgramsThatSpanSeveralRows)
{
    const PlanData data = imported(
        cityPlan(agencies),
        {bookOf(
            QStringLiteral("strategi.xlsx"),
            {sheetOf(
                QStringLiteral("Strategi"),
                QStringLiteral(
                    "Dimensi|Sub dimensi|Program|Kegiatan|Indikator|Target|OPD|Anggaran 2021 (Rp juta)\n"
                    "Smart Economy|Industri|Sentra industri|Bangun rumah kemasan|Usaha terlayani|100 usaha|"
                    "Bappeda|100\n"
                    "||||Produk dikemas|500 produk||\n"
                    "|||Latih perajin|Perajin dilatih|50 orang|Disdik|40\n"
                    "||Pasar daring|Buka lapak|Lapak aktif|20 lapak|Diskominfo|60\n"))})});
    EXPECT_EQ(
        programsOf(data),
        QStringLiteral(
            "Sentra industri [Smart Economy / Industri Berdaya Saing] lead Bappeda support Disdik 2021-2021: "
            "2021 APBD 140?\n"
            "Pasar daring [Smart Economy / Industri Berdaya Saing] lead Diskominfo 2021-2021: 2021 APBD "
            "60?"));
    EXPECT_EQ(data.indicators.size(), 4U);
    EXPECT_EQ(data.activities.size(), 3U);
}

TEST(OtherBooks, AProfileWithItsFieldsInTheFirstColumn)
{
    const PlanData data = imported(cityPlan(agencies),
                                   {bookOf(QStringLiteral("profil.xlsx"),
                                           {sheetOf(QStringLiteral("Profil"),
                                                    QStringLiteral("Nama Quick Win|Lapor Cepat\n"
                                                                   "Dimensi|Smart Governance\n"
                                                                   "OPD Pengusul|Dinas Kominfo\n"
                                                                   "Latar Belakang|Laporan lambat\n"
                                                                   "Manfaat|Cepat selesai\n"
                                                                   "Anggaran (Rp)|'450.000.000'\n"
                                                                   "Jangka Waktu|8 bulan\n"))})});
    ASSERT_EQ(data.candidates.size(), 1U);
    const Candidate &candidate = data.candidates[0];
    EXPECT_EQ(candidate.name, QStringLiteral("Lapor Cepat"));
    EXPECT_EQ(candidate.cost, Money{450'000'000});
    EXPECT_EQ(candidate.months, 8);
    EXPECT_TRUE(candidate.agency);
}

TEST(OtherBooks, WeightsInEveryUsualForm)
{
    for (const QString &weights : {QStringLiteral("0,15 0,35 0,5"), QStringLiteral("15 35 50"),
                                   QStringLiteral("15% 35% 50%"), QStringLiteral("15,0 35,0 50,0")}) {
        const QStringList w = weights.split(u' ');
        const PlanData data
            = imported(cityPlan(),
                       {csvOf(QStringLiteral("k.csv"),
                              QStringLiteral("no;kriteria;bobot;tipe;skala\n1;Manfaat;%1;benefit;1-5\n"
                                             "2;Daya tarik;%2;manfaat;1-5\n3;Risiko;%3;rugi;1-5\n")
                                  .arg(w[0], w[1], w[2]))});
        ASSERT_EQ(data.criteria.size(), 3U);
        const auto order = byPosition(data.criteria);
        EXPECT_DOUBLE_EQ(order[0]->weight, 0.15) << weights.toStdString();
        EXPECT_DOUBLE_EQ(order[2]->weight, 0.5);
        EXPECT_EQ(order[2]->direction, Criterion::Direction::Cost);
        EXPECT_EQ(order[0]->highest, 5);
    }
}

TEST(OtherBooks, ARowAYear)
{
    EXPECT_EQ(
        programsOf(imported(cityPlan(agencies),
                            {csvOf(QStringLiteral("rkpd.csv"),
                                   QStringLiteral("program;dimensi;opd;tahun;pagu (Rp);sumber dana\n"
                                                  "Portal;Governance;Diskominfo;2021;500.000.000;APBD\n"
                                                  "Portal;Governance;Diskominfo;2022;600.000.000;APBD\n"))})),
        QStringLiteral("Portal [Smart Governance] lead Diskominfo 2021-2022: 2021 APBD 500, 2022 APBD 600"));
}

}
