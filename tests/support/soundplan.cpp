// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/soundplan.h"

using namespace Qt::StringLiterals;

namespace {

void addStructure(PlanData &data)
{
    data.cities = Rows<City>({{.name = u"Kota Contoh"_s,
                               .vision = u"Cerdas"_s,
                               .rpjmd = u"RPJMD 2016–2021"_s,
                               .firstYear = 2018,
                               .lastYear = 2026}});
    data.pillars = Rows<Pillar>({{.id = {1}, .name = u"Smart Governance"_s}});
    data.subDimensions = Rows<SubDimension>({{.id = {2}, .pillar = {1}, .name = u"Layanan Publik"_s}});
    data.agencies = Rows<Agency>({{.id = {3}, .shortName = u"Diskominfo"_s}});
    data.members = Rows<Member>({{.id = {4}, .body = Member::Body::Dewan, .agency = {3}},
                                 {.id = {5}, .body = Member::Body::TimPelaksana, .agency = {3}}});
}

void addPrograms(PlanData &data)
{
    std::vector<Program> programs;
    for (int group = 1; group < int(Program::ActionGroup::Count); ++group)
        programs.push_back({.id = {10 + group},
                            .code = u"SG-0%1"_s.arg(group),
                            .name = u"Program %1"_s.arg(group),
                            .pillar = {1},
                            .subDimension = {2},
                            .lead = {3},
                            .actionGroup = Program::ActionGroup(group),
                            .rpjmd = u"Tujuan 1"_s,
                            .firstYear = 2018,
                            .lastYear = 2019,
                            .horizon = Horizon::Short,
                            .position = group});
    data.programs = Rows<Program>(programs);
}

/// An indicator and money for each program.
void addMeasures(PlanData &data)
{
    data.fundingSources = Rows<FundingSource>(
        {{.id = {20}, .name = u"APBD"_s, .apbd = true}, {.id = {21}, .name = u"CSR"_s}});
    std::vector<Indicator> indicators;
    std::vector<BudgetLine> lines;
    for (const Program &program : data.programs) {
        indicators.push_back(
            {.id = {program.id.value + 20}, .program = program.id, .baseline = u"10%"_s, .targetValue = 90});
        lines.push_back({program.id, 2018, {20}, {100}});
        lines.push_back({program.id, 2019, {21}, {100}});
    }
    data.indicators = Rows<Indicator>(indicators);
    data.budgetLines = Rows<BudgetLine>(lines);
    data.ceilings = Rows<Ceiling>({{2018, {}, {400}}, {2019, {21}, {400}}});
}

void addCandidates(PlanData &data)
{
    data.candidates = Rows<Candidate>({{.id = {40},
                                        .code = u"QW-01"_s,
                                        .name = u"Antre dari Rumah"_s,
                                        .pillar = {1},
                                        .program = {11},
                                        .agency = {3},
                                        .problem = u"Antre"_s,
                                        .innovation = u"Daring"_s,
                                        .benefit = u"Cepat"_s,
                                        .cost = Money{500},
                                        .months = 8,
                                        .decision = Candidate::Decision::Chosen}});
    data.gates
        = Rows<Gate>({{.id = {41}, .text = u"Paling lama 12 bulan"_s, .rule = Gate::Rule::TwelveMonths}});
    data.risks
        = Rows<Risk>({{.id = {42}, .candidate = {40}, .description = u"Gagal"_s, .mitigation = u"Uji"_s}});
}

void addSchedule(PlanData &data)
{
    data.activities = Rows<Activity>(
        {{.id = {50}, .program = {11}, .name = u"A"_s, .start = {2018, 8, 1}, .finish = {2018, 8, 31}},
         {.id = {51}, .program = {11}, .name = u"B"_s, .start = {2018, 9, 3}, .finish = {2018, 9, 28}}});
    data.dependencies = Rows<Dependency>(std::vector{Dependency{{50}, {51}}});
}

void addScores(PlanData &data)
{
    data.criteria = Rows<Criterion>({{.id = {60}, .code = u"K01"_s, .weight = 1, .lowest = 0, .highest = 4}});
    data.rounds = Rows<Round>(std::vector{Round{.id = {61}}});
    data.scorers = Rows<Scorer>({{.id = {62}, .name = u"Diskominfo"_s}});
    data.scores = Rows<Score>({{{61}, {62}, {40}, {60}, 3}});
}

}

PlanData soundPlan()
{
    PlanData data;
    addStructure(data);
    addPrograms(data);
    addMeasures(data);
    addCandidates(data);
    addSchedule(data);
    addScores(data);
    return data;
}
