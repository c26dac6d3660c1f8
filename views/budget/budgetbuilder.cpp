// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/budget/budgettable.h"

#include "model/domain/pillartone.h"
#include "views/budget/budgetwords.h"

#include <QCollator>
#include <QCoreApplication>

#include <array>
#include <set>

namespace {

using budget::Group;
using budget::SumRow;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Budget)
};

/// Of sources and agencies the chart shows the largest; the others are one layer.
constexpr std::size_t mostLayers = 5;
constexpr std::array<int, mostLayers> layerTones{0, 2, 5, 3, 1};

std::vector<int> yearsOf(const PlanData &data)
{
    const City city = data.city();
    std::set<int> years;
    for (int year = city.firstYear; year != 0 && year <= city.lastYear; ++year)
        years.insert(year);
    for (const BudgetLine &line : data.budgetLines)
        years.insert(line.year);
    for (const Ceiling &ceiling : data.ceilings)
        years.insert(ceiling.year);
    return {years.begin(), years.end()};
}

/// Fills a BudgetTable.
class Builder {
public:
    Builder(const PlanData &data, const BudgetOptions &options)
        : m_shown(filteredBudget(data, options.filter))
    {
        m_table.data = data;
        m_table.options = options;
        m_table.years = yearsOf(data);
    }

    BudgetTable build()
    {
        const std::vector<SumRow> groups = sums(m_table.options.rows, {});
        m_table.total = aligned(budget::sums(m_shown, Group::Source, {}, m_table.options.figure).total);
        switch (m_table.options.rows) {
        case Group::Source:
            addSources(groups);
            break;
        case Group::Program:
            addRows(-1, budgetrow::Program, groups, 0);
            break;
        default:
            addGroups(groups);
        }
        if (m_table.hasCeilings())
            addCeiling(-1, {});
        addLayers();
        return std::move(m_table);
    }

private:
    std::vector<SumRow> sums(Group group, const budget::Filter &filter)
    {
        const budget::Sums all = budget::sums(m_shown, group, filter, m_table.options.figure);
        m_summed = all.years;
        std::vector<SumRow> rows;
        for (const SumRow &row : all.rows)
            rows.push_back(aligned(row));
        return rows;
    }

    SumRow nothing(qint64 id) const
    {
        return {.id = id, .years = std::vector<Money>(m_table.years.size()), .total = {}};
    }

    /// With one amount for each year of the table, not only for those that have money.
    SumRow aligned(const SumRow &row) const
    {
        SumRow wide = nothing(row.id);
        wide.total = row.total;
        for (std::size_t i = 0; i < m_summed.size(); ++i) {
            const auto place = std::ranges::lower_bound(m_table.years, m_summed[i]) - m_table.years.begin();
            wide.years[std::size_t(place)] = row.years[i];
        }
        return wide;
    }

    int add(int parent, const OutlineKey &key, const SumRow &row)
    {
        m_table.rows[key] = row;
        return m_table.outline.add(parent, key);
    }

    void addRows(int parent, budgetrow::Kind kind, std::vector<SumRow> rows, qint64 group)
    {
        sort(rows, kind);
        for (const SumRow &row : rows)
            add(parent, {kind, row.id, group}, row);
    }

    /// Also sources that have no money yet: a ceiling can be set for them.
    void addSources(std::vector<SumRow> groups)
    {
        if (m_table.hasCeilings())
            addIdleSources(groups);
        sort(groups, budgetrow::Group);
        for (const SumRow &row : groups) {
            const int number = add(-1, {budgetrow::Group, row.id}, row);
            addRows(number, budgetrow::Part, sums(Group::Pillar, {.source = Id<FundingSource>{row.id}}),
                    row.id);
            if (m_table.hasCeilings() && row.id != 0)
                addCeiling(number, {row.id});
        }
    }

    void addIdleSources(std::vector<SumRow> &groups) const
    {
        const std::vector<SumRow> known = std::exchange(groups, {});
        const auto find = [&](qint64 id) { return std::ranges::find(known, id, &SumRow::id); };
        for (const FundingSource *source : byPosition(m_table.data.fundingSources)) {
            const auto found = find(source->id.value);
            groups.push_back(found != known.end() ? *found : nothing(source->id.value));
        }
        if (const auto none = find(0); none != known.end())
            groups.push_back(*none);
    }

    void addGroups(std::vector<SumRow> groups)
    {
        std::map<qint64, std::vector<SumRow>> programs;
        for (const SumRow &row : sums(Group::Program, {})) {
            const Program *program = m_table.data.programs.find({row.id});
            const bool pillar = m_table.options.rows == Group::Pillar;
            programs[!program ? 0 : pillar ? program->pillar.value : program->lead.value].push_back(row);
        }
        sort(groups, budgetrow::Group);
        for (const SumRow &row : groups) {
            const int number = add(-1, {budgetrow::Group, row.id}, row);
            addRows(number, budgetrow::Program, programs[row.id], row.id);
        }
    }

    void addCeiling(int parent, Id<FundingSource> source)
    {
        m_table.outline.add(parent, {budgetrow::Ceiling, source.value});
        if (std::ranges::any_of(m_table.data.ceilings,
                                [&](const Ceiling &ceiling) { return ceiling.source == source; }))
            m_table.outline.add(parent, {budgetrow::Left, source.value});
    }

    void sort(std::vector<SumRow> &rows, budgetrow::Kind kind) const
    {
        const int column = m_table.options.sortColumn;
        if (column < 0)
            return;
        QCollator natural;
        natural.setNumericMode(true);
        const auto less = [&](const SumRow &a, const SumRow &b) {
            if (column == 0)
                return natural.compare(m_table.title({kind, a.id}), m_table.title({kind, b.id})) < 0;
            const bool year = m_table.yearOf(column).has_value();
            const auto at = std::size_t(column) - 1;
            return year ? a.years[at] < b.years[at] : a.total < b.total;
        };
        std::ranges::stable_sort(rows, [&](const SumRow &a, const SumRow &b) {
            return m_table.options.ascending ? less(a, b) : less(b, a);
        });
    }

    void addLayers()
    {
        std::vector<SumRow> groups = sums(m_table.options.layers, {});
        std::erase_if(groups, [](const SumRow &row) { return row.total == Money{}; });
        if (m_table.options.layers == Group::Pillar)
            for (const SumRow &row : groups)
                addLayer(row, pillarTone(m_table.data, {row.id}));
        else
            addLargest(std::move(groups));
    }

    void addLayer(const SumRow &row, int tone)
    {
        m_table.layers.push_back({.name = budgetGroupTitle(m_table.data, m_table.options.layers, row.id),
                                  .tone = tone,
                                  .years = row.years});
    }

    void addLargest(std::vector<SumRow> groups)
    {
        std::ranges::stable_sort(groups, std::ranges::greater(), &SumRow::total);
        BudgetLayer others{.name = Text::tr("Others"), .years = std::vector<Money>(m_table.years.size())};
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (i < mostLayers) {
                addLayer(groups[i], layerTones[i]);
                continue;
            }
            for (std::size_t year = 0; year < others.years.size(); ++year)
                others.years[year] += groups[i].years[year];
        }
        if (groups.size() > mostLayers)
            m_table.layers.push_back(others);
    }

    PlanData m_shown;
    BudgetTable m_table;
    std::vector<int> m_summed;  ///< years of the sums that were asked for last
};

}

BudgetTable budgetTable(const PlanData &data, const BudgetOptions &options)
{
    return Builder(data, options).build();
}
