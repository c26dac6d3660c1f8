// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/scores.h"

#include "model/edits/rows.h"

#include <QCoreApplication>

#include <cmath>

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

void write(Database &db, Id<Round> round, Id<Scorer> scorer, const edits::ScoreCell &cell)
{
    if (!cell.value) {
        rows::remove<Score>(db, std::tuple(round, scorer, cell.candidate, cell.criterion));
        return;
    }
    if (!std::isfinite(*cell.value))
        throw Failure(Text::tr("A score must be a number. Correct it and try again."));
    rows::put(db, Score{round, scorer, cell.candidate, cell.criterion, *cell.value});
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
            write(db, round, scorer, cell);
    });
}

bool edits::setAnchors(Plan &plan, Id<Criterion> id, const std::vector<std::pair<int, QString>> &meanings)
{
    const Criterion *criterion = plan.data().criteria.find(id);
    if (!criterion)
        return true;
    std::vector<Rows<Anchor>::Key> gone;
    for (const Anchor &anchor : plan.data().anchors.of(id))
        gone.push_back(anchor.key());
    std::vector<Anchor> next;
    for (const auto &[level, meaning] : meanings)
        if (!meaning.trimmed().isEmpty())
            next.push_back({id, level, meaning.trimmed()});
    return putRelation(plan, Text::tr("Describe the scale of criterion %1").arg(nameOf(*criterion)), next,
                       gone);
}

bool edits::setWeights(Plan &plan, const std::vector<std::pair<Id<Criterion>, double>> &weights)
{
    std::vector<Criterion> next;
    for (const auto &[id, weight] : weights)
        if (const Criterion *criterion = plan.data().criteria.find(id)) {
            next.push_back(*criterion);
            next.back().weight = weight;
        }
    if (next.empty())
        return true;
    const QString label = changeLabel(table<Criterion>().title, QT_TRANSLATE_NOOP("Field", "weight"),
                                      nameOf(next.front()), qsizetype(next.size()));
    return plan.edit(label, [&](Database &db) {
        for (const Criterion &criterion : next) {
            if (!std::isfinite(criterion.weight) || criterion.weight < 0)
                throw Failure(Text::tr("A weight must be a number from 0 up. Correct it and try again."));
            rows::update(db, criterion);
        }
    });
}
