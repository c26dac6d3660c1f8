// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule/workcalendar.h"
#include "views/common/findings.h"
#include "views/common/inspector.h"

/// The inspector's form of an activity.
class ActivityForm : public InspectorForm {
    Q_OBJECT

public:
    ActivityForm(Plan &plan, Findings &findings, QWidget *parent = nullptr);

    bool show(qint64 id) override;
    void goTo(const QString &field, qint64 part) override;
    QString overline() const override;
    QString heading() const override;
    QColor color() const override;

private:
    void addDate(const char *column, QDate Activity::*member);
    void addDates();
    void addDuration();
    void addFlag(const char *column, bool Activity::*member);
    void addBound(const char *column, QDate Activity::*member);
    schedule::WorkCalendar calendar() const { return schedule::calendarOf(m_plan.data()); }
    void addProgram();
    void addAgency();
    void addPredecessors();
    void showNotes();

    Plan &m_plan;
    Findings &m_findings;
    RowForm<Activity> *m_form = nullptr;
};
