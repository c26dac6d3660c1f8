// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/bookwriter.h"
#include "model/report/volumes/subject.h"

#include <QJsonObject>

/// What can stand in a chapter. A new kind is one file in kinds/ and one line in blockkinds.cpp.
namespace report {

/// One thing that can be chosen of a kind of block.
struct BlockOption {
    enum class Takes {
        Pillar,  ///< the code of one
        Agency,  ///< the short name of one
        Years,  ///< "2018–2022"
        Unit,  ///< "rupiah", "ribu", "juta", "miliar"
        Choice,  ///< one of choices
        Choices,  ///< some of choices, in order: a JSON array
        YesNo,
        Number,
        Text,
        Illustration,  ///< the name of one
        Version,  ///< the name of one
        Signatories  ///< some of them by office: a JSON array
    };
    struct Choice {
        QString token{};  ///< as stored: "kode"
        QString title{};  ///< as shown
    };

    QString name{};  ///< its key in ChapterBlock::options: "dimensi"
    QString title{};
    Takes takes = Takes::Text;
    std::vector<Choice> choices{};
};

struct BlockKind {
    enum class Shape { Text, Table, Drawing, Other };

    QString name{};  ///< as stored in ChapterBlock::kind
    QString title{};  ///< "Program per dimensi"
    Shape shape = Shape::Table;
    std::vector<BlockOption> options{};
    /// Adds the block to the book; nothing where the plan has nothing to show in it.
    void (*write)(BookWriter &book, const Subject &subject, const struct BlockCall &call) = nullptr;
};

/// A block as it is to be written.
struct BlockCall {
    QString text{};  ///< Markdown of a text block, else the caption that replaces the kind's own (fields
                     ///< filled in)
    QJsonObject options{};
    int level = 1;  ///< of the chapter that it stands in
    QString title{};  ///< of the volume

    QString word(const char *option) const { return options.value(QLatin1String(option)).toString(); }
    bool isSet(const char *option) const { return options.value(QLatin1String(option)).toBool(); }
};

/// Kinds about the same thing.
struct BlockFamily {
    QString title{};  ///< empty for what any chapter is made of
    std::vector<BlockKind> kinds{};
};

/// In the order in which they are offered.
const std::vector<BlockFamily> &blockFamilies();
/// The kinds of all families.
const std::vector<BlockKind> &blockKinds();
/// Null where there is none of that name.
const BlockKind *blockKind(const QString &name);

/// "Program per dimensi: Smart Governance · Rp juta": how a block is called in lists.
QString blockTitle(const PlanData &data, const ChapterBlock &block);

/// The version since which \a block tells what changed; empty for one that does not.
QString toldSince(const Subject &subject, const ChapterBlock &block);

/// The options that the program knows; what cannot be read counts as none.
QJsonObject optionsOf(const ChapterBlock &block);
QString optionsText(const QJsonObject &options);

}
