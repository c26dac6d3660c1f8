// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"
#include "views/timeline/timelinebar.h"

class QComboBox;
class QMenu;
class QStackedLayout;
class QToolButton;
class ProgressPanel;
class SlipsPanel;
class TimelineChart;
class TimelineLegend;
class TimelineModel;
class TimelineShow;
class TimelineTree;
struct TimelinePrint;

/// *Peta Jalan*: programs and activities along the years. What its head shows stands in timelinehead.cpp,
/// what can be done with rows and links in timelineactions.cpp, comparing with a version in
/// timelinecompare.cpp.
class TimelinePage : public Page {
    Q_OBJECT

public:
    explicit TimelinePage(Plan &plan, QWidget *parent = nullptr);

    bool reveal(const Selection &selection) override;
    QString helpTopic() const override { return QStringLiteral("peta-jalan"); }
    QString status() const override;
    QList<TableView *> tables() const override;
    QList<SideTab> sideTabs() const override { return m_sideTabs; }

    TimelineChart *chart() const { return m_chart; }
    /// What is shown now, to be printed.
    TimelinePrint shownPrint() const;
    TimelineShow *showChoices() const { return m_show; }
    SlipsPanel *slipsPanel() const { return m_slips; }
    const TimelineLegend *legend() const { return m_legend; }

    /// Compares with a named version; 0: with none.
    void compareWith(qint64 version);
    /// Adds an activity beside or under the selected row and opens its name; nothing under a group.
    void addActivity();
    /// Moves whatever must move so that links are kept, of \a from and what follows it, or of the whole plan.
    void shiftToLinks(Id<Activity> from = {});

protected:
    void refresh(const PlanData &data) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildHead();
    void buildChoices();
    void buildZoom();
    void buildPrint();
    void buildMore();
    void addShortcuts();
    QToolButton *tool(const char *iconName, const QString &name);
    QToolButton *toggle(const char *iconName, const QString &text);
    void showHeadWidth();
    void fillMore(QMenu *menu);
    void fillCompare(QMenu *menu);

    void buildProgress();
    void buildBody();
    void addSideTab(const QString &title, QWidget *panel);
    QWidget *treeSide();
    QWidget *emptyPage();
    void connectViews();
    void showAll();
    void showBars();
    void showZoom();
    void showSelection();
    void openInspector();
    Selection selectionOf(const OutlineKey &key) const;

    void fillMenu(QMenu *menu, const OutlineKey &key);
    void fillActivityMenu(QMenu *menu, Id<Activity> activity);
    void showLinkMenu(const QPoint &position, const Rows<Dependency>::Key &link);
    void removeRows(const std::vector<OutlineKey> &keys);
    void addProgram();

    /// A named version beside the present plan.
    struct Comparison {
        Version version{};
        PlanData data{};
        TimelineBars::Ghosts ghosts{};
        QString problem{};  ///< why its state is not known; empty where it is
    };

    void buildComparison();
    std::vector<Version> newestVersions() const;
    void showVersions();
    void showSlips();

    TimelineOutlineOptions m_options;
    TimelineColoring m_coloring = TimelineColoring::Pillar;
    TimelineFacts m_facts;
    std::optional<Comparison> m_comparison;
    TimelineModel *m_model = nullptr;
    TimelineTree *m_tree = nullptr;
    TimelineChart *m_chart = nullptr;
    TimelineLegend *m_legend = nullptr;
    TimelineShow *m_show = nullptr;
    SlipsPanel *m_slips = nullptr;
    QList<SideTab> m_sideTabs;
    QStackedLayout *m_stack = nullptr;
    QComboBox *m_units = nullptr;
    QToolButton *m_critical = nullptr;
    QToolButton *m_links = nullptr;
    QToolButton *m_print = nullptr;
    QToolButton *m_compare = nullptr;
    QToolButton *m_today = nullptr;
    ProgressPanel *m_progress = nullptr;
    bool m_shownOnce = false;
};
