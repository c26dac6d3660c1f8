// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/targetsmodel.h"

#include "model/edits/indicators.h"
#include "views/common/typed.h"

#include <map>
#include <set>

TargetsModel::TargetsModel(Plan &plan, QObject *parent)
    : OutlineModel({{.id = QStringLiteral("year"), .title = tr("Year"), .width = 56},
                    {.id = QStringLiteral("planned"), .title = tr("Target"), .width = 100},
                    {.id = QStringLiteral("realised"), .title = tr("Realised"), .width = 100}},
                   parent)
    , m_plan(plan)
{
}

/// The years of the plan, and others that have figures.
void TargetsModel::show(Id<Indicator> indicator)
{
    m_indicator = indicator;
    const City city = m_plan.data().city();
    std::set<int> years;
    for (int year = city.firstYear; year != 0 && year <= city.lastYear; ++year)
        years.insert(year);
    for (const Target &target : m_plan.data().targets.of(indicator))
        years.insert(target.year);
    Outline outline;
    for (const int year : years)
        outline.add(-1, {.kind = 1, .id = year});
    setOutline(std::move(outline));
}

Target TargetsModel::targetOf(qint64 year) const
{
    const Target *present = m_plan.data().targets.find(std::tuple(m_indicator, int(year)));
    return present ? *present : Target{.indicator = m_indicator, .year = int(year)};
}

Cell TargetsModel::cell(const OutlineKey &key, int column) const
{
    const Target target = targetOf(key.id);
    switch (column) {
    case Planned:
        return {.text = target.planned, .editable = true};
    case Realised:
        return {.text = target.realised, .editable = true};
    default:
        return {.text = QString::number(key.id), .tone = Tone::Secondary};
    }
}

QString TargetsModel::change(const std::vector<CellChange> &changes)
{
    std::map<qint64, Target> altered;
    for (const auto &[key, column, text] : changes) {
        Target &target = altered.try_emplace(key.id, targetOf(key.id)).first->second;
        if (column == Planned) {
            target.planned = text;
            target.plannedValue = typed::number(text);
        } else if (column == Realised) {
            target.realised = text;
            target.realisedValue = typed::number(text);
        }
    }
    std::vector<Target> targets;
    targets.reserve(altered.size());
    for (const auto &[year, target] : altered)
        targets.push_back(target);
    edits::setTargets(m_plan, targets);
    return {};
}
