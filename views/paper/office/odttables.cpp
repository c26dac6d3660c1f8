// SPDX-License-Identifier: GPL-3.0-or-later
// The tables and pictures of a text document.
#include "views/common/colors.h"
#include "views/paper/office/odtcontent.h"
#include "views/paper/pagination.h"
#include "views/paper/tablegrid.h"

namespace paper {

namespace {

QString styleOf(report::Align align)
{
    switch (align) {
    case report::Align::Centre:
        return QStringLiteral("CellCentre");
    case report::Align::Right:
        return QStringLiteral("CellRight");
    default:
        return QStringLiteral("Cell");
    }
}

}

/// A table has no style of a paragraph that could begin a page: a line that is nearly nothing does it.
void OdtContent::turnBeforeTable()
{
    if (!m_master.isEmpty() || m_break)
        paragraph(QStringLiteral("Turn"), {});
}

QString OdtContent::beginTable(const std::vector<double> &widths)
{
    turnBeforeTable();
    double all = 0;
    for (const double width : widths)
        all += width;
    QString name = QStringLiteral("Table%1").arg(++m_tables);
    m_xml.writeStartElement(QStringLiteral("table:table"));
    m_xml.writeAttribute(QStringLiteral("table:name"), name);
    m_xml.writeAttribute(
        QStringLiteral("table:style-name"),
        automatic(QStringLiteral("table"),
                  QStringLiteral("><style:table-properties style:width=\"%1\" table:align=\"left\"/>")
                      .arg(mmText(all))));
    for (const double width : widths) {
        m_xml.writeEmptyElement(QStringLiteral("table:table-column"));
        m_xml.writeAttribute(
            QStringLiteral("table:style-name"),
            automatic(QStringLiteral("table-column"),
                      QStringLiteral("><style:table-column-properties style:column-width=\"%1\"/>")
                          .arg(mmText(width))));
    }
    return name;
}

QString OdtContent::cellStyle(const QColor &ground, bool bordered)
{
    QString properties = QStringLiteral(" fo:padding=\"0.8mm\"");
    if (bordered)
        properties += QStringLiteral(" fo:border-bottom=\"0.5pt solid #%1\"").arg(hex(lightColors.areaLine));
    if (ground.isValid())
        properties += QStringLiteral(" fo:background-color=\"#%1\"").arg(hex(ground));
    return automatic(QStringLiteral("table-cell"),
                     QStringLiteral("><style:table-cell-properties%1/>").arg(properties));
}

void OdtContent::openCell(const QString &style, int span)
{
    m_xml.writeStartElement(QStringLiteral("table:table-cell"));
    m_xml.writeAttribute(QStringLiteral("table:style-name"), style);
    if (span > 1)
        m_xml.writeAttribute(QStringLiteral("table:number-columns-spanned"), QString::number(span));
}

void OdtContent::closeCell(int span)
{
    m_xml.writeEndElement();
    for (int i = 1; i < span; ++i)
        m_xml.writeEmptyElement(QStringLiteral("table:covered-table-cell"));
}

void OdtContent::writeHead(const report::Table &table)
{
    const QString ground = cellStyle(lightColors.header, true);
    m_xml.writeStartElement(QStringLiteral("table:table-header-rows"));
    for (const auto &titles : headRows(table)) {
        m_xml.writeStartElement(QStringLiteral("table:table-row"));
        for (const HeadTitle &title : titles) {
            openCell(ground, title.span);
            paragraph(styleOf(title.align), strong(title.text));
            closeCell(title.span);
        }
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void OdtContent::writeRow(const report::Table &table, const report::Row &row)
{
    m_xml.writeStartElement(QStringLiteral("table:table-row"));
    m_xml.writeAttribute(
        QStringLiteral("table:style-name"),
        automatic(QStringLiteral("table-row"),
                  QStringLiteral("><style:table-row-properties fo:keep-together=\"always\"/>")));
    std::size_t column = 0;
    for (const report::Cell &cell : row.cells) {
        if (column >= table.columns.size())
            break;
        const report::Column &in = table.columns[column];
        const bool bold = cell.strong || row.kind != report::Row::Kind::Plain;
        const report::Words words = report::text(cell, in);
        openCell(cellStyle(groundOf(cell, row.kind), true), cell.span);
        paragraph(cell.span > 1 ? QStringLiteral("Cell") : styleOf(in.align), bold ? strong(words) : words);
        closeCell(cell.span);
        column += std::size_t(cell.span);
    }
    m_xml.writeEndElement();
}

void OdtContent::writeCaption(const QString &style, const QString &number, const QString &caption)
{
    open(style);
    writeBookmark();
    writeWords(report::Words({{number + QStringLiteral("  "), true}, {caption}}));
    m_xml.writeEndElement();
}

void OdtContent::add(const report::Table &table)
{
    if (!table.caption.isEmpty())
        writeCaption(QStringLiteral("Caption"), table.number, table.caption);
    beginTable(TableGrid(table, pageShape(m_book.paper, m_landscape).body.width()).widths);
    writeHead(table);
    for (const report::Row &row : table.rows)
        writeRow(table, row);
    m_xml.writeEndElement();
    if (!table.note.isEmpty())
        paragraph(QStringLiteral("Note"), table.note);
}

/// Cells beside each other without lines: key figures, letterheads, signatures.
void OdtContent::plainTable(const std::vector<std::vector<report::Words>> &cells, const QString &style)
{
    if (cells.empty())
        return;
    const double width = pageShape(m_book.paper, m_landscape).body.width();
    beginTable(std::vector<double>(cells.front().size(), width / double(cells.front().size())));
    const QString plain = cellStyle({}, false);
    for (const auto &row : cells) {
        m_xml.writeStartElement(QStringLiteral("table:table-row"));
        m_xml.writeAttribute(
            QStringLiteral("table:style-name"),
            automatic(QStringLiteral("table-row"),
                      QStringLiteral("><style:table-row-properties fo:keep-together=\"always\"/>")));
        for (const report::Words &words : row) {
            openCell(plain, 1);
            paragraph(style, words);
            closeCell(1);
        }
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void OdtContent::add(const report::KeyFigures &figures)
{
    plainTable(keyFigureCells(figures), QStringLiteral("Body"));
}

void OdtContent::add(const report::Letterhead &letterhead)
{
    if (const auto logo = officeLogo(letterhead.logo, m_book.author)) {
        open(QStringLiteral("Logo"));
        writeImage(logo->png, logo->size, logo->alternative);
        m_xml.writeEndElement();
    }
    for (std::size_t i = 0; i < letterhead.lines.size(); ++i) {
        const bool isAddress = i > 0 && i + 1 == letterhead.lines.size();
        paragraph(isAddress ? QStringLiteral("Official") : QStringLiteral("Institution"),
                  letterhead.lines[i]);
    }
    const QString rule
        = QStringLiteral(" style:parent-style-name=\"Turn\"><style:paragraph-properties"
                         " fo:border-bottom=\"1.8pt solid #000000\" fo:margin-bottom=\"10pt\"/>");
    paragraph(automatic(QStringLiteral("paragraph"), rule), {});
}

void OdtContent::add(const report::Signatures &signatures)
{
    plainTable(signatureCells(signatures), QStringLiteral("Official"));
}

void OdtContent::writeImage(const QByteArray &png, QSizeF size, const QString &alternative)
{
    m_pictures.push_back(png);
    const std::size_t number = m_pictures.size();
    m_xml.writeStartElement(QStringLiteral("draw:frame"));
    m_xml.writeAttribute(QStringLiteral("draw:name"), QStringLiteral("Picture%1").arg(number));
    m_xml.writeAttribute(QStringLiteral("text:anchor-type"), QStringLiteral("as-char"));
    m_xml.writeAttribute(QStringLiteral("svg:width"),
                         QString::number(size.width(), 'f', 2) + QStringLiteral("mm"));
    m_xml.writeAttribute(QStringLiteral("svg:height"),
                         QString::number(size.height(), 'f', 2) + QStringLiteral("mm"));
    m_xml.writeEmptyElement(QStringLiteral("draw:image"));
    m_xml.writeAttribute(QStringLiteral("xlink:href"), QStringLiteral("Pictures/%1.png").arg(number));
    m_xml.writeAttribute(QStringLiteral("xlink:type"), QStringLiteral("simple"));
    m_xml.writeTextElement(QStringLiteral("svg:title"), cleaned(alternative));
    m_xml.writeTextElement(QStringLiteral("svg:desc"), cleaned(alternative));
    m_xml.writeEndElement();
}

void OdtContent::add(const report::Figure &figure)
{
    bool first = true;
    for (const OfficePicture &picture :
         officePictures(figure, pageShape(m_book.paper, m_landscape).body.size())) {
        open(QStringLiteral("Picture"));
        writeImage(picture.png, picture.size, picture.alternative);
        m_xml.writeEndElement();
        if (std::exchange(first, false))
            writeCaption(QStringLiteral("FigureCaption"), figure.number, picture.caption);
        else
            paragraph(QStringLiteral("FigureCaption"),
                      report::Words({{figure.number + QStringLiteral("  "), true}, {picture.caption}}));
    }
}

}
