// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/id.h"
#include "model/domain/tokens.h"

#include <QString>

/// A book that the team writes: Buku 1, a profile, minutes. What it holds are chapters of blocks.
struct Volume {
    /// What one copy of it is about: the whole plan, or one for each agency or quick win.
    enum class Each { Plan, Agency, QuickWin, Count };
    enum class Paper { A4, F4, A3, Count };

    Id<Volume> id{};
    int position = 0;
    QString code{};  ///< what the command line calls it: "buku2"
    QString shortName{};  ///< at the head of its pages: "Buku 2"
    QString title{};  ///< "Masterplan Smart City"
    Each each = Each::Plan;
    Paper paper = Paper::A4;
    bool landscape = false;

    Id<Volume> key() const { return id; }
    bool operator==(const Volume &) const = default;
};

template <>
struct Tokens<Volume::Each> {
    static constexpr TokenList<Volume::Each> all{QLatin1String("rencana"), QLatin1String("opd"),
                                                 QLatin1String("quick_win")};
};

template <>
struct Tokens<Volume::Paper> {
    static constexpr TokenList<Volume::Paper> all{QLatin1String("a4"), QLatin1String("f4"),
                                                  QLatin1String("a3")};
};

/// A heading of a volume and what stands under it; chapters stand in chapters, as deep as three.
struct Chapter {
    Id<Chapter> id{};
    Id<Volume> volume{};
    Id<Chapter> parent{};  ///< of the same volume; null: a chapter of the volume itself
    int position = 0;
    QString title{};  ///< with fields; empty: no heading (the front of a book)
    bool numbered = true;
    bool hidden = false;  ///< switched off with all that stands under it

    Id<Chapter> key() const { return id; }
    bool operator==(const Chapter &) const = default;
};

/// A text, table or picture under a heading.
struct ChapterBlock {
    Id<ChapterBlock> id{};
    Id<Chapter> chapter{};
    int position = 0;
    QString kind{};  ///< one of report::blockKinds(): "teks", "program", ...
    QString text{};  ///< of "teks": Markdown with fields. Else the caption, where it is not the kind's own
    QString options{};  ///< a JSON object, see report::BlockOptions; empty: all as the kind has it by itself
    bool hidden = false;

    Id<ChapterBlock> key() const { return id; }
    bool operator==(const ChapterBlock &) const = default;
};

/// A picture from outside: a logo, a photograph, a drawing.
struct Illustration {
    Id<Illustration> id{};
    int position = 0;
    QString name{};
    QString content{};  ///< a PNG or JPEG in Base64

    Id<Illustration> key() const { return id; }
    bool operator==(const Illustration &) const = default;
};

/// Somebody who signs the books.
struct Signatory {
    Id<Signatory> id{};
    int position = 0;
    QString role{};  ///< above the office: "Mengetahui"
    QString office{};
    QString name{};
    QString number{};  ///< NIP

    Id<Signatory> key() const { return id; }
    bool operator==(const Signatory &) const = default;
};

/// A field of the texts that the plan does not know by itself: {dasar_hukum}, {nomor_sk}.
struct OwnField {
    Id<OwnField> id{};
    int position = 0;
    QString name{};
    QString value{};

    Id<OwnField> key() const { return id; }
    bool operator==(const OwnField &) const = default;
};
