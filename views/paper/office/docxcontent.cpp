// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/office/docxcontent.h"

#include "views/common/colors.h"
#include "views/paper/composer.h"
#include "views/paper/office/docxparts.h"
#include "views/paper/pagination.h"
#include "views/paper/typography.h"

namespace paper {

DocxContent::DocxContent(const report::Book &book)
    : m_book(book)
    , m_entryPages(pagesOfEntries(book))
    , m_xml(&m_bytes)
{
}

QByteArray DocxContent::write()
{
    beginDocxPart(m_xml, "document");
    m_xml.writeStartElement(QStringLiteral("w:body"));
    for (const report::Block &block : m_book.blocks)
        std::visit([this](const auto &concrete) { add(concrete); }, block);
    writeSectionProperties();
    m_xml.writeEndDocument();
    return m_bytes;
}

/// Opens a paragraph, which begins a page where one is due; an empty \a align leaves it to the style.
void DocxContent::open(const char *style, const char *align)
{
    m_xml.writeStartElement(QStringLiteral("w:p"));
    m_xml.writeStartElement(QStringLiteral("w:pPr"));
    writeValue(m_xml, "w:pStyle", QLatin1String(style));
    if (std::exchange(m_break, false))
        m_xml.writeEmptyElement(QStringLiteral("w:pageBreakBefore"));
    else if (m_fresh)
        // A section begins its page: a heading that begins one, too, would leave an empty page.
        writeValue(m_xml, "w:pageBreakBefore", QStringLiteral("0"));
    m_fresh = false;
    if (align)
        writeValue(m_xml, "w:jc", QLatin1String(align));
    m_xml.writeEndElement();
}

void DocxContent::openItem(const ListPlace &place)
{
    m_xml.writeStartElement(QStringLiteral("w:p"));
    m_xml.writeStartElement(QStringLiteral("w:pPr"));
    writeValue(m_xml, "w:pStyle", QStringLiteral("ListItem"));
    if (std::exchange(m_break, false))
        m_xml.writeEmptyElement(QStringLiteral("w:pageBreakBefore"));
    m_fresh = false;
    m_xml.writeStartElement(QStringLiteral("w:numPr"));
    writeValue(m_xml, "w:ilvl", QString::number(place.level));
    writeValue(m_xml, "w:numId", QString::number(place.number));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void DocxContent::paragraph(const char *style, const report::Words &words, const char *align)
{
    open(style, align);
    writeWords(words);
    close();
}

void DocxContent::writeNote(const QString &note)
{
    m_notes.push_back(note);
    m_xml.writeStartElement(QStringLiteral("w:r"));
    m_xml.writeStartElement(QStringLiteral("w:rPr"));
    writeValue(m_xml, "w:vertAlign", QStringLiteral("superscript"));
    m_xml.writeEndElement();
    m_xml.writeEmptyElement(QStringLiteral("w:footnoteReference"));
    m_xml.writeAttribute(QStringLiteral("w:id"), QString::number(m_notes.size()));
    m_xml.writeEndElement();
}

void DocxContent::writeSpan(const report::Span &span)
{
    m_xml.writeStartElement(QStringLiteral("w:r"));
    m_xml.writeStartElement(QStringLiteral("w:rPr"));
    if (span.bold)
        m_xml.writeEmptyElement(QStringLiteral("w:b"));
    if (span.italic)
        m_xml.writeEmptyElement(QStringLiteral("w:i"));
    if (span.missing || span.secondary)
        writeValue(m_xml, "w:color", hex(span.missing ? lightColors.problem : lightColors.secondary));
    if (span.missing) {
        m_xml.writeEmptyElement(QStringLiteral("w:shd"));
        m_xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("clear"));
        m_xml.writeAttribute(QStringLiteral("w:fill"), hex(lightColors.problemGround));
    }
    m_xml.writeEndElement();
    writeDocxText(m_xml, span.text);
    m_xml.writeEndElement();
    if (!span.note.isEmpty())
        writeNote(span.note);
}

void DocxContent::writeWords(const report::Words &words)
{
    for (const report::Span &span : words.spans)
        writeSpan(span);
}

/// What contents lead to, in the order of the outline.
void DocxContent::beginBookmark()
{
    m_xml.writeEmptyElement(QStringLiteral("w:bookmarkStart"));
    m_xml.writeAttribute(QStringLiteral("w:id"), QString::number(m_entry));
    m_xml.writeAttribute(QStringLiteral("w:name"), QStringLiteral("e%1").arg(m_entry));
}

void DocxContent::endBookmark()
{
    m_xml.writeEmptyElement(QStringLiteral("w:bookmarkEnd"));
    m_xml.writeAttribute(QStringLiteral("w:id"), QString::number(m_entry++));
}

void DocxContent::add(const report::Cover &cover)
{
    // Only the first page of a section can be without head and foot.
    if (!m_fresh) {
        endSection();
        m_fresh = true;
        m_break = false;
    }
    m_hasCover = true;
    paragraph("Cover", cover.kicker);
    paragraph("CoverTitle", cover.title);
    paragraph("Cover", cover.subtitle);
    for (const QString &line : cover.lines)
        paragraph("Body", line);
    m_break = true;
}

void DocxContent::writeFieldMark(const char *type)
{
    m_xml.writeStartElement(QStringLiteral("w:r"));
    m_xml.writeEmptyElement(QStringLiteral("w:fldChar"));
    m_xml.writeAttribute(QStringLiteral("w:fldCharType"), QLatin1String(type));
    m_xml.writeEndElement();
}

/// What Word makes the contents from when it is asked to bring them up to date. It has no such rule for the
/// captions, which are no headings.
void DocxContent::beginContentsField(int depth)
{
    writeFieldMark("begin");
    m_xml.writeStartElement(QStringLiteral("w:r"));
    m_xml.writeStartElement(QStringLiteral("w:instrText"));
    m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
    m_xml.writeCharacters(QStringLiteral(" TOC \\o \"1-%1\" \\h \\z \\u ").arg(depth));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    writeFieldMark("separate");
}

void DocxContent::writeContentsLine(const QString &text, std::size_t entry, int level)
{
    const QString mark = QStringLiteral("e%1").arg(entry);
    m_xml.writeStartElement(QStringLiteral("w:p"));
    m_xml.writeStartElement(QStringLiteral("w:pPr"));
    writeValue(m_xml, "w:pStyle", level > 1 ? QStringLiteral("TOC2") : QStringLiteral("TOC1"));
    m_xml.writeStartElement(QStringLiteral("w:tabs"));
    m_xml.writeEmptyElement(QStringLiteral("w:tab"));
    m_xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("right"));
    m_xml.writeAttribute(QStringLiteral("w:leader"), QStringLiteral("dot"));
    m_xml.writeAttribute(QStringLiteral("w:pos"), twips(pageShape(m_book.paper, m_landscape).body.width()));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    if (const int depth = std::exchange(m_fieldDepth, 0); depth > 0)
        beginContentsField(depth);
    m_xml.writeStartElement(QStringLiteral("w:hyperlink"));
    m_xml.writeAttribute(QStringLiteral("w:anchor"), mark);
    writeSpan({text});
    m_xml.writeStartElement(QStringLiteral("w:r"));
    m_xml.writeEmptyElement(QStringLiteral("w:tab"));
    m_xml.writeEndElement();
    m_xml.writeStartElement(QStringLiteral("w:fldSimple"));
    m_xml.writeAttribute(QStringLiteral("w:instr"), QStringLiteral("PAGEREF %1 \\h").arg(mark));
    writeSpan({QString::number(m_entryPages[entry])});
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void DocxContent::add(const report::Contents &contents)
{
    const Outline outline = outlineOf(m_book);
    if (!hasLines(contents, outline))
        return;
    m_break = !m_fresh;
    paragraph("ContentsHeading", contents.title);
    const bool isField = contents.of == report::Contents::Of::Headings;
    m_fieldDepth = isField ? contents.depth : 0;
    for (std::size_t i = 0; i < outline.entries.size(); ++i)
        if (const Outline::Entry &entry = outline.entries[i];
            entry.of == contents.of && entry.level <= contents.depth)
            writeContentsLine((entry.number + QStringLiteral("  ") + entry.title).trimmed(), i, entry.level);
    if (isField && m_fieldDepth == 0) {
        m_xml.writeStartElement(QStringLiteral("w:p"));
        writeFieldMark("end");
        m_xml.writeEndElement();
    }
    m_fieldDepth = 0;
    m_break = true;
}

void DocxContent::add(const report::Heading &heading)
{
    open(QByteArray("Heading" + QByteArray::number(heading.level)).constData());
    beginBookmark();
    writeSpan({(heading.number + QStringLiteral("  ") + heading.text).trimmed()});
    endBookmark();
    close();
}

void DocxContent::add(const report::Paragraph &text)
{
    paragraph(text.kind == report::Paragraph::Kind::Note ? "Note" : "Body", text.words);
}

void DocxContent::add(const report::List &list)
{
    int number = 1;
    if (list.numbered) {
        number = firstNumberedList + int(m_numberedLists.size());
        m_numberedLists.push_back(list.first);
    }
    for (const report::Words &item : list.items) {
        openItem({number, std::min(list.level, 2)});
        writeWords(item);
        close();
    }
}

void DocxContent::add(const report::PageBreak & /*here*/)
{
    m_break = !m_fresh;
}

/// What stood so far keeps its direction: in Word the last paragraph of a section carries its page.
void DocxContent::endSection()
{
    m_xml.writeStartElement(QStringLiteral("w:p"));
    m_xml.writeStartElement(QStringLiteral("w:pPr"));
    writeValue(m_xml, "w:pStyle", QStringLiteral("Turn"));
    writeSectionProperties();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void DocxContent::add(const report::Section &section)
{
    if (section.landscape == m_landscape)
        return;
    if (!m_fresh)
        endSection();
    m_landscape = section.landscape;
    m_break = false;
    m_fresh = true;
}

void DocxContent::writeSectionProperties()
{
    const PageShape shape = pageShape(m_book.paper, m_landscape);
    m_xml.writeStartElement(QStringLiteral("w:sectPr"));
    for (const char *part : {"header", "footer"}) {
        m_xml.writeEmptyElement(QStringLiteral("w:%1Reference").arg(QLatin1String(part)));
        m_xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("default"));
        m_xml.writeAttribute(QStringLiteral("r:id"),
                             QLatin1String(part) + (m_landscape ? QStringLiteral("2") : QStringLiteral("1")));
    }
    writeValue(m_xml, "w:type", QStringLiteral("nextPage"));
    m_xml.writeEmptyElement(QStringLiteral("w:pgSz"));
    m_xml.writeAttribute(QStringLiteral("w:w"), twips(shape.size.width()));
    m_xml.writeAttribute(QStringLiteral("w:h"), twips(shape.size.height()));
    if (m_landscape)
        m_xml.writeAttribute(QStringLiteral("w:orient"), QStringLiteral("landscape"));
    m_xml.writeEmptyElement(QStringLiteral("w:pgMar"));
    m_xml.writeAttribute(QStringLiteral("w:left"), twips(shape.body.left()));
    m_xml.writeAttribute(QStringLiteral("w:right"), twips(shape.size.width() - shape.body.right()));
    m_xml.writeAttribute(QStringLiteral("w:top"), twips(shape.body.top()));
    m_xml.writeAttribute(QStringLiteral("w:bottom"), twips(shape.size.height() - shape.body.bottom()));
    m_xml.writeAttribute(QStringLiteral("w:header"), twips(mm(12)));
    m_xml.writeAttribute(QStringLiteral("w:footer"), twips(mm(10)));
    // Its first page has a head and a foot of its own, which are empty.
    if (std::exchange(m_hasCover, false))
        m_xml.writeEmptyElement(QStringLiteral("w:titlePg"));
    m_xml.writeEndElement();
}

}
