// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/agreementpanel.h"

#include "model/domain/format.h"
#include "model/domain/names.h"
#include "model/edits/criteria.h"
#include "model/scoring/proposedline.h"
#include "model/scoring/roundranking.h"
#include "views/common/emptypage.h"
#include "views/common/labels.h"
#include "views/common/panel.h"
#include "views/help/helpplace.h"
#include "views/matrix/agreementsentences.h"

#include <QComboBox>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace {

constexpr std::size_t mostMoves = 12;

struct Row {
    QString title{};
    QString detail{};  ///< below, pale
    QString figure{};  ///< at the right
};

/// Two lines at the left, a figure at the right.
ClickRow *rowOf(const Row &row)
{
    auto *click = new ClickRow;
    click->setAccessibleName(row.title);
    click->setAccessibleDescription(row.detail);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *title = new ElidedLabel(row.title);
    labels::makeSmaller(title, 1);
    title->setAttribute(Qt::WA_TransparentForMouseEvents);
    words->addWidget(title);
    if (!row.detail.isEmpty()) {
        auto *detail = labels::pale(row.detail);
        detail->setWordWrap(true);
        labels::makeSmaller(detail, 2);
        detail->setAttribute(Qt::WA_TransparentForMouseEvents);
        words->addWidget(detail);
    }
    click->row()->addLayout(words, 1);
    if (!row.figure.isEmpty()) {
        auto *figure = new QLabel(row.figure);
        labels::makeSmaller(figure, 1);
        click->add(figure);
    }
    return click;
}

void addNote(Panel *panel, const QString &text)
{
    auto *note = labels::pale(text);
    note->setWordWrap(true);
    note->setContentsMargins(12, 6, 12, 6);
    labels::makeSmaller(note, 1);
    panel->addRow(note);
}

}

AgreementPanel::AgreementPanel(Plan &plan, QWidget *parent)
    : MatrixPanel(plan, parent)
    , m_empty(
          new EmptyPage("team", tr("Here you see how far the scorers agree, once two of them have scored.")))
{
    help::setPlace(this, QStringLiteral("kesepakatan"));
    m_empty->setNarrow();
    m_all = content();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_all);
    all->addWidget(m_empty);
    m_figures.setSingleShot(true);
    m_figures.setInterval(120);
    connect(&m_figures, &QTimer::timeout, this, &AgreementPanel::showFigures);
    connect(m_other, &QComboBox::currentIndexChanged, this, &AgreementPanel::showMoves);
}

QWidget *AgreementPanel::content()
{
    m_sentence = new QLabel;
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::RichText);
    m_disputes = new Panel(tr("Talk about these first"));
    m_owing = new Panel(tr("Still to fill in"));
    m_other = new QComboBox;
    m_other->setAccessibleName(tr("Round to compare with"));
    m_moves = new Panel(tr("Moved since then"));
    auto *inside = new QWidget;
    auto *lines = new QVBoxLayout(inside);
    lines->setContentsMargins(12, 12, 12, 12);
    lines->setSpacing(12);
    lines->addWidget(m_sentence);
    lines->addWidget(m_disputes);
    lines->addWidget(m_owing);
    lines->addWidget(m_other);
    lines->addWidget(m_moves);
    lines->addStretch();
    auto *area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

void AgreementPanel::showState(const MatrixState &state)
{
    const bool none
        = !state.cube || state.cube->scorers().size() < 2 || state.plan.scores.of(state.round).empty();
    m_all->setVisible(!none);
    m_empty->setVisible(none);
    if (none)
        return;
    showOwing();
    fillRounds();
    if (m_sentence->text().isEmpty())
        showFigures();
    else
        m_figures.start();
}

void AgreementPanel::showFigures()
{
    const scoring::Agreement found = scoring::agreement(*state().cube);
    m_sentence->setText(agreementsentences::ofRankings(found) + QStringLiteral("<br><br>")
                        + agreementsentences::ofScores(found));
    showDisputes();
    showMoves();
}

void AgreementPanel::showDisputes()
{
    const Round &round = state().roundOrDefault();
    const auto found = scoring::disputes(
        *state().cube,
        [&](const scoring::DecisionMatrix &matrix) { return scoring::placesIn(round, matrix); },
        std::size_t(scoring::proposedCount(state().plan, state().round)));
    m_disputes->clear();
    for (const scoring::Dispute &dispute : found)
        m_disputes->addRow(disputeRow(dispute));
    if (found.empty())
        addNote(m_disputes, tr("Nothing that the scorers differ about would change a place."));
}

QWidget *AgreementPanel::disputeRow(const scoring::Dispute &dispute)
{
    const Id<Candidate> candidate = state().cube->candidates()[dispute.candidate];
    const Criterion &criterion = state().cube->criteria()[dispute.criterion];
    const Candidate *row = state().plan.candidates.find(candidate);
    auto *click = rowOf(
        {.title = tr("%1 × %2", "candidate, criterion")
                      .arg(row ? nameOf(*row) : QString(), criterion.code + u' ' + columnTitle(criterion)),
         .detail = agreementsentences::ofDispute(dispute)});
    if (row)
        click->setToolTip(tr("%1 × %2", "candidate, criterion").arg(titleOf(*row), titleOf(criterion)));
    connect(click, &QAbstractButton::clicked, this,
            [this, candidate, id = criterion.id] { Q_EMIT cellRequested(candidate, id); });
    return click;
}

void AgreementPanel::showOwing()
{
    const scoring::ScoreCube &cube = *state().cube;
    std::vector<std::pair<int, std::size_t>> owing;
    for (std::size_t s = 0; s < cube.scorers().size(); ++s)
        if (const int missing = cube.missingOf(s); missing > 0)
            owing.emplace_back(missing, s);
    std::ranges::stable_sort(owing, std::greater(), [](const auto &each) { return each.first; });
    m_owing->clear();
    m_owing->setNote(owing.empty() ? QString() : tr("%n scores", nullptr, cube.missing()));
    for (const auto &[missing, s] : owing)
        m_owing->addRow(owingRow(cube.scorers()[s], missing));
    if (owing.empty())
        addNote(m_owing, tr("Everybody has filled in every cell."));
}

QWidget *AgreementPanel::owingRow(const Scorer &scorer, int missing)
{
    auto *click = rowOf({.title = scorer.name, .figure = tr("%n empty cells", nullptr, missing)});
    connect(click, &QAbstractButton::clicked, this, [this, id = scorer.id] {
        Q_EMIT lookRequested({Selection::Kind::Scorer, id.value});
    });
    return click;
}

/// The other rounds that have scores; the one before this is chosen, unless another was.
void AgreementPanel::fillRounds()
{
    const QSignalBlocker quiet(m_other);
    const qint64 before = m_other->currentData().toLongLong();
    m_other->clear();
    auto others = byPosition(state().plan.rounds, [&](const Round &round) {
        return round.id != state().round && !state().plan.scores.of(round.id).empty();
    });
    for (const Round *round : others)
        m_other->addItem(tr("Compared with %1", "round").arg(nameOf(*round)), round->id.value);
    const auto earlier = std::ranges::count_if(
        others, [&](const Round *round) { return round->position < state().roundOrDefault().position; });
    const int kept = m_other->findData(before);
    m_other->setCurrentIndex(kept >= 0 ? kept : int(std::max(qsizetype(0), qsizetype(earlier) - 1)));
    m_other->setVisible(!others.empty());
    m_moves->setVisible(!others.empty());
}

void AgreementPanel::showMoves()
{
    const Round *other = state().plan.rounds.find({m_other->currentData().toLongLong()});
    m_moves->clear();
    if (!other)
        return;
    const scoring::ScoreCube then(state().plan, other->id);
    const std::vector<scoring::Move> moved
        = scoring::moves(*other, then, state().roundOrDefault(), *state().cube);
    for (std::size_t i = 0; i < std::min(moved.size(), mostMoves); ++i) {
        const Candidate *candidate = state().plan.candidates.find(then.candidates()[moved[i].candidate]);
        const int up = moved[i].up();
        auto *click
            = rowOf({.title = titleOf(*candidate),
                     .figure = tr("%1 → %2  %3", "place, place, moved by")
                                   .arg(moved[i].then)
                                   .arg(moved[i].now)
                                   .arg(QChar(up > 0 ? 0x25B2 : 0x25BC) + QString::number(std::abs(up)))});
        connect(click, &QAbstractButton::clicked, this,
                [this, id = candidate->id] { Q_EMIT cellRequested(id, {}); });
        m_moves->addRow(click);
    }
    const auto w = [](const scoring::ScoreCube &cube) {
        const auto kendall = scoring::agreement(cube).kendall;
        return kendall ? format::number(kendall->w, 2) : QStringLiteral("–");
    };
    m_moves->setNote(tr("W %1 → %2", "agreement then and now").arg(w(then), w(*state().cube)));
    if (moved.empty())
        addNote(m_moves, tr("Nobody moved."));
    else if (moved.size() > mostMoves)
        addNote(m_moves, tr("and %n more", nullptr, int(moved.size() - mostMoves)));
}
