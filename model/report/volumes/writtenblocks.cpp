// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/volumes/writtenblocks.h"

namespace report {

namespace {

/// What only says which blocks there are: a block does not tell of it.
template <class Row>
constexpr bool isOfBooks
    = std::is_same_v<Row, Volume> || std::is_same_v<Row, Chapter> || std::is_same_v<Row, ChapterBlock>;

bool tellTheSame(const PlanData &one, const PlanData &other)
{
    bool same = true;
    forEachTable(one, [&]<class Row>(const Rows<Row> &rows) {
        same = same && (isOfBooks<Row> || rows.sharesWith(tableOf<Row>(other)));
    });
    return same;
}

bool tellTheSame(const Subject &one, const Subject &other)
{
    return one.agency == other.agency && one.candidate == other.candidate && one.edition == other.edition
        && one.submitted == other.submitted && one.changesSince == other.changesSince
        && tellTheSame(one.data, other.data);
}

}

void WrittenBlocks::beginFor(const Subject &subject)
{
    if (m_subject && tellTheSame(*m_subject, subject))
        return;
    m_written.clear();
    m_subject = subject;
}

const std::vector<Block> *WrittenBlocks::find(const ChapterBlock &block, const Place &place) const
{
    const auto found = m_written.find(block.id);
    const bool same = found != m_written.end() && found->second.row == block && found->second.place == place;
    return same ? &found->second.blocks : nullptr;
}

const std::vector<Block> &WrittenBlocks::keep(const ChapterBlock &block, const Place &place,
                                              std::vector<Block> written)
{
    return m_written.insert_or_assign(block.id, Written{block, place, std::move(written)})
        .first->second.blocks;
}

}
