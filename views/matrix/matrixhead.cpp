// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/matrixhead.h"

#include "model/domain/format.h"
#include "views/common/icons.h"
#include "views/common/segments.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

namespace {

QComboBox *listField(const QString &name, int letters)
{
    auto *list = new QComboBox;
    list->setAccessibleName(name);
    list->setToolTip(name);
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(letters);
    return list;
}

}

MatrixHead::MatrixHead(QWidget *parent)
    : QWidget(parent)
    , m_rounds(listField(tr("Round of scoring"), 10))
    , m_scorers(listField(tr("Whose scores"), 13))
    , m_orders(listField(tr("Sort by"), 9))
    , m_readings(new Segments(tr("What the cells show")))
{
    for (const QString &reading : {tr("Scores"), tr("Spread"), tr("Impact × effort")})
        m_readings->add(reading);
    connect(m_rounds, &QComboBox::activated, this,
            [this] { Q_EMIT roundChosen({m_rounds->currentData().toLongLong()}); });
    connect(m_scorers, &QComboBox::activated, this,
            [this] { Q_EMIT scorerChosen({m_scorers->currentData().toLongLong()}); });
    connect(m_orders, &QComboBox::activated, this,
            [this] { Q_EMIT orderChosen(m_orders->currentData().value<MatrixOrder>()); });
    connect(m_readings, &Segments::chosen, this, &MatrixHead::readingChosen);
    auto *more = new QToolButton;
    more->setIcon(icon("more"));
    more->setAutoRaise(true);
    more->setToolTip(tr("Rounds, scorers, criteria"));
    more->setAccessibleName(more->toolTip());
    connect(more, &QToolButton::clicked, this,
            [this, more] { Q_EMIT menuRequested(more->mapToGlobal(QPoint(0, more->height()))); });
    auto *project = new QToolButton;
    project->setIcon(icon("projector"));
    project->setAutoRaise(true);
    project->setShortcut(Qt::Key_F5);
    project->setToolTip(tr("One candidate at a time for the projector (%1)").arg(QStringLiteral("F5")));
    project->setAccessibleName(project->toolTip());
    connect(project, &QToolButton::clicked, this, &MatrixHead::projectorRequested);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_rounds, m_scorers, m_readings, m_orders})
        line->addWidget(widget);
    line->addStretch();
    line->addWidget(project);
    line->addWidget(more);
}

MatrixHead::Reading MatrixHead::reading() const
{
    return Reading(m_readings->current());
}

void MatrixHead::show(const PlanData &plan, Id<Round> round, Id<Scorer> scorer, const MatrixOrder &order)
{
    fillRounds(plan, round);
    fillScorers(plan, scorer);
    fillOrders(plan, round, order);
    m_orders->setVisible(reading() != Impact);
}

void MatrixHead::fillRounds(const PlanData &plan, Id<Round> round)
{
    m_rounds->clear();
    for (const Round *each : byPosition(plan.rounds)) {
        const QString name = each->closed ? tr("%1 (closed)").arg(each->name) : each->name;
        m_rounds->addItem(
            each->date.isValid() ? QStringLiteral("%1 · %2").arg(name, format::shortDate(each->date)) : name,
            each->id.value);
    }
    if (m_rounds->count() == 0)
        m_rounds->addItem(tr("First round"), qint64(0));
    m_rounds->setCurrentIndex(std::max(0, m_rounds->findData(round.value)));
}

void MatrixHead::fillScorers(const PlanData &plan, Id<Scorer> scorer)
{
    m_scorers->clear();
    m_scorers->addItem(tr("Mean of %n scorers", nullptr, int(plan.scorers.size())), qint64(0));
    if (!plan.scorers.empty())
        m_scorers->insertSeparator(1);
    for (const Scorer *each : byPosition(plan.scorers))
        m_scorers->addItem(each->name, each->id.value);
    m_scorers->setCurrentIndex(std::max(0, m_scorers->findData(scorer.value)));
}

void MatrixHead::fillOrders(const PlanData &plan, Id<Round> round, const MatrixOrder &order)
{
    m_orders->clear();
    const auto add = [&](const QString &name, const MatrixOrder &each) {
        m_orders->addItem(tr("Sort: %1").arg(name), QVariant::fromValue(each));
        if (each == order)
            m_orders->setCurrentIndex(m_orders->count() - 1);
    };
    int number = 0;
    const Round *shown = plan.rounds.find(round);
    for (const scoring::Method *method : matrixMethods(shown ? *shown : Round{}))
        add(scoring::methodTitle(*method), {.by = MatrixOrder::By::Method, .method = number++});
    const bool placed = std::ranges::any_of(
        plan.placements, [&](const Placement &placement) { return placement.round == round; });
    if (placed || order.by == MatrixOrder::By::Team)
        add(tr("the team's places"), {.by = MatrixOrder::By::Team});
    add(tr("list"), {.by = MatrixOrder::By::List});
    if (const Criterion *criterion = plan.criteria.find(order.criterion))
        add(criterion->code, order);
}
