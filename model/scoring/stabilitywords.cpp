// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/stabilitywords.h"

#include "model/domain/format.h"
#include "model/domain/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Stability)
};

/// A tenth of a percentage point towards the present weight, so that what is promised holds.
QString lowEnd(const WeightInterval &interval)
{
    const double inward = std::ceil(interval.lowest() * 1000) / 1000;
    return format::percent(inward <= interval.weight ? inward : interval.lowest());
}

QString highEnd(const WeightInterval &interval)
{
    const double inward = std::floor(interval.highest() * 1000) / 1000;
    return format::percent(inward >= interval.weight ? inward : interval.highest());
}

/// Those that end somewhere, the tightest first.
std::vector<WeightInterval> tightest(std::vector<WeightInterval> intervals)
{
    std::erase_if(intervals, [](const WeightInterval &interval) { return !interval.slack(); });
    std::ranges::stable_sort(intervals, {}, [](const WeightInterval &interval) { return *interval.slack(); });
    return intervals;
}

/// Sentences about the ends of what is safe.
class Ends {
public:
    Ends(const Stability &stability, const StabilityNames &names)
        : m_stability(stability)
        , m_names(names)
    {
    }

    QString winner() const { return m_names.candidates.value(int(m_stability.effects.order.front())); }
    QString runs() const { return QLocale().toString(qulonglong(m_stability.acceptability.runs)); }
    QString firstShare() const
    {
        return format::percent(
            std::round(100 * m_stability.acceptability.shares[m_stability.effects.order.front()][0]) / 100);
    }
    QString criterion(std::size_t j) const { return m_names.criteria.value(int(j)); }
    QString candidate(std::size_t i) const { return m_names.candidates.value(int(i)); }

    QString lead(const WeightInterval &interval) const;
    QString alone(const WeightInterval &interval) const;
    QString set(const WeightInterval &interval) const;
    QString swap(const Swap &swap) const;

private:
    const Stability &m_stability;
    const StabilityNames &m_names;
};

QString Ends::lead(const WeightInterval &interval) const
{
    const QString name = criterion(interval.criterion);
    const QString now = format::percent(interval.weight);
    if (interval.low && interval.high)
        return Text::tr("%1 stays first as long as the weight of %2 is between %3 and %4 (now %5); in %6 "
                        "simulations it comes first in %7.")
            .arg(winner(), name, lowEnd(interval), highEnd(interval), now, runs(), firstShare());
    if (interval.low)
        return Text::tr("%1 stays first as long as the weight of %2 is at least %3 (now %4); in %5 "
                        "simulations it comes first in %6.")
            .arg(winner(), name, lowEnd(interval), now, runs(), firstShare());
    return Text::tr("%1 stays first as long as the weight of %2 is at most %3 (now %4); in %5 simulations "
                    "it comes first in %6.")
        .arg(winner(), name, highEnd(interval), now, runs(), firstShare());
}

QString Ends::alone(const WeightInterval &interval) const
{
    const QString name = criterion(interval.criterion);
    const QString now = format::percent(interval.weight);
    const bool nearerBelow = interval.low
        && (!interval.high || interval.weight - interval.lowest() < interval.highest() - interval.weight);
    if (nearerBelow)
        return Text::tr("If only the weight of %1 changes, %2 takes the first place once it falls below %3 "
                        "(now %4).")
            .arg(name, candidate(interval.low->rises), lowEnd(interval), now);
    return Text::tr("If only the weight of %1 changes, %2 takes the first place once it rises above %3 "
                    "(now %4).")
        .arg(name, candidate(interval.high->rises), highEnd(interval), now);
}

QString Ends::set(const WeightInterval &interval) const
{
    const int count = int(m_stability.line);
    const QString name = criterion(interval.criterion);
    const QString now = format::percent(interval.weight);
    if (interval.low && interval.high)
        return Text::tr("The same %n stay above the line as long as the weight of %1 is between %2 and %3 "
                        "(now %4).",
                        nullptr, count)
            .arg(name, lowEnd(interval), highEnd(interval), now);
    if (interval.low)
        return Text::tr(
                   "The same %n stay above the line as long as the weight of %1 is at least %2 (now %3).",
                   nullptr, count)
            .arg(name, lowEnd(interval), now);
    return Text::tr("The same %n stay above the line as long as the weight of %1 is at most %2 (now %3).",
                    nullptr, count)
        .arg(name, highEnd(interval), now);
}

QString Ends::swap(const Swap &swap) const
{
    const QString now = format::percent(swap.weight);
    const int decimals = std::abs(swap.at - swap.weight) < 0.0005 ? 4 : 2;
    const QString at = QLocale().toString(100 * swap.at, 'f', decimals);
    return Text::tr("The smallest change that turns a place round: with the weight of %1 at %2% instead of "
                    "%3, %4 and %5 swap.")
        .arg(criterion(swap.criterion), at, now, candidate(swap.above), candidate(swap.below));
}

const Swap *smallestSwap(const Stability &stability)
{
    const Swap *smallest = nullptr;
    for (const std::optional<Swap> &swap : stability.effects.swaps)
        if (swap
            && (!smallest || std::abs(swap->at - swap->weight) < std::abs(smallest->at - smallest->weight)))
            smallest = &*swap;
    return smallest;
}

QString omissionSentence(const Stability &stability, const StabilityNames &names)
{
    const std::size_t winner = stability.effects.order.front();
    const int count = int(stability.omissions.size());
    const auto kept = int(std::ranges::count_if(
        stability.omissions, [&](const Omission &omission) { return omission.ranks[winner] == 1; }));
    if (kept == count)
        return Text::tr("%1 stays first whichever one of the %n scorers is left out.", nullptr, count)
            .arg(names.candidates.value(int(winner)));
    QStringList who;
    for (const Omission &omission : stability.omissions)
        if (const Scorer *scorer = names.scorers.find(omission.scorer); scorer && omission.ranks[winner] != 1)
            who.append(scorer->name);
    return Text::tr("%1 is no longer first when one of these %n scorers is left out: %2.", nullptr,
                    count - kept)
        .arg(names.candidates.value(int(winner)), who.join(QStringLiteral(", ")));
}

QString nothingToCompare(const Stability &stability)
{
    if (stability.ranks.size() < 2)
        return Text::tr("There is nothing to compare yet: a ranking needs at least two candidates.");
    return Text::tr("There is nothing to compare yet: a ranking needs at least one criterion.");
}

bool isEmpty(const Stability &stability)
{
    return stability.ranks.size() < 2 || stability.effects.order.empty();
}

}

StabilityNames stabilityNames(const PlanData &plan)
{
    StabilityNames names{.scorers = plan.scorers};
    for (const Candidate *candidate : byPosition(plan.candidates))
        names.candidates.append(nameAlone(*candidate));
    for (const Criterion *criterion : byPosition(plan.criteria))
        names.criteria.append(nameOf(*criterion));
    return names;
}

QString leadSentence(const Stability &stability, const StabilityNames &names)
{
    if (isEmpty(stability))
        return nothingToCompare(stability);
    const Ends ends(stability, names);
    if (stability.winners() > 1)
        return Text::tr("%n candidates share the first place: the slightest change of the weights decides "
                        "between them.",
                        nullptr, int(stability.winners()));
    const std::vector<WeightInterval> intervals = tightest(stability.effects.winner);
    if (!intervals.empty())
        return ends.lead(intervals.front());
    return Text::tr("%1 stays first whatever the weight of any single criterion; in %2 simulations it comes "
                    "first in %3.")
        .arg(ends.winner(), ends.runs(), ends.firstShare());
}

QString disagreementSentence(const Stability &stability, const StabilityNames &names)
{
    if (isEmpty(stability))
        return {};
    const std::size_t winner = stability.effects.order.front();
    QStringList others;
    for (const MethodRanking &ranking : stability.methods.rankings) {
        if (ranking.ranks[winner] == 1)
            continue;
        const auto first = std::ranges::find(ranking.ranks, 1) - ranking.ranks.begin();
        others.append(Text::tr("%1: %2", "method: candidate")
                          .arg(methodTitle(*ranking.method), names.candidates.value(int(first))));
    }
    if (others.isEmpty())
        return {};
    return Text::tr("The methods disagree. Another one comes first by: %1.")
        .arg(others.join(QStringLiteral("; ")));
}

QStringList sentences(const Stability &stability, const StabilityNames &names)
{
    QStringList result{leadSentence(stability, names)};
    if (isEmpty(stability))
        return result;
    const Ends ends(stability, names);
    const std::vector<WeightInterval> intervals = tightest(stability.effects.winner);
    for (std::size_t n = 0; n < std::min<std::size_t>(intervals.size(), 2) && stability.winners() == 1; ++n)
        result.append(ends.alone(intervals[n]));
    if (const QString disagreement = disagreementSentence(stability, names); !disagreement.isEmpty())
        result.append(disagreement);
    else
        result.append(Text::tr("Every method puts %1 first.").arg(ends.winner()));
    if (!stability.omissions.empty())
        result.append(omissionSentence(stability, names));
    if (const auto set = tightest(stability.effects.set); !set.empty())
        result.append(ends.set(set.front()));
    if (const Swap *swap = smallestSwap(stability))
        result.append(ends.swap(*swap));
    return result;
}

}
