// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/office/docxparts.h"

#include "views/common/colors.h"
#include "views/paper/office/officetext.h"
#include "views/paper/pagination.h"
#include "views/paper/typography.h"

#include <QXmlStreamWriter>

namespace paper {

namespace {

const QString wordNamespace = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
const QString relationNamespace
    = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

/// A paragraph style.
struct DocxStyle {
    const char *id;
    const char *name;  ///< Word knows headings and contents by these
    TextStyle text{};
    double before = 0;  ///< points
    double after = 0;
    const char *align = nullptr;
    bool keepWithNext = false;
    bool breakBefore = false;
    int outline = 0;
    double indent = 0;  ///< points
};

const std::vector<DocxStyle> &docxStyleList()
{
    static const std::vector<DocxStyle> all{
        {"Normal", "Normal", bodyText},
        {"Body", "Body Text", bodyText, 6, 0},
        {"Heading1", "heading 1", headingText(1), 0, 8, nullptr, true, true, 1},
        {"Heading2", "heading 2", headingText(2), 14, 3, nullptr, true, false, 2},
        {"Heading3", "heading 3", headingText(3), 11, 3, nullptr, true, false, 3},
        {"Caption", "caption", captionText, 9, 3, nullptr, true},
        {"FigureCaption", "Figure Caption", captionText, 4, 9},
        {"Picture", "Picture", pictureLine(), 9, 0, nullptr, true},
        {"Logo", "Logo", pictureLine(), 0, 0, "center"},
        {"Note", "Note", noteText, 4, 0},
        {"ListItem", "List Paragraph", bodyText, 3, 0},
        {"Cell", "Cell", tableText},
        {"FootnoteText", "footnote text", noteText},
        {"Running", "Running", runningText},
        {"ContentsHeading", "TOC Heading", headingText(1), 0, 8, nullptr, true},
        {"TOC1", "toc 1", bodyText, 6},
        {"TOC2", "toc 2", bodyText, 1, 0, nullptr, false, false, 0, 25},
        {"Cover", "Subtitle", coverSubtitle, 6, 0},
        {"CoverTitle", "Title", coverTitle, 12, 14},
        {"Official", "Official", bodyText, 0, 0, "center"},
        {"Institution",
         "Institution",
         {.size = 12, .leading = 16, .bold = true, .color = bodyText.color},
         0,
         0,
         "center"},
        {"Turn", "Turn", {.size = 1, .leading = 1, .color = bodyText.color}}};
    return all;
}

void writeParagraphProperties(QXmlStreamWriter &xml, const DocxStyle &style)
{
    xml.writeStartElement(QStringLiteral("w:pPr"));
    if (style.keepWithNext)
        xml.writeEmptyElement(QStringLiteral("w:keepNext"));
    if (style.breakBefore)
        xml.writeEmptyElement(QStringLiteral("w:pageBreakBefore"));
    xml.writeEmptyElement(QStringLiteral("w:spacing"));
    xml.writeAttribute(QStringLiteral("w:before"), twips(pt(style.before)));
    xml.writeAttribute(QStringLiteral("w:after"), twips(pt(style.after)));
    const bool isExact = style.text.leading > 0;
    xml.writeAttribute(QStringLiteral("w:line"),
                       isExact ? twips(pt(style.text.leading)) : QStringLiteral("240"));
    xml.writeAttribute(QStringLiteral("w:lineRule"),
                       isExact ? QStringLiteral("exact") : QStringLiteral("auto"));
    if (style.indent > 0) {
        xml.writeEmptyElement(QStringLiteral("w:ind"));
        xml.writeAttribute(QStringLiteral("w:left"), twips(pt(style.indent)));
    }
    if (style.align)
        writeValue(xml, "w:jc", QLatin1String(style.align));
    if (style.outline > 0)
        writeValue(xml, "w:outlineLvl", QString::number(style.outline - 1));
    xml.writeEndElement();
}

void writeStyle(QXmlStreamWriter &xml, const DocxStyle &style)
{
    const bool isNormal = qstrcmp(style.id, "Normal") == 0;
    xml.writeStartElement(QStringLiteral("w:style"));
    xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("paragraph"));
    if (isNormal)
        xml.writeAttribute(QStringLiteral("w:default"), QStringLiteral("1"));
    xml.writeAttribute(QStringLiteral("w:styleId"), QLatin1String(style.id));
    writeValue(xml, "w:name", QLatin1String(style.name));
    if (!isNormal)
        writeValue(xml, "w:basedOn", QStringLiteral("Normal"));
    xml.writeEmptyElement(QStringLiteral("w:qFormat"));
    writeParagraphProperties(xml, style);
    xml.writeStartElement(QStringLiteral("w:rPr"));
    if (style.text.bold)
        xml.writeEmptyElement(QStringLiteral("w:b"));
    writeValue(xml, "w:color", hex(style.text.color));
    writeValue(xml, "w:sz", QString::number(qRound(style.text.size * 2)));
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeField(QXmlStreamWriter &xml, const char *instruction)
{
    xml.writeStartElement(QStringLiteral("w:fldSimple"));
    xml.writeAttribute(QStringLiteral("w:instr"), QLatin1String(instruction));
    xml.writeStartElement(QStringLiteral("w:r"));
    writeDocxText(xml, QStringLiteral("1"));
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeRun(QXmlStreamWriter &xml, const QString &text)
{
    xml.writeStartElement(QStringLiteral("w:r"));
    writeDocxText(xml, text);
    xml.writeEndElement();
}

/// Left, a tabulator, right.
template <class Right>
void writeRunningLine(QXmlStreamWriter &xml, double width, const QString &left, Right right)
{
    xml.writeStartElement(QStringLiteral("w:p"));
    xml.writeStartElement(QStringLiteral("w:pPr"));
    writeValue(xml, "w:pStyle", QStringLiteral("Running"));
    xml.writeStartElement(QStringLiteral("w:tabs"));
    xml.writeEmptyElement(QStringLiteral("w:tab"));
    xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("right"));
    xml.writeAttribute(QStringLiteral("w:pos"), twips(width));
    xml.writeEndElement();
    xml.writeEndElement();
    writeRun(xml, left);
    xml.writeStartElement(QStringLiteral("w:r"));
    xml.writeEmptyElement(QStringLiteral("w:tab"));
    xml.writeEndElement();
    right();
    xml.writeEndElement();
}

void writeLevel(QXmlStreamWriter &xml, int level, bool numbered)
{
    xml.writeStartElement(QStringLiteral("w:lvl"));
    xml.writeAttribute(QStringLiteral("w:ilvl"), QString::number(level));
    writeValue(xml, "w:start", QStringLiteral("1"));
    writeValue(xml, "w:numFmt", numbered ? QStringLiteral("decimal") : QStringLiteral("bullet"));
    writeValue(xml, "w:lvlText",
               numbered         ? QStringLiteral("%%1.").arg(level + 1)
                   : level == 0 ? QStringLiteral("•")
                                : QStringLiteral("–"));
    xml.writeStartElement(QStringLiteral("w:pPr"));
    xml.writeEmptyElement(QStringLiteral("w:ind"));
    xml.writeAttribute(QStringLiteral("w:left"), QString::number(284 * (level + 1)));
    xml.writeAttribute(QStringLiteral("w:hanging"), QStringLiteral("284"));
    xml.writeEndElement();
    xml.writeEndElement();
}

}

void beginDocxPart(QXmlStreamWriter &xml, const char *root)
{
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("w:") + QLatin1String(root));
    xml.writeAttribute(QStringLiteral("xmlns:w"), wordNamespace);
    xml.writeAttribute(QStringLiteral("xmlns:r"), relationNamespace);
    xml.writeAttribute(
        QStringLiteral("xmlns:wp"),
        QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"));
    xml.writeAttribute(QStringLiteral("xmlns:a"),
                       QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main"));
    xml.writeAttribute(QStringLiteral("xmlns:pic"),
                       QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture"));
}

void writeValue(QXmlStreamWriter &xml, const char *element, const QString &value)
{
    xml.writeEmptyElement(QLatin1String(element));
    xml.writeAttribute(QStringLiteral("w:val"), value);
}

void writeDocxText(QXmlStreamWriter &xml, const QString &text)
{
    const QStringList lines = cleaned(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            xml.writeEmptyElement(QStringLiteral("w:br"));
        xml.writeStartElement(QStringLiteral("w:t"));
        xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        xml.writeCharacters(lines[i]);
        xml.writeEndElement();
    }
}

QByteArray docxStyles(const report::Book &book)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    beginDocxPart(xml, "styles");
    xml.writeStartElement(QStringLiteral("w:docDefaults"));
    xml.writeStartElement(QStringLiteral("w:rPrDefault"));
    xml.writeStartElement(QStringLiteral("w:rPr"));
    xml.writeEmptyElement(QStringLiteral("w:rFonts"));
    for (const char *kind : {"w:ascii", "w:hAnsi", "w:cs"})
        xml.writeAttribute(QLatin1String(kind), QStringLiteral("Noto Sans"));
    writeValue(xml, "w:lang", book.language == u"id" ? QStringLiteral("id-ID") : QStringLiteral("en-US"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    for (const DocxStyle &style : docxStyleList())
        writeStyle(xml, style);
    xml.writeEndDocument();
    return bytes;
}

QByteArray docxHeader(const report::Book &book, bool landscape)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    beginDocxPart(xml, "hdr");
    writeRunningLine(xml, pageShape(book.paper, landscape).body.width(), book.title,
                     [&] { writeRun(xml, book.shortTitle); });
    xml.writeEndDocument();
    return bytes;
}

QByteArray docxFooter(const report::Book &book, bool landscape)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    beginDocxPart(xml, "ftr");
    const std::array<QString, 3> words = pageWords();
    const double width = pageShape(book.paper, landscape).body.width();
    writeRunningLine(xml, width, book.edition, [&] {
        writeRun(xml, words[0]);
        writeField(xml, "PAGE");
        writeRun(xml, words[1]);
        writeField(xml, "NUMPAGES");
        writeRun(xml, words[2]);
    });
    if (!book.stamp.isEmpty())
        writeRunningLine(xml, width, book.stamp, [] {});
    xml.writeEndDocument();
    return bytes;
}

QByteArray docxNumbering(const std::vector<int> &numberedLists)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    beginDocxPart(xml, "numbering");
    for (const bool numbered : {false, true}) {
        xml.writeStartElement(QStringLiteral("w:abstractNum"));
        xml.writeAttribute(QStringLiteral("w:abstractNumId"), QString::number(numbered ? 1 : 0));
        for (int level = 0; level < 3; ++level)
            writeLevel(xml, level, numbered);
        xml.writeEndElement();
    }
    const auto list = [&](int number, int abstract, int start) {
        xml.writeStartElement(QStringLiteral("w:num"));
        xml.writeAttribute(QStringLiteral("w:numId"), QString::number(number));
        writeValue(xml, "w:abstractNumId", QString::number(abstract));
        for (int level = 0; abstract == 1 && level < 3; ++level) {
            xml.writeStartElement(QStringLiteral("w:lvlOverride"));
            xml.writeAttribute(QStringLiteral("w:ilvl"), QString::number(level));
            writeValue(xml, "w:startOverride", QString::number(start));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    };
    list(1, 0, 1);
    for (std::size_t i = 0; i < numberedLists.size(); ++i)
        list(firstNumberedList + int(i), 1, numberedLists[i]);
    xml.writeEndDocument();
    return bytes;
}

QByteArray docxFootnotes(const std::vector<QString> &notes)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    beginDocxPart(xml, "footnotes");
    const auto note = [&](int id, const char *type, const auto &content) {
        xml.writeStartElement(QStringLiteral("w:footnote"));
        if (type)
            xml.writeAttribute(QStringLiteral("w:type"), QLatin1String(type));
        xml.writeAttribute(QStringLiteral("w:id"), QString::number(id));
        xml.writeStartElement(QStringLiteral("w:p"));
        content();
        xml.writeEndElement();
        xml.writeEndElement();
    };
    const auto run = [&](const char *element) {
        xml.writeStartElement(QStringLiteral("w:r"));
        xml.writeEmptyElement(QLatin1String(element));
        xml.writeEndElement();
    };
    note(-1, "separator", [&] { run("w:separator"); });
    note(0, "continuationSeparator", [&] { run("w:continuationSeparator"); });
    for (std::size_t i = 0; i < notes.size(); ++i)
        note(int(i) + 1, nullptr, [&] {
            xml.writeStartElement(QStringLiteral("w:pPr"));
            writeValue(xml, "w:pStyle", QStringLiteral("FootnoteText"));
            xml.writeEndElement();
            xml.writeStartElement(QStringLiteral("w:r"));
            xml.writeStartElement(QStringLiteral("w:rPr"));
            writeValue(xml, "w:vertAlign", QStringLiteral("superscript"));
            xml.writeEndElement();
            xml.writeEmptyElement(QStringLiteral("w:footnoteRef"));
            xml.writeEndElement();
            writeRun(xml, u' ' + notes[i]);
        });
    xml.writeEndDocument();
    return bytes;
}

/// No "updateFields": the page numbers of the contents are there, and Word would ask at each opening.
QByteArray docxSettings()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    beginDocxPart(xml, "settings");
    xml.writeEndDocument();
    return bytes;
}

}
