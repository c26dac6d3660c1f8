// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/office/odtstyles.h"

#include "views/common/colors.h"
#include "views/paper/office/officetext.h"
#include "views/paper/pagination.h"
#include "views/paper/typography.h"

#include <QXmlStreamWriter>

namespace paper {

namespace {

/// A paragraph style by its most needed properties; empty ones are left to its parent.
struct ParagraphStyle {
    const char *name;
    const char *parent;
    TextStyle text{};
    double before = 0;  ///< points
    double after = 0;
    const char *align = nullptr;
    bool keepWithNext = false;
    bool breakBefore = false;
    int outline = 0;  ///< level of a heading
    double indent = 0;  ///< mm
};

const std::vector<ParagraphStyle> &paragraphStyles()
{
    static const std::vector<ParagraphStyle> all{
        {"Body", "Standard", bodyText, 6, 0},
        {"Heading_20_1", "Standard", headingText(1), 0, 8, nullptr, true, true, 1},
        {"Heading_20_2", "Standard", headingText(2), 14, 3, nullptr, true, false, 2},
        {"Heading_20_3", "Standard", headingText(3), 11, 3, nullptr, true, false, 3},
        {"Caption", "Standard", captionText, 9, 3, nullptr, true},
        {"FigureCaption", "Standard", captionText, 4, 9},
        {"Picture", "Standard", pictureLine(), 9, 0, nullptr, true},
        {"Logo", "Standard", pictureLine(), 0, 0, "center"},
        {"Note", "Standard", noteText, 4, 0},
        {"ListItem", "Standard", bodyText, 3, 0},
        {"Cell", "Standard", tableText},
        {"CellCentre", "Cell", tableText, 0, 0, "center"},
        {"CellRight", "Cell", tableText, 0, 0, "end"},
        {"Footnote", "Standard", noteText},
        {"Running", "Standard", runningText},
        {"ContentsHeading", "Standard", headingText(1), 0, 8, nullptr, true},
        {"Contents_20_1", "Standard", bodyText, 6},
        {"Contents_20_2", "Standard", bodyText, 1, 0, nullptr, false, false, 0, 9},
        {"Cover", "Standard", coverSubtitle, 6, 0},
        {"CoverTitle", "Standard", coverTitle, 12, 14},
        {"Official", "Standard", bodyText, 0, 0, "center"},
        {"Institution",
         "Standard",
         {.size = 12, .leading = 16, .bold = true, .color = bodyText.color},
         0,
         0,
         "center"},
        {"Turn", "Standard", {.size = 2, .leading = 2, .color = bodyText.color}}};
    return all;
}

QString points(double value)
{
    return QString::number(value, 'f', 2) + QStringLiteral("pt");
}

QString millimetres(double value)
{
    return QString::number(value, 'f', 2) + QStringLiteral("mm");
}

void writeTextProperties(QXmlStreamWriter &xml, const TextStyle &style)
{
    xml.writeEmptyElement(QStringLiteral("style:text-properties"));
    xml.writeAttribute(QStringLiteral("style:font-name"), QStringLiteral("Noto Sans"));
    xml.writeAttribute(QStringLiteral("fo:font-size"), points(style.size));
    xml.writeAttribute(QStringLiteral("fo:font-weight"),
                       style.bold ? QStringLiteral("bold") : QStringLiteral("normal"));
    xml.writeAttribute(QStringLiteral("fo:color"), QStringLiteral("#") + hex(style.color));
}

void writeParagraphStyle(QXmlStreamWriter &xml, const ParagraphStyle &style)
{
    xml.writeStartElement(QStringLiteral("style:style"));
    xml.writeAttribute(QStringLiteral("style:name"), QLatin1String(style.name));
    QString title = QLatin1String(style.name);
    xml.writeAttribute(QStringLiteral("style:display-name"),
                       title.replace(QStringLiteral("_20_"), QStringLiteral(" ")));
    xml.writeAttribute(QStringLiteral("style:family"), QStringLiteral("paragraph"));
    xml.writeAttribute(QStringLiteral("style:parent-style-name"), QLatin1String(style.parent));
    if (style.outline > 0)
        xml.writeAttribute(QStringLiteral("style:default-outline-level"), QString::number(style.outline));
    xml.writeStartElement(QStringLiteral("style:paragraph-properties"));
    xml.writeAttribute(QStringLiteral("fo:margin-top"), points(style.before));
    xml.writeAttribute(QStringLiteral("fo:margin-bottom"), points(style.after));
    xml.writeAttribute(QStringLiteral("fo:margin-left"), millimetres(style.indent));
    xml.writeAttribute(QStringLiteral("fo:line-height"),
                       style.text.leading > 0 ? points(style.text.leading) : QStringLiteral("100%"));
    if (style.align)
        xml.writeAttribute(QStringLiteral("fo:text-align"), QLatin1String(style.align));
    if (style.keepWithNext)
        xml.writeAttribute(QStringLiteral("fo:keep-with-next"), QStringLiteral("always"));
    if (style.breakBefore)
        xml.writeAttribute(QStringLiteral("fo:break-before"), QStringLiteral("page"));
    xml.writeAttribute(QStringLiteral("fo:orphans"), QStringLiteral("2"));
    xml.writeAttribute(QStringLiteral("fo:widows"), QStringLiteral("2"));
    xml.writeEndElement();
    writeTextProperties(xml, style.text);
    xml.writeEndElement();
}

void writeDefault(QXmlStreamWriter &xml, const QString &language)
{
    xml.writeStartElement(QStringLiteral("style:style"));
    xml.writeAttribute(QStringLiteral("style:name"), QStringLiteral("Standard"));
    xml.writeAttribute(QStringLiteral("style:family"), QStringLiteral("paragraph"));
    xml.writeEmptyElement(QStringLiteral("style:text-properties"));
    xml.writeAttribute(QStringLiteral("fo:language"), language);
    xml.writeAttribute(QStringLiteral("fo:country"),
                       language == u"id" ? QStringLiteral("ID") : QStringLiteral("US"));
    xml.writeEndElement();
}

/// Bullets, or numbers, three levels deep.
void writeListStyle(QXmlStreamWriter &xml, const char *name, bool numbered)
{
    xml.writeStartElement(QStringLiteral("text:list-style"));
    xml.writeAttribute(QStringLiteral("style:name"), QLatin1String(name));
    for (int level = 1; level <= 3; ++level) {
        xml.writeStartElement(numbered ? QStringLiteral("text:list-level-style-number")
                                       : QStringLiteral("text:list-level-style-bullet"));
        xml.writeAttribute(QStringLiteral("text:level"), QString::number(level));
        if (numbered) {
            xml.writeAttribute(QStringLiteral("style:num-format"), QStringLiteral("1"));
            xml.writeAttribute(QStringLiteral("style:num-suffix"), QStringLiteral("."));
        } else {
            xml.writeAttribute(QStringLiteral("text:bullet-char"),
                               level == 1 ? QStringLiteral("•") : QStringLiteral("–"));
        }
        xml.writeStartElement(QStringLiteral("style:list-level-properties"));
        xml.writeAttribute(QStringLiteral("text:list-level-position-and-space-mode"),
                           QStringLiteral("label-alignment"));
        xml.writeEmptyElement(QStringLiteral("style:list-level-label-alignment"));
        xml.writeAttribute(QStringLiteral("text:label-followed-by"), QStringLiteral("listtab"));
        xml.writeAttribute(QStringLiteral("fo:margin-left"), millimetres(5 * level));
        xml.writeAttribute(QStringLiteral("fo:text-indent"), millimetres(-5));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writePageLayout(QXmlStreamWriter &xml, Volume::Paper paper, bool landscape)
{
    const PageShape shape = pageShape(paper, landscape);
    xml.writeStartElement(QStringLiteral("style:page-layout"));
    xml.writeAttribute(QStringLiteral("style:name"),
                       landscape ? QStringLiteral("Wide") : QStringLiteral("Tall"));
    xml.writeStartElement(QStringLiteral("style:page-layout-properties"));
    xml.writeAttribute(QStringLiteral("fo:page-width"), millimetres(shape.size.width() / mm(1)));
    xml.writeAttribute(QStringLiteral("fo:page-height"), millimetres(shape.size.height() / mm(1)));
    xml.writeAttribute(QStringLiteral("style:print-orientation"),
                       landscape ? QStringLiteral("landscape") : QStringLiteral("portrait"));
    xml.writeAttribute(QStringLiteral("fo:margin-left"), millimetres(shape.body.left() / mm(1)));
    xml.writeAttribute(QStringLiteral("fo:margin-right"),
                       millimetres((shape.size.width() - shape.body.right()) / mm(1)));
    // Head and foot stand inside: they take 12 mm of each margin.
    xml.writeAttribute(QStringLiteral("fo:margin-top"), millimetres(shape.body.top() / mm(1) - 12));
    xml.writeAttribute(QStringLiteral("fo:margin-bottom"),
                       millimetres((shape.size.height() - shape.body.bottom()) / mm(1) - 12));
    xml.writeEndElement();
    for (const char *part : {"style:header-style", "style:footer-style"}) {
        xml.writeStartElement(QLatin1String(part));
        xml.writeEmptyElement(QStringLiteral("style:header-footer-properties"));
        xml.writeAttribute(QStringLiteral("fo:min-height"), millimetres(12));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeTabs(QXmlStreamWriter &xml, const char *name, double right)
{
    xml.writeStartElement(QStringLiteral("style:style"));
    xml.writeAttribute(QStringLiteral("style:name"), QLatin1String(name));
    xml.writeAttribute(QStringLiteral("style:family"), QStringLiteral("paragraph"));
    xml.writeAttribute(QStringLiteral("style:parent-style-name"), QStringLiteral("Running"));
    xml.writeStartElement(QStringLiteral("style:paragraph-properties"));
    xml.writeStartElement(QStringLiteral("style:tab-stops"));
    xml.writeEmptyElement(QStringLiteral("style:tab-stop"));
    xml.writeAttribute(QStringLiteral("style:position"), millimetres(right / mm(1)));
    xml.writeAttribute(QStringLiteral("style:type"), QStringLiteral("right"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeMasterPage(QXmlStreamWriter &xml, const report::Book &book, bool landscape)
{
    const QString running = landscape ? QStringLiteral("RunningWide") : QStringLiteral("RunningTall");
    xml.writeStartElement(QStringLiteral("style:master-page"));
    xml.writeAttribute(QStringLiteral("style:name"),
                       landscape ? QStringLiteral("Landscape") : QStringLiteral("Portrait"));
    xml.writeAttribute(QStringLiteral("style:page-layout-name"),
                       landscape ? QStringLiteral("Wide") : QStringLiteral("Tall"));
    const auto line = [&](const QString &left, const auto &right) {
        xml.writeStartElement(QStringLiteral("text:p"));
        xml.writeAttribute(QStringLiteral("text:style-name"), running);
        xml.writeCharacters(cleaned(left));
        xml.writeEmptyElement(QStringLiteral("text:tab"));
        right();
        xml.writeEndElement();
    };
    xml.writeStartElement(QStringLiteral("style:header"));
    line(book.title, [&] { xml.writeCharacters(cleaned(book.shortTitle)); });
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("style:footer"));
    const std::array<QString, 3> words = pageWords();
    line(book.edition, [&] {
        xml.writeCharacters(words[0]);
        xml.writeTextElement(QStringLiteral("text:page-number"), QStringLiteral("1"));
        xml.writeCharacters(words[1]);
        xml.writeTextElement(QStringLiteral("text:page-count"), QStringLiteral("1"));
        xml.writeCharacters(words[2]);
    });
    if (!book.stamp.isEmpty())
        line(book.stamp, [] {});
    xml.writeEndElement();
    xml.writeEndElement();
}

}

void writeOdtNamespaces(QXmlStreamWriter &xml)
{
    const std::vector<std::pair<const char *, const char *>> all{
        {"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
        {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
        {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
        {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
        {"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
        {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
        {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
        {"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
        {"dc", "http://purl.org/dc/elements/1.1/"},
        {"xlink", "http://www.w3.org/1999/xlink"}};
    for (const auto &[prefix, uri] : all)
        xml.writeAttribute(QStringLiteral("xmlns:") + QLatin1String(prefix), QLatin1String(uri));
    xml.writeAttribute(QStringLiteral("office:version"), QStringLiteral("1.2"));
}

QByteArray odtStyles(const report::Book &book)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("office:document-styles"));
    writeOdtNamespaces(xml);
    xml.writeStartElement(QStringLiteral("office:font-face-decls"));
    xml.writeEmptyElement(QStringLiteral("style:font-face"));
    xml.writeAttribute(QStringLiteral("style:name"), QStringLiteral("Noto Sans"));
    xml.writeAttribute(QStringLiteral("svg:font-family"), QStringLiteral("'Noto Sans'"));
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("office:styles"));
    writeDefault(xml, book.language);
    for (const ParagraphStyle &style : paragraphStyles())
        writeParagraphStyle(xml, style);
    // As "Internet link", but for the blue and the line.
    xml.writeEmptyElement(QStringLiteral("style:style"));
    xml.writeAttribute(QStringLiteral("style:name"), QStringLiteral("ContentsLink"));
    xml.writeAttribute(QStringLiteral("style:family"), QStringLiteral("text"));
    writeListStyle(xml, "Bullets", false);
    writeListStyle(xml, "Numbers", true);
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("office:automatic-styles"));
    writeTabs(xml, "RunningTall", pageShape(book.paper, false).body.width());
    writeTabs(xml, "RunningWide", pageShape(book.paper, true).body.width());
    for (const bool landscape : {false, true})
        writePageLayout(xml, book.paper, landscape);
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("office:master-styles"));
    for (const bool landscape : {false, true})
        writeMasterPage(xml, book, landscape);
    // The cover has neither head nor foot.
    xml.writeEmptyElement(QStringLiteral("style:master-page"));
    xml.writeAttribute(QStringLiteral("style:name"), QStringLiteral("Bare"));
    xml.writeAttribute(QStringLiteral("style:page-layout-name"), QStringLiteral("Tall"));
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

}
