// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"
#include "views/timeline/timelinebar.h"

class QComboBox;
class QMenu;
class QStackedLayout;
class QToolButton;
class TimelineChart;
class TimelineLegend;
class TimelineModel;
class TimelineTree;

/// *Peta Jalan*: programs and activities along the years.
class TimelinePage : public Page {
    Q_OBJECT

public:
    explicit TimelinePage(Plan &plan, QWidget *parent = nullptr);

    bool reveal(const Selection &selection) override;
    QString helpTopic() const override { return QStringLiteral("peta-jalan"); }
    QString status() const override;
    QList<TableView *> tables() const override;

    TimelineChart *chart() const { return m_chart; }

protected:
    void refresh(const PlanData &data) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildHead();
    void buildChoices();
    void buildZoom();
    void buildBody();
    QWidget *treeSide();
    QWidget *emptyPage();
    QToolButton *toggle(const char *iconName, const QString &text);
    void connectViews();
    void showAll();
    void showBars();
    void showZoom();
    void showSelection();
    void openInspector();
    Selection selectionOf(const OutlineKey &key) const;
    void fillMenu(QMenu *menu, const OutlineKey &key);
    void removeRows(const std::vector<OutlineKey> &keys);
    void addProgram();

    TimelineOutlineOptions m_options;
    TimelineColoring m_coloring = TimelineColoring::Pillar;
    TimelineFacts m_facts;
    TimelineModel *m_model = nullptr;
    TimelineTree *m_tree = nullptr;
    TimelineChart *m_chart = nullptr;
    TimelineLegend *m_legend = nullptr;
    QStackedLayout *m_stack = nullptr;
    QComboBox *m_units = nullptr;
    QToolButton *m_critical = nullptr;
    QToolButton *m_links = nullptr;
    bool m_shownOnce = false;
};
