// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/roadmap.h"

#include "model/budget/sums.h"
#include "model/domain/format.h"
#include "model/domain/parties.h"
#include "model/domain/pillartone.h"
#include "model/schedule/spans.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// The first milestone of each program.
std::map<Id<Program>, QDate> launches(const PlanData &data)
{
    std::map<Id<Program>, QDate> result;
    for (const Activity &activity : data.activities) {
        const QDate day = activity.milestone ? schedule::plannedDays(activity).last : QDate();
        if (!activity.program || !day.isValid())
            continue;
        QDate &launch = result[activity.program];
        if (!launch.isValid() || day < launch)
            launch = day;
    }
    return result;
}

std::map<Id<Program>, QString> targets(const PlanData &data)
{
    std::map<Id<Program>, QString> result;
    for (const Indicator *indicator : byPosition(data.indicators)) {
        if (!indicator->program || indicator->target.isEmpty())
            continue;
        const bool saysYear = indicator->targetYear == 0
            || indicator->target.contains(QString::number(indicator->targetYear));
        result.try_emplace(indicator->program,
                           saysYear
                               ? indicator->target
                               : QStringLiteral("%1 (%2)").arg(indicator->target).arg(indicator->targetYear));
    }
    return result;
}

void setYears(Roadmap &roadmap, const PlanData &data)
{
    const City city = data.city();
    roadmap.firstYear = city.firstYear;
    roadmap.lastYear = city.lastYear;
    if (city.firstYear > 0 && city.lastYear >= city.firstYear)
        return;
    roadmap.firstYear = roadmap.lastYear = 0;
    for (const Program &program : data.programs)
        if (program.firstYear > 0) {
            const int last = std::max(program.firstYear, program.lastYear);
            roadmap.firstYear
                = roadmap.firstYear == 0 ? program.firstYear : std::min(roadmap.firstYear, program.firstYear);
            roadmap.lastYear = std::max(roadmap.lastYear, last);
        }
}

void setBands(Roadmap &roadmap, const City &city)
{
    int first = roadmap.firstYear;
    for (const Horizon horizon : {Horizon::Short, Horizon::Medium, Horizon::Long}) {
        const int limit = schedule::lastYearOf(city, horizon);
        const int last = horizon == Horizon::Long ? roadmap.lastYear : std::min(limit, roadmap.lastYear);
        if (limit == 0 || last < first)
            continue;
        roadmap.bands.push_back(
            {Text::tr("%1 (until %2)").arg(format::horizonTitle(horizon)).arg(last), first, last, horizon});
        first = last + 1;
    }
}

/// Looks up what stands in a row.
class RowMaker {
public:
    explicit RowMaker(const PlanData &data)
        : m_data(data)
        , m_launches(launches(data))
        , m_targets(targets(data))
    {
        for (const budget::SumRow &row : budget::sums(data, budget::Group::Program).rows)
            m_money[{row.id}] = row.total;
        for (const Candidate &candidate : data.candidates)
            if (candidate.decision != Candidate::Decision::Rejected)
                m_quickWins.insert(candidate.program);
    }

    Roadmap::Row row(const Program &program) const
    {
        return {.code = program.code,
                .name = program.name,
                .lead = leadName(m_data, program),
                .firstYear = program.firstYear > 0 ? program.firstYear : program.lastYear,
                .lastYear = std::max(program.firstYear, program.lastYear),
                .launch = valueOf(m_launches, program.id),
                .target = valueOf(m_targets, program.id),
                .quickWin = m_quickWins.contains(program.id),
                .total = valueOf(m_money, program.id)};
    }

private:
    template <class Value>
    static Value valueOf(const std::map<Id<Program>, Value> &values, Id<Program> program)
    {
        const auto found = values.find(program);
        return found == values.end() ? Value() : found->second;
    }

    const PlanData &m_data;
    std::map<Id<Program>, QDate> m_launches;
    std::map<Id<Program>, QString> m_targets;
    std::map<Id<Program>, Money> m_money;
    std::set<Id<Program>> m_quickWins;
};

}

Roadmap roadmapOf(const PlanData &data)
{
    Roadmap roadmap;
    setYears(roadmap, data);
    setBands(roadmap, data.city());
    const RowMaker maker(data);
    std::map<Id<Pillar>, std::vector<Roadmap::Row>> rows;
    for (const Program *program : byPosition(data.programs))
        rows[program->pillar].push_back(maker.row(*program));
    const auto addLane = [&](Id<Pillar> pillar, const QString &title) {
        if (const auto found = rows.find(pillar); found != rows.end())
            roadmap.lanes.push_back({title, pillarTone(data, pillar), std::move(found->second)});
    };
    for (const Pillar *pillar : byPosition(data.pillars))
        addLane(pillar->id, pillar->name);
    addLane({}, Text::tr("Not mapped yet"));
    return roadmap;
}

}
