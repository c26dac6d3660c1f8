// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/stages.h"

#include <QCoreApplication>

#include <set>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Stages)
};

/// Gathers what a stage asks for, each as a share of what is there.
class Builder {
public:
    Builder(const QString &numeral, const QString &title, const QString &detail)
        : m_stage{.numeral = numeral, .title = title, .detail = detail}
    {
    }

    void ask(const QString &what, double share)
    {
        ++m_stage.asked;
        m_sum += share;
        if (share >= 1)
            ++m_stage.done;
        else
            m_stage.missing.append(what);
    }
    void ask(const QString &what, bool there) { ask(what, there ? 1.0 : 0.0); }

    /// As ask(), by how many of \a rows pass; nothing is there where there are no rows.
    template <class Range, class Passes>
    void askEach(const QString &what, const Range &rows, Passes passes)
    {
        const auto all = std::ranges::distance(rows);
        const auto there = std::ranges::count_if(rows, passes);
        ask(what, all == 0 ? 0.0 : double(there) / double(all));
    }

    Stage build(bool partial = false)
    {
        m_stage.partial = partial;
        m_stage.share = m_stage.asked > 0 ? m_sum / m_stage.asked : 0;
        return std::move(m_stage);
    }

private:
    Stage m_stage;
    double m_sum = 0;
};

template <class Row, class Member>
auto keysOf(const Rows<Row> &rows, Member member)
{
    std::set<std::decay_t<decltype(rows[0].*member)>> keys;
    for (const Row &row : rows)
        keys.insert(row.*member);
    return keys;
}

Stage analysis(const PlanData &data)
{
    Builder stage(QStringLiteral("I"), Text::tr("Strategic analysis"),
                  Text::tr("Book 1. Judged here: vision, RPJMD, council and team; readiness, SWOT and gaps "
                           "are not kept in Pilar yet"));
    const City city = data.city();
    const auto bodies = keysOf(data.members, &Member::body);
    stage.ask(Text::tr("vision of the smart city"), !city.vision.isEmpty());
    stage.ask(Text::tr("the RPJMD that the plan follows"), !city.rpjmd.isEmpty());
    stage.ask(Text::tr("members of the council"), bodies.contains(Member::Body::Dewan));
    stage.ask(Text::tr("members of the working team"), bodies.contains(Member::Body::TimPelaksana));
    return stage.build(true);
}

Stage masterplan(const PlanData &data)
{
    Builder stage(QStringLiteral("II"), Text::tr("Masterplan"),
                  Text::tr("Book 2: programs of the RPJMD and Renstra, action plan, roadmap"));
    const auto withIndicator = keysOf(data.indicators, &Indicator::program);
    const auto withActivity = keysOf(data.activities, &Activity::program);
    const auto withMoney = keysOf(data.budgetLines, &BudgetLine::program);
    const auto pillars = keysOf(data.programs, &Program::pillar);
    const auto groups = keysOf(data.programs, &Program::actionGroup);
    stage.askEach(Text::tr("programs in every pillar"), data.pillars,
                  [&](const Pillar &pillar) { return pillars.contains(pillar.id); });
    const Rows<Program> &programs = data.programs;
    stage.askEach(Text::tr("a lead for every program"), programs,
                  [](const Program &p) { return bool(p.lead); });
    stage.askEach(Text::tr("an RPJMD or Renstra reference for every program"), programs,
                  [](const Program &p) { return !p.rpjmd.isEmpty() || !p.renstra.isEmpty(); });
    stage.askEach(Text::tr("an indicator for every program"), programs,
                  [&](const Program &p) { return withIndicator.contains(p.id); });
    stage.askEach(Text::tr("years for every program"), programs,
                  [](const Program &p) { return p.firstYear > 0 && p.lastYear > 0; });
    stage.askEach(Text::tr("a budget for every program"), programs,
                  [&](const Program &p) { return withMoney.contains(p.id); });
    stage.askEach(Text::tr("activities for every program"), programs,
                  [&](const Program &p) { return withActivity.contains(p.id); });
    stage.ask(Text::tr("programs in all four groups of the action plan"),
              double(groups.size() - groups.count(Program::ActionGroup::None)) / 4);
    return stage.build();
}

Stage innovations(const PlanData &data, const review::Review &review)
{
    Builder stage(QStringLiteral("III"), Text::tr("Innovations and quick wins"),
                  Text::tr("List of innovations, scores of the candidates, choice"));
    const auto pillars = keysOf(data.candidates, &Candidate::pillar);
    const auto withRisk = keysOf(data.risks, &Risk::candidate);
    stage.askEach(Text::tr("candidates in every pillar"), data.pillars,
                  [&](const Pillar &pillar) { return pillars.contains(pillar.id); });
    stage.askEach(Text::tr("the innovation of every candidate"), data.candidates,
                  [](const Candidate &c) { return !c.innovation.isEmpty() && !c.benefit.isEmpty(); });
    stage.askEach(Text::tr("risks of every candidate"), data.candidates,
                  [&](const Candidate &c) { return withRisk.contains(c.id); });
    double weights = 0;
    for (const Criterion &criterion : data.criteria)
        weights += criterion.weight;
    stage.ask(Text::tr("criteria whose weights sum to 100%"), std::abs(weights - 1) < 1e-6);
    int missing = 0;
    for (const review::Finding &finding : review.findings)
        if (finding.code == QLatin1String("scores_missing"))
            missing += finding.sentence.count;
    const double wanted = double(missing) + double(data.scores.size());
    stage.ask(Text::tr("scores of every candidate"),
              data.scores.empty() ? 0.0 : double(data.scores.size()) / wanted);
    return stage.build();
}

Stage decision(const PlanData &data, bool hasVersion)
{
    Builder stage(QStringLiteral("IV"), Text::tr("Decision"),
                  Text::tr("Final books, profiles of the quick wins, signed commitment"));
    const auto chosen = byPosition(data.candidates, [](const Candidate &candidate) {
        return candidate.decision == Candidate::Decision::Chosen;
    });
    stage.ask(Text::tr("chosen quick wins"), !chosen.empty());
    stage.askEach(Text::tr("a decision on every candidate"), data.candidates,
                  [](const Candidate &c) { return c.decision != Candidate::Decision::Open; });
    stage.askEach(Text::tr("a reason for every decision"), data.candidates,
                  [](const Candidate &c) { return !c.decisionReason.isEmpty(); });
    stage.askEach(Text::tr("a program for every chosen quick win"), chosen,
                  [](const Candidate *c) { return bool(c->program); });
    stage.ask(Text::tr("a named version of the plan"), hasVersion);
    return stage.build(true);
}

}

std::vector<Stage> stages(const PlanData &data, const review::Review &review, bool hasVersion)
{
    return {analysis(data), masterplan(data), innovations(data, review), decision(data, hasVersion)};
}
