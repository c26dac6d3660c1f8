// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/weightspanel.h"

#include "model/domain/format.h"
#include "model/domain/words.h"
#include "model/edits/comparisons.h"
#include "model/edits/criteria.h"
#include "model/edits/rows.h"
#include "model/edits/scores.h"
#include "model/scoring/entropyweights.h"
#include "model/scoring/weights.h"
#include "views/common/emptypage.h"
#include "views/common/labels.h"
#include "views/common/segments.h"
#include "views/help/helpplace.h"
#include "views/matrix/scorersdialog.h"
#include "views/matrix/weightlist.h"
#include "views/matrix/weightorder.h"
#include "views/matrix/weightpairs.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <cmath>

namespace {

/// A part of the panel that scrolls by itself, so that none is as long as the longest.
QWidget *scrolling(QWidget *part)
{
    auto *inside = new QWidget;
    auto *lines = new QVBoxLayout(inside);
    lines->setContentsMargins(12, 4, 12, 12);
    lines->addWidget(part);
    lines->addStretch();
    auto *area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

}

WeightsPanel::WeightsPanel(Plan &plan, QWidget *parent)
    : MatrixPanel(plan, parent)
    , m_way(new Segments(tr("Where the weights come from")))
    , m_note(new MarkLabel(marks::Kind::Note))
    , m_parts(new QStackedLayout)
    , m_all(new QWidget)
    , m_order(new WeightOrder)
    , m_pairs(new WeightPairs)
{
    help::setPlace(this, QStringLiteral("bobot"));
    m_way->add(tr("Direct"));
    m_way->add(tr("Order"));
    m_way->add(tr("Pairs"));
    m_note->setWordWrap(true);
    m_note->setContentsMargins(12, 0, 12, 0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 12, 12, 4);
    head->addWidget(m_way);
    head->addStretch();
    auto *inside = new QVBoxLayout(m_all);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addLayout(head);
    inside->addWidget(m_note);
    inside->addLayout(m_parts, 1);  // first: what a layout without a widget takes becomes a window
    m_parts->addWidget(scrolling(directPart()));
    m_parts->addWidget(scrolling(m_order));
    m_parts->addWidget(scrolling(m_pairs));
    auto *empty = new EmptyPage("matrix",
                                tr("Weights say how much each criterion counts. There is no criterion yet."));
    connect(empty->addOther(tr("Take eleven standard criteria")), &QPushButton::clicked, this,
            [this] { edits::addStandardCriteria(this->plan()); });
    empty->setNarrow();
    m_empty = empty;
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_all);
    all->addWidget(m_empty);
    connect(m_way, &Segments::chosen, m_parts, &QStackedLayout::setCurrentIndex);
    connect(m_order, &WeightOrder::applied, this, &WeightsPanel::apply);
    connect(m_pairs, &WeightPairs::applied, this, &WeightsPanel::apply);
    connect(m_pairs, &WeightPairs::scorersRequested, this, &WeightsPanel::addScorers);
    connect(m_pairs, &WeightPairs::judged, this,
            [this](Id<Scorer> scorer, Id<Criterion> a, Id<Criterion> b, std::optional<double> value) {
                edits::setJudgement(this->plan(), scorer, {a, b}, value);
            });
}

QWidget *WeightsPanel::directPart()
{
    auto *part = new QWidget;
    m_direct = new WeightList;
    m_reference = labels::pale(tr("▲ entropy: what the values alone suggest, by how much the candidates "
                                  "differ. To compare with, not to follow."));
    m_reference->setWordWrap(true);
    labels::makeSmaller(m_reference, 2);
    auto *lines = new QVBoxLayout(part);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_direct);
    lines->addSpacing(4);
    lines->addWidget(m_reference);
    connect(m_direct, &WeightList::tried, this, &WeightsPanel::tryOut);
    connect(m_direct, &WeightList::changed, this, &WeightsPanel::change);
    connect(m_direct, &WeightList::lockChanged, this, &WeightsPanel::lock);
    return part;
}

bool WeightsPanel::isReadOnly() const
{
    return !plan().canEdit() || state().roundOrDefault().closed;
}

/// Shares of 1, in a closed round as they were when it was closed.
std::vector<double> WeightsPanel::weights() const
{
    return scoring::weightsOf(scoring::jointMatrix(*state().cube).criteria);
}

std::vector<Id<Criterion>> WeightsPanel::locked() const
{
    std::vector<Id<Criterion>> result;
    for (const Criterion &criterion : state().plan.criteria)
        if (criterion.locked)
            result.push_back(criterion.id);
    return result;
}

void WeightsPanel::showState(const MatrixState &state)
{
    const bool none = state.plan.criteria.empty() || !state.cube;
    m_all->setVisible(!none);
    m_empty->setVisible(none);
    if (none)
        return;
    showNote();
    showDirect();
    std::vector<WeightOrder::Entry> order;
    const std::vector<double> now = weights();
    for (const Criterion &criterion : state.cube->criteria())
        order.push_back({.id = criterion.id,
                         .title = criterion.code + u' ' + columnTitle(criterion),
                         .weight = now[order.size()]});
    m_order->setEntries(order);
    m_order->setReadOnly(isReadOnly());
    m_pairs->show(state.plan, now, isReadOnly());
}

void WeightsPanel::showNote()
{
    m_note->setVisible(isReadOnly());
    m_note->setText(state().roundOrDefault().closed
                        ? tr("This round is closed: its weights stay as they were then.")
                        : tr("This plan is opened to read: the weights cannot be changed."));
}

void WeightsPanel::showDirect()
{
    const scoring::DecisionMatrix matrix = scoring::jointMatrix(*state().cube);
    const std::vector<double> entropy = scoring::entropyWeights(matrix);
    std::vector<WeightList::Entry> entries;
    for (std::size_t i = 0; i < matrix.criteria.size(); ++i) {
        const Criterion &criterion = state().cube->criteria()[i];
        entries.push_back({.id = criterion.id,
                           .code = criterion.code,
                           .title = columnTitle(criterion),
                           .toolTip = tr("%1 (%2); entropy suggests %3", "criterion, direction, weight")
                                          .arg(criterion.name, word(criterion.direction),
                                               format::percent(std::round(entropy[i] * 1000) / 1000)),
                           .weight = matrix.criteria[i].weight,
                           .entropy = entropy[i],
                           .locked = criterion.locked});
    }
    m_direct->setEntries(entries);
    m_direct->setEnabled(!isReadOnly());
}

void WeightsPanel::tryOut(const std::vector<double> &weights)
{
    std::vector<std::pair<Id<Criterion>, double>> tried;
    for (std::size_t i = 0; i < weights.size(); ++i)
        tried.emplace_back(state().cube->criteria()[i].id, weights[i]);
    Q_EMIT weightsTried(tried);
}

void WeightsPanel::change(Id<Criterion> criterion, double weight)
{
    edits::changeWeights(plan(), {{criterion, weight}}, locked());
    Q_EMIT weightsTried({});
}

void WeightsPanel::addScorers()
{
    auto *dialog = new ScorersDialog(plan().data(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { edits::add(plan(), dialog->wanted()); });
    dialog->open();
}

void WeightsPanel::lock(Id<Criterion> id, bool locked)
{
    const Criterion *present = state().plan.criteria.find(id);
    if (!present)
        return;
    Criterion criterion = *present;
    criterion.locked = locked;
    edits::change(plan(), criterion);
}

/// In one step, around what is locked.
void WeightsPanel::apply(const std::vector<std::pair<Id<Criterion>, double>> &proposed)
{
    std::vector<double> wanted;
    std::vector<bool> isLocked;
    for (const Criterion &criterion : state().cube->criteria()) {
        const auto at
            = std::ranges::find(proposed, criterion.id, [](const auto &each) { return each.first; });
        wanted.push_back(at == proposed.end() ? 0 : at->second);
        isLocked.push_back(criterion.locked);
    }
    const std::vector<double> next = scoring::aroundLocked(weights(), wanted, isLocked);
    std::vector<std::pair<Id<Criterion>, double>> set;
    for (std::size_t i = 0; i < next.size(); ++i)
        set.emplace_back(state().cube->criteria()[i].id, next[i]);
    edits::setWeights(plan(), set);
}
