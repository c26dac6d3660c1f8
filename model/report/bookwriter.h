// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/blocks.h"

#include <array>

namespace report {

/// Puts the blocks of a book in a row and numbers its headings, tables and figures as they come.
class BookWriter {
public:
    explicit BookWriter(Book book)
        : m_book(std::move(book))
    {
    }

    void add(Block block) { m_book.blocks.push_back(std::move(block)); }
    void heading(int level, const QString &text);
    void paragraph(Words words) { add(Paragraph{std::move(words)}); }
    void note(Words words) { add(Paragraph{std::move(words), Paragraph::Kind::Note}); }
    void table(Table table);
    void figure(Figure figure);

    Book take() { return std::move(m_book); }

private:
    QString numberInChapter(int number) const;

    Book m_book;
    std::array<int, 4> m_numbers{};  ///< of the present heading, one a level
    int m_tables = 0;  ///< in the present chapter
    int m_figures = 0;
};

}
