// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/office/officepictures.h"
#include "views/paper/office/officetext.h"

#include <QXmlStreamWriter>

#include <map>

namespace paper {

/// Writes the blocks of a book as content.xml and collects its pictures.
class OdtContent {
public:
    explicit OdtContent(const report::Book &book);

    QByteArray write();
    const std::vector<QByteArray> &pictures() const { return m_pictures; }

private:
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

    void open(const QString &style, int level = 0);
    void paragraph(const QString &style, const report::Words &words);
    void writeWords(const report::Words &words);
    void writeSpan(const report::Span &span);
    void writeText(const QString &text);
    void writeLine(const QString &line);
    void beginIndex(const report::Contents &contents);
    void writeNote(const QString &note);
    void writeBookmark();
    void writeCaption(const QString &style, const QString &number, const QString &caption);
    void writeImage(const QByteArray &png, QSizeF size, const QString &alternative);
    void turnBeforeTable();
    QString beginTable(const std::vector<double> &widths);
    void writeHead(const report::Table &table);
    void writeRow(const report::Table &table, const report::Row &row);
    void openCell(const QString &style, int span);
    void closeCell(int span);
    void plainTable(const std::vector<std::vector<report::Words>> &cells, const QString &style);
    QString textStyleOf(const report::Span &span);
    QString cellStyle(const QColor &ground, bool bordered);
    QString automatic(const QString &family, const QString &definition);

    const report::Book &m_book;
    std::vector<int> m_entryPages;
    QByteArray m_body;
    QXmlStreamWriter m_xml;
    std::map<QString, QString> m_styles;  ///< names of automatic styles by their definition
    QString m_definitions;
    std::vector<QByteArray> m_pictures;
    std::size_t m_entry = 0;
    int m_notes = 0;
    int m_tables = 0;
    bool m_landscape = false;
    QString m_master;  ///< the next paragraph begins pages of this kind
    bool m_break = false;
};

}
