// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "model/scoring/ahp.h"

#include <QWidget>

class MarkLabel;
class PairQuestion;
class Panel;
class QComboBox;
class QLabel;
class QPushButton;
class WeightBars;

/// Weights from comparisons in pairs (AHP), of one scorer or of all together: what they come to beside the
/// present weights, whether they contradict each other and where, and the questions themselves.
class WeightPairs : public QWidget {
    Q_OBJECT

public:
    explicit WeightPairs(QWidget *parent = nullptr);

    /// \a now are the present weights, shares of 1, in the order of the screen.
    void show(const PlanData &plan, const std::vector<double> &now, bool readOnly);

Q_SIGNALS:
    void applied(const std::vector<std::pair<Id<Criterion>, double>> &weights);  ///< shares of 1
    void judged(Id<Scorer> scorer, Id<Criterion> a, Id<Criterion> b, std::optional<double> value);
    void scorersRequested();  ///< there is nobody who could compare

private:
    void fillScorers();
    void showChosen();
    void showResult();
    void showState();
    void showWorst();
    QWidget *worstRow(const scoring::Amendment &amendment);
    Id<Scorer> scorer() const;
    QString nameAt(std::size_t place) const;
    void judge(std::size_t a, std::size_t b, std::optional<double> value);
    void apply();

    PlanData m_plan;
    std::vector<const Criterion *> m_criteria;
    std::vector<double> m_now;
    bool m_readOnly = false;
    std::vector<scoring::Judgement> m_judgements;
    std::optional<scoring::Priorities> m_found;

    QComboBox *m_scorer = nullptr;
    MarkLabel *m_state = nullptr;
    WeightBars *m_bars = nullptr;
    QLabel *m_legend = nullptr;
    QPushButton *m_apply = nullptr;
    Panel *m_worst = nullptr;
    PairQuestion *m_question = nullptr;
};
