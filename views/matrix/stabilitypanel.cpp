// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/stabilitypanel.h"

#include "model/domain/names.h"
#include "model/scoring/proposedline.h"
#include "model/scoring/stabilitywords.h"
#include "views/common/labels.h"
#include "views/help/helpplace.h"
#include "views/matrix/stabilitycharts.h"
#include "views/matrix/stabilitydialogs.h"

#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

namespace {

constexpr int patience = 400;  ///< milliseconds without a change before it is worked out anew

bool sameScores(const PlanData &a, const PlanData &b)
{
    return a.scores.sharesWith(b.scores) && a.candidates.sharesWith(b.candidates)
        && a.criteria.sharesWith(b.criteria) && a.scorers.sharesWith(b.scorers)
        && a.rounds.sharesWith(b.rounds) && a.exemptions.sharesWith(b.exemptions)
        && a.roundWeights.sharesWith(b.roundWeights) && a.roundVoices.sharesWith(b.roundVoices)
        && a.pillars.sharesWith(b.pillars);
}

}

StabilityPanel::StabilityPanel(Plan &plan, QWidget *parent)
    : MatrixPanel(plan, parent)
{
    help::setPlace(this, QStringLiteral("kestabilan"));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(buildContent());
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(scroll, 1);
    lines->addWidget(buildFoot());
    m_delay.setSingleShot(true);
    m_delay.setInterval(patience);
    connect(&m_delay, &QTimer::timeout, this, &StabilityPanel::start);
    connect(&m_work, &StabilityWork::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_work, &StabilityWork::done, this, &StabilityPanel::show);
    setBusy(false);
}

QWidget *StabilityPanel::headed(const QString &title, const QString &note)
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 8, 0, 0);
    line->addWidget(labels::bold(title), 1);
    auto *small = labels::pale(note);
    labels::makeSmaller(small, 1);
    line->addWidget(small);
    return head;
}

QWidget *StabilityPanel::buildContent()
{
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(12, 12, 12, 12);
    m_sentence = new QLabel;
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    labels::makeSmaller(m_sentence, -1);
    m_disagreement = new MarkLabel(marks::Kind::Warning);
    m_disagreement->setWordWrap(true);
    connect(m_disagreement, &MarkLabel::linkActivated, this, &StabilityPanel::compareMethods);
    m_acceptability = new AcceptabilityChart;
    m_ranges = new WeightRangeChart;
    m_more = labels::pale();
    m_more->setWordWrap(true);
    auto *table = new QPushButton(tr("Show the table…"));
    connect(table, &QPushButton::clicked, this, &StabilityPanel::compareMethods);
    m_pictures = new QWidget;
    auto *pictures = new QVBoxLayout(m_pictures);
    pictures->setContentsMargins(0, 0, 0, 0);
    pictures->addWidget(headed(tr("Chance of each rank"), tr("first")));
    pictures->addWidget(m_acceptability);
    pictures->addWidget(headed(tr("Safe range of the weights"), tr("| weight now")));
    pictures->addWidget(m_ranges);
    pictures->addWidget(m_more);
    pictures->addWidget(table, 0, Qt::AlignLeft);
    lines->addWidget(m_sentence);
    lines->addWidget(m_disagreement);
    lines->addWidget(m_pictures);
    lines->addStretch(1);
    m_pale = new QGraphicsOpacityEffect(content);
    m_pale->setOpacity(0.45);
    content->setGraphicsEffect(m_pale);
    return content;
}

QWidget *StabilityPanel::buildFoot()
{
    auto *foot = new QWidget;
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(12, 8, 12, 8);
    m_runs = labels::pale();
    labels::makeSmaller(m_runs, 1);
    m_runs->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_progress->setAccessibleName(tr("Progress of the simulation"));
    m_again = new QPushButton;
    connect(m_again, &QPushButton::clicked, this, &StabilityPanel::askOptions);
    line->addWidget(m_runs, 1);
    line->addWidget(m_progress, 1);
    line->addWidget(m_again);
    return foot;
}

void StabilityPanel::showState(const MatrixState &state)
{
    const Round &round = state.roundOrDefault();
    const scoring::Method *method = scoring::findMethod(round.method);
    scoring::StabilityQuestion next = m_question;
    next.plan = state.plan;
    next.round = state.round;
    next.use = {.method = method ? method : &scoring::methods().front(),
                .normalisation
                = scoring::findNormalisation(round.normalisation).value_or(scoring::Normalisation::Maximum)};
    next.line = std::size_t(scoring::proposedCount(state.plan, state.round));
    const bool same = m_result && m_question.round == next.round && sameScores(m_question.plan, next.plan);
    m_question = next;
    if (same)
        return;
    m_work.cancel();
    setBusy(true);
    m_delay.start();
}

void StabilityPanel::start()
{
    m_delay.stop();
    setBusy(true);
    m_work.start(m_question);
}

/// While it is worked out the last result stays, pale.
void StabilityPanel::setBusy(bool busy)
{
    m_pale->setEnabled(busy && m_result);
    m_progress->setVisible(busy);
    m_progress->setValue(0);
    m_again->setText(busy ? tr("Cancel") : tr("Compute again…"));
    if (busy)
        m_runs->setText(tr("computing…"));
    else
        sayRuns();
}

void StabilityPanel::sayRuns()
{
    const scoring::Simulation &simulation = m_question.simulation;
    const QString runs = QLocale().toString(qulonglong(simulation.runs));
    if (simulation.sampling.kind == scoring::WeightSampling::Kind::Uniform)
        m_runs->setText(tr("%1 simulations with any weights, seed %2").arg(runs).arg(simulation.seed));
    else
        m_runs->setText(tr("%1 simulations, seed %2").arg(runs).arg(simulation.seed));
}

StabilityFigures StabilityPanel::figures() const
{
    StabilityFigures figures{.stability = m_result};
    for (const Candidate *candidate : byPosition(m_question.plan.candidates))
        figures.candidates.append(nameOf(*candidate));
    for (const Criterion *criterion : byPosition(m_question.plan.criteria))
        figures.criteria.append(QStringLiteral("%1 %2").arg(criterion->code, criterion->shortName).trimmed());
    return figures;
}

void StabilityPanel::show(const StabilityWork::Result &result)
{
    m_result = result;
    const scoring::StabilityNames names = scoring::stabilityNames(m_question.plan);
    QStringList said = scoring::sentences(*result, names);
    m_sentence->setText(said.takeFirst());
    const QString disagreement = scoring::disagreementSentence(*result, names);
    m_disagreement->setText(disagreement, tr("Compare the methods"));
    m_disagreement->setVisible(!disagreement.isEmpty());
    said.removeAll(disagreement);
    m_more->setText(said.join(QStringLiteral("\n\n")));
    m_pictures->setVisible(result->ranks.size() > 1 && !result->effects.order.empty());
    m_acceptability->setFigures(figures());
    m_ranges->setFigures(figures());
    setBusy(false);
}

void StabilityPanel::askOptions()
{
    if (isBusy()) {
        m_delay.stop();
        m_work.cancel();
        setBusy(false);
        return;
    }
    StabilityOptionsDialog dialog(m_question, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_question.simulation = dialog.simulation();
    m_question.leftOut = dialog.leftOut();
    start();
}

void StabilityPanel::compareMethods()
{
    if (m_result)
        MethodsDialog(figures(), this).exec();
}
