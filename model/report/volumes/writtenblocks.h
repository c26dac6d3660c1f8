// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/blocks.h"
#include "model/report/volumes/subject.h"

#include <map>

namespace report {

/// What the tables and pictures of a volume were written as, for the next time that it is written: while
/// somebody types, all but one text stay as they are.
class WrittenBlocks {
public:
    /// Where a block stands, as far as it is told of in the block itself.
    struct Place {
        int level = 1;
        QString title{};  ///< of the volume

        bool operator==(const Place &) const = default;
    };

    /// Forgets what tells of another plan than \a subject does, but for its books, or of somebody else.
    void beginFor(const Subject &subject);
    /// Null where \a block was not written yet, or otherwise.
    const std::vector<Block> *find(const ChapterBlock &block, const Place &place) const;
    const std::vector<Block> &keep(const ChapterBlock &block, const Place &place, std::vector<Block> written);

private:
    struct Written {
        ChapterBlock row{};
        Place place{};
        std::vector<Block> blocks{};
    };

    std::optional<Subject> m_subject{};
    std::map<Id<ChapterBlock>, Written> m_written{};
};

}
