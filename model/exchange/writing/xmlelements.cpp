// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/xmlelements.h"

#include <QXmlStreamWriter>

namespace writing {

void XmlElements::begin(const char *name)
{
    m_xml.writeStartElement(QString::fromLatin1(name));
}

void XmlElements::end()
{
    m_xml.writeEndElement();
}

void XmlElements::text(const char *name, const QString &value)
{
    m_xml.writeTextElement(QString::fromLatin1(name), xmlText(value));
}

void XmlElements::number(const char *name, qint64 value)
{
    m_xml.writeTextElement(QString::fromLatin1(name), QString::number(value));
}

QString xmlText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            clean += c, clean += text[++i];
        else if (c == u'\t' || c == u'\n' || (c >= u' ' && c < QChar(0xFFFE) && !c.isSurrogate()))
            clean += c;
    }
    return clean;
}

}
