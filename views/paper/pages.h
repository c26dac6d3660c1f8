// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/blocks.h"
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
    explicit Pages(report::Book book);
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

private:
    void readPlaces();
    void drawRunning(QPainter &painter, int page) const;
    QString chapterOf(int page) const;

    report::Book m_book;
    Outline m_outline;
    std::vector<Piece> m_pieces;
    std::vector<PagePlan> m_pages;
    std::vector<PageLink> m_links;
};

}
