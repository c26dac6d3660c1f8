// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/problem.h"
#include "model/exchange/reading/csv.h"
#include "model/exchange/reading/readworkbook.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

Workbook csv(const QByteArray &bytes)
{
    return readCsv(bytes, {});
}

QStringList row(const Workbook &book, int index)
{
    QStringList cells;
    for (const SheetCell &cell : book.sheets.front().rows.at(std::size_t(index)))
        cells.append(cell.text);
    return cells;
}

QString refusal(const QByteArray &bytes)
{
    try {
        csv(bytes);
    } catch (const Unreadable &unreadable) {
        return unreadable.problem().code;
    }
    return {};
}

QString refusalOf(const QString &path)
{
    try {
        readWorkbook(path);
    } catch (const Unreadable &unreadable) {
        return unreadable.problem().code;
    }
    return {};
}

QString sample(const char *name)
{
    return QStringLiteral(SOURCE_DIR "/resources/sample/tangsel/") + QLatin1String(name);
}

TEST(Csv, FindsTheSeparator)
{
    EXPECT_EQ(row(csv("a;b;c\n1;2,5;3\n"), 1),
              (QStringList{QStringLiteral("1"), QStringLiteral("2,5"), QStringLiteral("3")}));
    EXPECT_EQ(row(csv("a,b,c\n1,2.5,\"x;y\"\n"), 1),
              (QStringList{QStringLiteral("1"), QStringLiteral("2.5"), QStringLiteral("x;y")}));
    EXPECT_EQ(row(csv("a\tb\n1\t2\n"), 1), (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    EXPECT_EQ(csv("sep=,\na,b\n").separator, u',');
}

TEST(Csv, KeepsQuotedSeparatorsQuotesAndLineBreaks)
{
    EXPECT_EQ(row(csv("a;b\n\"x;\"\"y\"\"\nz\";2\n"), 1),
              (QStringList{QStringLiteral("x;\"y\"\nz"), QStringLiteral("2")}));
    EXPECT_EQ(csv("a;b\r\n1;2\r\n").sheets.front().rowCount(), 2);
}

TEST(Csv, RefusesAQuoteThatIsNeverClosed)
{
    EXPECT_EQ(refusal("a;b\n1;\"x\n2;y\n"), QStringLiteral("open_quote"));
}

TEST(Csv, ReadsEveryUsualEncoding)
{
    EXPECT_EQ(csv("\xEF\xBB\xBFkode;b\n").sheets.front().at(0, 0).text, QStringLiteral("kode"));
    EXPECT_EQ(csv("a;Kaf\xE9 \x93x\x94\n").sheets.front().at(0, 1).text, QStringLiteral("Kafé “x”"));
    const QString text = QStringLiteral("a;é\n");
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    EXPECT_EQ(csv("\xFF\xFE" + utf16).sheets.front().at(0, 1).text, QStringLiteral("é"));
}

TEST(Addresses, AreLettersAndRows)
{
    EXPECT_EQ(cellAddress(13, 8), QStringLiteral("I14"));
    EXPECT_EQ(cellAddress(0, 26), QStringLiteral("AA1"));
    EXPECT_EQ(parseAddress(u"$AA$1"), std::pair(0, 26));
    EXPECT_EQ(parseAddress(u"1A"), std::nullopt);
    EXPECT_EQ(parseAddress(u"A99999999"), std::nullopt);
}

TEST(Workbooks, SayTheSameInXlsxAndInOds)
{
    const Workbook xlsx = readWorkbook(sample("masterplan.xlsx"));
    const Workbook ods = readWorkbook(sample("masterplan.ods"));
    ASSERT_EQ(xlsx.sheets.size(), ods.sheets.size());
    for (std::size_t i = 0; i < xlsx.sheets.size(); ++i) {
        const Sheet &a = xlsx.sheets[i];
        const Sheet &b = ods.sheets[i];
        EXPECT_EQ(a.name, b.name);
        for (int r = 0; r < std::max(a.rowCount(), b.rowCount()); ++r)
            for (int c = 0; c < std::max(a.columnCount(), b.columnCount()); ++c) {
                EXPECT_EQ(a.at(r, c).text, b.at(r, c).text) << qPrintable(a.name + cellAddress(r, c));
                EXPECT_EQ(a.at(r, c).kind, b.at(r, c).kind);
                EXPECT_DOUBLE_EQ(a.at(r, c).number, b.at(r, c).number);
                EXPECT_EQ(a.at(r, c).formula, b.at(r, c).formula);
            }
    }
}

TEST(Workbooks, AreRefusedEachForItsOwnReason)
{
    const QTemporaryDir folder;
    const auto file = [&](const char *name, const QByteArray &bytes) {
        const QString path = folder.filePath(QLatin1String(name));
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return path;
    };
    const QByteArray ole = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0');
    const QString encrypted = QStringLiteral("EncryptedPackage");
    const QString workbook = QStringLiteral("Workbook");
    const auto utf16 = [](const QString &text) {
        return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    };
    EXPECT_EQ(refusalOf(folder.filePath(QStringLiteral("none.xlsx"))), QStringLiteral("cannot_open"));
    EXPECT_EQ(refusalOf(file("a.xlsx", {})), QStringLiteral("empty"));
    EXPECT_EQ(refusalOf(file("b.xlsx", ole + utf16(encrypted))), QStringLiteral("encrypted"));
    EXPECT_EQ(refusalOf(file("c.xls", ole + utf16(workbook))), QStringLiteral("legacy_xls"));
    EXPECT_EQ(refusalOf(file("d.xlsx", "hello")), QStringLiteral("not_a_workbook"));
    EXPECT_EQ(refusalOf(file("e.xls", "<html><table>")), QStringLiteral("not_a_table"));
    EXPECT_EQ(refusalOf(file("f.csv", QByteArray(100, '\0'))), QStringLiteral("not_a_table"));
    EXPECT_EQ(refusalOf(file("g.xlsx", "PK\x03\x04 cut off")), QStringLiteral("truncated"));
}

}
