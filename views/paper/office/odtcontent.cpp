// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/office/odtcontent.h"

#include "views/common/colors.h"
#include "views/paper/composer.h"
#include "views/paper/office/odtstyles.h"
#include "views/paper/pagination.h"
#include "views/paper/tablegrid.h"

#include <QRegularExpression>

namespace paper {

namespace {

QString attribute(const char *name, const QString &value)
{
    return QStringLiteral(" %1=\"%2\"").arg(QLatin1String(name), value.toHtmlEscaped());
}

}

OdtContent::OdtContent(const report::Book &book)
    : m_book(book)
    , m_entryPages(pagesOfEntries(book))
    , m_xml(&m_body)
    , m_master(QStringLiteral("Portrait"))
{
}

QByteArray OdtContent::write()
{
    for (const report::Block &block : m_book.blocks)
        std::visit([this](const auto &concrete) { add(concrete); }, block);
    QByteArray head;
    QXmlStreamWriter xml(&head);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("office:document-content"));
    writeOdtNamespaces(xml);
    xml.writeCharacters(QString());
    return head + "<office:automatic-styles>" + m_definitions.toUtf8()
        + "</office:automatic-styles><office:body>" + "<office:text>" + m_body
        + "</office:text></office:body></office:document-content>";
}

/// A style that only this document needs; alike ones are one.
QString OdtContent::automatic(const QString &family, const QString &definition)
{
    const auto [found, isNew] = m_styles.try_emplace(family + definition);
    if (isNew) {
        found->second = QStringLiteral("A%1").arg(m_styles.size());
        m_definitions += QStringLiteral("<style:style style:name=\"%1\" style:family=\"%2\"%3</style:style>")
                             .arg(found->second, family, definition);
    }
    return found->second;
}

/// Opens a paragraph, or a heading of \a level, which begins a page where one is due.
void OdtContent::open(const QString &style, int level)
{
    QString name = style;
    if (!m_master.isEmpty())
        name = automatic(QStringLiteral("paragraph"),
                         attribute("style:parent-style-name", style)
                             + attribute("style:master-page-name", m_master) + QStringLiteral(">"));
    else if (m_break)
        name = automatic(QStringLiteral("paragraph"),
                         attribute("style:parent-style-name", style)
                             + QStringLiteral("><style:paragraph-properties fo:break-before=\"page\"/>"));
    m_master.clear();
    m_break = false;
    m_xml.writeStartElement(level > 0 ? QStringLiteral("text:h") : QStringLiteral("text:p"));
    m_xml.writeAttribute(QStringLiteral("text:style-name"), name);
    if (level > 0)
        m_xml.writeAttribute(QStringLiteral("text:outline-level"), QString::number(level));
}

void OdtContent::paragraph(const QString &style, const report::Words &words)
{
    open(style);
    writeWords(words);
    m_xml.writeEndElement();
}

QString OdtContent::textStyleOf(const report::Span &span)
{
    QString properties;
    if (span.bold)
        properties += attribute("fo:font-weight", QStringLiteral("bold"));
    if (span.italic)
        properties += attribute("fo:font-style", QStringLiteral("italic"));
    if (span.missing)
        properties += attribute("fo:color", lightColors.problem.name())
            + attribute("fo:background-color", lightColors.problemGround.name());
    else if (span.secondary)
        properties += attribute("fo:color", lightColors.secondary.name());
    return properties.isEmpty()
        ? QString()
        : automatic(QStringLiteral("text"), QStringLiteral("><style:text-properties%1/>").arg(properties));
}

/// Line feeds and runs of spaces are elements of their own in ODF.
void OdtContent::writeText(const QString &text)
{
    const QStringList lines = cleaned(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_xml.writeEmptyElement(QStringLiteral("text:line-break"));
        writeLine(lines[i]);
    }
}

void OdtContent::writeLine(const QString &line)
{
    static const QRegularExpression several(QStringLiteral("\\t| {2,}"));
    qsizetype at = 0;
    for (auto runs = several.globalMatch(line); runs.hasNext();) {
        const auto run = runs.next();
        m_xml.writeCharacters(line.mid(at, run.capturedStart() - at));
        const bool isTab = run.capturedView() == u"\t";
        m_xml.writeEmptyElement(isTab ? QStringLiteral("text:tab") : QStringLiteral("text:s"));
        if (!isTab)
            m_xml.writeAttribute(QStringLiteral("text:c"), QString::number(run.capturedLength()));
        at = run.capturedEnd();
    }
    m_xml.writeCharacters(line.mid(at));
}

void OdtContent::writeNote(const QString &note)
{
    m_xml.writeStartElement(QStringLiteral("text:note"));
    m_xml.writeAttribute(QStringLiteral("text:id"), QStringLiteral("ftn%1").arg(++m_notes));
    m_xml.writeAttribute(QStringLiteral("text:note-class"), QStringLiteral("footnote"));
    m_xml.writeTextElement(QStringLiteral("text:note-citation"), QString::number(m_notes));
    m_xml.writeStartElement(QStringLiteral("text:note-body"));
    m_xml.writeStartElement(QStringLiteral("text:p"));
    m_xml.writeAttribute(QStringLiteral("text:style-name"), QStringLiteral("Footnote"));
    writeText(note);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void OdtContent::writeSpan(const report::Span &span)
{
    const QString style = textStyleOf(span);
    if (!style.isEmpty()) {
        m_xml.writeStartElement(QStringLiteral("text:span"));
        m_xml.writeAttribute(QStringLiteral("text:style-name"), style);
    }
    writeText(span.text);
    if (!style.isEmpty())
        m_xml.writeEndElement();
    if (!span.note.isEmpty())
        writeNote(span.note);
}

void OdtContent::writeWords(const report::Words &words)
{
    for (const report::Span &span : words.spans)
        writeSpan(span);
}

/// What contents lead to, in the order of the outline.
void OdtContent::writeBookmark()
{
    m_xml.writeEmptyElement(QStringLiteral("text:bookmark"));
    m_xml.writeAttribute(QStringLiteral("text:name"), QStringLiteral("e%1").arg(m_entry++));
}

void OdtContent::add(const report::Cover &cover)
{
    m_master = QStringLiteral("Bare");
    paragraph(QStringLiteral("Cover"), cover.kicker);
    paragraph(QStringLiteral("CoverTitle"), cover.title);
    paragraph(QStringLiteral("Cover"), cover.subtitle);
    for (const QString &line : cover.lines)
        paragraph(QStringLiteral("Body"), line);
    m_master = m_landscape ? QStringLiteral("Landscape") : QStringLiteral("Portrait");
}

void OdtContent::beginIndex(const report::Contents &contents)
{
    m_xml.writeStartElement(QStringLiteral("text:table-of-content"));
    m_xml.writeAttribute(QStringLiteral("text:name"), cleaned(contents.title));
    m_xml.writeAttribute(QStringLiteral("text:protected"), QStringLiteral("false"));
    m_xml.writeStartElement(QStringLiteral("text:table-of-content-source"));
    m_xml.writeAttribute(QStringLiteral("text:outline-level"), QString::number(contents.depth));
    m_xml.writeEndElement();
    m_xml.writeStartElement(QStringLiteral("text:index-body"));
}

void OdtContent::add(const report::Contents &contents)
{
    const Outline outline = outlineOf(m_book);
    if (!hasLines(contents, outline))
        return;
    m_break = m_master.isEmpty();
    // Lists of tables and figures are plain lines: what is brought up to date here would become headings.
    const bool isIndex = contents.of == report::Contents::Of::Headings;
    if (isIndex)
        beginIndex(contents);
    paragraph(QStringLiteral("ContentsHeading"), contents.title);
    const double right = pageShape(m_book.paper, m_landscape).body.width();
    for (std::size_t i = 0; i < outline.entries.size(); ++i) {
        const Outline::Entry &entry = outline.entries[i];
        if (entry.of != contents.of || entry.level > contents.depth)
            continue;
        const QString parent
            = entry.level > 1 ? QStringLiteral("Contents_20_2") : QStringLiteral("Contents_20_1");
        const QString tab
            = QStringLiteral("><style:paragraph-properties><style:tab-stops><style:tab-stop"
                             " style:position=\"%1\" style:type=\"right\" style:leader-style=\"dotted\""
                             " style:leader-text=\".\"/></style:tab-stops></style:paragraph-properties>")
                  .arg(mmText(right - (entry.level > 1 ? mm(9) : 0)));
        open(automatic(QStringLiteral("paragraph"), attribute("style:parent-style-name", parent) + tab));
        m_xml.writeStartElement(QStringLiteral("text:a"));
        m_xml.writeAttribute(QStringLiteral("xlink:type"), QStringLiteral("simple"));
        m_xml.writeAttribute(QStringLiteral("xlink:href"), QStringLiteral("#e%1").arg(i));
        for (const char *which : {"text:style-name", "text:visited-style-name"})
            m_xml.writeAttribute(QLatin1String(which), QStringLiteral("ContentsLink"));
        writeText((entry.number + QStringLiteral("  ") + entry.title).trimmed());
        m_xml.writeEndElement();
        m_xml.writeEmptyElement(QStringLiteral("text:tab"));
        m_xml.writeStartElement(QStringLiteral("text:bookmark-ref"));
        m_xml.writeAttribute(QStringLiteral("text:reference-format"), QStringLiteral("page"));
        m_xml.writeAttribute(QStringLiteral("text:ref-name"), QStringLiteral("e%1").arg(i));
        m_xml.writeCharacters(QString::number(m_entryPages[i]));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    if (isIndex) {
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    m_break = true;
}

void OdtContent::add(const report::Heading &heading)
{
    open(QStringLiteral("Heading_20_%1").arg(heading.level), heading.level);
    writeBookmark();
    writeText((heading.number + QStringLiteral("  ") + heading.text).trimmed());
    m_xml.writeEndElement();
}

void OdtContent::add(const report::Paragraph &text)
{
    paragraph(text.kind == report::Paragraph::Kind::Note ? QStringLiteral("Note") : QStringLiteral("Body"),
              text.words);
}

void OdtContent::add(const report::List &list)
{
    if (!m_master.isEmpty() || m_break)
        paragraph(QStringLiteral("Turn"), {});
    for (int level = 0; level <= list.level; ++level) {
        m_xml.writeStartElement(QStringLiteral("text:list"));
        if (level == 0)
            m_xml.writeAttribute(QStringLiteral("text:style-name"),
                                 list.numbered ? QStringLiteral("Numbers") : QStringLiteral("Bullets"));
        if (level < list.level)
            m_xml.writeStartElement(QStringLiteral("text:list-item"));
    }
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        m_xml.writeStartElement(QStringLiteral("text:list-item"));
        if (i == 0 && list.numbered)
            m_xml.writeAttribute(QStringLiteral("text:start-value"), QString::number(list.first));
        paragraph(QStringLiteral("ListItem"), list.items[i]);
        m_xml.writeEndElement();
    }
    for (int level = 0; level < 2 * list.level + 1; ++level)
        m_xml.writeEndElement();
}

void OdtContent::add(const report::PageBreak & /*here*/)
{
    m_break = m_master.isEmpty();
}

void OdtContent::add(const report::Section &section)
{
    if (section.landscape == m_landscape)
        return;
    m_landscape = section.landscape;
    m_master = m_landscape ? QStringLiteral("Landscape") : QStringLiteral("Portrait");
    m_break = false;
}

}
