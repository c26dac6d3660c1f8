// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/roadmap.h"

#include "model/budget/sums.h"
#include "model/domain/format.h"
#include "model/domain/parties.h"
#include "model/domain/pillartone.h"
#include "model/schedule/spans.h"

#include <QCoreApplication>

#include <array>
#include <map>
#include <set>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

using Milestones = std::vector<Roadmap::Milestone>;

/// What each program shows, and whether somebody chose it.
struct Shown {
    Milestones milestones{};
    bool chosen = false;
};

/// The milestones that were chosen, or else the first one of each program; by their days.
std::map<Id<Program>, Shown> milestonesOf(const PlanData &data)
{
    const schedule::WorkCalendar calendar = schedule::calendarOf(data);
    const schedule::Schedule schedule = schedule::computeSchedule(data, calendar);
    std::map<Id<Program>, Milestones> chosen;
    std::map<Id<Program>, Milestones> all;
    for (const Activity &activity : data.activities) {
        const QDate day = schedule::drawnDays(activity, schedule, calendar).last;
        if (!activity.program || !day.isValid())
            continue;
        if (activity.onRoadmap)
            chosen[activity.program].push_back({day, activity.name});
        if (activity.milestone)
            all[activity.program].push_back({day, activity.name});
    }
    std::map<Id<Program>, Shown> result;
    for (auto &[program, milestones] : chosen) {
        std::ranges::stable_sort(milestones, {}, &Roadmap::Milestone::day);
        result[program] = {milestones, true};
    }
    for (const auto &[program, milestones] : all)
        result.try_emplace(
            program, Shown{{*std::ranges::min_element(milestones, {}, &Roadmap::Milestone::day)}, false});
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
        , m_milestones(milestonesOf(data))
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
                .milestones = shownFor(program).milestones,
                .target = valueOf(m_targets, program.id),
                .quickWin = isQuickWin(program),
                .total = valueOf(m_money, program.id)};
    }

    bool isQuickWin(const Program &program) const { return m_quickWins.contains(program.id); }
    Shown shownFor(const Program &program) const { return valueOf(m_milestones, program.id); }

private:
    template <class Value>
    static Value valueOf(const std::map<Id<Program>, Value> &values, Id<Program> program)
    {
        const auto found = values.find(program);
        return found == values.end() ? Value() : found->second;
    }

    const PlanData &m_data;
    std::map<Id<Program>, Shown> m_milestones;
    std::map<Id<Program>, QString> m_targets;
    std::map<Id<Program>, Money> m_money;
    std::set<Id<Program>> m_quickWins;
};

/// The programs of one sub-dimension; none: of those of a pillar that belong to no sub-dimension.
struct Section {
    const SubDimension *subDimension = nullptr;
    std::vector<const Program *> programs{};
};

/// The programs of a pillar by sub-dimension, as on the screen; none is empty.
std::vector<Section> sectionsOf(const PlanData &data, Id<Pillar> pillar)
{
    std::vector<Section> sections;
    for (const SubDimension *sub : byPosition(data.subDimensions))
        if (sub->pillar == pillar)
            sections.push_back({sub});
    sections.push_back({});
    for (const Program *program : byPosition(data.programs)) {
        if (program->pillar != pillar)
            continue;
        const auto found = std::ranges::find_if(sections, [&](const Section &section) {
            return section.subDimension && section.subDimension->id == program->subDimension;
        });
        (found == sections.end() ? sections.back() : *found).programs.push_back(program);
    }
    std::erase_if(sections, [](const Section &section) { return section.programs.empty(); });
    return sections;
}

/// The strongest milestones of a section, named with their programs.
Milestones strongest(const Section &section, const RowMaker &maker)
{
    constexpr std::size_t most = 4;
    std::array<Milestones, 3> ranks;  // chosen, of quick wins, of others
    for (const Program *program : section.programs) {
        const Shown shown = maker.shownFor(*program);
        Milestones &rank = ranks.at(shown.chosen ? 0 : maker.isQuickWin(*program) ? 1 : 2);
        for (const Roadmap::Milestone &milestone : shown.milestones)
            rank.push_back({milestone.day, (program->code + u' ' + milestone.name).trimmed()});
    }
    for (Milestones &rank : ranks)
        std::ranges::stable_sort(rank, {}, &Roadmap::Milestone::day);
    ranks[2].resize(std::min<std::size_t>(ranks[2].size(), 1));
    for (Milestones &rank : ranks)
        if (!rank.empty()) {
            rank.resize(std::min(rank.size(), most));
            return rank;
        }
    return {};
}

Roadmap::Row sectionRow(const Section &section, const RowMaker &maker)
{
    Roadmap::Row row{.name
                     = section.subDimension ? section.subDimension->name : Text::tr("Without sub-dimension"),
                     .lead = Text::tr("%n programs", nullptr, int(section.programs.size())),
                     .milestones = strongest(section, maker)};
    if (section.subDimension)
        row.code = section.subDimension->code;
    for (const Program *program : section.programs) {
        const Roadmap::Row each = maker.row(*program);
        row.total.rupiah += each.total.rupiah;
        row.lastYear = std::max(row.lastYear, each.lastYear);
        if (each.firstYear > 0)
            row.firstYear = row.firstYear == 0 ? each.firstYear : std::min(row.firstYear, each.firstYear);
    }
    return row;
}

std::vector<Roadmap::Row> rowsOf(const std::vector<Section> &sections, const RowMaker &maker,
                                 RoadmapRows kind)
{
    std::vector<Roadmap::Row> rows;
    for (const Section &section : sections) {
        if (kind == RoadmapRows::SubDimension) {
            rows.push_back(sectionRow(section, maker));
            continue;
        }
        const bool separated = !rows.empty();
        const std::size_t first = rows.size();
        for (const Program *program : section.programs)
            rows.push_back(maker.row(*program));
        rows[first].separated = separated;
    }
    return rows;
}

}

Roadmap roadmapOf(const PlanData &data, RoadmapRows rows)
{
    Roadmap roadmap;
    setYears(roadmap, data);
    setBands(roadmap, data.city());
    const RowMaker maker(data);
    const auto addLane = [&](Id<Pillar> pillar, const QString &title) {
        if (const auto sections = sectionsOf(data, pillar); !sections.empty())
            roadmap.lanes.push_back({title, pillarTone(data, pillar), rowsOf(sections, maker, rows)});
    };
    for (const Pillar *pillar : byPosition(data.pillars))
        addLane(pillar->id, pillar->name);
    addLane({}, Text::tr("Not mapped yet"));
    return roadmap;
}

}
