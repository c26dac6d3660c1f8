// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/links.h"
#include "tests/support/sheets.h"

#include <gtest/gtest.h>

namespace {

PlanData twoPrograms()
{
    return imported(cityPlan(),
                    {csvOf(QStringLiteral("p.csv"),
                           QStringLiteral("kode;program;dimensi\nP1;Portal;Governance\n"
                                          "P2;Pasar;Economy\n"))});
}

/// "P1 1 Kajian 2021-01-04..2021-01-08 5d <- 3FS+2; ..." in the order of the plan.
QString activitiesOf(const PlanData &data)
{
    QStringList lines;
    for (const Activity *activity : byPosition(data.activities)) {
        const Program *program = data.programs.find(activity->program);
        QString line = QStringLiteral("%1 %2 %3")
                           .arg(program->code.isEmpty() ? program->name : program->code, activity->code,
                                activity->name);
        if (activity->start.isValid() || activity->finish.isValid())
            line += QStringLiteral(" %1..%2").arg(activity->start.toString(Qt::ISODate),
                                                  activity->finish.toString(Qt::ISODate));
        if (activity->duration)
            line += QStringLiteral(" %1d").arg(*activity->duration);
        if (activity->milestone)
            line += QStringLiteral(" *");
        if (activity->progress > 0)
            line += QStringLiteral(" %1%").arg(activity->progress);
        QStringList links;
        for (const Dependency &link : data.dependencies)
            if (link.successor == activity->id)
                links.append(QStringLiteral("%1%2%3")
                                 .arg(data.activities.find(link.predecessor)->code, QString(token(link.type)))
                                 .arg(link.lag));
        links.sort();
        if (!links.isEmpty())
            line += QStringLiteral(" <- ") + links.join(u' ');
        lines.append(line);
    }
    return lines.join(u'\n');
}

QString activities(const QString &text, const QString &file = QStringLiteral("jadwal.csv"))
{
    return activitiesOf(imported(twoPrograms(), {csvOf(file, text)}));
}

QString problems(const QString &text)
{
    return problemsOf(twoPrograms(), {csvOf(QStringLiteral("jadwal.csv"), text)});
}

TEST(Activities, AreReadWithDatesDurationsAndLinks)
{
    EXPECT_EQ(
        activities(QStringLiteral("No;Kode Program;Kegiatan;Mulai;Selesai;Durasi;Pendahulu;Tonggak;Progres\n"
                                  "1;P1;Kajian;04/01/2021;8 Jan 2021;;;Tidak;100\n"
                                  "2;P1;Bangun;11-01-2021;;10 hari;1FS;;50%\n"
                                  "3;P1;Uji;;;2 minggu;2FS+5, 1SS-2;;\n"
                                  "4;P2;Luncur;01/03/2021;01/03/2021;;3;Ya;0\n")),
        QStringLiteral("P1 1 Kajian 2021-01-04..2021-01-08 100%\n"
                       "P1 2 Bangun 2021-01-11.. 10d 50% <- 1FS0\n"
                       "P1 3 Uji 10d <- 1SS-2 2FS5\n"
                       "P2 4 Luncur 2021-03-01..2021-03-01 * <- 3FS0"));
}

TEST(Activities, BelongToTheProgramInTheRowsAboveThem)
{
    EXPECT_EQ(
        activities(QStringLiteral("No;Kegiatan;Mulai;Selesai;Pendahulu\n"
                                  "A;Portal;;;\n"
                                  "1;Kajian;2021-01-04;2021-01-08;\n"
                                  "2;Bangun;2021-01-11;2021-01-15;1\n"
                                  "B;P2 Pasar;;;\n"
                                  "1;Kajian;2021-01-04;2021-01-08;\n"
                                  "2;Bangun;2021-01-11;2021-01-15;1\n")),
        QStringLiteral("P1 1 Kajian 2021-01-04..2021-01-08\nP1 2 Bangun 2021-01-11..2021-01-15 <- 1FS0\n"
                       "P2 1 Kajian 2021-01-04..2021-01-08\nP2 2 Bangun 2021-01-11..2021-01-15 <- 1FS0"));
}

TEST(Activities, MayBeMarkedInMonths)
{
    EXPECT_EQ(activities(QStringLiteral(
                             "JADWAL KEGIATAN TAHUN "
                             "2021;;;;\n\nNo;Kegiatan;PJ;Jan;Feb;Mar;Apr\n1;Rapat;;v;;;\n2;Bangun;;;v;v;\n"),
                         QStringLiteral("Kerja.csv")),
              QStringLiteral("Kerja 1 Rapat 2021-01-01..2021-01-31\nKerja 2 Bangun 2021-02-01..2021-03-31"));
}

TEST(Activities, WithoutAProgramGoToOneNamedAfterTheirFile)
{
    EXPECT_EQ(activities(QStringLiteral("kegiatan;mulai\nRapat;4 Januari 2021\n"),
                         QStringLiteral("Rencana Kerja.csv")),
              QStringLiteral("Rencana Kerja  Rapat 2021-01-04.."));
}

TEST(Activities, OfAnUnknownProgramAreKeptAndReported)
{
    EXPECT_EQ(problems(QStringLiteral("kode program;kegiatan;mulai;durasi\nP9;Rapat;4/1/2021;1\n")),
              QStringLiteral("unknown_program 2 kode program"));
}

TEST(Activities, ThatCannotBeLinkedAreRefused)
{
    const QString head = QStringLiteral("no;kegiatan;durasi;pendahulu\n");
    EXPECT_EQ(problems(head + QStringLiteral("1;A;5;2\n2;B;5;3\n3;C;5;1\n")),
              QStringLiteral("cycle 2 pendahulu"));
    EXPECT_EQ(problems(head + QStringLiteral("1;A;5;9FS\n")),
              QStringLiteral("unknown_predecessor 2 pendahulu"));
    EXPECT_EQ(problems(head + QStringLiteral("1;A;5;\n2;B;5;1XX\n")),
              QStringLiteral("unknown_link 3 pendahulu"));
    EXPECT_EQ(problems(head + QStringLiteral("1;A;5;1\n")), QStringLiteral("self_predecessor 2 pendahulu"));
    EXPECT_EQ(activities(head + QStringLiteral("1;A;5;9FS\n")), QString());
}

TEST(Activities, WhoseDatesBreakALinkAreWarnedOf)
{
    EXPECT_EQ(problems(QStringLiteral("no;kegiatan;mulai;selesai;pendahulu\n1;A;04/01/2021;08/01/"
                                      "2021;\n2;B;08/01/2021;12/01/2021;1\n")),
              QStringLiteral("dates_break_link 3 pendahulu"));
    // Friday to Monday is no gap.
    EXPECT_EQ(problems(QStringLiteral("no;kegiatan;mulai;selesai;pendahulu\n1;A;04/01/2021;08/01/"
                                      "2021;\n2;B;11/01/2021;12/01/2021;1\n")),
              QString());
}

TEST(Activities, AreMatchedByCodeInTheirProgram)
{
    const PlanData before = imported(
        twoPrograms(),
        {csvOf(QStringLiteral("a.csv"),
               QStringLiteral("no;kode program;kegiatan;durasi\n1;P1;Kajian;5\n1;P2;Survei;5\n"))});
    const Draft draft
        = prepareImport(
              before,
              {csvOf(QStringLiteral("a.csv"),
                     QStringLiteral("no;kode program;kegiatan;durasi\n1;P1;Kajian awal;5\n1;P2;Survei;6\n"))},
              {})
              .draft;
    EXPECT_EQ(draft.countsOf(QStringLiteral("activities")), (Counts{.updated = 2}));
}

TEST(Links, AreReadInTheUsualForms)
{
    const auto read = [](const char *text) {
        QStringList all;
        for (const WrittenLink &link :
             linksIn(QString::fromUtf8(text), [](const QString &) { return false; }))
            all.append(QStringLiteral("%1 %2 %3%4")
                           .arg(link.predecessor, QString(token(link.type)))
                           .arg(link.lag)
                           .arg(link.unknownType));
        return all.join(QStringLiteral("; "));
    };
    EXPECT_EQ(read("12"), QStringLiteral("12 FS 0"));
    EXPECT_EQ(read("12FS+5,14SS"), QStringLiteral("12 FS 5; 14 SS 0"));
    EXPECT_EQ(read("K7SS-2"), QStringLiteral("K7 SS -2"));
    EXPECT_EQ(read("12 FS + 5 hari; A-3 ff"), QStringLiteral("12 FS 5; A-3 FF 0"));
    EXPECT_EQ(read("7FS+2 minggu"), QStringLiteral("7 FS 10"));
    EXPECT_EQ(read("6XX+5"), QStringLiteral("6 FS 5XX"));
    EXPECT_EQ(read("-"), QString());
}

}
