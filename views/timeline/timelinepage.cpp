// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepage.h"

#include "views/common/icons.h"
#include "views/timeline/progresspanel.h"
#include "views/timeline/slipspanel.h"
#include "views/timeline/timelinechart.h"
#include "views/timeline/timelinekeys.h"
#include "views/timeline/timelinelegend.h"
#include "views/timeline/timelinemodel.h"
#include "views/timeline/timelinemouse.h"
#include "views/timeline/timelinepush.h"
#include "views/timeline/timelinesheets.h"
#include "views/timeline/timelineshow.h"
#include "views/timeline/timelinetree.h"
#include "views/timeline/timelinewords.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>

TimelinePage::TimelinePage(Plan &plan, QWidget *parent)
    : Page(plan, tr("Roadmap"), parent)
    , m_model(new TimelineModel(plan, this))
    , m_tree(new TimelineTree(QStringLiteral("timeline")))
    , m_legend(new TimelineLegend)
{
    m_tree->setOutlineModel(m_model);
    m_chart = new TimelineChart(plan, m_tree);
    new TimelineMouse(m_chart);
    new TimelineKeys(m_chart);
    buildHead();
    buildBody();
    buildProgress();
    buildComparison();
    connectViews();
    showHeadWidth();  // else the window would first grow for all the words
}

void TimelinePage::addSideTab(const QString &title, QWidget *panel)
{
    m_sideTabs.append({title, panel});
}

void TimelinePage::buildProgress()
{
    m_progress = new ProgressPanel(plan(), this);
    m_progress->hide();  // until the inspector takes it
    connect(m_progress, &ProgressPanel::chosen, this, [this](const Selection &selection) {
        if (!reveal(selection))
            Q_EMIT selected(selection);
    });
    addSideTab(tr("Progress"), m_progress);
}

void TimelinePage::buildBody()
{
    auto *both = new QSplitter;
    both->setChildrenCollapsible(false);
    both->addWidget(treeSide());
    both->addWidget(m_chart);
    both->setStretchFactor(0, 0);
    both->setStretchFactor(1, 1);
    both->setSizes({320, 900});
    auto *shown = new QWidget;
    auto *column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(both, 1);
    column->addWidget(m_legend);
    m_stack = new QStackedLayout;
    body()->addLayout(m_stack);  // first: what a layout without a widget takes becomes a window
    m_stack->addWidget(shown);
    m_stack->addWidget(emptyPage());
}

/// The tree, with as much above it as the bars have above them.
QWidget *TimelinePage::treeSide()
{
    m_tree->setStretchColumn(TimelineModel::Name, 120);
    m_tree->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_tree->header()->setSectionsClickable(false);
    auto *above = new QWidget;
    above->setAutoFillBackground(true);
    above->setBackgroundRole(QPalette::Window);
    auto *tools = new QHBoxLayout(above);
    tools->setContentsMargins(4, 0, 4, 0);
    tools->setSpacing(0);
    const auto button = [this, tools](const char *iconName, const QString &name, auto act) {
        auto *made = new QToolButton;
        made->setIcon(icon(iconName));
        made->setIconSize(QSize(14, 14));
        made->setAutoRaise(true);
        made->setToolTip(name);
        made->setAccessibleName(name);
        connect(made, &QToolButton::clicked, this, act);
        tools->addWidget(made);
        return made;
    };
    button("down", tr("Open all rows"), [this] { m_tree->expandAll(); });
    button("right", tr("Close all rows"), [this] { m_tree->expandToDepth(0); });
    tools->addStretch();
    auto *columns = button("columns", tr("Choose columns"), [] {});
    connect(columns, &QToolButton::clicked, this,
            [this, columns] { m_tree->showColumnMenu(columns->mapToGlobal(QPoint(0, columns->height()))); });
    above->setFixedHeight(m_chart->headerHeight() - m_tree->header()->sizeHint().height());
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(above);
    column->addWidget(m_tree, 1);
    return side;
}

void TimelinePage::connectViews()
{
    connect(m_tree, &TimelineTree::currentKeyChanged, this, &TimelinePage::showSelection);
    connect(m_tree, &TimelineTree::menuRequested, this, &TimelinePage::fillMenu);
    connect(m_tree, &TimelineTree::removeRequested, this, &TimelinePage::removeRows);
    connect(m_chart, &TimelineChart::zoomChanged, this, &TimelinePage::showZoom);
    connect(m_chart, &TimelineChart::linkMenuRequested, this, &TimelinePage::showLinkMenu);
    connect(m_legend, &TimelineLegend::offerTaken, this, [this] { shiftToLinks({m_tree->currentKey().id}); });
    connect(m_chart, &TimelineChart::opened, this, &TimelinePage::openInspector);
    connect(m_chart, &TimelineChart::menuRequested, this, [this](const QPoint &position, const OutlineKey &) {
        const QPoint inTree = m_tree->viewport()->mapFromGlobal(position);
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(1, inTree.y()), position);
        QApplication::sendEvent(m_tree->viewport(), &event);
    });
}

void TimelinePage::refresh(const PlanData &now)
{
    m_facts = timelineFacts(now, QDate::currentDate());
    m_show->setPlan(now);
    m_options.choice = m_show->choice();
    showAll();
    m_stack->setCurrentIndex(now.programs.empty() ? 1 : 0);
    if (!m_shownOnce && !now.programs.empty()) {
        m_shownOnce = true;
        m_tree->unfoldFirst(1);
        m_tree->setCurrentIndex(m_model->index(0, TimelineModel::Name));
    }
    m_progress->showFacts(m_facts);
    if (m_comparison)
        showSlips();
    Q_EMIT statusChanged();
}

void TimelinePage::showAll()
{
    m_model->show(m_facts, timelineOutline(m_facts, m_options), m_options.grouping);
    showBars();
    showSelection();
}

void TimelinePage::showBars()
{
    TimelineBars bars(m_facts, m_model->outline(), m_coloring, colorsOf(palette()));
    if (m_comparison)
        bars.setGhosts(m_comparison->ghosts);
    m_legend->setGhosts(m_comparison.has_value());
    m_chart->show(m_facts, bars);
}

TimelinePrint TimelinePage::shownPrint() const
{
    return {.rows = TimelinePrint::Rows::Shown,
            .shown = m_chart->rows().keys,
            .grouping = m_options.grouping,
            .coloring = m_coloring,
            .links = m_links->isChecked(),
            .critical = m_critical->isChecked()};
}

bool TimelinePage::reveal(const Selection &selection)
{
    const int kind = selection.kind == Selection::Kind::Activity ? timelinerow::Activity
        : selection.kind == Selection::Kind::Program             ? timelinerow::Program
        : selection.kind == Selection::Kind::Candidate           ? timelinerow::Candidate
                                                                 : 0;
    const OutlineKey key{kind, selection.id};
    if (kind == 0)
        return false;
    if (!m_tree->select(key)) {
        clearFilter();
        m_options.filter.clear();
        m_show->setChoice({});
        m_options.choice = {};
        showAll();
        if (!m_tree->select(key))
            return false;
    }
    m_chart->showBar(key);
    return true;
}

QString TimelinePage::status() const
{
    QStringList parts{tr("%n activities", nullptr, int(m_facts.data.activities.size()))};
    if (!m_facts.daysLate.isEmpty())
        parts.append(tr("%n late", nullptr, int(m_facts.daysLate.size())));
    if (!m_facts.broken.empty())
        parts.append(tr("%n links broken", nullptr, int(m_facts.broken.size())));
    if (m_facts.finish.isValid())
        parts.append(tr("Activities end on %1").arg(timelinewords::date(m_facts.finish)));
    return parts.join(QStringLiteral("  ·  "));
}

QList<TableView *> TimelinePage::tables() const
{
    return {m_tree, m_slips->table()};
}

/// Looking for a field of what is selected opens the inspector and puts the cursor there.
void TimelinePage::openInspector()
{
    Selection selection = selectionOf(m_tree->currentKey());
    selection.field
        = selection.kind == Selection::Kind::Activity ? QStringLiteral("start") : QStringLiteral("name");
    if (selection.kind != Selection::Kind::None)
        Q_EMIT lookRequested(selection);
}

void TimelinePage::showSelection()
{
    const OutlineKey key = m_tree->currentKey();
    const bool offers
        = key.kind == timelinerow::Activity && plan().canEdit() && !offeredShifts(m_facts, {key.id}).empty();
    m_legend->setSentence(timelinewords::sentence(m_facts, key));
    m_legend->setOffer(offers ? tr("Shift so that links are kept") : QString());
    Q_EMIT selected(selectionOf(key));
}

Selection TimelinePage::selectionOf(const OutlineKey &key) const
{
    Selection selection{.id = key.id};
    if (key.kind == timelinerow::Program)
        selection.kind = Selection::Kind::Program;
    else if (key.kind == timelinerow::Activity)
        selection.kind = Selection::Kind::Activity;
    else if (key.kind == timelinerow::Candidate)
        selection.kind = Selection::Kind::Candidate;
    else if (key.kind == timelinerow::Group && key.id != 0)
        selection.kind = m_options.grouping == TimelineGrouping::Pillar ? Selection::Kind::Pillar
            : m_options.grouping == TimelineGrouping::Agency            ? Selection::Kind::Agency
                                                                        : Selection::Kind::None;
    return selection;
}

void TimelinePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_shownOnce)
        showBars();
}
