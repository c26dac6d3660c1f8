// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "views/common/outlinemodel.h"
#include "views/timeline/timelinebar.h"

/// The names beside the bars, and in columns that can be shown besides, who, when and how far.
class TimelineModel : public OutlineModel {
    Q_OBJECT

public:
    /// In the order of the table in timelinecolumns.cpp.
    enum Column { Code, Name, Lead, Start, Finish, Duration, Progress, ColumnCount };

    explicit TimelineModel(Plan &plan, QObject *parent = nullptr);

    /// Shows \a outline, which was made of \a facts.
    void show(const TimelineFacts &facts, Outline outline, TimelineGrouping grouping);
    /// Whether the names of critical activities are bold; takes effect with the next show().
    void setMarksCritical(bool marks);
    bool marksCritical() const { return m_marksCritical; }

    Cell cell(const OutlineKey &key, int column) const override;
    bool isHeading(const OutlineKey &key) const override;
    QString change(const std::vector<CellChange> &changes) override;

    const TimelineFacts &facts() const { return m_facts; }
    TimelineGrouping grouping() const { return m_grouping; }
    int programsIn(qint64 group) const { return m_programs.value(group); }

private:
    Plan &m_plan;
    TimelineFacts m_facts;
    TimelineGrouping m_grouping = TimelineGrouping::Pillar;
    bool m_marksCritical = true;
    QHash<qint64, int> m_programs;  ///< how many are shown in each group
};
