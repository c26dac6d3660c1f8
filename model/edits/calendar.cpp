// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/calendar.h"

#include "model/edits/rows.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

/// What must be written and removed so that a table of the plan holds exactly \a wanted.
template <class Row>
struct Difference {
    std::vector<Row> put{};
    std::vector<typename Rows<Row>::Key> gone{};

    bool isEmpty() const { return put.empty() && gone.empty(); }
};

template <class Row>
Difference<Row> difference(const Rows<Row> &present, const std::vector<Row> &wanted)
{
    std::map<typename Rows<Row>::Key, Row> next;
    for (const Row &row : wanted)
        next.insert_or_assign(row.key(), row);
    Difference<Row> result;
    for (const Row &row : present)
        if (!next.contains(row.key()))
            result.gone.push_back(row.key());
    for (const auto &[key, row] : next)
        if (const Row *there = present.find(key); !there || !(*there == row))
            result.put.push_back(row);
    return result;
}

template <class Row>
void write(Database &db, const Difference<Row> &difference)
{
    for (const auto &key : difference.gone)
        rows::remove<Row>(db, key);
    for (const Row &row : difference.put)
        rows::put(db, row);
}

}

edits::PlanCalendar edits::calendarOf(const PlanData &data)
{
    return {.workWeek = data.city().workWeek,
            .holidays = {data.holidays.begin(), data.holidays.end()},
            .occasions = {data.occasions.begin(), data.occasions.end()}};
}

bool edits::setCalendar(Plan &plan, const PlanCalendar &wanted)
{
    const PlanData data = plan.data();
    City city = data.city();
    city.workWeek = wanted.workWeek;
    std::vector<Occasion> occasions = wanted.occasions;
    int last = lastPosition<Occasion>(data);
    for (Occasion &occasion : occasions) {
        if (!occasion.id)
            occasion.id = Id<Occasion>::create();
        if (occasion.position == 0)
            occasion.position = last += positionGap;
    }
    const auto daysOff = difference(data.holidays, wanted.holidays);
    const auto marks = difference(data.occasions, occasions);
    if (city == data.city() && daysOff.isEmpty() && marks.isEmpty())
        return true;
    return plan.edit(Text::tr("Change the work calendar"), [&](Database &db) {
        rows::update(db, city);
        write(db, daysOff);
        write(db, marks);
    });
}

std::vector<Holiday> edits::withPublicHolidays(std::vector<Holiday> holidays,
                                               const std::vector<Holiday> &known)
{
    for (const Holiday &holiday : known)
        if (std::ranges::find(holidays, holiday.date, &Holiday::date) == holidays.end())
            holidays.push_back(holiday);
    std::ranges::sort(holidays, {}, &Holiday::date);
    return holidays;
}
