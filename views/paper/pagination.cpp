// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/pagination.h"

#include "views/paper/typography.h"

#include <span>

namespace paper {

namespace {

class Paginator {
public:
    explicit Paginator(Volume::Paper paper)
        : m_paper(paper)
    {
    }

    /// Pieces that stay together, unless they are higher than a page.
    void place(std::span<const Piece> group)
    {
        const Piece &first = group.front();
        if (m_pages.empty() || first.beginsPage || first.landscape || !fits(group))
            beginPage(first);
        for (const Piece &piece : group) {
            if (!fits({&piece, 1}))
                beginPage(piece);
            put(piece);
            m_fresh = false;
        }
    }

    std::vector<PagePlan> take()
    {
        endPage();
        return std::move(m_pages);
    }

private:
    bool fits(std::span<const Piece> group) const
    {
        double y = m_y;
        double notes = m_notesHeight;
        for (const Piece &piece : group) {
            y += piece.before + piece.height;
            notes += heightOfNotes(piece, notes > 0);
        }
        return m_fresh || y + notes <= m_body.bottom() + 0.5;
    }

    static double heightOfNotes(const Piece &piece, bool hasRule)
    {
        double height = piece.notes.empty() || hasRule ? 0 : noteRuleSpace;
        for (const auto &note : piece.notes)
            height += note->height;
        return height;
    }

    void beginPage(const Piece &first)
    {
        endPage();
        m_landscape = first.landscape.value_or(m_landscape);
        m_body = pageShape(m_paper, m_landscape).body;
        m_y = m_body.top();
        m_pages.push_back({.landscape = m_landscape, .bare = first.bare});
        m_fresh = true;
        if (first.repeated)
            put(*first.repeated);
    }

    void put(const Piece &piece)
    {
        const double before = m_fresh ? 0 : piece.before;
        const QRectF box(m_body.left(), m_y + before, m_body.width(), piece.height);
        m_y = box.bottom();
        m_pages.back().pieces.push_back({&piece, box});
        m_notesHeight += heightOfNotes(piece, m_notesHeight > 0);
        for (const auto &note : piece.notes)
            m_notes.push_back(note.get());
    }

    void endPage()
    {
        if (m_notes.empty())
            return;
        double y = m_body.bottom() - m_notesHeight;
        m_pages.back().notesTop = y + noteRuleSpace / 2;
        y += noteRuleSpace;
        for (const Piece *note : m_notes) {
            m_pages.back().pieces.push_back({note, QRectF(m_body.left(), y, m_body.width(), note->height)});
            y += note->height;
        }
        m_notes.clear();
        m_notesHeight = 0;
    }

    Volume::Paper m_paper;
    std::vector<PagePlan> m_pages;
    std::vector<const Piece *> m_notes;  ///< of the present page
    double m_notesHeight = 0;
    QRectF m_body;
    double m_y = 0;
    bool m_landscape = false;
    bool m_fresh = true;  ///< nothing on the page yet but what is repeated on each
};

QSizeF sizeOf(Volume::Paper paper)
{
    switch (paper) {
    case Volume::Paper::F4:
        return {mm(215), mm(330)};
    case Volume::Paper::A3:
        return {mm(297), mm(420)};
    default:
        return {mm(210), mm(297)};
    }
}

}

const double noteRuleSpace = pt(9);

PageShape pageShape(Volume::Paper paper, bool landscape)
{
    // The wider margin is where the pages are bound: left, or above where they are turned.
    const QSizeF size = landscape ? sizeOf(paper).transposed() : sizeOf(paper);
    const QMarginsF margins
        = landscape ? QMarginsF(mm(18), mm(25), mm(18), mm(20)) : QMarginsF(mm(25), mm(25), mm(20), mm(22));
    return {.size = size, .body = QRectF(QPointF(), size).marginsRemoved(margins)};
}

std::vector<PagePlan> paginate(const std::vector<Piece> &pieces, Volume::Paper paper)
{
    Paginator paginator(paper);
    std::size_t begin = 0;
    while (begin < pieces.size()) {
        std::size_t end = begin;
        while (end + 1 < pieces.size() && pieces[end].keepWithNext && !pieces[end + 1].beginsPage)
            ++end;
        paginator.place(std::span(pieces).subspan(begin, end - begin + 1));
        begin = end + 1;
    }
    return paginator.take();
}

}
