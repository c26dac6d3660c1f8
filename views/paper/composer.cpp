// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/composer.h"

#include "views/paper/frontpieces.h"
#include "views/paper/pagination.h"
#include "views/paper/picturepieces.h"
#include "views/paper/tablepieces.h"
#include "views/paper/textpieces.h"

#include <iterator>

namespace paper {

namespace {

class Composer {
public:
    Composer(const report::Book &book, const Outline &outline)
        : m_book(book)
        , m_outline(outline)
    {
    }

    std::vector<Piece> pieces()
    {
        for (const report::Block &block : m_book.blocks)
            std::visit([this](const auto &concrete) { compose(concrete); }, block);
        return std::move(m_pieces);
    }

private:
    QSizeF body() const { return pageShape(m_landscape).body.size(); }
    double width() const { return body().width(); }

    void add(std::vector<Piece> pieces)
    {
        if (pieces.empty())
            return;
        pieces.front().beginsPage |= m_beginsPage;
        if (m_turns)
            pieces.front().landscape = m_landscape;
        m_beginsPage = m_turns = false;
        m_pieces.insert(m_pieces.end(), std::make_move_iterator(pieces.begin()),
                        std::make_move_iterator(pieces.end()));
    }

    void compose(const report::Cover &cover)
    {
        add({coverPiece(cover, body())});
        m_beginsPage = true;
    }

    void compose(const report::Contents &contents)
    {
        add(contentsPieces(contents, m_outline, width()));
        m_beginsPage = true;
    }

    void compose(const report::Heading &heading) { add({headingPiece(heading, m_headings++, width())}); }

    void compose(const report::Paragraph &paragraph) { add(paragraphPieces(paragraph, width())); }

    void compose(const report::List &list) { add(listPieces(list, width())); }

    void compose(const report::KeyFigures &figures) { add(keyFigurePieces(figures, width())); }

    void compose(const report::Table &table) { add(tablePieces(table, width())); }

    void compose(const report::Figure &figure) { add(picturePieces(figure, body())); }

    void compose(const report::PageBreak & /*here*/) { m_beginsPage = true; }

    void compose(const report::Section &section)
    {
        m_turns = m_turns || section.landscape != m_landscape;
        m_landscape = section.landscape;
    }

    const report::Book &m_book;
    const Outline &m_outline;
    std::vector<Piece> m_pieces;
    int m_headings = 0;
    bool m_landscape = false;
    bool m_turns = false;  ///< the next piece begins pages of another direction
    bool m_beginsPage = false;
};

}

Outline outlineOf(const report::Book &book)
{
    Outline outline;
    for (const report::Block &block : book.blocks)
        if (const auto *heading = std::get_if<report::Heading>(&block))
            outline.entries.push_back({heading->number, heading->text, heading->level});
    return outline;
}

std::vector<Piece> compose(const report::Book &book, const Outline &outline)
{
    return Composer(book, outline).pieces();
}

}
