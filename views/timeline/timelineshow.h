// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinechoice.h"

#include <QWidget>

class QMenu;
class QToolButton;

/// The button *Tampilkan*: a menu of what is shown, how many choices are made, and a second button that takes
/// them all back.
class TimelineShow : public QWidget {
    Q_OBJECT

public:
    explicit TimelineShow(QWidget *parent = nullptr);

    /// The agencies and years that can be chosen; what is gone is no longer chosen.
    void setPlan(const PlanData &plan);
    void setChoice(const TimelineChoice &choice);
    const TimelineChoice &choice() const { return m_choice; }
    void setNarrow(bool narrow);  ///< only the sign, and the count
    QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void chosen(const TimelineChoice &choice);

private:
    void fill();
    void addSwitch(const QString &text, bool TimelineChoice::*member);
    void addAgencies();
    void addYears();
    template <class Value>
    void addOne(QMenu *menu, const QString &text, Value TimelineChoice::*member, Value value);
    void showCount();

    PlanData m_data;
    TimelineChoice m_choice;
    QMenu *m_menu = nullptr;
    QToolButton *m_button = nullptr;
    QToolButton *m_clear = nullptr;
    bool m_narrow = false;
};
