// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepages.h"

#include "views/timeline/timescale.h"

#include <algorithm>
#include <iterator>

namespace {

constexpr int fewestRows = 5;

/// 0: a group, 1: a program or candidate, 2: an activity.
int levelOf(const OutlineKey &key)
{
    switch (key.kind) {
    case timelinerow::Group:
        return 0;
    case timelinerow::Activity:
        return 2;
    default:
        return 1;
    }
}

class Paginator {
public:
    Paginator(const std::vector<OutlineKey> &keys, int first, int rest)
        : m_keys(keys)
        , m_first(std::max(first, fewestRows))
        , m_rest(std::max(rest, fewestRows))
    {
    }

    PagedRows paged()
    {
        m_result.begins.push_back(0);
        for (std::size_t i = 0; i < m_keys.size(); ++i) {
            if (used() + together(i) > room())
                beginPage(m_keys[i]);
            m_result.keys.push_back(m_keys[i]);
            m_headings.resize(std::size_t(levelOf(m_keys[i])));
            m_headings.push_back(m_keys[i]);
        }
        return std::move(m_result);
    }

private:
    int used() const { return int(m_result.keys.size()) - m_result.begins.back(); }
    int room() const { return m_result.pages() == 1 ? m_first : m_rest; }

    /// A heading with what stands directly below it, down to the first row that heads nothing.
    int together(std::size_t at) const
    {
        int rows = 1;
        while (at + 1 < m_keys.size() && levelOf(m_keys[at + 1]) > levelOf(m_keys[at])) {
            ++rows;
            ++at;
        }
        return rows;
    }

    void beginPage(const OutlineKey &key)
    {
        m_result.begins.push_back(int(m_result.keys.size()));
        for (std::size_t level = 0; level < m_headings.size() && int(level) < levelOf(key); ++level)
            if (m_headings[level].kind != 0)
                m_result.keys.push_back(m_headings[level]);
    }

    const std::vector<OutlineKey> &m_keys;
    int m_first;
    int m_rest;
    std::vector<OutlineKey> m_headings;  ///< above the next row, by level; kind 0 where there is none
    PagedRows m_result;
};

}

PagedRows pagedRows(const std::vector<OutlineKey> &keys, int first, int rest)
{
    return Paginator(keys, first, rest).paged();
}

std::vector<schedule::Days> timeSlices(const schedule::Days &span, int months)
{
    if (months <= 0)
        return {span};
    std::vector<schedule::Days> slices;
    for (QDate first = startOf(TimeUnit::Month, span.first); first <= span.last;
         first = first.addMonths(months))
        slices.push_back({first, first.addMonths(months).addDays(-1)});
    return slices;
}

std::vector<TimelineSheet> timelineSheetOrder(int rollUpParts, int parts, int slices)
{
    std::vector<TimelineSheet> sheets;
    sheets.reserve(std::size_t(rollUpParts) + std::size_t(parts) * std::size_t(slices));
    for (int part = 0; part < rollUpParts; ++part)
        sheets.push_back({.rollUp = true, .part = part});
    for (int part = 0; part < parts; ++part)
        for (int slice = 0; slice < slices; ++slice)
            sheets.push_back({.part = part, .slice = slice});
    return sheets;
}

std::vector<OutlineKey> withoutActivities(const std::vector<OutlineKey> &keys)
{
    std::vector<OutlineKey> result;
    std::ranges::copy_if(keys, std::back_inserter(result),
                         [](const OutlineKey &key) { return key.kind != timelinerow::Activity; });
    return result;
}
