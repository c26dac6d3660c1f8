// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/blocks.h"

#include <QRectF>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace paper {

/// What is known only when all pages are made, and drawn by then.
struct Outline {
    struct Entry {
        QString number{};
        QString title{};
        int level = 1;  ///< 0: a caption
        report::Contents::Of of = report::Contents::Of::Headings;
        int page = -1;  ///< from 0
        double top = 0;  ///< on its page
    };

    std::vector<Entry> entries{};
};

/// What stands on one page or the next, never on both.
struct Piece {
    double height = 0;
    double before = 0;  ///< space above it, left out at the top of a page
    bool keepWithNext = false;
    bool beginsPage = false;
    bool bare = false;  ///< its page has no head and foot
    std::optional<bool> landscape{};  ///< begins pages of this direction
    /// Drawn once more at the top of the page where this piece comes to stand first: a table's head.
    std::shared_ptr<const Piece> repeated{};
    /// Footnotes whose signs stand in it: they are drawn at the foot of its page.
    std::vector<std::shared_ptr<const Piece>> notes{};
    int heading = -1;  ///< which entry of the outline it is
    int link = -1;  ///< which entry of the outline it leads to
    std::function<void(QPainter &, const QRectF &, const Outline &)> draw{};
};

}
