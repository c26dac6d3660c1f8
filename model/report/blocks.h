// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/figures.h"
#include "model/report/table.h"

#include <QDateTime>

/// A report as blocks: what is said, in which order; how it looks is the business of views/paper.
namespace report {

/// The front page.
struct Cover {
    QString kicker{};  ///< above the title
    QString title{};
    QString subtitle{};
    std::vector<QString> lines{};  ///< at its foot: who issues it, version, date
    std::vector<int> tones{};  ///< colours of the pillars, see pillarTone()
};

/// The headings of the book with their pages, down to \a depth.
struct Contents {
    QString title{};
    int depth = 2;
};

struct Heading {
    int level = 1;  ///< 1: a chapter, which begins a page
    QString number{};  ///< "3.1"; empty for one that is not numbered
    QString text{};
};

struct Paragraph {
    enum class Kind { Body, Note };

    Words words{};
    Kind kind = Kind::Body;
};

struct List {
    std::vector<Words> items{};
    bool numbered = false;
};

/// The few figures that somebody reads who reads nothing else.
struct KeyFigures {
    struct Figure {
        QString value{};
        QString label{};
    };

    std::vector<Figure> figures{};
};

struct PageBreak { };

/// What follows stands on pages of this direction, from a new page on.
struct Section {
    bool landscape = false;
};

using Block
    = std::variant<Cover, Contents, Heading, Paragraph, List, KeyFigures, Table, Figure, PageBreak, Section>;

struct Book {
    QString title{};
    QString author{};
    QString subject{};
    QString edition{};  ///< at the foot of each page: "Konsep, 31 Agustus 2018"
    QString language{};  ///< "id"
    QDateTime changed{};  ///< of the plan; stands in for the time of printing, so that the same plan gives
                          ///< the same bytes
    std::vector<Block> blocks{};
};

}
