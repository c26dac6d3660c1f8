// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/reading/readworkbook.h"

#include "model/exchange/problem.h"
#include "model/exchange/reading/csv.h"
#include "model/exchange/reading/ods.h"
#include "model/exchange/reading/package.h"
#include "model/exchange/reading/projectsheet.h"
#include "model/exchange/reading/xlsx.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QByteArray readBytes(const QString &path, const Limits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        refuse(
            {.code = QStringLiteral("cannot_open"),
             .message = Text::tr("The file cannot be opened: %1. Check its name and folder, and close it in "
                                 "other programs.")
                            .arg(file.errorString())});
    if (file.size() > limits.fileBytes)
        refuse({.code = QStringLiteral("too_large"),
                .message = Text::tr("The file is larger than %1. Remove pictures and what does not belong to "
                                    "the plan.")
                               .arg(QLocale().formattedDataSize(limits.fileBytes))});
    QByteArray bytes = file.readAll();
    if (bytes.isEmpty())
        refuse({.code = QStringLiteral("empty"),
                .message = Text::tr("The file is empty (0 bytes). Copy or download it again.")});
    return bytes;
}

QByteArray utf16(const char16_t *text)
{
    const QString string(reinterpret_cast<const QChar *>(text));
    return {reinterpret_cast<const char *>(string.utf16()), string.size() * 2};
}

/// The old container of Microsoft Office: a workbook before 2007, or a new one under a password.
[[noreturn]] void refuseOle(const QByteArray &bytes)
{
    if (bytes.contains(utf16(u"EncryptedPackage")))
        refuse({.code = QStringLiteral("encrypted"),
                .message = Text::tr("The file is protected by a password. Open it in a spreadsheet program, "
                                    "save it without a password and import that.")});
    if (bytes.contains(utf16(u"Props14")) || bytes.contains(utf16(u"Props12")))
        refuse({.code = QStringLiteral("legacy_mpp"),
                .message
                = Text::tr("The file is an MS Project plan (.mpp). Save it there as XML (.xml) and import "
                           "that.")});
    if (bytes.contains(utf16(u"Workbook")) || bytes.contains(utf16(u"Book")))
        refuse({.code = QStringLiteral("legacy_xls"),
                .message = Text::tr("The file is an old Excel workbook (.xls). Open it in a spreadsheet "
                                    "program, save it as .xlsx and import that.")});
    refuse(
        {.code = QStringLiteral("not_a_table"),
         .message = Text::tr("The file is an old Office document, but no workbook. Import an .xlsx, .ods or "
                             ".csv file.")});
}

/// Files that people take for a spreadsheet because their name or their program says so.
void refuseLookalikes(const QByteArray &bytes, const QString &suffix)
{
    const QByteArray head = bytes.left(512).trimmed().toLower();
    if (head.startsWith("%pdf"))
        refuse({.code = QStringLiteral("not_a_table"),
                .message = Text::tr("The file is a PDF. Ask for the spreadsheet that it was made from.")});
    if (head.contains("<html") || head.contains("<table") || head.startsWith("<!doctype html"))
        refuse({.code = QStringLiteral("not_a_table"),
                .message = Text::tr("The file is a web page that was named like a spreadsheet. Open it in a "
                                    "spreadsheet program, save it as .xlsx and import that.")});
    if (head.contains("<project"))
        refuse({.code = QStringLiteral("not_a_table"),
                .message
                = Text::tr("The file is the plan of another project program. Save or export it there as MS "
                           "Project XML (.xml) and import that.")});
    if (head.startsWith("<?xml"))
        refuse(
            {.code = QStringLiteral("not_a_table"),
             .message = Text::tr("The file is a spreadsheet in an old XML format. Open it in a spreadsheet "
                                 "program, save it as .xlsx and import that.")});
    static const QStringList archives{QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("ods"),
                                      QStringLiteral("xls"), QStringLiteral("xlsb")};
    if (archives.contains(suffix))
        refuse(
            {.code = QStringLiteral("not_a_workbook"),
             .message = Text::tr("The file is named .%1 but is no workbook; it seems to be plain text. Save "
                                 "the table as a workbook, or name it .csv if it is one.")
                            .arg(suffix)});
}

Workbook readArchive(const QString &path, const Limits &limits)
{
    const Package package(path, limits);
    Workbook book;
    if (package.contains(QStringLiteral("content.xml")))
        book.sheets = readOds(package, limits);
    else if (package.contains(QStringLiteral("xl/workbook.bin")))
        refuse(
            {.code = QStringLiteral("not_a_workbook"),
             .message = Text::tr("The file is a binary Excel workbook (.xlsb). Save it as .xlsx and import "
                                 "that.")});
    else if (package.contains(QStringLiteral("word/document.xml")))
        refuse(
            {.code = QStringLiteral("not_a_workbook"),
             .message = Text::tr("The file is a text document. Copy its table into a spreadsheet and import "
                                 "that.")});
    else if (package.contains(QStringLiteral("_rels/.rels")))
        book.sheets = readXlsx(package, limits);
    else
        refuse({.code = QStringLiteral("not_a_workbook"),
                .message = Text::tr("The file is an archive, but no workbook. Unpack it and import the "
                                    ".xlsx, .ods or .csv file in it.")});
    return book;
}

Workbook readProject(const QByteArray &bytes, const Limits &limits)
{
    Workbook book{.csv = true};  // its cells have no addresses either
    book.sheets.push_back(projectSheet(readProjectXml(bytes, limits), limits));
    if (book.sheets.front().rows.empty())
        refuse({.code = QStringLiteral("empty"),
                .message = Text::tr("The project file holds no tasks. Check that this is the right file.")});
    return book;
}

Workbook read(const QString &path, const Limits &limits)
{
    const QByteArray bytes = readBytes(path, limits);
    if (bytes.startsWith("PK"))
        return readArchive(path, limits);
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        refuseOle(bytes);
    if (isProjectXml(bytes))
        return readProject(bytes, limits);
    refuseLookalikes(bytes, QFileInfo(path).suffix().toLower());
    return readCsv(bytes, limits);
}

}

Workbook readWorkbook(const QString &path, const Limits &limits)
{
    const QString name = QFileInfo(path).fileName();
    try {
        Workbook book = read(path, limits);
        book.file = name;
        return book;
    } catch (const Unreadable &unreadable) {
        Problem problem = unreadable.problem();
        problem.file = name;
        throw Unreadable(std::move(problem));
    }
}
