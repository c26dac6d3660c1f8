// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/planselection.h"

#include <QFutureWatcher>
#include <QObject>

/// What is to be chosen from, what was chosen, and what other ceilings would bring.
struct Choice {
    std::vector<Id<Candidate>> candidates{};  ///< in the order of the problem's items
    scoring::SelectionProblem problem{};
    scoring::Selection selection{};
    scoring::SelectionOutlook outlook{};
    std::vector<int> ranks{};  ///< as the round computes them
};

/// Chooses under the ceiling of a round away from the window: most often it is quick, now and then it takes
/// seconds. Each question cancels the one before.
class ChoiceWork : public QObject {
    Q_OBJECT

public:
    using Result = std::shared_ptr<const Choice>;

    explicit ChoiceWork(QObject *parent = nullptr);
    ~ChoiceWork() override;

    void start(const PlanData &plan, Id<Round> round);
    void cancel();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void done(const ChoiceWork::Result &result);

private:
    QFutureWatcher<Result> m_watcher;
    bool m_busy = false;
};

/// The choice that \a round asks for: its method, ceiling and numbers. Without a ceiling nothing is chosen.
Choice choiceOf(const PlanData &plan, Id<Round> round, const scoring::Progress &progress = {});
