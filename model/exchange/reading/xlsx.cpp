// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/reading/xlsx.h"

#include "model/exchange/problem.h"
#include "model/exchange/reading/sheetbuilder.h"
#include "model/exchange/reading/xlsxstyles.h"

#include <QCoreApplication>
#include <QDir>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// What the cells of every sheet refer to.
struct Shared {
    std::vector<QString> strings{};
    std::vector<XlsxStyle> styles{};
    bool from1904 = false;
};

struct SheetPart {
    QString name{};
    bool hidden = false;
    QString relation{};
};

/// Parts by relation id, and by the last word of their type.
struct Relations {
    QHash<QString, QString> byId{};
    QHash<QString, QString> byType{};
};

Relations readRelations(const Package &package, const QString &folder, const QString &name)
{
    Relations relations;
    XmlPart part = package.open(QStringLiteral("%1_rels/%2.rels").arg(folder, name));
    QXmlStreamReader &xml = part.reader();
    while (xml.readNextStartElement()) {
        const auto attributes = xml.attributes();
        const QString target = attributes.value(QLatin1String("Target")).toString();
        const QString path = target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(folder + target);
        const auto type = attributes.value(QLatin1String("Type"));
        relations.byId.insert(attributes.value(QLatin1String("Id")).toString(), path);
        relations.byType.insert(type.mid(type.lastIndexOf(u'/') + 1).toString(), path);
        xml.skipCurrentElement();
    }
    part.requireSound();
    return relations;
}

/// The text of a rich string; phonetic readings are no part of it.
QString readRichText(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t") {
            text += xml.readElementText();
        } else if (xml.name() == u"r") {
            while (xml.readNextStartElement())
                if (xml.name() == u"t")
                    text += xml.readElementText();
                else
                    xml.skipCurrentElement();
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

std::vector<QString> readStrings(XmlPart part, const Limits &limits)
{
    std::vector<QString> strings;
    qint64 characters = 0;
    QXmlStreamReader &xml = part.reader();
    while (xml.readNextStartElement()) {
        strings.push_back(readRichText(xml));
        characters += strings.back().size();
        if (int(strings.size()) > limits.strings || characters > limits.characters)
            refuse({.code = QStringLiteral("too_large"),
                    .message = Text::tr("The file holds more text than any plan needs. Remove what does not "
                                        "belong to the plan.")});
    }
    part.requireSound();
    return strings;
}

/// Excel counts days from 1900 with a 29 February that never was, or from 1904.
SheetCell dateCell(double serial, bool from1904)
{
    const QDate day
        = from1904 ? QDate(1904, 1, 1).addDays(qint64(serial)) : QDate(1899, 12, 30).addDays(qint64(serial));
    return {.number = double(day.toJulianDay()), .kind = SheetCell::Kind::Date};
}

SheetCell numberCell(const QString &value, const XlsxStyle &style, bool from1904)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return value.isEmpty() ? SheetCell{} : SheetCell{.text = value, .kind = SheetCell::Kind::Text};
    if (style.date && number >= 1 && number < 2'958'466)
        return dateCell(number, from1904);
    return {.number = number, .kind = SheetCell::Kind::Number, .percent = style.percent};
}

SheetCell textCell(const QString &text)
{
    return text.isEmpty() ? SheetCell{} : SheetCell{.text = text, .kind = SheetCell::Kind::Text};
}

SheetCell isoDateCell(const QString &value)
{
    const QDate day = QDate::fromString(value.left(10), Qt::ISODate);
    return day.isValid() ? SheetCell{.number = double(day.toJulianDay()), .kind = SheetCell::Kind::Date}
                         : textCell(value);
}

SheetCell typedCell(QStringView type, const QString &value, const XlsxStyle &style, const Shared &shared)
{
    if (type == u"s") {
        const auto index = value.toUInt();
        return index < shared.strings.size() ? textCell(shared.strings[index]) : SheetCell{};
    }
    if (type == u"str" || type == u"inlineStr")
        return textCell(value);
    if (type == u"e")
        return {.text = value.isEmpty() ? QStringLiteral("#VALUE!") : value, .kind = SheetCell::Kind::Error};
    if (type == u"b")
        return value.isEmpty()
            ? SheetCell{}
            : SheetCell{.number = value == u"1" ? 1.0 : 0.0, .kind = SheetCell::Kind::Bool};
    if (type == u"d")
        return isoDateCell(value);
    return numberCell(value, style, shared.from1904);
}

SheetCell readCell(QXmlStreamReader &xml, const Shared &shared)
{
    const auto attributes = xml.attributes();
    const QString type = attributes.value(QLatin1String("t")).toString();
    const auto index = attributes.value(QLatin1String("s")).toUInt();
    const XlsxStyle style = index < shared.styles.size() ? shared.styles[index] : XlsxStyle{};
    QString value;
    bool formula = false;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"v") {
            value = xml.readElementText();
        } else if (xml.name() == u"is") {
            value = readRichText(xml);
        } else {
            formula = formula || xml.name() == u"f";
            xml.skipCurrentElement();
        }
    }
    SheetCell cell = typedCell(type, value, style, shared);
    cell.formula = formula;
    cell.filled = style.filled;
    return cell;
}

void readRow(QXmlStreamReader &xml, const Shared &shared, SheetBuilder &builder, int row)
{
    int column = 0;
    while (xml.readNextStartElement()) {
        if (xml.name() != u"c") {
            xml.skipCurrentElement();
            continue;
        }
        const auto attributes = xml.attributes();
        if (const auto address = parseAddress(attributes.value(QLatin1String("r"))))
            column = address->second;
        builder.put(row, column, readCell(xml, shared));
        ++column;
    }
}

void readRows(QXmlStreamReader &xml, const Shared &shared, SheetBuilder &builder)
{
    int row = 0;
    while (xml.readNextStartElement()) {
        if (const int stated = xml.attributes().value(QLatin1String("r")).toInt(); stated > 0)
            row = stated - 1;
        readRow(xml, shared, builder, row);
        ++row;
    }
}

void readMerges(QXmlStreamReader &xml, SheetBuilder &builder)
{
    while (xml.readNextStartElement()) {
        const auto attributes = xml.attributes();
        const auto ends = attributes.value(QLatin1String("ref")).split(u':');
        const auto from = parseAddress(ends.first());
        const auto to = parseAddress(ends.last());
        if (from && to)
            builder.merge({from->first, from->second, to->first, to->second});
        xml.skipCurrentElement();
    }
}

void readSheet(XmlPart part, const Shared &shared, SheetBuilder &builder)
{
    QXmlStreamReader &xml = part.reader();
    while (xml.readNextStartElement())
        if (xml.name() == u"sheetData")
            readRows(xml, shared, builder);
        else if (xml.name() == u"mergeCells")
            readMerges(xml, builder);
        else
            xml.skipCurrentElement();
    part.requireSound();
}

std::vector<SheetPart> readSheetList(XmlPart part, Shared &shared)
{
    std::vector<SheetPart> sheets;
    QXmlStreamReader &xml = part.reader();
    while (xml.readNextStartElement()) {
        if (xml.name() == u"workbookPr")
            shared.from1904 = QStringList{QStringLiteral("1"), QStringLiteral("true")}.contains(
                xml.attributes().value(QLatin1String("date1904")));
        if (xml.name() != u"sheets") {
            xml.skipCurrentElement();
            continue;
        }
        while (xml.readNextStartElement()) {
            SheetPart sheet;
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                if (attribute.name() == u"name")
                    sheet.name = attribute.value().toString();
                else if (attribute.name() == u"state")
                    sheet.hidden = attribute.value() != u"visible";
                else if (attribute.name() == u"id")
                    sheet.relation = attribute.value().toString();
            sheets.push_back(sheet);
            xml.skipCurrentElement();
        }
    }
    part.requireSound();
    return sheets;
}

void requireSmall(const Package &package, const QString &part, const QString &sheet)
{
    if (package.isTooLarge(part))
        refuse({.sheet = sheet,
                .code = QStringLiteral("too_large"),
                .message = Text::tr("The sheet unpacks to far more than a table can hold, so it was not "
                                    "opened. Copy the table into a new file and import that.")});
}

void readShared(const Package &package, const Relations &parts, const Limits &limits, Shared &shared)
{
    if (const QString strings = parts.byType.value(QStringLiteral("sharedStrings")); !strings.isEmpty())
        shared.strings = readStrings(package.open(strings), limits);
    if (const QString styles = parts.byType.value(QStringLiteral("styles")); !styles.isEmpty()) {
        XmlPart part = package.open(styles);
        shared.styles = readXlsxStyles(part, limits);
    }
}

}

std::vector<Sheet> readXlsx(const Package &package, const Limits &limits)
{
    const Relations root = readRelations(package, QString(), QString());
    const QString workbook = root.byType.value(QStringLiteral("officeDocument"));
    const auto slash = workbook.lastIndexOf(u'/') + 1;
    const Relations parts = readRelations(package, workbook.left(slash), workbook.mid(slash));
    Shared shared;
    const std::vector<SheetPart> list = readSheetList(package.open(workbook), shared);
    if (list.empty() || int(list.size()) > limits.sheets)
        refuse({.code = QStringLiteral("damaged"),
                .message = Text::tr("The file has no sheets, or far too many. Copy the table into a new file "
                                    "and import that.")});
    for (const SheetPart &sheet : list)
        requireSmall(package, parts.byId.value(sheet.relation), sheet.name);
    readShared(package, parts, limits, shared);
    std::vector<Sheet> sheets;
    sheets.reserve(list.size());
    Usage usage;
    for (const SheetPart &sheet : list) {
        sheets.push_back({.name = sheet.name, .hidden = sheet.hidden});
        SheetBuilder builder(sheets.back(), usage, limits);
        const QString part = parts.byId.value(sheet.relation);
        if (!part.contains(u"chartsheet"))
            readSheet(package.open(part), shared, builder);
    }
    return sheets;
}
