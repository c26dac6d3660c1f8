// SPDX-License-Identifier: GPL-3.0-or-later
// Activities from tables and project files, and out to other programs again, as a person at a terminal does
// it.
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

namespace {

class TimelineFiles : public testing::Test {
protected:
    TimelineFiles()
    {
        pilar({QStringLiteral("new"), plan, QStringLiteral("--city"), QStringLiteral("Kota Contoh"),
               QStringLiteral("--period"), QStringLiteral("2018-2026")});
    }

    QString path(const QString &name) const { return folder.filePath(name); }

    QString write(const QString &name, const QString &content) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content.toUtf8());
        return file.fileName();
    }

    Output import(const QString &file, const QStringList &options = {}) const
    {
        return pilar(QStringList{QStringLiteral("import"), plan, file} + options);
    }

    Output importCsv(const QString &content) const
    {
        return import(write(QStringLiteral("Rencana Kerja.csv"), content));
    }

    /// "A12 2018-02-01..2018-02-14 3", with the total float.
    QStringList scheduled() const
    {
        QStringList lines;
        const QJsonObject json = pilar({QStringLiteral("schedule"), plan, QStringLiteral("--json")}).json();
        const QJsonArray activities = json[QStringLiteral("activities")].toArray();
        for (const QJsonValue each : activities)
            lines.append(QStringLiteral("%1 %2..%3 %4")
                             .arg(each[QStringLiteral("code")].toString(),
                                  each[QStringLiteral("start")].toString(),
                                  each[QStringLiteral("finish")].toString())
                             .arg(each[QStringLiteral("total_float")].toInt()));
        return lines;
    }

    QTemporaryDir folder;
    const QString plan = folder.filePath(QStringLiteral("kota.pilar"));
};

TEST_F(TimelineFiles, ComputeDatesFromDurationsAndLinksWithThePlansCalendar)
{
    const Output output = importCsv(QStringLiteral("kode;kegiatan;mulai;selesai;durasi;pendahulu\n"
                                                   "A;Kajian;;;3;\n"
                                                   "B;Bangun;;;5;AFS+2\n"
                                                   "C;Uji;;;4;BSS+1, AFF+3\n"
                                                   "D;Laporan;;30/03/2018;2;\n"
                                                   "E;Pantau;02/04/2018;;2;CSF+1, D\n"));
    ASSERT_EQ(output.status, 0) << qPrintable(output.errors);
    EXPECT_EQ(scheduled(),
              (QStringList{QStringLiteral("A 2018-01-02..2018-01-04 54"),
                           QStringLiteral("B 2018-01-09..2018-01-15 54"),
                           QStringLiteral("C 2018-01-10..2018-01-15 54"),
                           QStringLiteral("D 2018-03-28..2018-03-29 0"),
                           QStringLiteral("E 2018-04-02..2018-04-03 0")}))
        << "1 January and Good Friday, 30 March, are holidays of every new plan";
}

TEST_F(TimelineFiles, BindActivitiesByColumnsOfTheTable)
{
    const Output output = importCsv(
        QStringLiteral("kode;kegiatan;mulai;durasi;pendahulu;mulai paling cepat;tidak lewat;mulai tetap;peta "
                       "jalan\n"
                       "A;Kajian;;3;;05/02/2018;;;\n"
                       "B;Bangun;;5;A;;12/02/2018;;\n"
                       "C;Luncur;01/02/2018;1;A;;;ya;ya\n"));
    ASSERT_EQ(output.status, 0) << qPrintable(output.errors);
    EXPECT_EQ(scheduled(),
              (QStringList{QStringLiteral("A 2018-02-05..2018-02-07 -5"),
                           QStringLiteral("B 2018-02-08..2018-02-14 -2"),
                           QStringLiteral("C 2018-02-01..2018-02-01 0")}));
}

TEST_F(TimelineFiles, TakeADeadlineForTheFinishUnlessThereIsOne)
{
    ASSERT_EQ(
        importCsv(QStringLiteral("kode;kegiatan;mulai;tenggat\nA;Kajian;01/02/2018;06/02/2018\n")).status, 0);
    EXPECT_EQ(scheduled(), QStringList{QStringLiteral("A 2018-02-01..2018-02-06 0")});
    ASSERT_EQ(importCsv(QStringLiteral("kode;kegiatan;tenggat;mulai;selesai\n"
                                       "A;Kajian;05/02/2018;01/02/2018;06/02/2018\n"))
                  .status,
              0);
    EXPECT_EQ(scheduled(), QStringList{QStringLiteral("A 2018-02-01..2018-02-06 -1")});
}

TEST_F(TimelineFiles, GoToAProgramNamedAfterTheirFile)
{
    importCsv(QStringLiteral("kegiatan;durasi\nRapat;1\n"));
    const QJsonObject shown = pilar({QStringLiteral("show"), plan, QStringLiteral("--json")}).json();
    EXPECT_EQ(shown[QStringLiteral("counts")][QStringLiteral("programs")].toInt(), 1);
    const Output again = import(path(QStringLiteral("Rencana Kerja.csv")), {QStringLiteral("--json")});
    EXPECT_EQ(again.json()[QStringLiteral("created")][QStringLiteral("programs")].toInt(), 0);
    EXPECT_EQ(again.json()[QStringLiteral("unchanged")][QStringLiteral("activities")].toInt(), 1);
}

TEST_F(TimelineFiles, ThatCannotBeScheduledAreRefusedWithTheirRows)
{
    const QString columns = QStringLiteral("no;kegiatan;durasi;pendahulu\n");
    const std::vector<std::pair<QString, QStringList>> refused{
        {QStringLiteral("1;A;5;2\n2;B;5;3\n3;C;5;1\n"),
         {QStringLiteral("(baris 2)"), QStringLiteral("(baris 3)"), QStringLiteral("(baris 4)")}},
        {QStringLiteral("1;A;5;\n2;B;5;9FS\n"), {QStringLiteral("baris 3"), QStringLiteral("“9”")}},
        {QStringLiteral("1;A;5;\n2;B;5;1XX+2\n"), {QStringLiteral("baris 3"), QStringLiteral("XX")}}};
    for (const auto &[rows, words] : refused) {
        const Output output = importCsv(columns + rows);
        EXPECT_EQ(output.status, 1) << qPrintable(rows);
        for (const QString &word : words)
            EXPECT_TRUE(output.errors.contains(word)) << qPrintable(output.errors);
        EXPECT_EQ(scheduled(), QStringList());
    }
    const Output negative = importCsv(columns + QStringLiteral("1;A;-5;\n"));
    EXPECT_EQ(negative.status, 0);
    EXPECT_TRUE(negative.errors.contains(QStringLiteral("baris 2"))) << qPrintable(negative.errors);
}

TEST_F(TimelineFiles, GoOutAndComeInAsMsProjectXml)
{
    importCsv(QStringLiteral("kode;kegiatan;mulai;durasi;pendahulu;tonggak;progres\n"
                             "A;Kajian;01/02/2018;3;;;100\n"
                             "B;Bangun;;5;AFS+2;;20\n"
                             "C;Luncur;;;B;ya;\n"));
    const QStringList before = scheduled();
    const QString xml = path(QStringLiteral("jadwal.xml"));
    ASSERT_EQ(pilar({QStringLiteral("export"), plan, QStringLiteral("timeline"), xml}).status, 0);
    const Output dry = import(xml, {QStringLiteral("--dry-run"), QStringLiteral("--json")});
    EXPECT_EQ(dry.status, 0) << qPrintable(dry.errors);
    EXPECT_EQ(dry.json()[QStringLiteral("created")][QStringLiteral("activities")].toInt(), 0);
    QFile::remove(plan);
    pilar({QStringLiteral("new"), plan, QStringLiteral("--period"), QStringLiteral("2020-2026")});
    const Output output = import(xml, {QStringLiteral("--json")});
    EXPECT_EQ(output.status, 0) << qPrintable(output.errors);
    EXPECT_EQ(output.json()[QStringLiteral("created")][QStringLiteral("activities")].toInt(), 3);
    EXPECT_EQ(output.json()[QStringLiteral("created")][QStringLiteral("dependencies")].toInt(), 2);
    EXPECT_EQ(scheduled(), before);
}

TEST_F(TimelineFiles, HaveTheirMilestonesAsACalendar)
{
    importCsv(QStringLiteral("kode;kegiatan;mulai;tonggak\nA;Luncur;17/08/2018;ya\n"));
    const QString ics = path(QStringLiteral("tonggak.ics"));
    ASSERT_EQ(pilar({QStringLiteral("export"), plan, QStringLiteral("timeline"), ics}).status, 0);
    QFile file(ics);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("\r\nDTSTART;VALUE=DATE:20180817\r\n"));
}

}
