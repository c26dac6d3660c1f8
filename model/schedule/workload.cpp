// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/workload.h"

namespace schedule {

namespace {

constexpr int monthsAQuarter = 3;

/// The years of the plan's period and of all spans; both 0 where none is known.
std::pair<int, int> yearsOf(const City &city, const std::map<Id<Program>, Span> &spans)
{
    int first = city.firstYear;
    int last = std::max(city.firstYear, city.lastYear);
    for (const auto &[program, span] : spans) {
        first = first > 0 ? std::min(first, span.days.first.year()) : span.days.first.year();
        last = std::max(last, span.days.last.year());
    }
    return {first, last};
}

int quarterIn(QDate day)
{
    return (day.month() - 1) / monthsAQuarter;
}

bool overlap(const Days &a, const Days &b)
{
    return a.first <= b.last && b.first <= a.last;
}

}

Workload::Workload(const PlanData &data, const std::map<Id<Program>, Span> &spans)
{
    const auto [first, last] = yearsOf(data.city(), spans);
    m_firstYear = first;
    m_years = first > 0 ? last - first + 1 : 0;
    std::map<Id<Agency>, std::size_t> places;
    for (const Agency *agency : byPosition(data.agencies)) {
        places[agency->id] = m_agencies.size();
        m_agencies.push_back(agency->id);
    }
    m_loads.resize(m_agencies.size() * std::size_t(quarters()));
    const auto count = [&](Id<Program> program, Id<Agency> agency, int Load::*what) {
        const auto place = places.find(agency);
        const auto span = spans.find(program);
        if (place != places.end() && span != spans.end())
            add(span->second.days, place->second, what);
    };
    for (const Program &program : data.programs)
        count(program.id, program.lead, &Load::leads);
    for (const Support &support : data.supports)
        count(support.program, support.agency, &Load::supports);
}

void Workload::add(const Days &days, std::size_t agency, int Load::*what)
{
    const int first = (days.first.year() - m_firstYear) * quartersAYear + quarterIn(days.first);
    const int last = (days.last.year() - m_firstYear) * quartersAYear + quarterIn(days.last);
    for (int quarter = first; quarter <= last; ++quarter)
        ++(m_loads[agency * std::size_t(quarters()) + std::size_t(quarter)].*what);
}

Days Workload::daysOf(int quarter) const
{
    const QDate first(yearOf(quarter), quarter % quartersAYear * monthsAQuarter + 1, 1);
    return {first, first.addMonths(monthsAQuarter).addDays(-1)};
}

Load Workload::peakOf(std::size_t agency, int year) const
{
    Load peak;
    const int first = (year - m_firstYear) * quartersAYear;
    for (int quarter = first; quarter < first + quartersAYear; ++quarter) {
        if (quarter < 0 || quarter >= quarters())
            continue;
        peak.leads = std::max(peak.leads, at(agency, quarter).leads);
        peak.supports = std::max(peak.supports, at(agency, quarter).supports);
    }
    return peak;
}

std::vector<Duty> dutiesOf(const PlanData &data, const std::map<Id<Program>, Span> &spans, Id<Agency> agency,
                           const Days &days)
{
    std::vector<Duty> led;
    std::vector<Duty> supported;
    for (const Program *program : byPosition(data.programs)) {
        const auto span = spans.find(program->id);
        if (span == spans.end() || !overlap(span->second.days, days))
            continue;
        if (program->lead == agency)
            led.push_back({program->id, true});
        else if (data.supports.find({program->id, agency}))
            supported.push_back({program->id, false});
    }
    led.insert(led.end(), supported.begin(), supported.end());
    return led;
}

std::optional<int> limitOf(const PlanData &data, Id<Agency> agency, int year)
{
    if (const Capacity *own = data.capacities.find({agency, year}))
        return own->programs;
    const int limit = data.city().agencyLimit;
    return limit > 0 ? std::optional(limit) : std::nullopt;
}

std::vector<Overload> overloads(const PlanData &data, const Workload &workload)
{
    std::vector<Overload> result;
    for (std::size_t agency = 0; agency < workload.agencies().size(); ++agency)
        for (int year = workload.firstYear(); year < workload.firstYear() + workload.years(); ++year) {
            const Id<Agency> id = workload.agencies()[agency];
            const std::optional<int> limit = limitOf(data, id, year);
            const int leads = workload.peakOf(agency, year).leads;
            if (limit && leads > *limit)
                result.push_back({.agency = id, .year = year, .leads = leads, .limit = *limit});
        }
    return result;
}

}
