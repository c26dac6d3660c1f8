// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/blocks.h"
#include "views/paper/composer.h"
#include "views/paper/pagination.h"

namespace paper {

/// A rectangle of a page that leads to a heading.
struct PageLink {
    int page = 0;
    QRectF box{};
    int entry = 0;  ///< of the outline
};

/// A book laid out on pages, to be drawn on paper or on a screen. Made and drawn in the GUI thread.
class Pages {
public:
    /// \a earlier: an edition of the same book in which most is the same, to be made more quickly.
    explicit Pages(report::Book book, const Pages *earlier = nullptr);
    Pages(const Pages &) = delete;
    Pages &operator=(const Pages &) = delete;

    int count() const { return int(m_pages.size()); }
    /// In the layout's units, see typography.h.
    QSizeF size(int page) const;
    bool isLandscape(int page) const { return m_pages[std::size_t(page)].landscape; }

    /// Draws \a page at its size in the layout's units: the caller scales the painter.
    void draw(QPainter &painter, int page) const;

    const report::Book &book() const { return m_book; }
    const Outline &outline() const { return m_outline; }
    const std::vector<PageLink> &links() const { return m_links; }
    /// Where the block of the book at \a index begins; the page is -1 where it prints nothing.
    struct Place {
        int page = -1;
        double top = 0;  ///< in the layout's units
    };
    Place place(std::size_t block) const { return m_places[block]; }

private:
    void readPlaces();
    void readBlocks();
    void drawRunning(QPainter &painter, int page) const;
    QString chapterOf(int page) const;

    report::Book m_book;
    Outline m_outline;
    Composition m_composition;
    std::vector<PagePlan> m_pages;
    std::vector<PageLink> m_links;
    std::vector<Place> m_places;  ///< of each block of the book
};

}
