// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/piece.h"

namespace paper {

/// The size of a page and where its text stands.
struct PageShape {
    QSizeF size{};
    QRectF body{};
};

PageShape pageShape(Volume::Paper paper, bool landscape);

struct Placed {
    const Piece *piece = nullptr;
    QRectF box{};
};

struct PagePlan {
    bool landscape = false;
    bool bare = false;
    std::vector<Placed> pieces{};
    double notesTop = 0;  ///< where the rule above the footnotes is; 0: none
};

/// Distributes \a pieces over pages, from top to bottom. What must stay together goes to the next page
/// together, unless it is higher than a page. Footnotes stand at the foot of the page of their sign.
std::vector<PagePlan> paginate(const std::vector<Piece> &pieces, Volume::Paper paper);

/// Above the footnotes of a page.
extern const double noteRuleSpace;

}
