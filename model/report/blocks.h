// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/volume.h"
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

    bool operator==(const Cover &) const = default;
};

/// The headings of the book with their pages, down to \a depth; or its tables or its figures by their
/// captions.
struct Contents {
    enum class Of { Headings, Tables, Figures };

    QString title{};
    int depth = 2;
    Of of = Of::Headings;

    bool operator==(const Contents &) const = default;
};

struct Heading {
    int level = 1;  ///< 1: a chapter, which begins a page
    QString number{};  ///< "3.1"; empty for one that is not numbered
    QString text{};

    bool operator==(const Heading &) const = default;
};

struct Paragraph {
    enum class Kind { Body, Note };

    Words words{};
    Kind kind = Kind::Body;

    bool operator==(const Paragraph &) const = default;
};

struct List {
    std::vector<Words> items{};
    bool numbered = false;
    int level = 0;  ///< how many lists it stands in
    int first = 1;  ///< the number of its first item

    bool operator==(const List &) const = default;
};

/// The few figures that somebody reads who reads nothing else.
struct KeyFigures {
    struct Figure {
        QString value{};
        QString label{};

        bool operator==(const Figure &) const = default;
    };

    std::vector<Figure> figures{};

    bool operator==(const KeyFigures &) const = default;
};

/// Whose paper it is: above minutes, commitments and letters.
struct Letterhead {
    QByteArray logo{};  ///< a PNG or JPEG; empty for none
    std::vector<QString> lines{};  ///< the first ones name who issues it, the last is the address

    bool operator==(const Letterhead &) const = default;
};

/// Who signs, two side by side; a single one at the right.
struct Signatures {
    struct Person {
        QString role{};  ///< above the office: "Mengetahui,"
        QString office{};
        QString name{};
        QString number{};  ///< NIP

        bool operator==(const Person &) const = default;
    };

    QString opening{};  ///< place and day, above the last one at the right
    std::vector<Person> persons{};

    bool operator==(const Signatures &) const = default;
};

struct PageBreak {
    bool operator==(const PageBreak &) const = default;
};

/// What follows stands on pages of this direction, from a new page on.
struct Section {
    bool landscape = false;

    bool operator==(const Section &) const = default;
};

using Block = std::variant<Cover, Contents, Heading, Paragraph, List, KeyFigures, Table, Figure, Letterhead,
                           Signatures, PageBreak, Section>;

struct Book {
    QString title{};
    QString author{};
    QString subject{};
    QString shortTitle{};  ///< at the head of each page in place of the chapter: "Buku 2"; may be empty
    QString edition{};  ///< at the foot of each page: "Konsep, 31 Agustus 2018"
    QString stamp{};  ///< in the middle of the foot: which version was submitted, and the hash of its content
    QString contentHash{};  ///< of a submitted book: SHA-256 of the plan's content, in hexadecimal; kept in
                            ///< the file
    Volume::Paper paper = Volume::Paper::A4;
    QString language{};  ///< "id"
    QDateTime changed{};  ///< of the plan; stands in for the time of printing, so that the same plan gives
                          ///< the same bytes
    std::vector<Block> blocks{};
};

}
