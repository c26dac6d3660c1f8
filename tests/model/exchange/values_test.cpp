// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/dates.h"
#include "model/exchange/import/money.h"
#include "model/exchange/import/quantity.h"
#include "model/exchange/import/words.h"
#include "model/exchange/import/years.h"

#include <QLocale>

#include <gtest/gtest.h>

#include <random>

namespace {

using State = Amount::State;

Amount rupiah(const QString &text, MoneyUnit unit = MoneyUnit::Million)
{
    return parseAmount(text, unit, DecimalSign::Comma);
}

TEST(Money, IsReadInEveryUsualNotation)
{
    const std::pair<const char16_t *, qint64> written[] = {
        {u"750", 750'000'000},
        {u"1.250", 1'250'000'000},
        {u"312,5", 312'500'000},
        {u"1.250,75", 1'250'750'000},
        {u"1.250.000.000", 1'250'000'000},
        {u"Rp 850.000.000,-", 850'000'000},
        {u"Rp. 850.000.000,-", 850'000'000},
        {u"Rp.850.000.000", 850'000'000},
        {u"Rp1.250.000.000,00", 1'250'000'000},
        {u"Rp 1.250.000.000,00", 1'250'000'000},
        {u"IDR 1,250,000,000.00", 1'250'000'000},
        {u"850.000.000.-", 850'000'000},
        {u"Rp 2,75 miliar", 2'750'000'000},
        {u"2,75 Milyar", 2'750'000'000},
        {u"2,5 M", 2'500'000'000},
        {u"600 juta", 600'000'000},
        {u"Rp. 500 Jt", 500'000'000},
        {u"1,2 triliun", 1'200'000'000'000},
        {u"1 miliar 250 juta", 1'250'000'000},
        {u"750 juta rupiah", 750'000'000},
        {u"± Rp 500.000.000", 500'000'000},
        {u"1250000000", 1'250'000'000},
        {u"0", 0},
        {u"Rp 0,-", 0},
    };
    for (const auto &[text, expected] : written) {
        const Amount amount = rupiah(QString::fromUtf16(text));
        EXPECT_EQ(amount.state, State::Value) << qPrintable(QString::fromUtf16(text));
        EXPECT_EQ(amount.money.rupiah, expected) << qPrintable(QString::fromUtf16(text));
    }
}

TEST(Money, IsAbsentWhereADashOrNothingStands)
{
    for (const auto *text : {u"", u"-", u"–", u" - ", u"--"})
        EXPECT_EQ(rupiah(QString::fromUtf16(text)).state, State::Absent);
}

TEST(Money, IsNegativeOnlyWithAMinusInFrontOrInBrackets)
{
    for (const auto *text : {u"Rp -300.000.000,-", u"(850.000.000)", u"- 75.000.000", u"-1.250", u"−5"})
        EXPECT_EQ(rupiah(QString::fromUtf16(text)).state, State::Negative)
            << qPrintable(QString::fromUtf16(text));
    EXPECT_EQ(rupiah(QStringLiteral("Rp 850.000.000,-")).state, State::Value);
}

TEST(Money, IsUnreadableWhereItIsATextOrARange)
{
    for (const auto *text : {u"menyesuaikan", u"500-700 juta", u"Rp 500 juta – Rp 1 miliar", u"12/05/2019",
                             u"1.2.3", u"500 ton", u"#REF!", u"99999999999999999999"})
        EXPECT_EQ(rupiah(QString::fromUtf16(text)).state, State::Unreadable)
            << qPrintable(QString::fromUtf16(text));
}

TEST(Money, FollowsTheUnitOfItsColumn)
{
    EXPECT_EQ(rupiah(QStringLiteral("1.250"), MoneyUnit::Thousand).money.rupiah, 1'250'000);
    EXPECT_EQ(rupiah(QStringLiteral("1.250.000"), MoneyUnit::Thousand).money.rupiah, 1'250'000'000);
    EXPECT_EQ(rupiah(QStringLiteral("1.250.000.000"), MoneyUnit::Thousand).money.rupiah, 1'250'000'000);
    EXPECT_EQ(rupiah(QStringLiteral("1,5"), MoneyUnit::Billion).money.rupiah, 1'500'000'000);
    EXPECT_EQ(rupiah(QStringLiteral("500"), MoneyUnit::Rupiah).money.rupiah, 500);
    EXPECT_EQ(rupiah(QStringLiteral("Rp 475.000.000,-"), MoneyUnit::Million).money.rupiah, 475'000'000);
}

TEST(Money, WithoutAUnitIsJudgedByItsSize)
{
    const Amount small = rupiah(QStringLiteral("1.250,5"), MoneyUnit::Unknown);
    EXPECT_EQ(small.money.rupiah, 1'250'500'000);
    EXPECT_TRUE(small.guessed);
    const Amount large = rupiah(QStringLiteral("1.250.000"), MoneyUnit::Unknown);
    EXPECT_EQ(large.money.rupiah, 1'250'000);
    EXPECT_FALSE(large.guessed);
    EXPECT_EQ(rupiah(QStringLiteral("Rp 5.000"), MoneyUnit::Unknown).money.rupiah, 5'000);
}

TEST(Money, UsesThePointInCommaSeparatedText)
{
    EXPECT_EQ(parseAmount(QStringLiteral("1250.5"), MoneyUnit::Million, DecimalSign::Point).money.rupiah,
              1'250'500'000);
    EXPECT_EQ(parseAmount(QStringLiteral("1.250"), MoneyUnit::Million, DecimalSign::Point).money.rupiah,
              1'250'000);
    EXPECT_EQ(parseAmount(QStringLiteral("1.250.000"), MoneyUnit::Rupiah, DecimalSign::Point).money.rupiah,
              1'250'000);
    EXPECT_EQ(parseAmount(QStringLiteral("1,250,000"), MoneyUnit::Rupiah, DecimalSign::Comma).money.rupiah,
              1'250'000);
}

TEST(Money, WrittenIndonesianComesBackWhateverItIs)
{
    std::mt19937_64 random(20170830);
    std::uniform_int_distribution<qint64> any(0, 9'999'999'999'999);
    const QLocale indonesian(QStringLiteral("id_ID"));
    for (int i = 0; i < 2000; ++i) {
        const qint64 value = any(random) >> (i % 40);
        const QString text = indonesian.toString(value);
        for (const QString &form :
             {QStringLiteral("Rp %1,-"), QStringLiteral("Rp%1,00"), QStringLiteral("Rp. %1")})
            EXPECT_EQ(rupiah(form.arg(text)).money.rupiah, value) << qPrintable(text);
        EXPECT_EQ(rupiah(text, MoneyUnit::Rupiah).money.rupiah, value);
    }
}

TEST(MoneyUnit, StandsInAHeadingOrInANote)
{
    EXPECT_EQ(unitInHeading(QStringLiteral("Anggaran (Rp juta)")), MoneyUnit::Million);
    EXPECT_EQ(unitInHeading(QStringLiteral("Pagu (dalam ribuan rupiah)")), MoneyUnit::Thousand);
    EXPECT_EQ(unitInHeading(QStringLiteral("Biaya (Rp. 000)")), MoneyUnit::Thousand);
    EXPECT_EQ(unitInHeading(QStringLiteral("Biaya (Rp.000,000)")), MoneyUnit::Million);
    EXPECT_EQ(unitInHeading(QStringLiteral("Anggaran 2019 (Rp)")), MoneyUnit::Rupiah);
    EXPECT_EQ(unitInHeading(QStringLiteral("Budget (IDR million)")), MoneyUnit::Million);
    EXPECT_EQ(unitInHeading(QStringLiteral("anggaran_2019")), MoneyUnit::Unknown);
    EXPECT_EQ(unitInNote(QStringLiteral(
                  "Keterangan: v = tahun pelaksanaan; anggaran dalam juta rupiah kecuali ditulis penuh")),
              MoneyUnit::Million);
    EXPECT_EQ(unitInNote(QStringLiteral("(dalam jutaan rupiah)")), MoneyUnit::Million);
    EXPECT_EQ(unitInNote(QStringLiteral("*) Angka dalam Rp ribu")), MoneyUnit::Thousand);
    EXPECT_EQ(unitInNote(QStringLiteral("Satuan: miliar rupiah")), MoneyUnit::Billion);
    EXPECT_EQ(unitInNote(QStringLiteral("RENCANA PROGRAM TAHUN 2018–2026")), MoneyUnit::Unknown);
    EXPECT_EQ(unitInNote(QStringLiteral("Dana sebesar Rp 500.000.000 untuk 2 juta warga")),
              MoneyUnit::Unknown);
}

QString period(const QString &text)
{
    const Period read = parsePeriod(text);
    if (read.state != Period::State::Valid)
        return read.state == Period::State::Impossible ? QStringLiteral("impossible")
            : read.state == Period::State::OutOfRange  ? QStringLiteral("out of range")
            : read.state == Period::State::Absent      ? QStringLiteral("absent")
                                                       : QStringLiteral("unreadable");
    const QString first = read.first.toString(Qt::ISODate);
    return read.first == read.last ? first : first + QStringLiteral("..") + read.last.toString(Qt::ISODate);
}

TEST(Dates, AreReadInEveryUsualForm)
{
    const std::pair<const char16_t *, const char16_t *> written[] = {
        {u"30/08/2017", u"2017-08-30"},
        {u"30-8-2017", u"2017-08-30"},
        {u"30.08.17", u"2017-08-30"},
        {u"2019-07-01", u"2019-07-01"},
        {u"2019-07-01T00:00:00", u"2019-07-01"},
        {u"29/02/2020", u"2020-02-29"},
        {u"43738", u"2019-09-30"},
        {u"1 Okt 19", u"2019-10-01"},
        {u"31 Oktober 2019", u"2019-10-31"},
        {u"31-Okt-19", u"2019-10-31"},
        {u"Senin, 24 Juni 2024", u"2024-06-24"},
        {u"October 1, 2019", u"2019-10-01"},
        {u"Oktober 2019", u"2019-10-01..2019-10-31"},
        {u"Feb-20", u"2020-02-01..2020-02-29"},
        {u"TW III 2019", u"2019-07-01..2019-09-30"},
        {u"Semester II 2019", u"2019-07-01..2019-12-31"},
        {u"2019", u"2019-01-01..2019-12-31"},
    };
    for (const auto &[text, expected] : written)
        EXPECT_EQ(period(QString::fromUtf16(text)), QString::fromUtf16(expected))
            << qPrintable(QString::fromUtf16(text));
}

TEST(Dates, AreNeverShifted)
{
    for (const auto *text : {u"31/02/2019", u"31/04/2019", u"29/02/2019", u"00/13/2019", u"13/13/2019"})
        EXPECT_EQ(period(QString::fromUtf16(text)), QStringLiteral("impossible"))
            << qPrintable(QString::fromUtf16(text));
    EXPECT_EQ(period(QStringLiteral("01/01/1019")), QStringLiteral("out of range"));
    EXPECT_EQ(period(QStringLiteral("31/12/2109")), QStringLiteral("out of range"));
    EXPECT_EQ(period(QStringLiteral("05/06/2O19")), QStringLiteral("unreadable"));
    EXPECT_EQ(period(QStringLiteral("segera")), QStringLiteral("unreadable"));
    EXPECT_EQ(period(QStringLiteral("12")), QStringLiteral("unreadable"));
    EXPECT_EQ(period(QStringLiteral("-")), QStringLiteral("absent"));
}

TEST(Dates, WrittenAnyWayComeBack)
{
    const QLocale indonesian(QStringLiteral("id_ID"));
    for (QDate day(2015, 1, 1); day < QDate(2030, 1, 1); day = day.addDays(13)) {
        const QString iso = day.toString(Qt::ISODate);
        for (const QString &form :
             {QStringLiteral("dd/MM/yyyy"), QStringLiteral("d-M-yy"), QStringLiteral("d MMMM yyyy"),
              QStringLiteral("d MMM yy"), QStringLiteral("dddd, d MMMM yyyy")})
            EXPECT_EQ(period(indonesian.toString(day, form)), iso);
        EXPECT_EQ(period(QString::number(QDate(1899, 12, 30).daysTo(day))), iso);
    }
}

TEST(Years, AreListedOrSpanned)
{
    using Years = std::vector<int>;
    EXPECT_EQ(yearsIn(QStringLiteral("2018|2019|2021"), 0), (Years{2018, 2019, 2021}));
    EXPECT_EQ(yearsIn(QStringLiteral("2018-2020"), 0), (Years{2018, 2019, 2020}));
    EXPECT_EQ(yearsIn(QStringLiteral("2018 s.d. 2020"), 0), (Years{2018, 2019, 2020}));
    EXPECT_EQ(yearsIn(QStringLiteral("2018 s/d 2020"), 0), (Years{2018, 2019, 2020}));
    EXPECT_EQ(yearsIn(QStringLiteral("Tahun 2–3"), 2021), (Years{2022, 2023}));
    EXPECT_EQ(yearsIn(QStringLiteral("tahun ke-1"), 2021), (Years{2021}));
    EXPECT_EQ(yearsIn(QStringLiteral("jangka panjang"), 2021), Years{});
}

void expectQuantity(const char16_t *text, std::optional<double> value, const char16_t *unit, int year)
{
    const Quantity read = parseQuantity(QString::fromUtf16(text), DecimalSign::Comma);
    EXPECT_EQ(read.value, value) << qPrintable(QString::fromUtf16(text));
    EXPECT_EQ(read.unit, QString::fromUtf16(unit)) << qPrintable(QString::fromUtf16(text));
    EXPECT_EQ(read.year, year) << qPrintable(QString::fromUtf16(text));
}

TEST(Quantity, IsTakenFromTheFrontOfATarget)
{
    expectQuantity(u"85% (2022)", 85, u"%", 2022);
    expectQuantity(u"24 gerai (2023)", 24, u"gerai", 2023);
    expectQuantity(u"1.500 orang (2022)", 1500, u"orang", 2022);
    expectQuantity(u"Rp 6,1 triliun", 6.1e12, u"Rp", 0);
    expectQuantity(u"Rp 900 juta (2023)", 900e6, u"Rp", 2023);
    expectQuantity(u"61,0 (2022)", 61, u"", 2022);
    expectQuantity(u"Tersisa < 100 unit (2022)", 100, u"unit", 2022);
    expectQuantity(u"4 kali per tahun (2018 dan seterusnya)", 4, u"kali per tahun", 2018);
    expectQuantity(u"8,2% luas kota", 8.2, u"% luas kota", 0);
    expectQuantity(u"35 set data, sebagian tidak mutakhir", 35, u"set data", 0);
    expectQuantity(u"SIARAN Tangsel berjalan sejak Maret 2017; tenggat belum diatur", {}, u"", 0);
    expectQuantity(u"Belum ada", {}, u"", 0);
}

TEST(Words, AreComparedWithoutSignsAndAccents)
{
    EXPECT_EQ(plainWords(u"OPD / Unit Kerja"), QStringLiteral("opd unit kerja"));
    EXPECT_EQ(plainWords(u"Komunikasi & Informatika"), QStringLiteral("komunikasi dan informatika"));
    EXPECT_EQ(plainWords(u"sub_dimensi"), QStringLiteral("sub dimensi"));
    EXPECT_EQ(compactWords(u"Kec. Serpong"), compactWords(u"KecSerpong"));
    EXPECT_EQ(withoutNumbering(QStringLiteral("1. Layanan Publik (Service)")),
              QStringLiteral("Layanan Publik (Service)"));
    EXPECT_EQ(withoutNumbering(QStringLiteral("A. Smart Living")), QStringLiteral("Smart Living"));
    EXPECT_EQ(withoutNumbering(QStringLiteral("IV. Ekonomi")), QStringLiteral("Ekonomi"));
    EXPECT_EQ(withoutNumbering(QStringLiteral("112 Darurat")), QStringLiteral("112 Darurat"));
}

}
