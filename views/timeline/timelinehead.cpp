// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the head of the timeline: what is shown, how, and how near.
#include "views/timeline/timelinepage.h"

#include "views/common/icons.h"
#include "views/timeline/timelinechart.h"
#include "views/timeline/timelinelegend.h"
#include "views/timeline/timelinemodel.h"
#include "views/timeline/timelineshow.h"
#include "views/timeline/timelinetree.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

namespace {

constexpr double zoomStep = 1.25;
// From these widths on, buttons say their name; with it they need less, so that the page can be made
// narrower.
constexpr int roomyHead = 1260;
constexpr int wideHead = 1400;

}

void TimelinePage::buildHead()
{
    QLineEdit *filter = addFilter(tr("Filter"), [this](const QString &text) {
        m_options.filter = text;
        showAll();
        if (!text.isEmpty())
            m_tree->expandAll();
    });
    filter->setMinimumWidth(84);
    filter->setMaximumWidth(120);
    m_show = new TimelineShow;
    connect(m_show, &TimelineShow::chosen, this, [this](const TimelineChoice &choice) {
        m_options.choice = choice;
        showAll();
        if (choice.count() > 0)
            m_tree->expandAll();
    });
    head()->addWidget(m_show);
    buildChoices();
    head()->addStretch();
    buildZoom();
    buildPrint();
    buildMore();
    addShortcuts();
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
    choices(
        tr("Group by"),
        {tr("Group: pillar"), tr("Group: OPD"), tr("Group: horizon"), tr("Group: status"), tr("Group: none")},
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
    m_compare = tool("history", tr("Compare"));
    m_compare->setToolTip(tr("Compare with a named version"));
    m_compare->setAutoRaise(false);
    m_compare->setPopupMode(QToolButton::InstantPopup);
    auto *versions = new QMenu(m_compare);
    m_compare->setMenu(versions);
    connect(versions, &QMenu::aboutToShow, this, [this, versions] { fillCompare(versions); });
}

QToolButton *TimelinePage::tool(const char *iconName, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setText(name);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    head()->addWidget(button);
    return button;
}

QToolButton *TimelinePage::toggle(const char *iconName, const QString &text)
{
    QToolButton *button = tool(iconName, text);
    button->setAutoRaise(false);
    button->setCheckable(true);
    button->setChecked(true);
    connect(button, &QToolButton::toggled, this, [this] {
        m_model->setMarksCritical(m_critical->isChecked());
        m_chart->setShown(m_links->isChecked(), m_critical->isChecked());
        m_tree->viewport()->update();
    });
    return button;
}

void TimelinePage::buildZoom()
{
    connect(tool("minus", tr("Zoom out")), &QToolButton::clicked, this,
            [this] { m_chart->zoomBy(1 / zoomStep); });
    m_units = new QComboBox;
    m_units->setAccessibleName(tr("Zoom"));
    m_units->addItems({tr("Years"), tr("Quarters"), tr("Months"), tr("Weeks"), tr("Days")});
    connect(m_units, &QComboBox::activated, this, [this](int index) { m_chart->setUnit(TimeUnit(index)); });
    head()->addWidget(m_units);
    connect(tool("plus", tr("Zoom in")), &QToolButton::clicked, this, [this] { m_chart->zoomBy(zoomStep); });
    m_today = tool("today", tr("Today"));
    m_today->setAutoRaise(false);
    connect(m_today, &QToolButton::clicked, this, [this] { m_chart->showAsOf(); });
    showZoom();
}

void TimelinePage::buildMore()
{
    QToolButton *more = tool("more", tr("More"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMore(menu); });
}

void TimelinePage::addShortcuts()
{
    const auto shortcut = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence::ZoomIn, [this] { m_chart->zoomBy(zoomStep); });
    shortcut(QKeySequence::ZoomOut, [this] { m_chart->zoomBy(1 / zoomStep); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_chart->fit(); });
    shortcut(QKeySequence(Qt::Key_Insert), [this] { addActivity(); });
}

void TimelinePage::showZoom()
{
    m_units->setCurrentIndex(int(m_chart->unit()));
}

void TimelinePage::buildPrint()
{
    m_print = tool("print", tr("Print…"));
    m_print->setToolTip(tr("Print the roadmap"));
    m_print->setAutoRaise(false);
    connect(m_print, &QToolButton::clicked, this,
            [this] { Q_EMIT commandRequested(QStringLiteral("print-timeline")); });
}

void TimelinePage::showHeadWidth()
{
    const bool narrow = width() < roomyHead;
    for (QToolButton *button : {m_critical, m_links})
        button->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextOnly);
    m_print->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_compare->setToolButtonStyle(width() < wideHead ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_today->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_show->setNarrow(narrow);
}

void TimelinePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showHeadWidth();
}
