// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/xlsx.h"

#include "model/domain/failure.h"
#include "model/exchange/writing/xlsxsheet.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace writing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

[[noreturn]] void fail(const QString &reason)
{
    throw Failure(Text::tr("The spreadsheet could not be made: %1.").arg(reason));
}

void setProperties(lxw_workbook *book, const Spreadsheet &spreadsheet)
{
    QByteArray title = spreadsheet.title.toUtf8();
    QByteArray author = spreadsheet.author.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    properties.created = time_t(spreadsheet.changed.toSecsSinceEpoch());
    workbook_set_properties(book, &properties);
}

/// The library writes files only, and needs a place for parts of them.
QByteArray writtenIn(const QTemporaryDir &folder, const Spreadsheet &spreadsheet)
{
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    QByteArray parts = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = parts.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        fail(Text::tr("there is not enough memory"));
    setProperties(book, spreadsheet);
    Formats formats(book);
    SheetNames names;
    for (const Sheet &sheet : spreadsheet.sheets)
        writeSheet(book, formats, names.unique(sheet.name), sheet, spreadsheet.edition);
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        fail(QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(file.errorString());
    return file.readAll();
}

}

QByteArray toXlsx(const Spreadsheet &spreadsheet)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        fail(folder.errorString());
    return writtenIn(folder, spreadsheet);
}

}
