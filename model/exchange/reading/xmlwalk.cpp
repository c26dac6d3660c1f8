// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/reading/xmlwalk.h"

#include "model/exchange/problem.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Bytes from one < to the next at most: a long text grows eightfold in a parser's buffers.
void requireShortTexts(const QByteArray &bytes, qint64 most)
{
    for (qsizetype from = 0; from >= 0 && from < bytes.size();) {
        const qsizetype next = bytes.indexOf('<', from + 1);
        if ((next < 0 ? bytes.size() : next) - from > most)
            refuse({.code = QStringLiteral("too_large"),
                    .message
                    = Text::tr("The file holds a text of more than %1, more than any plan needs. Remove "
                               "it and save the file once more.")
                          .arg(QLocale().formattedDataSize(most))});
        from = next;
    }
}

}

XmlWalk::XmlWalk(const QByteArray &bytes, const Limits &limits)
    : m_limits(limits)
{
    requireShortTexts(bytes, limits.markup);
    m_device.setData(bytes);
    m_device.open(QIODevice::ReadOnly);
    m_reader.setDevice(&m_device);
    m_reader.setEntityExpansionLimit(16);
    while (!m_reader.atEnd() && !m_reader.isStartElement()) {
        m_reader.readNext();
        if (m_reader.isDTD())
            refuse({.code = QStringLiteral("unsafe"),
                    .message
                    = Text::tr("The file contains definitions (DTD) that no project program writes, so it "
                               "was not opened. Save it as XML once more and import that.")});
    }
    requireSound();
}

bool XmlWalk::next()
{
    const bool found = m_reader.readNextStartElement();
    requireSound();
    return found;
}

QString XmlWalk::text()
{
    QString read = m_reader.readElementText();
    requireSound();
    m_characters += read.size();
    requireFewer(m_characters, m_limits.characters * 4);  // times and numbers are texts here
    return read;
}

void XmlWalk::skip()
{
    constexpr int deepest = 64;
    for (int depth = 1; depth > 0 && !m_reader.atEnd();) {
        m_reader.readNext();
        depth += m_reader.isStartElement() ? 1 : m_reader.isEndElement() ? -1 : 0;
        requireFewer(depth, deepest);
    }
    requireSound();
}

void XmlWalk::requireFewer(qint64 count, qint64 most) const
{
    if (count >= most)
        refuse({.code = QStringLiteral("too_large"),
                .message
                = Text::tr("The project file holds more than any plan needs. Remove what does not belong to "
                           "the plan and save it once more.")});
}

void XmlWalk::requireSound() const
{
    if (m_reader.hasError())
        refuse({.code = QStringLiteral("damaged"),
                .message
                = Text::tr("The project file is cut off or damaged in line %1. Save it as XML once more, or "
                           "copy it again.")
                      .arg(QLocale().toString(m_reader.lineNumber()))});
}
