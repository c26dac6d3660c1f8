// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/typed.h"

#include <gtest/gtest.h>

namespace {

qint64 rupiah(const char *text)
{
    const auto money = typed::money(QString::fromUtf8(text), format::Unit::Juta);
    return money ? money->rupiah : -1;
}

TEST(Typed, ReadsMoneyInTheUnitOfItsColumn)
{
    EXPECT_EQ(rupiah("850"), 850'000'000);
    EXPECT_EQ(rupiah("1.250,5"), 1'250'500'000);
}

TEST(Typed, MoneyMaySayItsOwnUnit)
{
    EXPECT_EQ(rupiah("Rp 850.000.000"), 850'000'000);
    EXPECT_EQ(rupiah("Rp850.000.000,-"), 850'000'000);
    EXPECT_EQ(rupiah("2,75 miliar"), 2'750'000'000);
    EXPECT_EQ(rupiah("Rp 600 jt"), 600'000'000);
}

TEST(Typed, RefusesWhatIsNoMoney)
{
    EXPECT_EQ(rupiah("banyak"), -1);
    EXPECT_EQ(rupiah("12 ekor"), -1);
    EXPECT_EQ(rupiah("-5"), -1);
}

TEST(Typed, ReadsWholeNumbersWithTheirUnit)
{
    EXPECT_EQ(typed::whole(QStringLiteral("8 bulan")), 8);
    EXPECT_EQ(typed::whole(QStringLiteral("60%")), 60);
    EXPECT_EQ(typed::whole(QStringLiteral("1.250")), 1250);
    EXPECT_FALSE(typed::whole(QStringLiteral("7,5")));
    EXPECT_FALSE(typed::whole(QStringLiteral("bulan")));
}

TEST(Typed, ReadsDatesAsPeopleWriteThem)
{
    const QDate day(2018, 8, 31);
    for (const char *text : {"31/8/2018", "31 Agustus 2018", "2018-08-31", "31-8-2018", "31/8/18"})
        EXPECT_EQ(typed::date(QString::fromUtf8(text)), day) << text;
    EXPECT_FALSE(typed::date(QStringLiteral("31/2/2018")).isValid());
}

TEST(Typed, FindsAnAgencyByAnyOfItsNames)
{
    PlanData data;
    data.agencies = Rows<Agency>({{.id = {1},
                                   .shortName = QStringLiteral("Bappelitbangda"),
                                   .fullName = QStringLiteral("Badan Perencanaan"),
                                   .aliases = QStringLiteral("Bappeda|DPK"),
                                   .position = 1},
                                  {.id = {2}, .shortName = QStringLiteral("DPK"), .position = 2}});
    EXPECT_EQ(typed::agency(data, QStringLiteral(" bappeda "))->id, Id<Agency>{1});
    EXPECT_EQ(typed::agency(data, QStringLiteral("dpk"))->id, Id<Agency>{2});
    EXPECT_EQ(typed::agency(data, QStringLiteral("badan  perencanaan"))->id, Id<Agency>{1});
    EXPECT_EQ(typed::agency(data, {}), nullptr);
}

}
