// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can change on the page Matriks, and the menus that offer it.
#include "model/edits/criteria.h"
#include "model/edits/rounds.h"
#include "model/edits/rows.h"
#include "model/edits/scores.h"
#include "model/scoring/proposedline.h"
#include "views/common/icons.h"
#include "views/matrix/impactchart.h"
#include "views/matrix/matrixgrid.h"
#include "views/matrix/matrixpage.h"
#include "views/matrix/scorersdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace {

/// The criterion that stands so many places further.
Id<Criterion> neighbour(const PlanData &data, Id<Criterion> id, int places)
{
    const auto order = byPosition(data.criteria);
    const auto at
        = std::ranges::find_if(order, [&](const Criterion *each) { return each->id == id; }) - order.begin();
    const auto next = at + places;
    return next >= 0 && next < qsizetype(order.size()) ? order[std::size_t(next)]->id : Id<Criterion>{};
}

}

/// Scores go into the round that is shown; where there is none, the first one is opened.
void MatrixPage::write(const MatrixChanges &changes)
{
    if (!changes.scores.empty()) {
        const std::optional<Id<Round>> into = m_shownRound ? m_shownRound : edits::openRound(plan());
        if (into)
            edits::setScores(plan(), *into, m_options.scorer, changes.scores);
    }
    if (changes.weights.empty())
        return;
    edits::changeWeights(plan(), changes.weights, m_typedWeights);
    for (const auto &[criterion, weight] : changes.weights)
        if (std::ranges::find(m_typedWeights, criterion) == m_typedWeights.end())
            m_typedWeights.push_back(criterion);
}

void MatrixPage::addCriterion()
{
    const auto count = plan().data().criteria.size();
    Criterion criterion{.code = QStringLiteral("K%1").arg(count + 1, 2, 10, QLatin1Char('0')),
                        .name = tr("New criterion"),
                        .weight = count == 0 ? 1.0 : 0.0,
                        .lowest = 0,
                        .highest = 4};
    Id<Criterion> added;
    if (!edits::add(plan(), criterion, &added))
        return;
    m_grid->select({}, added);
    Q_EMIT selected({.kind = Selection::Kind::Criterion, .id = added.value, .field = QStringLiteral("name")});
}

void MatrixPage::addScorers()
{
    auto *dialog = new ScorersDialog(plan().data(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { edits::add(plan(), dialog->wanted()); });
    dialog->open();
}

void MatrixPage::showColumnMenu(const QPoint &position)
{
    const MatrixColumn *column = m_grid->currentColumn();
    if (!column)
        return;
    const Id<Criterion> id = column->id;
    QMenu menu;
    menu.addAction(tr("Sort by this criterion"), this,
                   [this, id] { chooseOrder({.by = MatrixOrder::By::Criterion, .criterion = id}); });
    menu.addAction(icon("edit"), tr("Change it in the inspector"), this, [this, id] {
        Q_EMIT selected(
            {.kind = Selection::Kind::Criterion, .id = id.value, .field = QStringLiteral("name")});
    });
    menu.addSeparator();
    menu.addAction(icon("plus"), tr("Add a criterion"), this, &MatrixPage::addCriterion);
    menu.addAction(icon("duplicate"), tr("Duplicate"), this, [this, id] { edits::duplicate(plan(), id); });
    menu.addAction(icon("left"), tr("Move left"), this,
                   [this, id] { edits::move(plan(), id, neighbour(plan().data(), id, -1)); })
        ->setEnabled(bool(neighbour(plan().data(), id, -1)));
    menu.addAction(icon("right"), tr("Move right"), this,
                   [this, id] { edits::move(plan(), id, neighbour(plan().data(), id, 2)); })
        ->setEnabled(bool(neighbour(plan().data(), id, 1)));
    fillCriterionPart(&menu, *plan().data().criteria.find(id));
    menu.addAction(tr("Make the weights sum up to 100%"), this, [this] { edits::completeWeights(plan()); });
    menu.addSeparator();
    menu.addAction(icon("trash"), tr("Delete with its scores"), this,
                   [this, id] { edits::removeCriteria(plan(), {id}); });
    menu.exec(position);
}

/// Its direction and whether its weight stays when others change.
void MatrixPage::fillCriterionPart(QMenu *menu, const Criterion &criterion)
{
    const bool cost = criterion.direction == Criterion::Direction::Cost;
    menu->addAction(cost ? tr("The higher the better") : tr("The higher the worse (cost)"), this,
                    [this, criterion, cost] {
                        Criterion next = criterion;
                        next.direction = cost ? Criterion::Direction::Benefit : Criterion::Direction::Cost;
                        edits::change(plan(), next);
                    });
    QAction *lock = menu->addAction(icon("lock"), tr("Lock the weight"), this, [this, criterion] {
        Criterion next = criterion;
        next.locked = !next.locked;
        edits::change(plan(), next);
    });
    lock->setCheckable(true);
    lock->setChecked(criterion.locked);
}

void MatrixPage::showRowMenu(const QPoint &position)
{
    const MatrixRow *row = m_grid->currentRow();
    if (!row)
        return;
    const Id<Candidate> id = row->id;
    QMenu menu;
    menu.addAction(icon("candidate"), tr("Open the candidate's profile"), this, [this, id] {
        Q_EMIT lookRequested({Selection::Kind::Candidate, id.value});
    });
    fillPlacePart(&menu, *row);
    menu.addSeparator();
    const auto add = [&](const char *iconName, const QString &text, const QKeySequence &keys, auto run) {
        menu.addAction(icon(iconName), text, m_grid, run)->setShortcut(keys);
    };
    add("copy", tr("Copy"), QKeySequence::Copy,
        [this] { QApplication::clipboard()->setText(m_grid->selectedText()); });
    add("paste", tr("Paste"), QKeySequence::Paste,
        [this] { m_grid->paste(QApplication::clipboard()->text()); });
    add("down", tr("Fill down"), QKeySequence(Qt::CTRL | Qt::Key_D), [this] { m_grid->fillDown(); });
    add("right", tr("Fill right"), QKeySequence(Qt::CTRL | Qt::Key_R), [this] { m_grid->fillRight(); });
    add("trash", tr("Clear"), QKeySequence::Delete, [this] { m_grid->clear(); });
    menu.exec(position);
}

void MatrixPage::showPageMenu(const QPoint &position)
{
    QMenu menu;
    fillRoundPart(&menu);
    menu.addSeparator();
    menu.addAction(icon("team"), tr("Add scorers…"), this, &MatrixPage::addScorers);
    if (const Id<Scorer> scorer = m_options.scorer) {
        menu.addAction(icon("edit"), tr("Name and weight of the scorer"), this, [this, scorer] {
            Q_EMIT selected(
                {.kind = Selection::Kind::Scorer, .id = scorer.value, .field = QStringLiteral("name")});
        });
        menu.addAction(icon("trash"), tr("Delete the scorer with the scores"), this,
                       [this, scorer] { edits::remove<Scorer>(plan(), {scorer}); });
    }
    menu.addSeparator();
    menu.addAction(icon("plus"), tr("Add a criterion"), this, &MatrixPage::addCriterion);
    menu.addAction(tr("Add the standard criteria"), this, [this] { edits::addStandardCriteria(plan()); });
    menu.addSeparator();
    if (m_impact->isVisible())
        m_impact->addActionsTo(&menu);
    menu.addAction(icon("copy"), tr("Copy table"), this,
                   [this] { QApplication::clipboard()->setText(tableText()); });
    menu.exec(position);
}
