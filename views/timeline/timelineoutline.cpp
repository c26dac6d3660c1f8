// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineoutline.h"

#include "model/domain/parties.h"

#include <QStringList>

namespace {

using ActivityList = std::vector<const Activity *>;

bool matches(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words,
                               [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString searchedText(const PlanData &data, const Program &program)
{
    const Pillar *pillar = data.pillars.find(program.pillar);
    const Agency *lead = data.agencies.find(program.lead);
    return QStringList{program.code, program.name, lead ? lead->shortName : program.leadText,
                       lead ? lead->fullName : QString(), pillar ? pillar->name : QString()}
        .join(u' ');
}

QString searchedText(const PlanData &data, const Activity &activity)
{
    return QStringList{activity.code, activity.name, performerName(data, activity)}.join(u' ');
}

QString searchedText(const PlanData &data, const Candidate &candidate)
{
    const Pillar *pillar = data.pillars.find(candidate.pillar);
    return QStringList{candidate.code, candidate.name, proposerName(data, candidate),
                       pillar ? pillar->name : QString()}
        .join(u' ');
}

template <class Row>
std::vector<qint64> idsInOrder(const Rows<Row> &rows)
{
    std::vector<qint64> ids;
    for (const Row *row : byPosition(rows))
        ids.push_back(row->id.value);
    ids.push_back(0);
    return ids;
}

std::vector<qint64> groupsInOrder(const PlanData &data, TimelineGrouping grouping)
{
    switch (grouping) {
    case TimelineGrouping::Pillar:
        return idsInOrder(data.pillars);
    case TimelineGrouping::Agency:
        return idsInOrder(data.agencies);
    case TimelineGrouping::Horizon:
        return {qint64(Horizon::Short), qint64(Horizon::Medium), qint64(Horizon::Long),
                qint64(Horizon::None)};
    case TimelineGrouping::Status:
        return {groupOf(TimelineStatus::Late), groupOf(TimelineStatus::Running),
                groupOf(TimelineStatus::Open), groupOf(TimelineStatus::Done)};
    case TimelineGrouping::None:
        break;
    }
    return {0};
}

template <class Row>
qint64 statusGroup(const TimelineFacts &facts, const Row &row)
{
    return groupOf(workOf(facts, row.id).late > 0 ? TimelineStatus::Late : statusOf(facts, row));
}

class Builder {
public:
    Builder(const TimelineFacts &facts, const TimelineOutlineOptions &options)
        : m_data(facts.data)
        , m_options(options)
        , m_sieve(facts, options.choice)
        , m_words(options.filter.split(u' ', Qt::SkipEmptyParts))
    {
        for (const Program *program : byPosition(m_data.programs))
            m_programs[groupOf(facts, *program, options.grouping)].push_back(program);
        for (const Candidate *candidate : byPosition(m_data.candidates))
            m_candidates[groupOf(facts, *candidate, options.grouping)].push_back(candidate);
        for (const Activity *activity : byPosition(m_data.activities))
            m_activities[activity->program ? OutlineKey{timelinerow::Program, activity->program.value}
                                           : OutlineKey{timelinerow::Candidate, activity->candidate.value}]
                .push_back(activity);
    }

    Outline build()
    {
        for (const qint64 group : groupsInOrder(m_data, m_options.grouping)) {
            for (const Program *program : m_programs.value(group))
                add(group, *program);
            for (const Candidate *candidate : m_candidates.value(group))
                if (isShown(*candidate))
                    add(group, *candidate);
        }
        return std::move(m_outline);
    }

private:
    bool isShown(const Candidate &candidate) const
    {
        const bool wanted = m_options.choice.quickWins && candidate.decision == Candidate::Decision::Chosen;
        return wanted || m_activities.contains(timelinerow::key(candidate));
    }

    template <class Row>
    void add(qint64 group, const Row &owner)
    {
        ActivityList activities = m_activities.value(timelinerow::key(owner));
        if (!m_words.empty() && !matches(searchedText(m_data, owner), m_words)) {
            std::erase_if(activities, [&](const Activity *activity) {
                return !matches(searchedText(m_data, *activity), m_words);
            });
            if (activities.empty())
                return;
        }
        std::erase_if(activities, [&](const Activity *activity) { return !m_sieve.lets(*activity); });
        if (activities.empty() && !m_sieve.lets(owner))
            return;
        const int row = m_outline.add(parentFor(group), timelinerow::key(owner));
        for (const Activity *activity : activities)
            m_outline.add(row, timelinerow::key(*activity));
    }

    /// The row of the group, added with the first that belongs to it.
    int parentFor(qint64 group)
    {
        if (m_options.grouping == TimelineGrouping::None)
            return -1;
        if (m_group != group) {
            m_group = group;
            m_groupRow = m_outline.add(-1, {timelinerow::Group, group});
        }
        return m_groupRow;
    }

    const PlanData &m_data;
    const TimelineOutlineOptions &m_options;
    TimelineSieve m_sieve;
    QStringList m_words;
    QHash<OutlineKey, ActivityList> m_activities;  ///< of each program and candidate
    QHash<qint64, std::vector<const Program *>> m_programs;  ///< of each group
    QHash<qint64, std::vector<const Candidate *>> m_candidates;
    Outline m_outline;
    qint64 m_group = -1;
    int m_groupRow = -1;
};

}

Outline timelineOutline(const TimelineFacts &facts, const TimelineOutlineOptions &options)
{
    return Builder(facts, options).build();
}

qint64 groupOf(const TimelineFacts &facts, const Program &program, TimelineGrouping grouping)
{
    switch (grouping) {
    case TimelineGrouping::Pillar:
        return facts.data.pillars.find(program.pillar) ? program.pillar.value : 0;
    case TimelineGrouping::Agency:
        return facts.data.agencies.find(program.lead) ? program.lead.value : 0;
    case TimelineGrouping::Horizon:
        return qint64(
            program.horizon != Horizon::None
                ? program.horizon
                : schedule::horizonOf(facts.data.city(), std::max(program.firstYear, program.lastYear)));
    case TimelineGrouping::Status:
        return statusGroup(facts, program);
    case TimelineGrouping::None:
        break;
    }
    return 0;
}

qint64 groupOf(const TimelineFacts &facts, const Candidate &candidate, TimelineGrouping grouping)
{
    switch (grouping) {
    case TimelineGrouping::Pillar:
        return facts.data.pillars.find(candidate.pillar) ? candidate.pillar.value : 0;
    case TimelineGrouping::Agency:
        return facts.data.agencies.find(candidate.agency) ? candidate.agency.value : 0;
    case TimelineGrouping::Horizon:
        return qint64(Horizon::Short);
    case TimelineGrouping::Status:
        return statusGroup(facts, candidate);
    case TimelineGrouping::None:
        break;
    }
    return 0;
}
