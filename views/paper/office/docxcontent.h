// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/office/officepictures.h"
#include "views/paper/office/officetext.h"

#include <QXmlStreamWriter>

namespace paper {

/// Writes the blocks of a book as document.xml and collects pictures, footnotes and numbered lists.
class DocxContent {
public:
    explicit DocxContent(const report::Book &book);

    QByteArray write();
    const std::vector<QByteArray> &pictures() const { return m_pictures; }
    const std::vector<QString> &notes() const { return m_notes; }
    const std::vector<int> &numberedLists() const { return m_numberedLists; }

private:
    struct ListPlace {
        int number = 0;
        int level = 0;
    };

    void add(const report::Cover &cover);
    void add(const report::Contents &contents);
    void add(const report::Heading &heading);
    void add(const report::Paragraph &paragraph);
    void add(const report::List &list);
    void add(const report::KeyFigures &figures);
    void add(const report::Table &table);
    void add(const report::Figure &figure);
    void add(const report::Letterhead &letterhead);
    void add(const report::Signatures &signatures);
    void add(const report::PageBreak &here);
    void add(const report::Section &section);

    void open(const char *style, const char *align = nullptr);
    void openItem(const ListPlace &place);
    void paragraph(const char *style, const report::Words &words, const char *align = nullptr);
    void close() { m_xml.writeEndElement(); }
    void writeWords(const report::Words &words);
    void writeSpan(const report::Span &span);
    void writeNote(const QString &note);
    void beginBookmark();
    void endBookmark();
    void writeFieldMark(const char *type);
    void beginContentsField(int depth);
    void writeContentsLine(const QString &text, std::size_t entry, int level);
    void writeCaption(const char *style, const QString &number, const QString &caption);
    void writeImage(const QByteArray &png, QSizeF size, const QString &alternative);
    void endSection();
    void writeSectionProperties();
    void beginTable(const std::vector<double> &widths);
    void writeHead(const report::Table &table, const std::vector<double> &widths);
    void writeRow(const report::Table &table, const report::Row &row, const std::vector<double> &widths);
    void openCell(double width, int span, const QColor &ground, bool bordered);
    void plainTable(const std::vector<std::vector<report::Words>> &cells, const char *style);

    const report::Book &m_book;
    std::vector<int> m_entryPages;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    std::vector<QByteArray> m_pictures;
    std::vector<QString> m_notes;
    std::vector<int> m_numberedLists;
    std::size_t m_entry = 0;
    bool m_landscape = false;
    bool m_break = false;
    bool m_hasCover = false;  ///< on the first page of the present section
    int m_fieldDepth = 0;  ///< of the contents, until their field has begun
    bool m_fresh = true;  ///< nothing on the page yet: a section has just begun
};

}
