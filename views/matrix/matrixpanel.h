// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "model/scoring/scorecube.h"
#include "views/common/selection.h"

#include <QWidget>

#include <memory>

/// What the panels beside the matrix look at: a round of a plan and its scores.
struct MatrixState {
    PlanData plan{};
    Id<Round> round{};  ///< none where the plan has no round
    std::shared_ptr<const scoring::ScoreCube> cube{};  ///< the scores of \a round in \a plan

    /// How the round ranks, and whether it may change.
    const Round &roundOrDefault() const
    {
        static const Round none;
        const Round *found = plan.rounds.find(round);
        return found ? *found : none;
    }
};

/// One of the tabs beside the matrix. It edits the plan, and asks the page for the rest.
class MatrixPanel : public QWidget {
    Q_OBJECT

public:
    explicit MatrixPanel(Plan &plan, QWidget *parent = nullptr);

    /// Shows \a state now, or when the panel comes to the front.
    void setState(const MatrixState &state);

Q_SIGNALS:
    void lookRequested(const Selection &selection);  ///< the page of that thing opens and shows it
    void cellRequested(Id<Candidate> candidate, Id<Criterion> criterion);  ///< the matrix goes there
    /// Weights (shares of 1) to look at without writing them, while one is dragged; none: as they stand.
    void weightsTried(const std::vector<std::pair<Id<Criterion>, double>> &weights);
    void settleRequested(const std::vector<Id<Candidate>> &chosen);
    void commandRequested(const QString &command);  ///< as Page::commandRequested

protected:
    /// Called with each new state while the panel can be seen.
    virtual void showState(const MatrixState &state) = 0;
    void showEvent(QShowEvent *event) override;

    Plan &plan() const { return m_plan; }
    const MatrixState &state() const { return m_state; }

private:
    Plan &m_plan;
    MatrixState m_state;
    bool m_stale = false;
};
