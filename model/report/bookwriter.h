// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/blocks.h"
#include "model/report/headingnumbers.h"

namespace report {

/// Puts the blocks of a book in a row and numbers its headings, tables and figures as they come.
class BookWriter {
public:
    explicit BookWriter(Book book, HeadingNumbers numbers = {})
        : m_book(std::move(book))
        , m_numbers(numbers)
    {
    }

    std::size_t blocks() const { return m_book.blocks.size(); }

    void add(Block block) { m_book.blocks.push_back(std::move(block)); }
    /// Pages of another direction from here on; headings that nothing stands under yet go along.
    void turn(bool landscape);
    void heading(int level, const QString &text, bool numbered = true);
    void paragraph(Words words) { add(Paragraph{std::move(words)}); }
    void note(Words words) { add(Paragraph{std::move(words), Paragraph::Kind::Note}); }
    void table(Table table);
    void figure(Figure figure);
    /// \a block of another writer, numbered as if it had been written here.
    void append(Block block);

    Book take() { return std::move(m_book); }

private:
    QString numberInChapter(int number) const;

    Book m_book;
    HeadingNumbers m_numbers;
    int m_tables = 0;  ///< in the present chapter
    int m_figures = 0;
};

}
