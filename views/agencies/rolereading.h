// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/agencies/reading.h"
#include "views/agencies/rolematrix.h"

class RoleLegend;
class RoleMatrixModel;
class RoleMatrixView;
class QStackedLayout;

/// *Matriks program × OPD*: who leads and who supports which program.
class RoleReading : public AgencyReading {
    Q_OBJECT

public:
    explicit RoleReading(Plan &plan, QWidget *parent = nullptr);

    void tellSelection() override;
    QWidget *tools() const override { return m_tools; }
    void showPlan(const PlanData &now) override;
    void setFilter(const QString &text) override;
    bool reveal(const Selection &selection) override;
    QString tableText() const override;

private:
    void buildTools();
    QWidget *emptyPage();
    void connectView();
    void copy();
    void fold(Id<Pillar> pillar);
    void sayChosen(Id<Agency> agency);

    RoleMatrixOptions m_options;
    Id<Agency> m_agency;
    RoleMatrixModel *m_model = nullptr;
    RoleMatrixView *m_view = nullptr;
    RoleLegend *m_legend = nullptr;
    QWidget *m_tools = nullptr;
    QStackedLayout *m_stack = nullptr;
};
