// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/projectoutline.h"

#include "model/schedule/spans.h"

#include <QCoreApplication>

#include <map>

namespace writing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

using Kind = OutlineRow::Kind;

/// What the lines under a heading come to.
struct Sum {
    schedule::Days days{};
    qint64 work = 0;
    qint64 done = 0;  ///< percent of work days
    Money cost{};

    void add(const OutlineRow &row)
    {
        cost += row.cost;
        if (!row.days.isValid())
            return;
        if (!days.isValid())
            days = row.days;
        days.first = std::min(days.first, row.days.first);
        days.last = std::max(days.last, row.days.last);
        work += row.workDays;
        done += row.workDays * row.progress;
    }
};

class Builder {
public:
    Builder(const PlanData &data, const schedule::Schedule &computed, const schedule::WorkCalendar &calendar)
        : m_data(data)
        , m_computed(computed)
        , m_calendar(calendar)
        , m_spans(schedule::programSpans(data, computed, calendar))
    {
        for (const Activity *activity : byPosition(data.activities)) {
            if (data.programs.find(activity->program))
                m_ofProgram[activity->program].push_back(activity);
            else
                m_ofCandidate[activity->candidate].push_back(activity);
        }
        for (const BudgetLine &line : data.budgetLines)
            m_budgets[line.program] += line.planned;
    }

    std::vector<OutlineRow> build()
    {
        for (const Pillar *pillar : byPosition(m_data.pillars))
            addPillar(
                {.kind = Kind::Pillar, .key = pillar->id.value, .code = pillar->code, .name = pillar->name},
                pillar->id);
        addPillar({.kind = Kind::Pillar, .name = Text::tr("Not mapped yet")}, {});
        addCandidates();
        sumUp();
        return std::move(m_rows);
    }

private:
    void add(OutlineRow row, int level)
    {
        m_counts.resize(std::size_t(level));
        ++m_counts.back();
        QStringList numbers;
        for (const int count : m_counts)
            numbers.append(QString::number(count));
        row.number = numbers.join(u'.');
        row.level = level;
        m_rows.push_back(std::move(row));
    }

    bool hasTime(const Program &program) const
    {
        return m_ofProgram.contains(program.id) || m_spans.contains(program.id);
    }

    void addPillar(const OutlineRow &heading, Id<Pillar> pillar)
    {
        const auto programs = byPosition(m_data.programs, [&](const Program &program) {
            const Id<Pillar> own = m_data.pillars.find(program.pillar) ? program.pillar : Id<Pillar>{};
            return own == pillar && hasTime(program);
        });
        if (programs.empty())
            return;
        add(heading, 1);
        for (const Program *program : programs)
            addProgram(*program);
    }

    void addProgram(const Program &program)
    {
        OutlineRow row{.kind = Kind::Program,
                       .key = program.id.value,
                       .code = program.code,
                       .name = program.name,
                       .agency = program.lead};
        if (const auto budget = m_budgets.find(program.id); budget != m_budgets.end())
            row.budget = row.cost = budget->second;
        if (const auto span = m_spans.find(program.id); span != m_spans.end())
            row.days = worked(span->second.days);
        if (row.days.isValid())
            row.workDays = m_calendar.workDays(row.days.first, row.days.last);
        add(std::move(row), 2);
        if (const auto activities = m_ofProgram.find(program.id); activities != m_ofProgram.end())
            addActivities(activities->second, program.lead);
    }

    /// From the first to the last day of a span that is worked; as given where none is.
    schedule::Days worked(const schedule::Days &days) const
    {
        if (m_calendar.workDays(days.first, days.last) == 0)
            return days;
        return {m_calendar.day(m_calendar.morning(days.first)),
                m_calendar.day(m_calendar.evening(days.last) - 1)};
    }

    void addActivities(const std::vector<const Activity *> &activities, Id<Agency> lead)
    {
        for (const Activity *activity : activities)
            add({.kind = Kind::Activity,
                 .key = activity->id.value,
                 .code = activity->code,
                 .name = activity->name,
                 .note = activity->note,
                 .activity = activity,
                 .agency = activity->agency || !activity->agencyText.isEmpty() ? activity->agency : lead,
                 .days = schedule::drawnDays(*activity, m_computed, m_calendar),
                 .workDays = schedule::workDaysOf(*activity, m_calendar),
                 .progress = activity->progress},
                3);
    }

    void addCandidates()
    {
        bool headed = false;
        for (const Candidate *candidate : byPosition(m_data.candidates)) {
            const auto activities = m_ofCandidate.find(candidate->id);
            if (activities == m_ofCandidate.end())
                continue;
            if (!headed)
                add({.kind = Kind::Pillar, .name = Text::tr("Quick-win candidates")}, 1);
            headed = true;
            add({.kind = Kind::Candidate,
                 .key = candidate->id.value,
                 .code = candidate->code,
                 .name = candidate->name},
                2);
            addActivities(activities->second, candidate->agency);
        }
    }

    /// From the last line to the first, so that a heading comes after all that stands under it.
    void sumUp()
    {
        constexpr int levels = 3;
        std::vector<Sum> sums(levels + 2);
        for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
            const auto level = std::size_t(row->level);
            row->summary = row != m_rows.rbegin() && std::prev(row)->level > row->level;
            if (row->summary)
                take(std::exchange(sums[level + 1], {}), *row);
            sums[level].add(*row);
        }
    }

    void take(const Sum &sum, OutlineRow &row) const
    {
        row.agency = {};
        row.days = sum.days;
        row.cost = row.budget + sum.cost;
        row.workDays = sum.days.isValid() ? m_calendar.workDays(sum.days.first, sum.days.last) : 0;
        row.progress = sum.work > 0 ? int(sum.done / sum.work) : 0;
    }

    const PlanData &m_data;
    const schedule::Schedule &m_computed;
    const schedule::WorkCalendar &m_calendar;
    std::map<Id<Program>, schedule::Span> m_spans;
    std::map<Id<Program>, std::vector<const Activity *>> m_ofProgram{};
    std::map<Id<Candidate>, std::vector<const Activity *>> m_ofCandidate{};
    std::map<Id<Program>, Money> m_budgets{};
    std::vector<int> m_counts{};  ///< of lines so far, under the line above of each level
    std::vector<OutlineRow> m_rows{};
};

}

std::vector<OutlineRow> projectOutline(const PlanData &data, const schedule::Schedule &computed,
                                       const schedule::WorkCalendar &calendar)
{
    return Builder(data, computed, calendar).build();
}

}
