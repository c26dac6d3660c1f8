// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/matrixpage.h"

#include "model/domain/format.h"
#include "model/edits/criteria.h"
#include "model/edits/rows.h"
#include "views/common/colors.h"
#include "views/common/emptypage.h"
#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/matrix/agreementpanel.h"
#include "views/matrix/cellpanel.h"
#include "views/matrix/choicepanel.h"
#include "views/matrix/impactchart.h"
#include "views/matrix/matrixgrid.h"
#include "views/matrix/matrixhead.h"
#include "views/matrix/matrixpanel.h"
#include "views/matrix/projector.h"
#include "views/matrix/stabilitypanel.h"
#include "views/matrix/weightspanel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

MatrixPage::MatrixPage(Plan &plan, QWidget *parent)
    : Page(plan, tr("Matrix"), parent)
    , m_stack(new QStackedLayout)
{
    buildHead();
    body()->addLayout(m_stack);  // first: what a layout without a widget takes becomes a window
    m_stack->addWidget(emptyPage());
    m_stack->addWidget(buildMatrix());
    m_stack->addWidget(buildImpact());
    addPanel(tr("Weights"), new WeightsPanel(plan));
    addPanel(tr("Agreement"), new AgreementPanel(plan));
    addPanel(tr("Stability"), new StabilityPanel(plan));
    addPanel(tr("Choice"), new ChoicePanel(plan));
    m_agreementTimer.setSingleShot(true);
    m_agreementTimer.setInterval(100);
    connect(&m_agreementTimer, &QTimer::timeout, this, &MatrixPage::showAgreement);
}

MatrixPage::~MatrixPage() = default;

void MatrixPage::buildHead()
{
    m_head = new MatrixHead;
    connect(m_head, &MatrixHead::roundChosen, this, &MatrixPage::chooseRound);
    connect(m_head, &MatrixHead::scorerChosen, this, &MatrixPage::chooseScorer);
    connect(m_head, &MatrixHead::readingChosen, this, &MatrixPage::chooseReading);
    connect(m_head, &MatrixHead::orderChosen, this, &MatrixPage::chooseOrder);
    connect(m_head, &MatrixHead::projectorRequested, this, &MatrixPage::project);
    connect(m_head, &MatrixHead::menuRequested, this, &MatrixPage::showPageMenu);
    head()->addWidget(m_head, 1);
}

void MatrixPage::buildCorner()
{
    auto *corner = new QWidget;
    auto *line = new QHBoxLayout(corner);
    line->setContentsMargins(8, 0, 8, 0);
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Filter candidates"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon("filter"), QLineEdit::LeadingPosition);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_options.filter = text.trimmed();
        showPicture();
    });
    auto *add = new QToolButton;
    add->setIcon(icon("plus"));
    add->setText(tr("Criterion"));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setAutoRaise(true);
    add->setToolTip(tr("Add a criterion"));
    connect(add, &QToolButton::clicked, this, &MatrixPage::addCriterion);
    line->addWidget(m_filter, 1);
    line->addWidget(add);
    m_grid->setCorner(corner);
}

QWidget *MatrixPage::buildMatrix()
{
    auto *all = new QWidget;
    auto *lines = new QVBoxLayout(all);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    m_hint = new MarkLabel(marks::Kind::Note);
    m_hint->setContentsMargins(12, 4, 12, 8);
    connect(m_hint, &MarkLabel::linkActivated, this, &MatrixPage::follow);
    m_grid = new MatrixGrid;
    m_grid->setReadOnly(!plan().canEdit());
    buildCorner();
    connect(m_grid, &MatrixGrid::currentChanged, this, &MatrixPage::tellSelection);
    connect(m_grid, &MatrixGrid::entered, this, &MatrixPage::write);
    connect(m_grid, &MatrixGrid::orderRequested, this, &MatrixPage::chooseOrder);
    connect(m_grid, &MatrixGrid::columnMenuRequested, this, &MatrixPage::showColumnMenu);
    connect(m_grid, &MatrixGrid::rowMenuRequested, this, &MatrixPage::showRowMenu);
    connect(m_grid, &MatrixGrid::placeRequested, this, [this] {
        if (const MatrixRow *row = m_grid->currentRow())
            askPlace(row->id);
    });
    connect(m_grid, &MatrixGrid::rowActivated, this, [this] {
        if (const MatrixRow *row = m_grid->currentRow())
            Q_EMIT lookRequested({Selection::Kind::Candidate, row->id.value});
    });
    m_panel = new CellPanel;
    m_agreement = labels::pale();
    labels::makeSmaller(m_agreement, 1);
    m_agreement->setTextFormat(Qt::RichText);
    m_agreement->setContentsMargins(12, 2, 12, 6);
    m_agreement->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_agreement, &QLabel::linkActivated, this, &MatrixPage::follow);
    lines->addWidget(m_hint);
    lines->addWidget(m_grid, 1);
    lines->addWidget(m_panel);
    lines->addWidget(m_agreement);
    return all;
}

QWidget *MatrixPage::emptyPage()
{
    auto *empty = new EmptyPage("matrix",
                                tr("Here quick-win candidates are compared by criteria: each scorer gives "
                                   "scores, the program ranks."));
    connect(empty->addPrimary(tr("Take eleven standard criteria")), &QPushButton::clicked, this,
            [this] { edits::addStandardCriteria(plan()); });
    connect(empty->addOther(tr("Import workbook…")), &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(QStringLiteral("import")); });
    connect(empty->addOther(tr("Write the first criterion")), &QPushButton::clicked, this,
            &MatrixPage::addCriterion);
    return empty;
}

Id<Round> MatrixPage::round() const
{
    return plan().data().rounds.find(m_round) ? m_round : scoring::currentRound(plan().data());
}

MatrixOrder &MatrixPage::order()
{
    return m_options.scorer ? m_scorerOrder : m_jointOrder;
}

void MatrixPage::refresh(const PlanData &now)
{
    if (!now.scorers.find(m_options.scorer))
        m_options.scorer = {};
    const bool same = m_cube && m_shownRound == round() && m_shown.scores.sharesWith(now.scores)
        && m_shown.candidates.sharesWith(now.candidates) && m_shown.criteria.sharesWith(now.criteria)
        && m_shown.scorers.sharesWith(now.scorers) && m_shown.rounds.sharesWith(now.rounds)
        && m_shown.exemptions.sharesWith(now.exemptions) && m_shown.roundWeights.sharesWith(now.roundWeights)
        && m_shown.roundVoices.sharesWith(now.roundVoices);
    m_shown = now;
    m_shownRound = round();
    if (!same)
        m_cube = std::make_shared<const scoring::ScoreCube>(now, m_shownRound);
    m_options.trialWeights.clear();
    showPicture();
    for (MatrixPanel *panel : m_panels)
        panel->setState({m_shown, m_shownRound, m_cube});
    showHint();
    if (m_agreement->text().isEmpty())
        showAgreement();
    else if (!same)
        m_agreementTimer.start();
    Q_EMIT statusChanged();
}

void MatrixPage::addPanel(const QString &title, MatrixPanel *panel)
{
    m_panels.push_back(panel);
    m_sideTabs.append({title, panel});
    connect(panel, &MatrixPanel::lookRequested, this, &Page::lookRequested);
    connect(panel, &MatrixPanel::commandRequested, this, &Page::commandRequested);
    connect(panel, &MatrixPanel::weightsTried, this, &MatrixPage::tryWeights);
    connect(panel, &MatrixPanel::settleRequested, this, &MatrixPage::settle);
    connect(panel, &MatrixPanel::cellRequested, this,
            [this](Id<Candidate> candidate, Id<Criterion> criterion) {
                m_filter->clear();
                m_grid->select(candidate, criterion);
            });
}

void MatrixPage::tryWeights(const std::vector<std::pair<Id<Criterion>, double>> &weights)
{
    m_options.trialWeights = weights;
    showPicture();
}

/// It takes longer than a frame for many scorers, so it follows when the typing pauses.
void MatrixPage::showAgreement()
{
    QStringList sentences{agreementText(*m_cube), missingText(*m_cube)};
    sentences.removeAll(QString());
    m_agreement->setText(sentences.join(QStringLiteral(" · ")));
    m_agreement->setVisible(!sentences.isEmpty());
}

QWidget *MatrixPage::buildImpact()
{
    m_impact = new ImpactChart;
    connect(m_impact, &ImpactChart::chosen, this, [this](Id<Candidate> candidate) {
        m_impact->setCurrent(candidate);
        m_grid->select(candidate, {});
        Q_EMIT selected({Selection::Kind::Candidate, candidate.value});
    });
    return m_impact;
}

void MatrixPage::showPicture()
{
    if (!m_cube)
        return;
    m_options.order = order();
    m_head->show(m_shown, m_shownRound, m_options.scorer, m_options.order);
    QHash<qint64, QColor> pillars;
    for (const Pillar &pillar : m_shown.pillars)
        pillars.insert(pillar.id.value, pillarColor(m_shown, pillar.id, colorsOf(palette())).solid);
    m_grid->setPicture(matrixPicture(m_shown, m_shownRound, *m_cube, m_options), pillars);
    m_panel->setSpread(m_options.reading == MatrixOptions::Reading::Spread);
    showFacts();
    const bool impact = m_head->reading() == MatrixHead::Impact;
    const Show show = m_shown.criteria.empty() ? Show::Empty : impact ? Show::Impact : Show::Matrix;
    m_stack->setCurrentIndex(int(show));
    if (show == Show::Impact)
        m_impact->setPicture(m_shown, impactPicture(m_shown, *m_cube, m_options.scorer));
}

void MatrixPage::showFacts()
{
    const MatrixRow *row = m_grid->currentRow();
    const MatrixColumn *column = m_grid->currentColumn();
    m_panel->setFacts(cellFacts(m_shown, *m_cube, row ? row->id : Id<Candidate>{},
                                column ? column->id : Id<Criterion>{}, m_options.scorer));
}

void MatrixPage::showHint()
{
    m_hint->setVisible(m_shown.candidates.empty() || m_shown.scorers.empty());
    if (m_shown.candidates.empty())
        m_hint->setText(tr("There are no candidates for quick win yet."), tr("Open the page of candidates"),
                        QStringLiteral("candidates"));
    else if (m_shown.scorers.empty())
        m_hint->setText(tr("Nobody scores yet: scores are given by scorers, mostly one an OPD."),
                        tr("Add scorers…"), QStringLiteral("scorers"));
}

void MatrixPage::follow(const QString &link)
{
    if (link == u"candidates")
        Q_EMIT lookRequested({Selection::Kind::Candidate, 0});
    else if (link == u"scorers")
        addScorers();
    else if (link.startsWith(u"scorer:"))
        chooseScorer({link.mid(7).toLongLong()});
}

/// The joint values, whatever the matrix shows. Starts with the current candidate and comes back to the last
/// one shown.
void MatrixPage::project()
{
    MatrixOptions options = m_options;
    options.scorer = {};
    options.reading = MatrixOptions::Reading::Scores;
    options.order = m_jointOrder;
    const MatrixPicture picture = matrixPicture(m_shown, m_shownRound, *m_cube, options);
    if (picture.rows.empty())
        return;
    const PlanData shown = m_shown;
    const auto slide = [shown, picture, cube = m_cube](int row) {
        return slideOf(shown, *cube, picture, std::size_t(row));
    };
    const auto color = [shown, palette = palette()](Id<Pillar> pillar) {
        return pillarColor(shown, pillar, colorsOf(palette)).solid;
    };
    auto *projector = new Projector(int(picture.rows.size()), slide, color, window());
    if (const MatrixRow *row = m_grid->currentRow())
        projector->go(picture.rowOf(row->id));
    connect(projector, &Projector::closed, this, [this, picture](int current) {
        m_grid->select(picture.rows[std::size_t(current)].id, {});
        m_grid->setFocus();
    });
    projector->showFullScreen();
}

void MatrixPage::chooseRound(Id<Round> id)
{
    m_round = id;
    refresh(plan().data());
    Q_EMIT selected({Selection::Kind::Round, id.value});
}

void MatrixPage::chooseScorer(Id<Scorer> id)
{
    m_options.scorer = id;
    showPicture();
    m_grid->setFocus();
    if (id)
        Q_EMIT selected({Selection::Kind::Scorer, id.value});
}

void MatrixPage::chooseReading()
{
    if (m_head->reading() != MatrixHead::Impact)
        m_options.reading = MatrixOptions::Reading(m_head->reading());
    showPicture();
}

void MatrixPage::chooseOrder(const MatrixOrder &wanted)
{
    order() = wanted;
    showPicture();
}

/// The inspector shows the candidate of a cell; on the weights the criterion.
void MatrixPage::tellSelection()
{
    const MatrixRow *row = m_grid->currentRow();
    if (row)
        m_typedWeights.clear();
    showFacts();
    if (row)
        Q_EMIT selected({Selection::Kind::Candidate, row->id.value});
    else if (const MatrixColumn *column = m_grid->currentColumn())
        Q_EMIT selected({Selection::Kind::Criterion, column->id.value});
}

bool MatrixPage::reveal(const Selection &selection)
{
    switch (selection.kind) {
    case Selection::Kind::Criterion:
        return m_grid->select({}, {selection.id});
    case Selection::Kind::Candidate:
        m_filter->clear();
        return m_grid->select({selection.id}, {});
    case Selection::Kind::Round:
        chooseRound({selection.id});
        return true;
    case Selection::Kind::Scorer:
        chooseScorer({selection.id});
        return true;
    default:
        return false;
    }
}

QString MatrixPage::status() const
{
    if (!m_cube)
        return {};
    QStringList facts{tr("%1 candidates × %2 criteria × %3 scorers")
                          .arg(m_shown.candidates.size())
                          .arg(m_shown.criteria.size())
                          .arg(m_shown.scorers.size())};
    if (const int missing = m_cube->missing())
        facts.append(tr("%n scores missing", nullptr, missing));
    if (const Scorer *scorer = m_shown.scorers.find(m_options.scorer);
        scorer && m_grid->picture().canBeFilled())
        facts.append(tr("filled in on behalf of %1").arg(scorer->name));
    if (m_grid->picture().proposed > 0)
        facts.append(tr("bold line: the first %n are proposed", nullptr, int(m_grid->picture().proposed)));
    return facts.join(QStringLiteral("   "));
}

QString MatrixPage::tableText() const
{
    return matrixText(m_grid->picture());
}

void MatrixPage::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}
