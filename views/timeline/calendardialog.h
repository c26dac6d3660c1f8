// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

#include <QDialog>

class DatesTable;
class QComboBox;
class QLabel;

/// The plan's work calendar: its work week, its days off, and the dates that the timeline marks. Keeping it
/// is one step.
class CalendarDialog : public QDialog {
    Q_OBJECT

public:
    explicit CalendarDialog(Plan &plan, QWidget *parent = nullptr);

private:
    QWidget *weekPart();
    QWidget *datesPart();
    QWidget *buttonPart();
    void addPublicHolidays();
    void keep();

    Plan &m_plan;
    QComboBox *m_week = nullptr;
    DatesTable *m_holidays = nullptr;
    DatesTable *m_occasions = nullptr;
    QLabel *m_problem = nullptr;
};
