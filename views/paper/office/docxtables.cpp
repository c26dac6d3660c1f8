// SPDX-License-Identifier: GPL-3.0-or-later
// The tables and pictures of a document of Word.
#include "views/common/colors.h"
#include "views/paper/office/docxcontent.h"
#include "views/paper/office/docximage.h"
#include "views/paper/office/docxparts.h"
#include "views/paper/pagination.h"
#include "views/paper/tablegrid.h"

#include <numeric>

namespace paper {

namespace {

const char *alignOf(report::Align align)
{
    switch (align) {
    case report::Align::Centre:
        return "center";
    case report::Align::Right:
        return "right";
    default:
        return nullptr;
    }
}

double widthOf(const std::vector<double> &widths, std::size_t column, int span)
{
    const auto first = widths.begin() + std::ptrdiff_t(std::min(column, widths.size()));
    const auto last = widths.begin() + std::ptrdiff_t(std::min(column + std::size_t(span), widths.size()));
    return std::accumulate(first, last, 0.0);
}

}

void DocxContent::beginTable(const std::vector<double> &widths)
{
    if (m_break)
        paragraph("Turn", {});
    m_fresh = false;
    m_xml.writeStartElement(QStringLiteral("w:tbl"));
    m_xml.writeStartElement(QStringLiteral("w:tblPr"));
    m_xml.writeEmptyElement(QStringLiteral("w:tblW"));
    m_xml.writeAttribute(QStringLiteral("w:w"), twips(std::accumulate(widths.begin(), widths.end(), 0.0)));
    m_xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("dxa"));
    writeValue(m_xml, "w:tblLayout", QString());
    m_xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("fixed"));
    m_xml.writeStartElement(QStringLiteral("w:tblCellMar"));
    for (const char *side : {"w:top", "w:left", "w:bottom", "w:right"}) {
        m_xml.writeEmptyElement(QLatin1String(side));
        m_xml.writeAttribute(QStringLiteral("w:w"), QStringLiteral("45"));
        m_xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("dxa"));
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeStartElement(QStringLiteral("w:tblGrid"));
    for (const double width : widths) {
        m_xml.writeEmptyElement(QStringLiteral("w:gridCol"));
        m_xml.writeAttribute(QStringLiteral("w:w"), twips(width));
    }
    m_xml.writeEndElement();
}

void DocxContent::openCell(double width, int span, const QColor &ground, bool bordered)
{
    m_xml.writeStartElement(QStringLiteral("w:tc"));
    m_xml.writeStartElement(QStringLiteral("w:tcPr"));
    m_xml.writeEmptyElement(QStringLiteral("w:tcW"));
    m_xml.writeAttribute(QStringLiteral("w:w"), twips(width));
    m_xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("dxa"));
    if (span > 1)
        writeValue(m_xml, "w:gridSpan", QString::number(span));
    if (bordered) {
        m_xml.writeStartElement(QStringLiteral("w:tcBorders"));
        m_xml.writeEmptyElement(QStringLiteral("w:bottom"));
        m_xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("single"));
        m_xml.writeAttribute(QStringLiteral("w:sz"), QStringLiteral("4"));
        m_xml.writeAttribute(QStringLiteral("w:color"), hex(lightColors.areaLine));
        m_xml.writeEndElement();
    }
    if (ground.isValid()) {
        m_xml.writeEmptyElement(QStringLiteral("w:shd"));
        m_xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("clear"));
        m_xml.writeAttribute(QStringLiteral("w:fill"), hex(ground));
    }
    m_xml.writeEndElement();
}

void DocxContent::writeHead(const report::Table &table, const std::vector<double> &widths)
{
    for (const auto &titles : headRows(table)) {
        m_xml.writeStartElement(QStringLiteral("w:tr"));
        m_xml.writeStartElement(QStringLiteral("w:trPr"));
        m_xml.writeEmptyElement(QStringLiteral("w:cantSplit"));
        m_xml.writeEmptyElement(QStringLiteral("w:tblHeader"));
        m_xml.writeEndElement();
        std::size_t column = 0;
        for (const HeadTitle &title : titles) {
            openCell(widthOf(widths, column, title.span), title.span, lightColors.header, true);
            paragraph("Cell", strong(title.text), alignOf(title.align));
            m_xml.writeEndElement();
            column += std::size_t(title.span);
        }
        m_xml.writeEndElement();
    }
}

void DocxContent::writeRow(const report::Table &table, const report::Row &row,
                           const std::vector<double> &widths)
{
    m_xml.writeStartElement(QStringLiteral("w:tr"));
    m_xml.writeStartElement(QStringLiteral("w:trPr"));
    m_xml.writeEmptyElement(QStringLiteral("w:cantSplit"));
    m_xml.writeEndElement();
    std::size_t column = 0;
    for (const report::Cell &cell : row.cells) {
        if (column >= table.columns.size())
            break;
        const report::Column &in = table.columns[column];
        const bool bold = cell.strong || row.kind != report::Row::Kind::Plain;
        const report::Words words = report::text(cell, in);
        openCell(widthOf(widths, column, cell.span), cell.span, groundOf(cell, row.kind), true);
        paragraph("Cell", bold ? strong(words) : words, cell.span > 1 ? nullptr : alignOf(in.align));
        m_xml.writeEndElement();
        column += std::size_t(cell.span);
    }
    m_xml.writeEndElement();
}

void DocxContent::writeCaption(const char *style, const QString &number, const QString &caption)
{
    open(style);
    beginBookmark();
    writeWords(report::Words({{number + QStringLiteral("  "), true}, {caption}}));
    endBookmark();
    close();
}

void DocxContent::add(const report::Table &table)
{
    if (!table.caption.isEmpty())
        writeCaption("Caption", table.number, table.caption);
    const std::vector<double> widths
        = TableGrid(table, pageShape(m_book.paper, m_landscape).body.width()).widths;
    beginTable(widths);
    writeHead(table, widths);
    for (const report::Row &row : table.rows)
        writeRow(table, row, widths);
    m_xml.writeEndElement();
    // Word joins tables that stand one right below the other.
    if (table.note.isEmpty())
        paragraph("Turn", {});
    else
        paragraph("Note", table.note);
}

/// Cells beside each other without lines: key figures, signatures.
void DocxContent::plainTable(const std::vector<std::vector<report::Words>> &cells, const char *style)
{
    if (cells.empty())
        return;
    const double width = pageShape(m_book.paper, m_landscape).body.width()
        / double(std::max<std::size_t>(1, cells.front().size()));
    beginTable(std::vector<double>(cells.front().size(), width));
    for (const auto &row : cells) {
        m_xml.writeStartElement(QStringLiteral("w:tr"));
        m_xml.writeStartElement(QStringLiteral("w:trPr"));
        m_xml.writeEmptyElement(QStringLiteral("w:cantSplit"));
        m_xml.writeEndElement();
        for (const report::Words &words : row) {
            openCell(width, 1, {}, false);
            paragraph(style, words);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    paragraph("Turn", {});
}

void DocxContent::add(const report::KeyFigures &figures)
{
    plainTable(keyFigureCells(figures), "Body");
}

void DocxContent::add(const report::Letterhead &letterhead)
{
    if (const auto logo = officeLogo(letterhead.logo, m_book.author)) {
        open("Logo");
        writeImage(logo->png, logo->size, logo->alternative);
        close();
    }
    for (std::size_t i = 0; i < letterhead.lines.size(); ++i) {
        const bool isAddress = i > 0 && i + 1 == letterhead.lines.size();
        paragraph(isAddress ? "Official" : "Institution", letterhead.lines[i]);
    }
    m_xml.writeStartElement(QStringLiteral("w:p"));
    m_xml.writeStartElement(QStringLiteral("w:pPr"));
    writeValue(m_xml, "w:pStyle", QStringLiteral("Turn"));
    m_xml.writeStartElement(QStringLiteral("w:pBdr"));
    m_xml.writeEmptyElement(QStringLiteral("w:bottom"));
    m_xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("thickThinSmallGap"));
    m_xml.writeAttribute(QStringLiteral("w:sz"), QStringLiteral("18"));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void DocxContent::add(const report::Signatures &signatures)
{
    plainTable(signatureCells(signatures), "Official");
}

void DocxContent::writeImage(const QByteArray &png, QSizeF size, const QString &alternative)
{
    m_pictures.push_back(png);
    const DocxImage image{QString::number(m_pictures.size()), size, cleaned(alternative)};
    image.write(m_xml);
}

void DocxContent::add(const report::Figure &figure)
{
    bool first = true;
    for (const OfficePicture &picture :
         officePictures(figure, pageShape(m_book.paper, m_landscape).body.size())) {
        open("Picture");
        writeImage(picture.png, picture.size, picture.alternative);
        close();
        if (std::exchange(first, false))
            writeCaption("FigureCaption", figure.number, picture.caption);
        else
            paragraph("FigureCaption",
                      report::Words({{figure.number + QStringLiteral("  "), true}, {picture.caption}}));
    }
}

}
