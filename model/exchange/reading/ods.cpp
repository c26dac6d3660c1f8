// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/reading/ods.h"

#include "model/exchange/problem.h"
#include "model/exchange/reading/sheetbuilder.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Names of the styles that hide a sheet, and of those that colour a cell.
struct Styles {
    QSet<QString> hidden{};
    QSet<QString> filled{};
};

struct Reader {
    QXmlStreamReader &xml;
    Styles styles{};
    const Limits &limits;
    Usage usage{};
    std::vector<Sheet> sheets{};
};

/// Attributes are told by their local name: their prefixes differ between programs.
QString attribute(const QXmlStreamAttributes &attributes, QStringView name, QStringView prefix = {})
{
    for (const QXmlStreamAttribute &one : attributes)
        if (one.name() == name && (prefix.isEmpty() || one.prefix() == prefix))
            return one.value().toString();
    return {};
}

int count(const QXmlStreamAttributes &attributes, QStringView name)
{
    return std::clamp(attribute(attributes, name).toInt(), 1, 1 << 20);
}

void readStyle(QXmlStreamReader &xml, Styles &styles)
{
    const QString name = attribute(xml.attributes(), u"name");
    while (xml.readNextStartElement()) {
        const auto attributes = xml.attributes();
        if (xml.name() == u"table-properties" && attribute(attributes, u"display") == u"false")
            styles.hidden.insert(name);
        const QString colour = attribute(attributes, u"background-color");
        if (xml.name() == u"table-cell-properties" && !colour.isEmpty() && colour != u"transparent"
            && colour.compare(u"#ffffff", Qt::CaseInsensitive) != 0)
            styles.filled.insert(name);
        xml.skipCurrentElement();
    }
}

/// The text of one paragraph with its spaces, tabs and line breaks; notes and drawings are no part of it.
QString readParagraph(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters()) {
            text += xml.text();
        } else if (xml.isEndElement()) {
            --depth;
        } else if (xml.isStartElement()) {
            if (xml.name() == u"annotation" || xml.prefix() == u"draw") {
                xml.skipCurrentElement();
                continue;
            }
            ++depth;
            if (xml.name() == u"s")
                text += QString(std::min(count(xml.attributes(), u"c"), 1000), u' ');
            else if (xml.name() == u"tab")
                text += u'\t';
            else if (xml.name() == u"line-break")
                text += u'\n';
        }
    }
    return text;
}

/// The paragraphs inside a cell.
QString readText(QXmlStreamReader &xml)
{
    QStringList paragraphs;
    while (xml.readNextStartElement())
        if (xml.name() == u"p" && xml.prefix() == u"text")
            paragraphs.append(readParagraph(xml));
        else
            xml.skipCurrentElement();
    return paragraphs.join(u'\n');
}

bool isErrorText(const QString &text)
{
    static const QRegularExpression error(
        QStringLiteral("^(#(REF|DIV/0|N/A|NAME|VALUE|NUM|NULL)[!?]?|Err:\\d{3})$"));
    return error.match(text).hasMatch();
}

SheetCell dateCell(const QString &value, const QString &text)
{
    const QDate day = QDate::fromString(value.left(10), Qt::ISODate);
    return day.isValid() ? SheetCell{.number = double(day.toJulianDay()), .kind = SheetCell::Kind::Date}
                         : SheetCell{.text = text, .kind = SheetCell::Kind::Text};
}

SheetCell numberCell(const QString &value, const QString &text, bool percent)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (isNumber && std::isfinite(number))
        return {.number = number, .kind = SheetCell::Kind::Number, .percent = percent};
    return text.isEmpty() ? SheetCell{} : SheetCell{.text = text, .kind = SheetCell::Kind::Text};
}

SheetCell cellOf(const QXmlStreamAttributes &attributes, const QString &text)
{
    const QString type = attribute(attributes, u"value-type", u"office");
    const bool formula = !attribute(attributes, u"formula").isEmpty();
    if (attribute(attributes, u"value-type", u"calcext") == u"error" || (formula && isErrorText(text)))
        return {.text = text, .kind = SheetCell::Kind::Error};
    if (type == u"date")
        return dateCell(attribute(attributes, u"date-value"), text);
    if (type == u"boolean")
        return {.number = attribute(attributes, u"boolean-value") == u"true" ? 1.0 : 0.0,
                .kind = SheetCell::Kind::Bool};
    if (type == u"float" || type == u"currency" || type == u"percentage")
        return numberCell(attribute(attributes, u"value", u"office"), text, type == u"percentage");
    const QString stated = attribute(attributes, u"string-value");
    const QString content = stated.isEmpty() ? text : stated;
    return content.isEmpty() ? SheetCell{} : SheetCell{.text = content, .kind = SheetCell::Kind::Text};
}

/// One cell element; returns how many columns it fills.
int readCell(Reader &in, SheetBuilder &builder, int row, int column, int rowRepeats)
{
    const QXmlStreamAttributes attributes = in.xml.attributes();
    const int repeats = count(attributes, u"number-columns-repeated");
    const int right = column + count(attributes, u"number-columns-spanned") - 1;
    const int bottom = row + count(attributes, u"number-rows-spanned") - 1;
    if (right > column || bottom > row)
        builder.merge({row, column, bottom, right});
    SheetCell cell = cellOf(attributes, readText(in.xml));
    cell.formula = !attribute(attributes, u"formula").isEmpty();
    cell.filled = repeats * qint64(rowRepeats) <= 64
        && in.styles.filled.contains(attribute(attributes, u"style-name"));
    if (cell.isEmpty() && !cell.formula && !cell.filled)
        return repeats;
    for (int r = 0; r < rowRepeats; ++r)
        for (int c = 0; c < repeats; ++c)
            builder.put(row + r, column + c, cell);
    return repeats;
}

/// One row element; returns how many rows it fills.
int readRow(Reader &in, SheetBuilder &builder, int row)
{
    const int repeats = count(in.xml.attributes(), u"number-rows-repeated");
    int column = 0;
    while (in.xml.readNextStartElement())
        if (in.xml.name() == u"table-cell") {
            column += readCell(in, builder, row, column, repeats);
        } else {
            if (in.xml.name() == u"covered-table-cell")
                column += count(in.xml.attributes(), u"number-columns-repeated");
            in.xml.skipCurrentElement();
            column = std::min(column, 1 << 20);
        }
    return repeats;
}

bool isRowGroup(QStringView name)
{
    return name == u"table-row-group" || name == u"table-header-rows" || name == u"table-rows";
}

/// The rows of a sheet, grouped or not. Groups nest, so their ends are met here as well.
void readRows(Reader &in, SheetBuilder &builder)
{
    int row = 0;
    int depth = 1;
    while (depth > 0 && !in.xml.atEnd()) {
        in.xml.readNext();
        if (in.xml.isEndElement()) {
            --depth;
        } else if (in.xml.isStartElement()) {
            if (isRowGroup(in.xml.name()))
                ++depth;
            else if (in.xml.name() == u"table-row")
                row += readRow(in, builder, row);
            else
                in.xml.skipCurrentElement();
        }
        row = std::min(row, 1 << 30);
    }
}

void readSheets(Reader &in)
{
    while (in.xml.readNextStartElement()) {
        if (in.xml.name() != u"table") {
            in.xml.skipCurrentElement();
            continue;
        }
        if (int(in.sheets.size()) >= in.limits.sheets)
            refuse(
                {.code = QStringLiteral("too_large"),
                 .message = Text::tr("The file has far too many sheets. Copy the table into a new file and "
                                     "import that.")});
        const auto attributes = in.xml.attributes();
        in.sheets.push_back({.name = attribute(attributes, u"name"),
                             .hidden = in.styles.hidden.contains(attribute(attributes, u"style-name"))});
        SheetBuilder builder(in.sheets.back(), in.usage, in.limits);
        readRows(in, builder);
    }
}

void readBody(Reader &in)
{
    while (in.xml.readNextStartElement())
        if (in.xml.name() == u"spreadsheet")
            readSheets(in);
        else
            in.xml.skipCurrentElement();
}

void requireOpen(const Package &package)
{
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    if (!package.contains(manifest))
        return;
    XmlPart part = package.open(manifest);
    QXmlStreamReader &xml = part.reader();
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"encryption-data")
            refuse({.code = QStringLiteral("encrypted"),
                    .message = Text::tr("The file is protected by a password. Open it in a spreadsheet "
                                        "program, save it without a password and import that.")});
}

}

std::vector<Sheet> readOds(const Package &package, const Limits &limits)
{
    requireOpen(package);
    XmlPart part = package.open(QStringLiteral("content.xml"));
    Reader in{.xml = part.reader(), .limits = limits};
    in.sheets.reserve(std::size_t(limits.sheets));
    while (in.xml.readNextStartElement())
        if (in.xml.name() == u"automatic-styles") {
            while (in.xml.readNextStartElement())
                readStyle(in.xml, in.styles);
        } else if (in.xml.name() == u"body") {
            readBody(in);
        } else {
            in.xml.skipCurrentElement();
        }
    part.requireSound();
    if (in.sheets.empty())
        refuse(
            {.code = QStringLiteral("damaged"),
             .message = Text::tr("The file has no sheets. Copy the table into a new file and import that.")});
    return std::move(in.sheets);
}
