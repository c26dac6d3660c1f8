// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/weightpairs.h"

#include "model/domain/format.h"
#include "model/domain/names.h"
#include "model/edits/criteria.h"
#include "model/scoring/comparisons.h"
#include "views/common/labels.h"
#include "views/common/panel.h"
#include "views/matrix/pairquestion.h"
#include "views/matrix/weightbars.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace {

const scoring::RandomIndex &index()
{
    return scoring::randomIndexes().front();
}

}

WeightPairs::WeightPairs(QWidget *parent)
    : QWidget(parent)
    , m_scorer(new QComboBox)
    , m_state(new MarkLabel(marks::Kind::Note))
    , m_bars(new WeightBars)
    , m_legend(labels::pale(tr("stroke = weight now")))
    , m_apply(new QPushButton(tr("Apply these weights")))
    , m_worst(new Panel(tr("Contradict the others most")))
    , m_question(new PairQuestion)
{
    m_scorer->setAccessibleName(tr("Whose comparisons"));
    m_state->setWordWrap(true);
    labels::makeSmaller(m_legend, 2);
    auto *feet = new QHBoxLayout;
    feet->addWidget(m_apply);
    feet->addStretch();
    feet->addWidget(m_legend);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(m_scorer);
    all->addWidget(m_state);
    all->addWidget(m_bars);
    all->addLayout(feet);
    all->addWidget(m_worst);
    all->addWidget(m_question);
    all->addStretch();
    connect(m_scorer, &QComboBox::currentIndexChanged, this, &WeightPairs::showChosen);
    connect(m_apply, &QPushButton::clicked, this, &WeightPairs::apply);
    connect(m_state, &MarkLabel::linkActivated, this, &WeightPairs::scorersRequested);
    connect(m_question, &PairQuestion::judged, this, &WeightPairs::judge);
    connect(m_question, &PairQuestion::takenAway, this,
            [this](std::size_t a, std::size_t b) { judge(a, b, std::nullopt); });
}

void WeightPairs::show(const PlanData &plan, const std::vector<double> &now, bool readOnly)
{
    m_plan = plan;
    m_criteria = byPosition(m_plan.criteria);
    m_now = now;
    m_readOnly = readOnly;
    fillScorers();
    showChosen();
}

/// All together first, then everybody with the number of pairs that they compared.
void WeightPairs::fillScorers()
{
    const QSignalBlocker quiet(m_scorer);
    const Id<Scorer> before = scorer();
    const bool first = m_scorer->count() == 0;
    m_scorer->clear();
    m_scorer->addItem(tr("All scorers together"));
    for (const Scorer *each : byPosition(m_plan.scorers))
        m_scorer->addItem(
            tr("%1 (%n pairs)", "scorer", int(m_plan.comparisons.of(each->id).size())).arg(each->name),
            each->id.value);
    const int at = m_scorer->findData(before.value);
    // Nothing to join yet: then somebody begins.
    const bool nobody = first && m_plan.comparisons.empty() && m_scorer->count() > 1;
    m_scorer->setCurrentIndex(at > 0 ? at : nobody ? 1 : 0);
}

Id<Scorer> WeightPairs::scorer() const
{
    return {m_scorer->currentData().toLongLong()};
}

QString WeightPairs::nameAt(std::size_t place) const
{
    return columnTitle(*m_criteria[place]);
}

void WeightPairs::showChosen()
{
    m_judgements = scorer() ? scoring::judgementsOf(m_plan, scorer()) : scoring::jointJudgements(m_plan);
    m_found = scoring::priorities(m_criteria.size(), m_judgements, index());
    if (m_judgements.empty())
        m_found.reset();
    showState();
    showResult();
    showWorst();
    const bool asks = scorer() && !m_readOnly;
    if (asks) {
        QStringList names;
        for (std::size_t i = 0; i < m_criteria.size(); ++i)
            names.append(nameAt(i));
        m_question->setJudgements(names, m_judgements);
    } else {
        m_question->hide();
    }
}

void WeightPairs::showState()
{
    if (m_plan.scorers.empty()) {
        m_state->setKind(marks::Kind::Note);
        m_state->setText(tr("Nobody compares yet."), tr("Add scorers…"), QStringLiteral("scorers"));
    } else if (m_judgements.empty()) {
        m_state->setKind(marks::Kind::Note);
        m_state->setText(
            scorer() ? tr("No pair is compared yet. Answer the questions below, one pair after the other.")
                     : tr("No pair is compared yet. Choose a scorer and begin, or import comparisons."));
    } else if (!m_found) {
        m_state->setKind(marks::Kind::Warning);
        const auto groups = scoring::connected(m_criteria.size(), m_judgements);
        m_state->setText(tr("Not all criteria hang together: compare %1 with %2.", "two criteria")
                             .arg(nameAt(groups[0].front()), nameAt(groups[1].front())));
    } else if (scoring::isConsistent(*m_found)) {
        m_state->setKind(marks::Kind::Ok);
        m_state->setText(tr("The comparisons are consistent (CR %1).").arg(format::number(m_found->cr, 2)));
    } else {
        m_state->setKind(marks::Kind::Warning);
        m_state->setText(tr("The comparisons contradict each other (CR %1, at most 0.10 is good). Talk about "
                            "those below again.")
                             .arg(format::number(m_found->cr, 2)));
    }
}

void WeightPairs::showResult()
{
    std::vector<WeightBars::Bar> bars;
    for (std::size_t i = 0; m_found && i < m_criteria.size(); ++i)
        bars.push_back({.title = m_criteria[i]->code + u' ' + nameAt(i),
                        .weight = m_found->weights[i],
                        .now = m_now[i]});
    m_bars->setBars(std::move(bars));
    m_bars->setVisible(m_found.has_value());
    m_legend->setVisible(m_found.has_value());
    m_apply->setVisible(m_found.has_value() && !m_readOnly);
}

void WeightPairs::showWorst()
{
    m_worst->clear();
    const auto worst = scoring::worstJudgements(m_criteria.size(), m_judgements, index());
    const bool wanted = m_found && !scoring::isConsistent(*m_found) && !worst.empty();
    m_worst->setVisible(wanted);
    for (std::size_t i = 0; wanted && i < worst.size(); ++i)
        m_worst->addRow(worstRow(worst[i]));
}

/// "Risiko is slightly more important than Waktu · suggested 1/2 (CR 0,08)", to be taken or asked again.
QWidget *WeightPairs::worstRow(const scoring::Amendment &amendment)
{
    auto *row = new QWidget;
    auto *cells = new QHBoxLayout(row);
    cells->setContentsMargins(12, 6, 12, 6);
    const auto [a, b, given] = amendment.given;
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *now = new QLabel(tr("%1 : %2 = %3", "criterion, criterion, judgement")
                               .arg(nameAt(a), nameAt(b), scoring::judgementText(given)));
    now->setWordWrap(true);
    labels::makeSmaller(now, 1);
    auto *then = labels::pale(
        tr("the others say %1; CR would be %2", "judgement, ratio")
            .arg(scoring::judgementText(amendment.suggested), format::number(amendment.cr, 2)));
    labels::makeSmaller(then, 2);
    then->setWordWrap(true);
    words->addWidget(now);
    words->addWidget(then);
    cells->addLayout(words, 1);
    row->setToolTip(judgementSentence(nameAt(a), nameAt(b), given));
    if (!scorer() || m_readOnly)
        return row;
    auto *take = new QPushButton(tr("Take %1", "judgement").arg(scoring::judgementText(amendment.suggested)));
    labels::makeSmaller(take, 1);
    take->setToolTip(judgementSentence(nameAt(a), nameAt(b), amendment.suggested));
    connect(take, &QPushButton::clicked, this, [this, a = a, b = b, value = amendment.suggested] {
        m_question->ask(a, b);
        judge(a, b, value);
    });
    cells->addWidget(take);
    return row;
}

void WeightPairs::judge(std::size_t a, std::size_t b, std::optional<double> value)
{
    Q_EMIT judged(scorer(), m_criteria[a]->id, m_criteria[b]->id, value);
}

void WeightPairs::apply()
{
    if (!m_found)
        return;
    std::vector<std::pair<Id<Criterion>, double>> weights;
    for (std::size_t i = 0; i < m_criteria.size(); ++i)
        weights.emplace_back(m_criteria[i]->id, m_found->weights[i]);
    Q_EMIT applied(weights);
}
