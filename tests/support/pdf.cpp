// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdf.h"

#include "tests/support/outside.h"

#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

PdfFile::PdfFile(const QByteArray &bytes)
    : m_path(m_folder.filePath(QStringLiteral("a.pdf")))
{
    QFile file(m_path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

int PdfFile::pages() const
{
    static const QRegularExpression line(QStringLiteral("Pages:\\s+(\\d+)"));
    return line.match(info()).captured(1).toInt();
}

QString PdfFile::text(int first, int last) const
{
    QStringList arguments{QStringLiteral("-layout"), QStringLiteral("-f"), QString::number(first)};
    if (last > 0)
        arguments << QStringLiteral("-l") << QString::number(last);
    return outside(QStringLiteral("pdftotext"), arguments + QStringList{m_path, QStringLiteral("-")})
        .simplified();
}

QString PdfFile::info() const
{
    return outside(QStringLiteral("pdfinfo"), {QStringLiteral("-l"), QStringLiteral("-1"), m_path});
}

void PdfFile::expectVectors() const
{
    outside(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_path});
    EXPECT_EQ(outside(QStringLiteral("pdfimages"), {QStringLiteral("-list"), m_path}).count(u'\n'), 2);
    const QStringList fonts = outside(QStringLiteral("pdffonts"), {m_path}).trimmed().split(u'\n').mid(2);
    EXPECT_FALSE(fonts.isEmpty());
    for (const QString &font : fonts)
        EXPECT_TRUE(font.contains(QStringLiteral("yes yes yes"))) << qPrintable(font);
}

void PdfFile::expectLetters(int points) const
{
    const QString xml = outside(QStringLiteral("pdftohtml"),
                                {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-stdout"),
                                 QStringLiteral("-zoom"), QStringLiteral("3"), m_path});
    static const QRegularExpression size(QStringLiteral("<fontspec[^>]* size=\"(\\d+)\""));
    int fonts = 0;
    for (auto match = size.globalMatch(xml); match.hasNext(); ++fonts)
        EXPECT_GE(match.next().captured(1).toInt(), 3 * points);
    EXPECT_GT(fonts, 0);
}
