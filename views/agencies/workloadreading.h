// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/agencies/reading.h"
#include "views/agencies/workloadmodel.h"

class Panel;
class QSpinBox;
class QStackedLayout;
class WorkloadView;

/// *Beban OPD*: how many programs each agency leads and supports, quarter by quarter, which they are, and who
/// promises more than it can.
class WorkloadReading : public AgencyReading {
    Q_OBJECT

public:
    explicit WorkloadReading(Plan &plan, QWidget *parent = nullptr);

    void tellSelection() override;
    QWidget *tools() const override { return m_tools; }
    void showPlan(const PlanData &now) override;
    void setFilter(const QString &text) override;
    bool reveal(const Selection &selection) override;
    QString tableText() const override;

private:
    void buildTools();
    QWidget *body();
    QWidget *emptyPage();
    void connectView();
    void showDuties();
    void showOverloads();
    void choose(Id<Agency> agency, int column);
    void askLimit();

    WorkloadOptions m_options;
    Id<Agency> m_agency;  ///< chosen
    int m_column = 0;
    WorkloadModel *m_model = nullptr;
    WorkloadView *m_view = nullptr;
    QWidget *m_tools = nullptr;
    QSpinBox *m_limit = nullptr;
    Panel *m_duties = nullptr;
    Panel *m_overloads = nullptr;
    QStackedLayout *m_stack = nullptr;
};
