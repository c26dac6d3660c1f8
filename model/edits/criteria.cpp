// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/criteria.h"

#include "model/domain/builtin.h"
#include "model/edits/rows.h"
#include "model/scoring/weights.h"

#include <QCoreApplication>

#include <cmath>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

using builtin::text;
using Weights = std::vector<std::pair<Id<Criterion>, double>>;

StandardCriterion readCriterion(const QJsonObject &object, int position)
{
    StandardCriterion standard{.criterion
                               = {.code = text(object, "code"),
                                  .name = text(object, "name"),
                                  .direction = fromToken<Criterion::Direction>(text(object, "direction"))
                                                   .value_or(Criterion::Direction::Benefit),
                                  .weight = object.value(QLatin1String("weight")).toDouble(),
                                  .lowest = object.value(QLatin1String("lowest")).toDouble(),
                                  .highest = object.value(QLatin1String("highest")).toDouble(),
                                  .position = position,
                                  .shortName = text(object, "short_name")}};
    const QJsonObject anchors = object.value(QLatin1String("anchors")).toObject();
    for (auto anchor = anchors.begin(); anchor != anchors.end(); ++anchor)
        standard.anchors.emplace_back(anchor.key().toInt(), anchor.value().toString());
    return standard;
}

std::vector<StandardCriterion> readStandardCriteria()
{
    std::vector<StandardCriterion> all;
    for (const QJsonObject &criterion : builtin::objects(builtin::file("presets/criteria"), "criteria"))
        all.push_back(readCriterion(criterion, int(all.size() + 1) * edits::positionGap));
    return all;
}

/// The criteria of the plan with their weights after \a set; nothing where that is not possible.
std::optional<std::vector<Criterion>> reweighted(const std::vector<const Criterion *> &criteria,
                                                 const Weights &set)
{
    std::vector<double> weights;
    weights.reserve(criteria.size());
    for (const Criterion *criterion : criteria)
        weights.push_back(criterion->weight);
    std::vector<std::pair<std::size_t, double>> places;
    for (const auto &[id, weight] : set) {
        const auto at = std::ranges::find(criteria, id, [](const Criterion *each) { return each->id; });
        if (at != criteria.end())
            places.emplace_back(std::size_t(at - criteria.begin()), weight);
    }
    const auto next = scoring::yielded(weights, places);
    if (!next)
        return {};
    std::vector<Criterion> result;
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        result.push_back(*criteria[i]);
        result.back().weight = (*next)[i];
    }
    return result;
}

Weights weightsOf(const PlanData &data, const std::vector<Id<Criterion>> &ids)
{
    Weights weights;
    for (const Id<Criterion> id : ids)
        if (const Criterion *criterion = data.criteria.find(id))
            weights.emplace_back(id, criterion->weight);
    return weights;
}

/// \a weights, and those that criteria of \a others have which are not among them.
Weights joined(const PlanData &data, const Weights &weights, const std::vector<Id<Criterion>> &others)
{
    Weights set = weightsOf(data, others);
    std::erase_if(set, [&](const auto &kept) {
        return std::ranges::find(weights, kept.first, &Weights::value_type::first) != weights.end();
    });
    set.insert(set.end(), weights.begin(), weights.end());
    return set;
}

std::vector<Id<Criterion>> lockedCriteria(const PlanData &data)
{
    std::vector<Id<Criterion>> locked;
    for (const Criterion &criterion : data.criteria)
        if (criterion.locked)
            locked.push_back(criterion.id);
    return locked;
}

/// \a weights set and locked ones as they are, those of \a keep kept where there is room, the rest yielding.
/// Nothing where nobody is left to yield.
std::optional<std::vector<Criterion>> reweighted(const PlanData &data, const Weights &weights,
                                                 const std::vector<Id<Criterion>> &keep)
{
    const auto criteria = byPosition(data.criteria);
    const Weights fixed = joined(data, weights, lockedCriteria(data));
    if (fixed.size() == criteria.size() && fixed.size() > weights.size())
        return {};
    const Weights set = joined(data, fixed, keep);
    // With all of them set nobody would yield.
    if (set.size() < criteria.size() || set.size() == fixed.size())
        if (auto next = reweighted(criteria, set))
            return next;
    return reweighted(criteria, fixed);
}

}

const std::vector<StandardCriterion> &standardCriteria()
{
    static const std::vector<StandardCriterion> all = readStandardCriteria();
    return all;
}

QString columnTitle(const Criterion &criterion)
{
    if (!criterion.shortName.isEmpty())
        return criterion.shortName;
    for (const StandardCriterion &standard : standardCriteria())
        if (standard.criterion.name.compare(criterion.name.simplified(), Qt::CaseInsensitive) == 0)
            return standard.criterion.shortName;
    return criterion.name;
}

bool edits::addStandardCriteria(Plan &plan)
{
    const int last = lastPosition<Criterion>(plan.data());
    const auto &all = standardCriteria();
    return plan.edit(Text::tr("Add %n standard criteria", nullptr, int(all.size())), [&](Database &db) {
        for (StandardCriterion standard : all) {
            standard.criterion.id = Id<Criterion>::create();
            standard.criterion.position += last;
            rows::insert(db, standard.criterion);
            for (const auto &[level, meaning] : standard.anchors)
                rows::insert(db, Anchor{standard.criterion.id, level, meaning});
        }
    });
}

bool edits::changeWeights(Plan &plan, const std::vector<std::pair<Id<Criterion>, double>> &weights,
                          const std::vector<Id<Criterion>> &keep)
{
    if (weights.empty())
        return true;
    const Criterion *first = plan.data().criteria.find(weights.front().first);
    const QString label = changeLabel(table<Criterion>().title, QT_TRANSLATE_NOOP("Field", "weight"),
                                      first ? nameOf(*first) : QString(), qsizetype(weights.size()));
    const auto next = reweighted(plan.data(), weights, keep);
    return plan.edit(label, [&](Database &db) {
        if (!next)
            throw Failure(Text::tr("Weights are shares from 0% to 100% that come to no more than 100% "
                                   "together, with the locked ones. Correct them, or unlock a criterion, and "
                                   "try again."));
        for (const Criterion &criterion : *next)
            rows::update(db, criterion);
    });
}

bool edits::completeWeights(Plan &plan)
{
    const auto next = reweighted(byPosition(plan.data().criteria), {});
    return plan.edit(Text::tr("Make the weights sum up to 100%"), [&](Database &db) {
        for (const Criterion &criterion : *next)
            rows::update(db, criterion);
    });
}

bool edits::removeCriteria(Plan &plan, const std::vector<Id<Criterion>> &ids)
{
    const PlanData data = plan.data();
    const Criterion *first = ids.empty() ? nullptr : data.criteria.find(ids.front());
    if (!first)
        return true;
    const auto rest = byPosition(data.criteria, [&](const Criterion &criterion) {
        return std::ranges::find(ids, criterion.id) == ids.end();
    });
    const auto next = reweighted(rest, {});
    const QString label = removeLabel(table<Criterion>().title, nameOf(*first), qsizetype(ids.size()));
    return plan.edit(label, [&](Database &db) {
        for (const Id<Criterion> id : ids)
            removeRow(db, id);
        for (const Criterion &criterion : *next)
            rows::update(db, criterion);
    });
}
