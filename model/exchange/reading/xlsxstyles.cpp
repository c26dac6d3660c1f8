// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/reading/xlsxstyles.h"

#include <QHash>

namespace {

/// Letters of days, months, years or hours outside quotes, brackets and escapes.
bool isDateFormat(const QString &format)
{
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar c = format[i].toLower();
        if (c == u'"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (c == u'\\' || c == u'_' || c == u'*')
            ++i;
        else if (c == u'[' || c == u']')
            bracketed = c == u'[';
        else if (!bracketed && QStringView(u"dmyh").contains(c))
            return true;
    }
    return false;
}

bool isBuiltInDate(int id)
{
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47)
        || (id >= 50 && id <= 58);
}

struct Formats {
    QHash<int, QString> custom{};
    std::vector<bool> fills{};
};

XlsxStyle styleOf(int format, std::size_t fill, const Formats &formats)
{
    const QString text = formats.custom.value(format);
    return {.date = text.isEmpty() ? isBuiltInDate(format) : isDateFormat(text),
            .percent = format == 9 || format == 10 || (text.contains(u'%') && !text.contains(u'"')),
            .filled = fill < formats.fills.size() && formats.fills[fill]};
}

void readFormats(QXmlStreamReader &xml, Formats &formats)
{
    while (xml.readNextStartElement()) {
        const auto attributes = xml.attributes();
        formats.custom.insert(attributes.value(QLatin1String("numFmtId")).toInt(),
                              attributes.value(QLatin1String("formatCode")).toString());
        xml.skipCurrentElement();
    }
}

/// White is no colour: it hides the grid of a whole sheet.
bool isColour(QXmlStreamReader &xml)
{
    bool colour = xml.attributes().value(QLatin1String("patternType")) == u"solid";
    while (xml.readNextStartElement()) {
        const auto attributes = xml.attributes();
        if (xml.name() == u"fgColor")
            colour = colour && !attributes.value(QLatin1String("rgb")).endsWith(u"FFFFFF")
                && attributes.value(QLatin1String("theme")) != u"0";
        xml.skipCurrentElement();
    }
    return colour;
}

void readFills(QXmlStreamReader &xml, Formats &formats)
{
    while (xml.readNextStartElement()) {
        bool filled = false;
        while (xml.readNextStartElement())
            if (xml.name() == u"patternFill")
                filled = isColour(xml);
            else
                xml.skipCurrentElement();
        formats.fills.push_back(filled);
    }
}

}

std::vector<XlsxStyle> readXlsxStyles(XmlPart &part, const Limits &limits)
{
    QXmlStreamReader &xml = part.reader();
    Formats formats;
    std::vector<XlsxStyle> styles;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"numFmts") {
            readFormats(xml, formats);
        } else if (xml.name() == u"fills") {
            readFills(xml, formats);
        } else if (xml.name() == u"cellXfs") {
            while (xml.readNextStartElement() && int(styles.size()) < limits.strings) {
                const auto attributes = xml.attributes();
                styles.push_back(styleOf(attributes.value(QLatin1String("numFmtId")).toInt(),
                                         attributes.value(QLatin1String("fillId")).toUInt(), formats));
                xml.skipCurrentElement();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    part.requireSound();
    return styles;
}
