// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/volumes/fields.h"

#include "model/domain/format.h"
#include "tests/support/plans.h"

#include <gtest/gtest.h>

namespace {

using State = report::FieldText::State;

class Fields : public testing::Test {
protected:
    QString text(const QString &field) const { return report::fieldText(subject, field).text; }
    State state(const QString &field) const { return report::fieldText(subject, field).state; }

    std::unique_ptr<Plan> plan = plans::filled();
    report::Subject subject{.data = plan->data(),
                            .edition = {.changed = QDateTime(QDate(2018, 8, 31), QTime(8, 0))}};
};

TEST_F(Fields, StandForWhatThePlanSays)
{
    EXPECT_EQ(text(QStringLiteral("kota")), u"Kota Contoh");
    EXPECT_EQ(text(QStringLiteral("periode")), u"2018–2026");
    EXPECT_EQ(text(QStringLiteral("jumlah_dimensi")), u"6");
    EXPECT_EQ(text(QStringLiteral("jumlah_program")), QString::number(plan->data().programs.size()));
    EXPECT_EQ(text(QStringLiteral("dasar_hukum")), u"Peraturan Wali Kota Nomor 12 Tahun 2018");
    EXPECT_EQ(text(QStringLiteral("jabatan_kepala_daerah")), u"Wali Kota");
}

TEST_F(Fields, CountOnlyWhatTheirArgumentsAskFor)
{
    int all = 0;
    for (const Pillar &pillar : plan->data().pillars)
        all += text(QStringLiteral("jumlah_program:") + pillar.code).toInt();
    const auto unmapped
        = std::ranges::count_if(plan->data().programs, [](const Program &row) { return !row.pillar; });
    EXPECT_EQ(all + unmapped, std::ptrdiff_t(plan->data().programs.size()));
    EXPECT_EQ(text(QStringLiteral("jumlah_subdimensi:GOV")), u"3");
    EXPECT_EQ(text(QStringLiteral("dimensi:gov")), u"Smart Governance");
}

TEST_F(Fields, SumMoneyByYearAndPillarAsANaiveSumDoes)
{
    for (int year = 2018; year <= 2020; ++year) {
        qint64 rupiah = 0;
        for (const BudgetLine &line : plan->data().budgetLines)
            rupiah += line.year == year ? line.planned.rupiah : 0;
        EXPECT_EQ(text(QStringLiteral("anggaran:%1").arg(year)), format::rupiah({rupiah}));
    }
    EXPECT_EQ(text(QStringLiteral("anggaran:2018-2026")), text(QStringLiteral("anggaran")));
}

TEST_F(Fields, AreUnknownWithAWrongNameOrArgumentAndSayWhatWasMeant)
{
    EXPECT_EQ(state(QStringLiteral("jumlah_progam")), State::Unknown);
    EXPECT_EQ(report::fieldText(subject, QStringLiteral("jumlah_progam")).suggestion, u"jumlah_program");
    EXPECT_EQ(state(QStringLiteral("jumlah_program:XYZ")), State::Unknown);
    EXPECT_EQ(state(QStringLiteral("kota:2018")), State::Unknown);
    EXPECT_EQ(state(QStringLiteral("zzzzzzzzzz")), State::Unknown);
}

TEST_F(Fields, AreMarkedWhereThePlanDoesNotSayThem)
{
    EXPECT_EQ(state(QStringLiteral("kandidat")), State::Empty);
    const report::Words words
        = report::filled(subject, QStringLiteral("Untuk {kandidat} dan {salah ketik}."));
    EXPECT_FALSE(words.plain().contains(u'{')) << qPrintable(words.plain());
    EXPECT_EQ(std::ranges::count(words.spans, true, &report::Span::missing), 2);
}

TEST_F(Fields, LeaveDoubledBracesAndOtherTextAlone)
{
    EXPECT_EQ(report::filled(subject, QStringLiteral("{{kota}} { } dan {kota")).plain(),
              u"{kota} { } dan {kota");
}

TEST_F(Fields, EachOfferedFieldIsKnown)
{
    for (const report::FieldChoice &choice : report::fieldChoices(subject.data))
        EXPECT_NE(state(choice.field), State::Unknown) << qPrintable(choice.field);
}

}
