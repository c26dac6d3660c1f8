// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/choicework.h"

#include "model/domain/failure.h"
#include "model/scoring/scorecube.h"

#include <QtConcurrentRun>

namespace {

void run(QPromise<ChoiceWork::Result> &promise, const PlanData &plan, Id<Round> round)
{
    auto choice = std::make_shared<Choice>();
    try {
        *choice = choiceOf(plan, round, [&](double) { return !promise.isCanceled(); });
    } catch (const Failure &failure) {
        choice->selection.obstacle = failure.sentence();
    }
    promise.addResult(ChoiceWork::Result(choice));
}

}

Choice choiceOf(const PlanData &plan, Id<Round> id, const scoring::Progress &progress)
{
    Choice choice;
    const Round *round = plan.rounds.find(id);
    const scoring::Method *method = round ? scoring::findMethod(round->method) : nullptr;
    scoring::MethodUse use{.method = method ? method : &scoring::methods().front()};
    scoring::SelectionTerms terms;
    if (round) {
        use.normalisation
            = scoring::findNormalisation(round->normalisation).value_or(scoring::Normalisation::Maximum);
        terms = {.ceiling = round->ceiling.value_or(Money{}),
                 .minPerPillar = round->minPerPillar,
                 .maxPerAgency = round->maxPerAgency};
    }
    const scoring::ScoreCube cube(plan, id);
    choice.candidates = cube.candidates();
    choice.ranks = use.ranks(scoring::jointMatrix(cube));
    choice.problem = scoring::selectionProblem(plan, id, use, terms);
    if (!round || !round->ceiling)
        return choice;
    choice.selection = scoring::choose(choice.problem, progress);
    choice.outlook = scoring::outlook(choice.problem, choice.selection, progress);
    return choice;
}

ChoiceWork::ChoiceWork(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_busy || m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
            return;
        m_busy = false;
        Q_EMIT done(m_watcher.result());
    });
}

/// What still runs has all it needs and goes away by itself.
ChoiceWork::~ChoiceWork()
{
    cancel();
}

void ChoiceWork::cancel()
{
    m_watcher.future().cancel();
    m_watcher.setFuture({});
    m_busy = false;
}

void ChoiceWork::start(const PlanData &plan, Id<Round> round)
{
    cancel();
    m_busy = true;
    m_watcher.setFuture(QtConcurrent::run(&run, plan, round));
}
