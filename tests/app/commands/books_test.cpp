// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plans.h"
#include "tests/support/program.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace {

class BookCommands : public testing::Test {
protected:
    BookCommands() { plans::create(plan); }

    QString path(const QString &name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    const QString plan = folder.filePath(QStringLiteral("kota.pilar"));
};

TEST_F(BookCommands, WriteEveryBookInEveryFormat)
{
    for (const auto *code : {"buku1", "buku3", "berita-acara", "komitmen", "profil", "lampiran"})
        for (const auto *extension : {"pdf", "odt", "docx", "xlsx"}) {
            const QString out
                = path(QStringLiteral("%1.%2").arg(QLatin1String(code), QLatin1String(extension)));
            const auto done = pilar({QStringLiteral("export"), plan, QLatin1String(code), out});
            EXPECT_EQ(done.status, 0) << code << extension << qPrintable(done.errors);
            EXPECT_GT(QFile(out).size(), 500) << qPrintable(out);
        }
}

TEST_F(BookCommands, AReportBelongsToThePlanThatItWasSubmittedFrom)
{
    const auto submitted
        = pilar({QStringLiteral("submit"), plan, path(QStringLiteral("serahan")), QStringLiteral("--name"),
                 QStringLiteral("Bimtek IV"), QStringLiteral("--to"), QStringLiteral("Kemenkominfo"),
                 QStringLiteral("--day"), QStringLiteral("2018-10-03"), QStringLiteral("--books"),
                 QStringLiteral("berita-acara"), QStringLiteral("--formats"), QStringLiteral("pdf,docx")});
    ASSERT_EQ(submitted.status, 0) << qPrintable(submitted.errors);
    for (const auto *name : {"serahan/berita-acara.pdf", "serahan/berita-acara.docx"}) {
        const auto verified
            = pilar({QStringLiteral("verify"), plan, path(QLatin1String(name)), QStringLiteral("--json")});
        EXPECT_EQ(verified.status, 0) << name << qPrintable(verified.errors);
        const QJsonObject answer = verified.json();
        EXPECT_TRUE(answer.value(QStringLiteral("belongs")).toBool());
        EXPECT_EQ(answer.value(QStringLiteral("version")).toString(), u"Bimtek IV");
        EXPECT_EQ(answer.value(QStringLiteral("day")).toString(), u"2018-10-03");
    }
    QFile file(path(QStringLiteral("serahan/berita-acara.pdf")));
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write("\n% changed\n");
    file.close();
    const auto altered = pilar({QStringLiteral("verify"), plan, file.fileName(), QStringLiteral("--json")});
    EXPECT_EQ(altered.status, 1);
    EXPECT_EQ(altered.json().value(QStringLiteral("result")).toString(), u"altered");
}

TEST_F(BookCommands, AForeignReportIsRefusedInWords)
{
    const QString foreign = path(QStringLiteral("lain.pdf"));
    QFile file(foreign);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no PDF at all");
    file.close();
    const auto answer = pilar({QStringLiteral("verify"), plan, foreign});
    EXPECT_EQ(answer.status, 1);
    EXPECT_FALSE(answer.out.isEmpty());
    EXPECT_EQ(pilar({QStringLiteral("verify"), plan, path(QStringLiteral("tidak-ada.pdf"))}).status, 1);
}

}
