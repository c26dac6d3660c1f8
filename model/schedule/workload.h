// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule/spans.h"

namespace schedule {

constexpr int quartersAYear = 4;

/// How many programs an agency leads and supports at some time of a quarter.
struct Load {
    int leads = 0;
    int supports = 0;

    int all() const { return leads + supports; }
    bool operator==(const Load &) const = default;
};

/// What every agency carries in every quarter: agencies in the plan's order × quarters.
class Workload {
public:
    /// From the first to the last year that the plan or any of its programs has; no quarter where no year is
    /// known. A program counts in each quarter that its span touches; one without a span counts nowhere.
    Workload(const PlanData &data, const std::map<Id<Program>, Span> &spans);

    const std::vector<Id<Agency>> &agencies() const { return m_agencies; }
    int firstYear() const { return m_firstYear; }
    int years() const { return m_years; }
    int quarters() const { return m_years * quartersAYear; }
    int yearOf(int quarter) const { return m_firstYear + quarter / quartersAYear; }
    /// First and last day of a quarter, counted from the first of the first year.
    Days daysOf(int quarter) const;

    const Load &at(std::size_t agency, int quarter) const
    {
        return m_loads[agency * std::size_t(quarters()) + std::size_t(quarter)];
    }
    /// The most led and the most supported programs of any quarter of a year; 0 for a year outside.
    Load peakOf(std::size_t agency, int year) const;

private:
    void add(const Days &days, std::size_t agency, int Load::*what);

    std::vector<Id<Agency>> m_agencies;
    std::vector<Load> m_loads;
    int m_firstYear = 0;
    int m_years = 0;
};

/// A program that an agency works for.
struct Duty {
    Id<Program> program{};
    bool leads = false;

    bool operator==(const Duty &) const = default;
};

/// The programs of \a agency that run on any of \a days: those it leads, then those it supports, in the
/// plan's order.
std::vector<Duty> dutiesOf(const PlanData &data, const std::map<Id<Program>, Span> &spans, Id<Agency> agency,
                           const Days &days);

/// How many programs an agency can lead at once in a year: its Capacity, else City::agencyLimit. Nothing: no
/// limit is set.
std::optional<int> limitOf(const PlanData &data, Id<Agency> agency, int year);

/// A year in which an agency leads more programs at once than it can.
struct Overload {
    Id<Agency> agency{};
    int year = 0;
    int leads = 0;  ///< at once, in the fullest quarter
    int limit = 0;

    bool operator==(const Overload &) const = default;
};

/// Agencies that promise more than they can, in the plan's order, by year.
std::vector<Overload> overloads(const PlanData &data, const Workload &workload);

}
