// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomedits.h"

#include "model/edits/activities.h"
#include "model/edits/agencies.h"
#include "model/edits/budget.h"
#include "model/edits/candidates.h"
#include "model/edits/indicators.h"
#include "model/edits/programs.h"
#include "model/edits/rounds.h"
#include "model/edits/rows.h"
#include "model/edits/scores.h"

#include <random>

namespace {

class RandomEdit {
public:
    RandomEdit(Plan &plan, unsigned seed)
        : m_plan(plan)
        , m_data(plan.data())
        , m_random(seed)
    {
    }

    bool make();

private:
    using Make = bool (RandomEdit::*)();

    static const std::vector<Make> &ofEntities();
    static const std::vector<Make> &ofRelations();  ///< and of all else

    int below(int limit) { return int(m_random() % unsigned(limit)); }
    bool coin() { return below(2) == 0; }
    int year() { return 2018 + below(9); }
    std::optional<Money> money()
    {
        return coin() ? std::optional(Money{below(1'000'000'000)}) : std::nullopt;
    }
    QString text();

    template <class Row>
    const Row *row()
    {
        const Rows<Row> &rows = tableOf<Row>(m_data);
        return rows.empty() ? nullptr : &rows[std::size_t(below(int(rows.size())))];
    }
    template <class Row>
    Id<Row> id()
    {
        const Row *found = row<Row>();
        return found ? found->id : Id<Row>{};
    }

    template <class Row>
    Row changed(const Row &base);
    template <class Row>
    Row fresh();
    template <class Row>
    bool entity();
    template <class Row>
    bool relation(const Row &put);

    bool city() { return edits::change(m_plan, changed(m_data.city())); }
    bool support() { return relation(Support{id<Program>(), id<Agency>(), text()}); }
    bool gateAnswer() { return relation(GateAnswer{id<Candidate>(), id<Gate>(), coin()}); }
    bool anchor() { return relation(Anchor{id<Criterion>(), below(5), text()}); }
    bool dependency();
    bool comparison();
    bool exemption() { return relation(Exemption{id<Scorer>(), id<Criterion>(), text()}); }
    bool candidatePair()
    {
        return relation(CandidatePair{id<Candidate>(), id<Candidate>(), CandidatePair::Kind(below(2))});
    }
    bool holiday()
    {
        return relation(
            Holiday{QDate(year(), 1 + below(12), 1 + below(28)), text(), Holiday::Kind(below(2))});
    }
    bool capacity() { return relation(Capacity{id<Agency>(), year(), below(9)}); }
    bool placement() { return relation(Placement{id<Round>(), id<Candidate>(), 1 + below(9), text()}); }
    bool role();
    bool moveProgram();
    bool mergeAgencies() { return edits::mergeAgencies(m_plan, id<Agency>(), id<Agency>()); }
    bool recognise() { return edits::recogniseAgency(m_plan, text(), id<Agency>()); }
    bool budget();
    bool ceilings()
    {
        return edits::setCeilings(m_plan, {{year(), id<FundingSource>(), money()}, {year(), {}, money()}});
    }
    bool targets();
    bool dates();
    bool moveActivities();
    bool decide();
    bool makeProgram() { return edits::makeProgram(m_plan, id<Candidate>(), {.year = coin() ? year() : 0}); }
    bool scores();
    bool round();
    bool weights() { return edits::setWeights(m_plan, {{id<Criterion>(), below(100) / 97.0}}); }

    Plan &m_plan;
    const PlanData m_data;
    std::mt19937 m_random;
};

QString RandomEdit::text()
{
    static const QStringList texts{QString(),
                                   QStringLiteral("Dinas Angkutan"),
                                   QStringLiteral("it's \"quoted\"; DROP TABLE program --"),
                                   QStringLiteral("sungai — gunung ✓ 𝒫"),
                                   QStringLiteral("dua\nbaris\tdan\0nol"),
                                   QStringLiteral("%1 %n %2"),
                                   QString(5000, u'p')};
    return texts.at(below(int(texts.size())));
}

/// The fields of another row under the key of \a base, with a new text: references stay valid.
template <class Row>
Row RandomEdit::changed(const Row &base)
{
    Row next = *row<Row>();
    next.id = base.id;
    if constexpr (requires { next.name; })
        next.name = text();
    else if constexpr (requires { next.description; })
        next.description = text();
    else if constexpr (requires { next.office; })
        next.office = text();
    return next;
}

template <class Row>
Row RandomEdit::fresh()
{
    Row next{};
    if constexpr (requires { next.program; })
        next.program = id<Program>();
    if constexpr (std::is_same_v<Row, SubDimension>)
        next.pillar = id<Pillar>();
    return next;
}

template <class Row>
bool RandomEdit::entity()
{
    const Row *chosen = row<Row>();
    if (!chosen)
        return edits::add(m_plan, fresh<Row>());
    switch (below(6)) {
    case 0:
        return edits::remove<Row>(m_plan, {chosen->id, id<Row>()});
    case 1:
        return edits::move(m_plan, chosen->id, coin() ? id<Row>() : Id<Row>{});
    case 2:
        return edits::duplicate(m_plan, chosen->id);
    case 3:
        return edits::add(m_plan, changed(fresh<Row>()));
    default:
        return edits::change(m_plan, std::vector<Row>{changed(*chosen), changed(*row<Row>())});
    }
}

/// Writes \a put and takes another row of the relation away.
template <class Row>
bool RandomEdit::relation(const Row &put)
{
    std::vector<typename Rows<Row>::Key> gone;
    if (const Row *other = row<Row>(); other && coin())
        gone.push_back(other->key());
    return edits::putRelation<Row>(m_plan, QStringLiteral("Hubungkan"), {put}, gone);
}

bool RandomEdit::dependency()
{
    const Dependency next{id<Activity>(), id<Activity>(), Link(below(int(Link::Count))), below(9) - 4};
    const auto *present = row<Dependency>();
    if (!present || coin())
        return edits::link(m_plan, next);
    return coin() ? edits::changeLink(m_plan, present->key(), next) : edits::unlink(m_plan, {present->key()});
}

bool RandomEdit::comparison()
{
    return relation(Comparison{id<Scorer>(), id<Criterion>(), id<Criterion>(), 1.0 / (1 + below(9))});
}

bool RandomEdit::role()
{
    return edits::setRole(m_plan, id<Program>(), id<Agency>(), edits::Role(below(3)));
}

bool RandomEdit::moveProgram()
{
    const auto *sub = row<SubDimension>();
    const Id<SubDimension> into = sub && coin() ? sub->id : Id<SubDimension>{};
    if (coin())
        return edits::mapPrograms(m_plan, {id<Program>(), id<Program>()}, id<Pillar>(), into);
    if (sub && coin())
        return edits::moveSubDimension(m_plan, sub->id, id<Pillar>(), id<SubDimension>());
    return edits::moveProgram(m_plan, id<Program>(), id<Pillar>(), into, id<Program>());
}

bool RandomEdit::budget()
{
    const auto which = coin() ? edits::Amount::Planned : edits::Amount::Realised;
    const auto *line = row<BudgetLine>();
    if (line && below(4) == 0)
        return edits::putBudgetLine(m_plan, {line->program, year(), line->source, line->planned},
                                    line->key());
    if (line && coin())
        return edits::setBudget(m_plan, which, {{line->program, line->year, line->source, money()}});
    return edits::setBudget(m_plan, which, {{id<Program>(), year(), id<FundingSource>(), money()}});
}

bool RandomEdit::targets()
{
    const Id<Indicator> indicator = id<Indicator>();
    return edits::setTargets(m_plan,
                             {Target{indicator, year(), text(), 0.1 * below(50)}, Target{indicator, year()}});
}

bool RandomEdit::dates()
{
    const QDate start(year(), 1 + below(12), 1 + below(28));
    return edits::setDates(
        m_plan, {{id<Activity>(), start, start.addDays(below(200) - 20)}, {id<Activity>(), {}, start}});
}

bool RandomEdit::moveActivities()
{
    return edits::moveActivities(m_plan, {id<Activity>(), id<Activity>()},
                                 {coin() ? id<Program>() : Id<Program>{}, id<Candidate>(), id<Activity>()});
}

bool RandomEdit::decide()
{
    return edits::decide(m_plan, {id<Candidate>(), id<Candidate>()}, Candidate::Decision(below(4)), text());
}

bool RandomEdit::scores()
{
    if (!row<Round>() || below(6) == 0)
        return edits::openRound(m_plan).has_value();
    const auto value = [&] { return coin() ? std::optional(below(40) / 7.0) : std::nullopt; };
    return edits::setScores(
        m_plan, id<Round>(), id<Scorer>(),
        {{id<Candidate>(), id<Criterion>(), value()}, {id<Candidate>(), id<Criterion>(), value()}});
}

bool RandomEdit::round()
{
    return edits::closeRound(m_plan, id<Round>(), coin());
}

const std::vector<RandomEdit::Make> &RandomEdit::ofEntities()
{
    using R = RandomEdit;
    static const std::vector<Make> all{
        &R::entity<Pillar>,    &R::entity<SubDimension>, &R::entity<Agency>,        &R::entity<Area>,
        &R::entity<Member>,    &R::entity<Program>,      &R::entity<Partner>,       &R::entity<Gate>,
        &R::entity<Indicator>, &R::entity<Candidate>,    &R::entity<FundingSource>, &R::entity<Activity>,
        &R::entity<Risk>,      &R::entity<Criterion>,    &R::entity<Round>,         &R::entity<Scorer>,
        &R::entity<Occasion>,  &R::entity<Volume>,       &R::entity<Illustration>,  &R::entity<Signatory>,
        &R::entity<OwnField>};
    return all;
}

const std::vector<RandomEdit::Make> &RandomEdit::ofRelations()
{
    using R = RandomEdit;
    static const std::vector<Make> all{
        &R::city,       &R::support,     &R::gateAnswer,    &R::anchor,        &R::dependency,
        &R::comparison, &R::exemption,   &R::candidatePair, &R::placement,     &R::holiday,
        &R::capacity,   &R::role,        &R::moveProgram,   &R::mergeAgencies, &R::recognise,
        &R::budget,     &R::ceilings,    &R::targets,       &R::dates,         &R::moveActivities,
        &R::decide,     &R::makeProgram, &R::scores,        &R::round,         &R::weights};
    return all;
}

bool RandomEdit::make()
{
    const std::size_t entities = ofEntities().size();
    const auto choice = std::size_t(below(int(entities + ofRelations().size())));
    const Make chosen = choice < entities ? ofEntities()[choice] : ofRelations()[choice - entities];
    return (this->*chosen)();
}

}

bool randomEdit(Plan &plan, unsigned seed)
{
    return RandomEdit(plan, seed).make();
}
