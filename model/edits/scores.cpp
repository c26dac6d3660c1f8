// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/scores.h"

#include "model/edits/rows.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

QString scoreLabel(const PlanData &data, Id<Scorer> scorer, const std::vector<edits::ScoreCell> &cells)
{
    const Scorer *who = data.scorers.find(scorer);
    const QString name = who ? who->name : QString();
    if (cells.size() > 1)
        return Text::tr("Fill %n scores of %1", nullptr, int(cells.size())).arg(name);
    const Candidate *candidate = data.candidates.find(cells.front().candidate);
    const Criterion *criterion = data.criteria.find(cells.front().criterion);
    return Text::tr("Score %1 on %2 by %3", "candidate, criterion, scorer")
        .arg(candidate ? edits::nameOf(*candidate) : QString(),
             criterion ? edits::nameOf(*criterion) : QString(), name);
}

}

bool edits::setScores(Plan &plan, Id<Round> round, Id<Scorer> scorer, const std::vector<ScoreCell> &cells)
{
    if (cells.empty())
        return true;
    return plan.edit(scoreLabel(plan.data(), scorer, cells), [&](Database &db) {
        const std::optional<Round> into = rows::find<Round>(db, round);
        if (!into || into->closed)
            throw Failure(Text::tr(
                "This round of scoring is closed and does not change. Open a new round to score again."));
        for (const ScoreCell &cell : cells)
            if (cell.value)
                rows::put(db, Score{round, scorer, cell.candidate, cell.criterion, *cell.value});
            else
                rows::remove<Score>(db, std::tuple(round, scorer, cell.candidate, cell.criterion));
    });
}

std::optional<Id<Round>> edits::openRound(Plan &plan)
{
    const auto open = byPosition(plan.data().rounds, [](const Round &round) { return !round.closed; });
    if (!open.empty())
        return open.back()->id;
    Id<Round> made;
    const QString name = Text::tr("Round %1").arg(plan.data().rounds.size() + 1);
    if (!add(plan, Round{.name = name}, &made))
        return {};
    return made;
}

bool edits::setWeights(Plan &plan, const std::vector<std::pair<Id<Criterion>, double>> &weights)
{
    std::vector<Criterion> next;
    for (const auto &[id, weight] : weights)
        if (const Criterion *criterion = plan.data().criteria.find(id)) {
            next.push_back(*criterion);
            next.back().weight = weight;
        }
    return change(plan, next);
}
