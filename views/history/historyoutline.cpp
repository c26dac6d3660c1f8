// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/historyoutline.h"

#include "views/common/filter.h"

#include <map>

namespace {

struct Item {
    OutlineKey key{};
    QDate day{};
};

bool isWanted(const HistoryOptions &options, const QString &author, const QString &words)
{
    return author == options.author.value_or(author) && matchesFilter(words + u' ' + author, options.filter);
}

/// Oldest first; a version stands after the last change that it contains.
std::vector<Item> itemsOf(const HistoryFacts &facts, const HistoryOptions &options)
{
    std::vector<Item> items;
    auto version = facts.versions.begin();
    const auto addVersionsBefore = [&](qint64 number) {
        for (; version != facts.versions.end() && version->entry < number; ++version)
            if (isWanted(options, version->author, version->name + u' ' + version->note))
                items.push_back({{historyrow::Version, version->id}, version->at.date()});
    };
    for (const HistoryEntry &edit : facts.edits) {
        addVersionsBefore(edit.number);
        if (!options.onlyVersions && isWanted(options, edit.author, edit.label))
            items.push_back({{historyrow::Entry, edit.number}, edit.at.date()});
    }
    addVersionsBefore(std::numeric_limits<qint64>::max());
    return items;
}

/// The clock of a laptop may go backward: a day that comes again is a group of its own.
std::vector<std::pair<OutlineKey, std::vector<OutlineKey>>> byDay(const std::vector<Item> &items)
{
    std::vector<std::pair<OutlineKey, std::vector<OutlineKey>>> days;
    std::map<qint64, qint64> seen;
    for (const Item &item : items) {
        const qint64 day = item.day.toJulianDay();
        if (days.empty() || days.back().first.id != day)
            days.push_back({{historyrow::Day, day, seen[day]++}, {}});
        days.back().second.push_back(item.key);
    }
    return days;
}

}

const HistoryEntry *HistoryFacts::entry(const OutlineKey &key) const
{
    return key.kind == historyrow::Entry ? findEntry(edits, key.id) : nullptr;
}

const Version *HistoryFacts::version(const OutlineKey &key) const
{
    const auto found = std::ranges::find(versions, key.id, &Version::id);
    return key.kind == historyrow::Version && found != versions.end() ? &*found : nullptr;
}

std::optional<qint64> HistoryFacts::pointOf(const OutlineKey &key) const
{
    if (const Version *named = version(key))
        return named->entry;
    return key.kind == historyrow::Entry ? std::optional(key.id) : std::nullopt;
}

HistoryFacts historyFacts(const Plan &plan)
{
    return {.edits = plan.history(),
            .state = plan.undoState(),
            .versions = plan.versions(),
            .end = plan.log().empty() ? 0 : plan.log().back().number};
}

Outline historyOutline(const HistoryFacts &facts, const HistoryOptions &options)
{
    Outline outline;
    auto days = byDay(itemsOf(facts, options));
    std::ranges::reverse(days);
    for (auto &[day, keys] : days) {
        const int group = outline.add(-1, day);
        std::ranges::reverse(keys);
        for (const OutlineKey &key : keys)
            outline.add(group, key);
    }
    const bool everything = options.filter.isEmpty() && !options.author && !options.onlyVersions;
    if (everything && !facts.edits.empty())
        outline.add(-1, {historyrow::Entry, 0});
    return outline;
}

QStringList authorsOf(const HistoryFacts &facts)
{
    QStringList authors;
    for (const HistoryEntry &edit : facts.edits)
        if (!edit.author.isEmpty() && (authors.isEmpty() || authors.back() != edit.author))
            authors.append(edit.author);
    authors.sort(Qt::CaseInsensitive);
    authors.removeDuplicates();
    return authors;
}
