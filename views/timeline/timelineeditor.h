// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinepush.h"

#include <QObject>

/// One drag from taking hold to letting go. Until then the plan is as it was; facts() is as it would be.
class TimelineEditor : public QObject {
    Q_OBJECT

public:
    explicit TimelineEditor(Plan &plan, QObject *parent = nullptr);

    /// Takes hold, giving up what was held before. False where the plan cannot be edited.
    bool begin(const TimelineFacts &facts, TimelineDrag drag);
    bool isActive() const { return m_drag.isActive(); }
    const TimelineDrag &drag() const { return m_drag; }

    void dragBy(double days);  ///< calendar days since it was taken hold of, with their fraction
    void step(qint64 units);  ///< so many units further
    void aimAt(Id<Activity> successor);  ///< where a link would go; none: nowhere

    /// Lets go: makes the change, with those that have to follow it or without, as one step. Returns what was
    /// made, which is empty where nothing was.
    TimelineChange commit(bool withFollowers = false);
    void cancel();

    const TimelineFacts &facts() const { return m_next; }
    /// What would be, in a few words: "12 Mar 2018 – 4 Apr 2018 · 18 hari kerja".
    QString label() const;
    /// What follows from it: "Rencana selesai 12 Mar 2019 (+8 hari)", and how many would have to follow.
    /// Empty where nothing does.
    QString consequence() const;
    const TimelinePush &push() const { return m_push; }
    /// True where letting go would be refused; label() says why.
    bool isRefused() const { return m_refused; }

Q_SIGNALS:
    void changed();  ///< what would be has changed, or the drag has ended

private:
    void set(const TimelineChange &change);
    QString linkLabel() const;

    Plan &m_plan;
    TimelineDrag m_drag;
    TimelineFacts m_facts;
    TimelineFacts m_next;
    TimelineChange m_change;
    TimelinePush m_push;
    std::vector<schedule::Shift> m_waiting;  ///< what had to move before it was taken hold of
    qint64 m_units = 0;
    bool m_refused = false;
};
