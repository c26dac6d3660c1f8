// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/findings.h"
#include "views/common/page.h"
#include "views/start/recentplan.h"

class Panel;
class QLabel;
class RecentList;

/// *Mulai*: what to do next, how complete the plan is, how ready for each stage of the bimtek.
class HomePage : public Page {
    Q_OBJECT

public:
    HomePage(Plan &plan, Findings &findings, QWidget *parent = nullptr);

    void setRecentPlans(const QList<RecentPlan> &plans);
    QString helpTopic() const override { return QStringLiteral("mulai"); }
    QString status() const override;

Q_SIGNALS:
    void pageRequested(const QString &id);
    void planChosen(const QString &path);
    void planForgotten(const QString &path);

protected:
    void refresh(const PlanData &data) override;

private:
    void buildHead();
    QWidget *stepRow(const struct NextStep &step);
    QWidget *pillarRow(const PlanData &data, const Pillar &pillar);
    QWidget *stageRow(const struct Stage &stage);

    Findings &m_findings;
    QLabel *m_subtitle = nullptr;
    Panel *m_steps = nullptr;
    Panel *m_pillars = nullptr;
    Panel *m_stages = nullptr;
    RecentList *m_recent = nullptr;
};
