// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do to the round on the page Matriks, and the menu that offers it.
#include "model/domain/format.h"
#include "model/edits/rounds.h"
#include "model/edits/rows.h"
#include "model/scoring/proposedline.h"
#include "views/common/icons.h"
#include "views/matrix/matrixgrid.h"
#include "views/matrix/matrixpage.h"
#include "views/matrix/placedialog.h"

#include <QActionGroup>
#include <QInputDialog>
#include <QMenu>

namespace {

/// A submenu of which one entry is checked.
class ChoiceMenu {
public:
    ChoiceMenu(QMenu *menu, const QString &title, bool enabled)
        : m_menu(menu->addMenu(title))
        , m_group(new QActionGroup(m_menu))
    {
        m_menu->setEnabled(enabled);
    }

    template <class Run>
    void add(const QString &text, bool checked, Run run)
    {
        QAction *action = m_menu->addAction(text, m_menu, run);
        action->setCheckable(true);
        action->setChecked(checked);
        m_group->addAction(action);
    }

private:
    QMenu *m_menu;
    QActionGroup *m_group;
};

}

void MatrixPage::addRound()
{
    if (const auto added = edits::addRound(plan(), m_shownRound, QDate::currentDate()))
        chooseRound(*added);
}

/// Writes the round that is shown with what \a alter does to it; where there is none, it is made first.
void MatrixPage::changeRound(const std::function<void(Round &)> &alter)
{
    const std::optional<Id<Round>> id = m_shownRound ? m_shownRound : edits::openRound(plan());
    const Round *present = id ? plan().data().rounds.find(*id) : nullptr;
    if (!present)
        return;
    Round next = *present;
    alter(next);
    edits::change(plan(), next);
}

void MatrixPage::askProposed()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Proposed candidates"));
    dialog->setLabelText(tr("How many from the top are proposed? The bold line stands below them."));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, 999);
    dialog->setIntValue(scoring::proposedCount(plan().data(), m_shownRound));
    connect(dialog, &QInputDialog::intValueSelected, this,
            [this](int count) { changeRound([count](Round &round) { round.proposed = count; }); });
    dialog->open();
}

void MatrixPage::fillMethodPart(QMenu *menu)
{
    const Round *found = plan().data().rounds.find(m_shownRound);
    const Round present = found ? *found : Round{};
    ChoiceMenu methods(menu, tr("Method"), !present.closed);
    for (const scoring::Method &method : scoring::methods()) {
        const QString token = method.token;
        methods.add(methodTitle(method), scoring::methodOrDefault(present.method) == &method, [this, token] {
            m_jointOrder = {};
            changeRound([&](Round &round) { round.method = token; });
        });
    }
    const bool saw = scoring::methodOrDefault(present.method)->token == u"saw";
    ChoiceMenu normalisations(menu, tr("SAW normalised by"), saw && !present.closed);
    for (const auto each : enumerators<scoring::Normalisation>())
        normalisations.add(
            normalisationTitle(each), scoring::normalisationOrDefault(present.normalisation) == each,
            [this, each] { changeRound([&](Round &round) { round.normalisation = token(each); }); });
    ChoiceMenu joints(menu, tr("Scores of all together"), !present.closed);
    for (const auto each : enumerators<Round::Joint>())
        joints.add(format::capitalised(word(each)), present.joint == each,
                   [this, each] { changeRound([&](Round &round) { round.joint = each; }); });
}

void MatrixPage::fillRoundPart(QMenu *menu)
{
    menu->addAction(icon("plus"), tr("New round"), this, &MatrixPage::addRound);
    fillMethodPart(menu);
    menu->addAction(tr("Number of proposed candidates…"), this, &MatrixPage::askProposed);
    const Round *present = plan().data().rounds.find(m_shownRound);
    if (!present)
        return;
    const Id<Round> id = present->id;
    menu->addAction(icon("edit"), tr("Name and date of the round"), this, [this, id] {
        Q_EMIT selected({.kind = Selection::Kind::Round, .id = id.value, .field = QStringLiteral("name")});
    });
    menu->addAction(
            icon("ok"),
            tr("Settle the first %n as quick wins", nullptr, scoring::proposedCount(plan().data(), id)), this,
            &MatrixPage::settleProposed)
        ->setEnabled(!present->closed);
    menu->addAction(icon("lock"), present->closed ? tr("Open the round again") : tr("Close the round"), this,
                    [this, id, closed = present->closed] { edits::closeRound(plan(), id, !closed); });
    menu->addAction(icon("trash"), tr("Delete the round with its scores"), this,
                    [this, id] { edits::remove<Round>(plan(), {id}); });
}

void MatrixPage::settle(const std::vector<Id<Candidate>> &chosen)
{
    if (m_shownRound)
        edits::settle(plan(), m_shownRound, chosen);
}

/// Those above the line, by the team's places.
void MatrixPage::settleProposed()
{
    const MatrixPicture all = matrixPicture(plan().data(), m_shownRound, *m_cube, {});
    const int count = scoring::proposedCount(plan().data(), m_shownRound);
    std::vector<Id<Candidate>> chosen;
    for (const MatrixRow &row : all.rows)
        if (row.place <= count && (row.hasValues || !row.reason.isEmpty()))
            chosen.push_back(row.id);
    settle(chosen);
}

void MatrixPage::fillPlacePart(QMenu *menu, const MatrixRow &row)
{
    const Round *round = plan().data().rounds.find(m_shownRound);
    if (!round)
        return;
    const Id<Candidate> id = row.id;
    menu->addAction(tr("Give it a place by decision of the team…"), this, [this, id] { askPlace(id); })
        ->setEnabled(!round->closed);
    if (!row.reason.isEmpty())
        menu->addAction(tr("Back to its computed place"), this,
                        [this, id] { edits::setPlace(plan(), m_shownRound, id, {}, {}); })
            ->setEnabled(!round->closed);
}

void MatrixPage::askPlace(Id<Candidate> id)
{
    const MatrixPicture &picture = m_grid->picture();
    const int row = picture.rowOf(id);
    if (row < 0 || !m_shownRound)
        return;
    const int computed = picture.rows[std::size_t(row)].results.front().rank;
    (new PlaceDialog(plan(), {.round = m_shownRound, .candidate = id, .place = computed},
                     int(m_cube->candidates().size()), this))
        ->open();
}
