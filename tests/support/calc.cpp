// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/calc.h"

#include "tests/support/outside.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// A profile of its own, which computes formulas when it opens a file: otherwise it shows the stored values.
QString profile(const QString &folder)
{
    QDir().mkpath(folder + QStringLiteral("/profile/user"));
    write(folder + QStringLiteral("/profile/user/registrymodifications.xcu"),
          R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>)");
    return QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder);
}

/// Fields between tabs; quoted ones may hold tabs, line feeds and doubled quotes.
calc::Table fields(const QString &text)
{
    calc::Table table(1);
    QString field;
    bool quoted = false;
    const auto end = [&] { table.back().append(std::exchange(field, {})); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && text.mid(i + 1, 1) == u"\"")
            field += text[++i];
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u'\t')
            end();
        else if (!quoted && c == u'\n') {
            end();
            table.emplace_back();
        } else
            field += c;
    }
    table.pop_back();
    return table;
}

}

QMap<QString, calc::Table> calc::read(const QByteArray &xlsx)
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("book.xlsx")), xlsx);
    // Tab, quote, UTF-8, from line 1, no formats, English, no quoted fields only, numbers as they are, not as
    // shown, no formulas, no spaces removed, all sheets.
    outside(
        QStringLiteral("soffice"),
        {profile(folder.path()), QStringLiteral("--headless"), QStringLiteral("--convert-to"),
         QStringLiteral("csv:Text - txt - csv (StarCalc):9,34,76,1,,1033,false,false,false,false,false,-1"),
         QStringLiteral("--outdir"), folder.path(), folder.filePath(QStringLiteral("book.xlsx"))});
    QMap<QString, Table> sheets;
    for (const QString &name : QDir(folder.path()).entryList({QStringLiteral("book-*.csv")})) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        sheets[name.mid(5).chopped(4)] = fields(QString::fromUtf8(file.readAll()));
    }
    return sheets;
}

QString calc::at(const Table &table, int row, int column)
{
    return row < int(table.size()) ? table[std::size_t(row)].value(column) : QString();
}
