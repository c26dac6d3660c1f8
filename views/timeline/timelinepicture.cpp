// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepicture.h"

#include "views/timeline/linkroute.h"

namespace {

constexpr double stubShare = 0.22;  // of a row: how far arrows keep away from the ends of bars

std::vector<schedule::Days> daysOffBetween(const schedule::WorkCalendar &calendar, QDate first, QDate last)
{
    std::vector<schedule::Days> result;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        if (calendar.isWorkDay(day))
            continue;
        if (!result.empty() && result.back().last.addDays(1) == day)
            result.back().last = day;
        else
            result.push_back({day, day});
    }
    return result;
}

class Composer {
public:
    Composer(const TimelineFacts &facts, const TimelineBars &bars, const TimelineRows &rows,
             const TimelineView &view)
        : m_facts(facts)
        , m_bars(bars)
        , m_rows(rows)
        , m_view(view)
        , m_first(std::max(0, TimelineRows::at(view.area.top(), view.sizes.row)))
        , m_last(std::min(int(rows.keys.size()) - 1, TimelineRows::at(view.area.bottom(), view.sizes.row)))
    {
    }

    TimelinePicture compose() const
    {
        TimelinePicture picture{.view = m_view, .asOf = m_facts.asOf};
        const QDate from = m_view.scale.dateAt(m_view.area.left());
        const QDate to = m_view.scale.dateAt(m_view.area.right());
        const TimeUnit unit = unitOf(m_view.zoom);
        picture.axis = timeAxis(unit, from, to);
        picture.bands = horizonBands(m_facts.data.city());
        if (unit == TimeUnit::Day || unit == TimeUnit::Week)
            picture.daysOff = daysOffBetween(m_facts.calendar, from, to);
        picture.occasions = occasionsBetween(m_facts.data, from, to);
        for (int number = m_first; number <= m_last; ++number)
            picture.rows.push_back(row(number));
        if (m_view.links)
            addLinks(picture);
        return picture;
    }

private:
    TimelinePicture::Row row(int number) const
    {
        TimelinePicture::Row row{.key = m_rows.keys[std::size_t(number)], .top = number * m_view.sizes.row};
        row.bar = m_bars.bar(m_facts, row.key);
        row.bar.critical = row.bar.critical && m_view.critical;
        row.shape = barShape(row.bar, m_view.scale, m_facts.asOf, row.top, m_view.sizes);
        return row;
    }

    bool inView(int number) const { return number >= m_first && number <= m_last; }

    struct Bar {
        bool shown = false;
        QRectF rect{};
    };

    Bar barOf(const TimelinePicture &picture, int number) const
    {
        if (!inView(number)) {
            const TimelinePicture::Row outside = row(number);
            return {outside.bar.isShown(), outside.shape.bar};
        }
        const TimelinePicture::Row &row = picture.rows[std::size_t(number - m_first)];
        return {row.bar.isShown(), row.shape.bar};
    }

    void addLinks(TimelinePicture &picture) const
    {
        for (const RowLink &link : m_rows.links) {
            const auto [upper, lower] = std::minmax(link.from, link.to);
            if (lower < m_first || upper > m_last)
                continue;
            const Bar from = barOf(picture, link.from);
            const Bar to = barOf(picture, link.to);
            if (!from.shown || !to.shown)
                continue;
            picture.links.push_back({.key = link.link,
                                     .route = linkRoute(from.rect, to.rect, std::get<Link>(link.link),
                                                        m_view.sizes.row, m_view.sizes.row * stubShare),
                                     .critical = m_view.critical && isCritical(m_facts, link.link),
                                     .broken = brokenLink(m_facts, link.link) != nullptr,
                                     .passing = !inView(link.from) && !inView(link.to)});
        }
    }

    const TimelineFacts &m_facts;
    const TimelineBars &m_bars;
    const TimelineRows &m_rows;
    const TimelineView &m_view;
    int m_first;
    int m_last;
};

}

std::vector<Occasion> occasionsBetween(const PlanData &data, QDate first, QDate last)
{
    std::vector<Occasion> result;
    for (const Occasion &occasion : data.occasions)
        if (occasion.date >= first && occasion.date <= last)
            result.push_back(occasion);
    std::ranges::sort(result, {},
                      [](const Occasion &each) { return std::tuple(each.date, each.position, each.id); });
    return result;
}

TimelineRows timelineRows(const PlanData &data, std::vector<OutlineKey> keys)
{
    TimelineRows rows{.keys = std::move(keys)};
    QHash<qint64, int> numbers;
    for (std::size_t number = 0; number < rows.keys.size(); ++number)
        if (rows.keys[number].kind == timelinerow::Activity)
            numbers.insert(rows.keys[number].id, int(number));
    for (const Dependency &dependency : data.dependencies) {
        const auto from = numbers.constFind(dependency.predecessor.value);
        const auto to = numbers.constFind(dependency.successor.value);
        if (from != numbers.cend() && to != numbers.cend())
            rows.links.push_back({*from, *to, dependency.key()});
    }
    return rows;
}

TimelinePicture timelinePicture(const TimelineFacts &facts, const TimelineBars &bars,
                                const TimelineRows &rows, const TimelineView &view)
{
    return Composer(facts, bars, rows, view).compose();
}
