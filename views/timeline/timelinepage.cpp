// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepage.h"

#include "model/domain/format.h"
#include "model/edits/rows.h"
#include "views/common/emptypage.h"
#include "views/common/icons.h"
#include "views/timeline/timelinechart.h"
#include "views/timeline/timelinekeys.h"
#include "views/timeline/timelinelegend.h"
#include "views/timeline/timelinemodel.h"
#include "views/timeline/timelinemouse.h"
#include "views/timeline/timelinetree.h"
#include "views/timeline/timelinewords.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>

namespace {

constexpr double zoomStep = 1.25;
constexpr int roomyHead = 1080;  // from this width on, buttons say their name

}

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
    connectViews();
}

void TimelinePage::buildHead()
{
    addFilter(tr("Filter"), [this](const QString &text) {
        m_options.filter = text;
        showAll();
        if (!text.isEmpty())
            m_tree->expandAll();
    })->setFixedWidth(150);
    buildChoices();
    head()->addStretch();
    buildZoom();
}

void TimelinePage::buildChoices()
{
    const auto choices = [this](const QString &name, const QStringList &texts, auto chosen) {
        auto *box = new QComboBox;
        box->setAccessibleName(name);
        box->addItems(texts);
        connect(box, &QComboBox::activated, this, chosen);
        head()->addWidget(box);
    };
    choices(tr("Group by"), {tr("Group: pillar"), tr("Group: OPD"), tr("Group: horizon"), tr("Group: none")},
            [this](int index) {
                m_options.grouping = TimelineGrouping(index);
                showAll();
                m_tree->expandToDepth(0);
            });
    choices(tr("Colour by"), {tr("Colour: pillar"), tr("Colour: status"), tr("Colour: OPD")},
            [this](int index) {
                m_coloring = TimelineColoring(index);
                m_legend->setColoring(m_coloring);
                showBars();
            });
    m_critical = toggle("critical", tr("Critical path"));
    m_links = toggle("link", tr("Dependencies"));
}

QToolButton *TimelinePage::toggle(const char *iconName, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setChecked(true);
    connect(button, &QToolButton::toggled, this, [this] {
        m_model->setMarksCritical(m_critical->isChecked());
        m_chart->setShown(m_links->isChecked(), m_critical->isChecked());
        m_tree->viewport()->update();
    });
    head()->addWidget(button);
    return button;
}

void TimelinePage::buildZoom()
{
    const auto button = [this](const char *iconName, const QString &name, auto act) {
        auto *made = new QToolButton;
        made->setIcon(icon(iconName));
        made->setAutoRaise(true);
        made->setToolTip(name);
        made->setAccessibleName(name);
        connect(made, &QToolButton::clicked, this, act);
        head()->addWidget(made);
        return made;
    };
    button("minus", tr("Zoom out"), [this] { m_chart->zoomBy(1 / zoomStep); });
    m_units = new QComboBox;
    m_units->setAccessibleName(tr("Zoom"));
    m_units->addItems({tr("Years"), tr("Quarters"), tr("Months"), tr("Weeks"), tr("Days")});
    connect(m_units, &QComboBox::activated, this, [this](int index) { m_chart->setUnit(TimeUnit(index)); });
    head()->addWidget(m_units);
    button("plus", tr("Zoom in"), [this] { m_chart->zoomBy(zoomStep); });
    button("fit", tr("Whole plan"), [this] { m_chart->fit(); });
    auto *today = button("today", tr("Today"), [this] { m_chart->showAsOf(); });
    today->setText(tr("Today"));
    today->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    today->setAutoRaise(false);
    showZoom();
    const auto shortcut = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence::ZoomIn, [this] { m_chart->zoomBy(zoomStep); });
    shortcut(QKeySequence::ZoomOut, [this] { m_chart->zoomBy(1 / zoomStep); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_chart->fit(); });
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

QWidget *TimelinePage::emptyPage()
{
    auto *empty = new EmptyPage(
        "timeline", tr("Here stand programs and activities along the years, with what waits for what."));
    connect(empty->addPrimary(tr("Import workbook…")), &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(QStringLiteral("import")); });
    connect(empty->addOther(tr("Write the first program")), &QPushButton::clicked, this,
            &TimelinePage::addProgram);
    return empty;
}

void TimelinePage::connectViews()
{
    connect(m_tree, &TimelineTree::currentKeyChanged, this, &TimelinePage::showSelection);
    connect(m_tree, &TimelineTree::menuRequested, this, &TimelinePage::fillMenu);
    connect(m_tree, &TimelineTree::removeRequested, this, &TimelinePage::removeRows);
    connect(m_chart, &TimelineChart::zoomChanged, this, &TimelinePage::showZoom);
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
    showAll();
    m_stack->setCurrentIndex(now.programs.empty() ? 1 : 0);
    if (!m_shownOnce && !now.programs.empty()) {
        m_shownOnce = true;
        m_tree->unfoldFirst(1);
        m_tree->setCurrentIndex(m_model->index(0, TimelineModel::Name));
    }
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
    m_chart->show(m_facts, TimelineBars(m_facts, m_model->outline(), m_coloring, colorsOf(palette())));
}

void TimelinePage::showZoom()
{
    m_units->setCurrentIndex(int(m_chart->unit()));
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
        m_options.filter.clear();
        showAll();
        if (!m_tree->select(key))
            return false;
    }
    m_chart->showBar(key);
    return true;
}

QString TimelinePage::status() const
{
    QStringList parts{tr("%n programs", nullptr, int(m_facts.data.programs.size())),
                      tr("%n activities", nullptr, int(m_facts.data.activities.size()))};
    if (!m_facts.daysLate.isEmpty())
        parts.append(tr("%n late", nullptr, int(m_facts.daysLate.size())));
    if (!m_facts.broken.empty())
        parts.append(tr("%n links broken", nullptr, int(m_facts.broken.size())));
    if (m_facts.finish.isValid())
        parts.append(tr("Activities end on %1").arg(format::longDate(m_facts.finish)));
    return parts.join(QStringLiteral("  ·  "));
}

QList<TableView *> TimelinePage::tables() const
{
    return {m_tree};
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
    m_legend->setSentence(timelinewords::sentence(m_facts, key));
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

void TimelinePage::fillMenu(QMenu *menu, const OutlineKey &key)
{
    if (key.kind != timelinerow::Program && key.kind != timelinerow::Activity)
        return;
    menu->addAction(icon("timeline"), tr("Show its bar"), this, [this, key] { m_chart->showBar(key); });
    menu->addAction(icon("masterplan"), tr("Show in the masterplan"), this, [this, key] {
        Q_EMIT lookRequested(
            {key.kind == timelinerow::Program ? Selection::Kind::Program : Selection::Kind::Activity,
             key.id});
    });
}

void TimelinePage::removeRows(const std::vector<OutlineKey> &keys)
{
    std::vector<Id<Program>> programs;
    std::vector<Id<Activity>> activities;
    for (const OutlineKey &key : keys) {
        if (key.kind == timelinerow::Program)
            programs.push_back({key.id});
        else if (key.kind == timelinerow::Activity)
            activities.push_back({key.id});
    }
    if (!programs.empty())
        edits::remove(plan(), programs);
    else
        edits::remove(plan(), activities);
}

void TimelinePage::addProgram()
{
    Id<Program> added;
    if (edits::add(plan(), Program{.name = tr("New program")}, &added))
        Q_EMIT lookRequested({Selection::Kind::Program, added.value});
}

void TimelinePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const auto style = width() < roomyHead ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextOnly;
    for (QToolButton *button : {m_critical, m_links})
        button->setToolButtonStyle(style);
}

void TimelinePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_shownOnce)
        showBars();
}
