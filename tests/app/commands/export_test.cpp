// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plans.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

namespace {

/// The small plan of tests/support/plans.h as a file, and a program without a display.
class ExportCommand : public testing::Test {
protected:
    ExportCommand() { plans::filled(plan); }

    int run(const QString &what, const QString &out, const QStringList &options = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto *name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
            environment.remove(QLatin1String(name));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(PILAR),
                      QStringList{QStringLiteral("export"), plan, what, out} + options);
        EXPECT_TRUE(process.waitForFinished(120'000));
        errors = QString::fromUtf8(process.readAllStandardError());
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    QString path(const QString &name) const { return folder.filePath(name); }

    QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    const QString plan = folder.filePath(QStringLiteral("kota.pilar"));
    QString errors;
};

TEST_F(ExportCommand, WritesAReportWithoutADisplayAndTheSameEachTime)
{
    ASSERT_EQ(run(QStringLiteral("report"), path(QStringLiteral("a.pdf"))), 0) << qPrintable(errors);
    ASSERT_EQ(run(QStringLiteral("report"), path(QStringLiteral("b.pdf"))), 0);
    EXPECT_TRUE(errors.isEmpty()) << qPrintable(errors);
    EXPECT_TRUE(bytes(QStringLiteral("a.pdf")).startsWith("%PDF"));
    EXPECT_EQ(bytes(QStringLiteral("a.pdf")), bytes(QStringLiteral("b.pdf")));
}

TEST_F(ExportCommand, WritesTablesInBothFormats)
{
    for (const auto *what : {"matrix", "programs", "budget"}) {
        ASSERT_EQ(run(QLatin1String(what), path(QStringLiteral("a.XLSX"))), 0) << what << qPrintable(errors);
        EXPECT_TRUE(bytes(QStringLiteral("a.XLSX")).startsWith("PK"));
        ASSERT_EQ(run(QLatin1String(what), path(QStringLiteral("a.csv"))), 0) << what << qPrintable(errors);
        EXPECT_TRUE(bytes(QStringLiteral("a.csv")).startsWith("\xEF\xBB\xBF"));
    }
}

TEST_F(ExportCommand, WritesFormsIntoAFolderAndLeavesOtherFilesAlone)
{
    const QString forms = path(QStringLiteral("formulir"));
    QDir().mkpath(forms);
    QFile other(forms + QStringLiteral("/catatan.txt"));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("milik saya");
    other.close();
    ASSERT_EQ(run(QStringLiteral("program-forms"), forms), 0) << qPrintable(errors);
    ASSERT_EQ(run(QStringLiteral("score-sheets"), forms), 0) << qPrintable(errors);
    EXPECT_TRUE(QFile::exists(forms + QStringLiteral("/program-Dishub.xlsx")));
    EXPECT_EQ(bytes(QStringLiteral("formulir/catatan.txt")), QByteArray("milik saya"));
}

TEST_F(ExportCommand, NeverWritesOverAFormThatWasFilledIn)
{
    const QString forms = path(QStringLiteral("formulir"));
    ASSERT_EQ(run(QStringLiteral("program-forms"), forms), 0) << qPrintable(errors);
    EXPECT_EQ(run(QStringLiteral("program-forms"), forms), 0) << "the same forms again do no harm";
    QFile filled(forms + QStringLiteral("/program-Dishub.xlsx"));
    ASSERT_TRUE(filled.open(QIODevice::WriteOnly));
    filled.write("sudah diisi");
    filled.close();
    EXPECT_EQ(run(QStringLiteral("program-forms"), forms), 1);
    EXPECT_TRUE(errors.contains(QStringLiteral("program-Dishub.xlsx"))) << qPrintable(errors);
    EXPECT_EQ(bytes(QStringLiteral("formulir/program-Dishub.xlsx")), QByteArray("sudah diisi"));
}

TEST_F(ExportCommand, WritesRoadmapAndTimelineInEachFormat)
{
    for (const auto *what : {"roadmap", "timeline"})
        for (const auto &[extension, begins] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"pdf", "%PDF"}, {"svg", "<?xml"}, {"png", "\x89PNG"}}) {
            const QString name = QStringLiteral("a.%1").arg(QLatin1String(extension));
            ASSERT_EQ(run(QLatin1String(what), path(name)), 0) << what << qPrintable(errors);
            EXPECT_TRUE(bytes(name).startsWith(begins)) << what << extension;
        }
}

TEST_F(ExportCommand, TakesTheOptionsOfATimeline)
{
    const QStringList options{QStringLiteral("--from"),  QStringLiteral("2018"), QStringLiteral("--to"),
                              QStringLiteral("2019"),    QStringLiteral("--by"), QStringLiteral("agency"),
                              QStringLiteral("--paper"), QStringLiteral("a4"),   QStringLiteral("--font"),
                              QStringLiteral("8")};
    EXPECT_EQ(run(QStringLiteral("timeline"), path(QStringLiteral("a.pdf")), options), 0)
        << qPrintable(errors);
}

TEST_F(ExportCommand, RefusesOptionsThatCannotBeFollowedAndWritesNothing)
{
    struct Case {
        const char *what;
        QStringList options;
        const char *names;
        int exit = 1;
    };
    const auto option = [](const char *name, const char *value) {
        return QStringList{QLatin1String(name), QLatin1String(value)};
    };
    for (const Case &each :
         {Case{"timeline", option("--font", "6"), "7"}, Case{"timeline", option("--from", "2060"), "2018"},
          Case{"timeline", option("--from", "2020") + option("--to", "2018"), "2020"},
          Case{"timeline", option("--by", "sub-dimension"), "horizon"},
          Case{"timeline", option("--by", "warna"), "warna", 2},
          Case{"timeline", option("--paper", "a9"), "a9", 2},
          Case{"timeline", option("--months-per-page", "0"), "600"},
          Case{"report", option("--from", "2018"), "--from"},
          Case{"roadmap", option("--font", "8"), "--font"}}) {
        EXPECT_EQ(run(QLatin1String(each.what), path(QStringLiteral("a.pdf")), each.options), each.exit)
            << each.what << qPrintable(each.options.join(u' '));
        EXPECT_TRUE(errors.contains(QLatin1String(each.names))) << qPrintable(errors);
        EXPECT_FALSE(QFile::exists(path(QStringLiteral("a.pdf"))));
    }
}

TEST_F(ExportCommand, RefusesAnExtensionThatItCannotWrite)
{
    EXPECT_EQ(run(QStringLiteral("report"), path(QStringLiteral("a.docx"))), 1);
    EXPECT_TRUE(errors.contains(QStringLiteral(".pdf"))) << qPrintable(errors);
    EXPECT_FALSE(QFile::exists(path(QStringLiteral("a.docx"))));
}

TEST_F(ExportCommand, TakesAnUnknownWhatForWrongUsage)
{
    EXPECT_EQ(run(QStringLiteral("buku99"), path(QStringLiteral("a.pdf"))), 2);
}

TEST_F(ExportCommand, LeavesWhatWasThereWhereItCannotWrite)
{
    EXPECT_EQ(run(QStringLiteral("report"), path(QStringLiteral("tidak/ada/a.pdf"))), 1);
    EXPECT_TRUE(errors.contains(QStringLiteral("a.pdf"))) << qPrintable(errors);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("kota.pilar")});
}

}
