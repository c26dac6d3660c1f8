// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/piece.h"

namespace paper {

/// The size of a page and where its text stands.
struct PageShape {
    QSizeF size{};
    QRectF body{};
};

PageShape pageShape(bool landscape);  ///< A4

struct Placed {
    const Piece *piece = nullptr;
    QRectF box{};
};

struct PagePlan {
    bool landscape = false;
    bool bare = false;
    std::vector<Placed> pieces{};
};

/// Distributes \a pieces over pages, from top to bottom. What must stay together goes to the next page
/// together, unless it is higher than a page.
std::vector<PagePlan> paginate(const std::vector<Piece> &pieces);

}
