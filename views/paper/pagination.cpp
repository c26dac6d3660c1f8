// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/pagination.h"

#include "views/paper/typography.h"

#include <span>

namespace paper {

namespace {

class Paginator {
public:
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

    std::vector<PagePlan> take() { return std::move(m_pages); }

private:
    bool fits(std::span<const Piece> group) const
    {
        double y = m_y;
        for (const Piece &piece : group)
            y += piece.before + piece.height;
        return m_fresh || y <= m_body.bottom() + 0.5;
    }

    void beginPage(const Piece &first)
    {
        m_landscape = first.landscape.value_or(m_landscape);
        m_body = pageShape(m_landscape).body;
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
    }

    std::vector<PagePlan> m_pages;
    QRectF m_body;
    double m_y = 0;
    bool m_landscape = false;
    bool m_fresh = true;  ///< nothing on the page yet but what is repeated on each
};

}

PageShape pageShape(bool landscape)
{
    // The wider margin is where the pages are bound: left, or above where they are turned.
    const QSizeF size = landscape ? QSizeF(mm(297), mm(210)) : QSizeF(mm(210), mm(297));
    const QMarginsF margins
        = landscape ? QMarginsF(mm(18), mm(25), mm(18), mm(20)) : QMarginsF(mm(25), mm(25), mm(20), mm(22));
    return {.size = size, .body = QRectF(QPointF(), size).marginsRemoved(margins)};
}

std::vector<PagePlan> paginate(const std::vector<Piece> &pieces)
{
    Paginator paginator;
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
