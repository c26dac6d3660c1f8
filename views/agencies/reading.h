// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "views/common/selection.h"

#include <QWidget>

class TableView;

/// One of the readings of the page *OPD & Tim*: its body, and its own tools for the head.
class AgencyReading : public QWidget {
    Q_OBJECT

public:
    explicit AgencyReading(Plan &plan, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_plan(plan)
    {
    }

    /// Tells selected() what is current here, when the reading comes to the front.
    virtual void tellSelection() = 0;
    virtual QWidget *tools() const = 0;  ///< the page owns it
    virtual void showPlan(const PlanData &now) = 0;
    virtual void setFilter(const QString &text) = 0;
    virtual bool reveal(const Selection &selection) = 0;
    virtual TableView *table() const { return nullptr; }
    virtual QString tableText() const = 0;

Q_SIGNALS:
    void selected(const Selection &selection);
    void lookRequested(const Selection &selection);
    void commandRequested(const QString &command);

protected:
    Plan &plan() const { return m_plan; }

private:
    Plan &m_plan;
};
