// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/check.h"
#include "model/review/review.h"
#include "model/storage/tables.h"
#include "tests/support/soundplan.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

using namespace review;

namespace {

using namespace Qt::StringLiterals;

std::set<std::string> codes(const Review &review)
{
    std::set<std::string> result;
    for (const Finding &finding : review.findings)
        result.insert(finding.code.data());
    return result;
}

struct Flaw {
    const char *code;
    void (*spoil)(PlanData &);
};

std::ostream &operator<<(std::ostream &out, const Flaw &flaw)
{
    return out << flaw.code;
}

constexpr Id<Program> program{11};
constexpr Id<Candidate> candidate{40};
constexpr Id<Activity> activity{50};

// Every check has a line here: a flaw in a sound plan that it, and no other check, finds.
const auto flaws = std::to_array<Flaw>({
    {"program_without_name", [](PlanData &d) { change(d, program, [](Program &p) { p.name.clear(); }); }},
    {"program_code_repeated",
     [](PlanData &d) { change(d, program, [](Program &p) { p.code = u"sg-02 "_s; }); }},
    {"program_without_pillar",
     [](PlanData &d) { change(d, program, [](Program &p) { p.pillar = {}, p.subDimension = {}; }); }},
    {"program_without_sub_dimension",
     [](PlanData &d) { change(d, program, [](Program &p) { p.subDimension = {}; }); }},
    {"program_without_lead", [](PlanData &d) { change(d, program, [](Program &p) { p.lead = {}; }); }},
    {"program_support_unknown",
     [](PlanData &d) { change(d, program, [](Program &p) { p.supportText = u"PLN %1"_s; }); }},
    {"program_without_indicator",
     [](PlanData &d) {
         d.indicators = d.indicators.patched({{{31}, {}}});
     }},
    {"program_without_reference",
     [](PlanData &d) { change(d, program, [](Program &p) { p.rpjmd = u" "_s; }); }},
    {"program_without_years", [](PlanData &d) { change(d, program, [](Program &p) { p.firstYear = 0; }); }},
    {"program_years_reversed",
     [](PlanData &d) { change(d, program, [](Program &p) { p.firstYear = 2020; }); }},
    {"program_outside_period",
     [](PlanData &d) { change(d, program, [](Program &p) { p.firstYear = 2017; }); }},
    {"program_horizon_differs",
     [](PlanData &d) { change(d, program, [](Program &p) { p.horizon = Horizon::Long; }); }},
    {"program_without_budget",
     [](PlanData &d) {
         d.budgetLines = d.budgetLines.patched({{{program, 2018, {20}}, {}}, {{program, 2019, {21}}, {}}});
     }},
    {"program_year_without_budget",
     [](PlanData &d) {
         d.budgetLines = d.budgetLines.patched({{{program, 2018, {20}}, {}}});
     }},
    {"program_budget_outside_years",
     [](PlanData &d) {
         d.budgetLines
             = d.budgetLines.patched({{{program, 2020, {20}}, BudgetLine{program, 2020, {20}, {5}}}});
     }},
    {"program_split_assumed",
     [](PlanData &d) {
         const BudgetLine line{program, 2018, {20}, {100}, {}, true};
         d.budgetLines = d.budgetLines.patched({{line.key(), line}});
     }},
    {"candidate_code_repeated",
     [](PlanData &d) {
         Candidate copy = *d.candidates.find(candidate);
         copy.id = {43};
         copy.decision = Candidate::Decision::Rejected;
         d.candidates = d.candidates.patched({{copy.id, copy}});
         d.scores = d.scores.patched({{{{61}, {62}, {43}, {60}}, Score{{61}, {62}, {43}, {60}, 1}}});
     }},
    {"candidate_without_pillar",
     [](PlanData &d) {
         Candidate copy = *d.candidates.find(candidate);
         copy.id = {43};
         copy.code.clear();
         copy.pillar = {};
         copy.decision = Candidate::Decision::Open;
         d.candidates = d.candidates.patched({{copy.id, copy}});
         d.risks = d.risks.patched({{{44}, Risk{.id = {44}, .candidate = {43}, .mitigation = u"Uji"_s}}});
         d.scores = d.scores.patched({{{{61}, {62}, {43}, {60}}, Score{{61}, {62}, {43}, {60}, 1}}});
     }},
    {"candidate_without_lead",
     [](PlanData &d) {
         change(d, candidate, [](Candidate &c) { c.agency = {}, c.agencyText = u"PT Maju"_s; });
     }},
    {"candidate_without_cost",
     [](PlanData &d) { change(d, candidate, [](Candidate &c) { c.cost.reset(); }); }},
    {"candidate_without_months",
     [](PlanData &d) {
         change(d, candidate, [](Candidate &c) { c.months.reset(), c.decision = Candidate::Decision::Open; });
     }},
    {"candidate_over_12_months",
     [](PlanData &d) {
         change(d, candidate, [](Candidate &c) { c.months = 14, c.decision = Candidate::Decision::Open; });
     }},
    {"candidate_without_risk", [](PlanData &d) { d.risks = {}; }},
    {"candidate_without_program",
     [](PlanData &d) { change(d, candidate, [](Candidate &c) { c.program = {}; }); }},
    {"candidate_without_profile",
     [](PlanData &d) { change(d, candidate, [](Candidate &c) { c.benefit.clear(); }); }},
    {"candidate_gate_not_passed",
     [](PlanData &d) {
         d.gates = d.gates.patched({{{45}, Gate{.id = {45}, .text = u"SPTJM"_s}}});
     }},
    {"risk_without_mitigation",
     [](PlanData &d) { change(d, Id<Risk>{42}, [](Risk &r) { r.mitigation.clear(); }); }},
    {"activity_late",
     [](PlanData &d) { change(d, activity, [](Activity &a) {
                           a.finish = {2018, 8, 30};
                       }); }},
    {"activity_dates_reversed",
     [](PlanData &d) { change(d, Id<Activity>{51}, [](Activity &a) {
                           a.start = {2018, 10, 1};
                       }); }},
    {"activity_breaks_link",
     [](PlanData &d) { change(d, Id<Activity>{51}, [](Activity &a) {
                           a.start = {2018, 8, 30};
                       }); }},
    {"activity_cycle",
     [](PlanData &d) {
         d.dependencies = d.dependencies.patched({{Dependency{{51}, {50}}.key(), Dependency{{51}, {50}}}});
     }},
    {"activity_too_early",
     [](PlanData &d) { change(d, activity, [](Activity &a) { a.notBefore = a.start.addDays(1); }); }},
    {"activity_misses_deadline",
     [](PlanData &d) { change(d, activity, [](Activity &a) { a.notAfter = a.finish.addDays(-7); }); }},
    {"activity_agency_unknown",
     [](PlanData &d) { change(d, activity, [](Activity &a) { a.agencyText = u"PLN"_s; }); }},
    {"pillar_without_program",
     [](PlanData &d) {
         d.pillars = d.pillars.patched({{{7}, Pillar{.id = {7}}}});
         d.candidates = d.candidates.patched({{{43}, [&] {
                                                   Candidate copy = *d.candidates.find(candidate);
                                                   copy.id = {43};
                                                   copy.code.clear();
                                                   copy.pillar = {7};
                                                   return copy;
                                               }()}});
         d.risks = d.risks.patched({{{44}, Risk{.id = {44}, .candidate = {43}, .mitigation = u"Uji"_s}}});
         d.scores = d.scores.patched({{{{61}, {62}, {43}, {60}}, Score{{61}, {62}, {43}, {60}, 1}}});
     }},
    {"pillar_without_quick_win",
     [](PlanData &d) {
         change(d, candidate, [](Candidate &c) { c.decision = Candidate::Decision::Rejected; });
     }},
    {"sub_dimension_without_program",
     [](PlanData &d) {
         d.subDimensions = d.subDimensions.patched({{{8}, SubDimension{.id = {8}, .pillar = {1}}}});
     }},
    {"indicator_without_baseline",
     [](PlanData &d) { change(d, Id<Indicator>{31}, [](Indicator &i) { i.baseline.clear(); }); }},
    {"indicator_without_target",
     [](PlanData &d) { change(d, Id<Indicator>{31}, [](Indicator &i) { i.targetValue.reset(); }); }},
    {"agency_overloaded",
     [](PlanData &d) {
         const Id<Agency> lead = d.programs.find(program)->lead;
         d.capacities = d.capacities.patched({{{lead, 2018}, Capacity{lead, 2018, 0}}});
     }},
    {"agency_name_not_its_own",
     [](PlanData &d) {
         d.agencies = d.agencies.patched({{{9}, Agency{.id = {9}, .shortName = u"diskominfo"_s}}});
     }},
    {"member_agency_unknown",
     [](PlanData &d) {
         change(d, Id<Member>{4}, [](Member &m) { m.agency = {}, m.agencyText = u"UIN"_s; });
     }},
    {"plan_without_program",
     [](PlanData &d) {
         PlanData few;
         few.cities = d.cities;
         few.members = d.members;
         few.candidates = d.candidates;
         few.risks = d.risks;
         d = few;
     }},
    {"plan_without_candidate", [](PlanData &d) { d.candidates = {}, d.risks = {}, d.pillars = {}; }},
    {"city_without_rpjmd", [](PlanData &d) { change(d, Id<City>{1}, [](City &c) { c.rpjmd.clear(); }); }},
    {"city_without_vision", [](PlanData &d) { change(d, Id<City>{1}, [](City &c) { c.vision.clear(); }); }},
    {"council_without_members",
     [](PlanData &d) {
         d.members = d.members.patched({{{4}, {}}});
     }},
    {"team_without_members",
     [](PlanData &d) {
         d.members = d.members.patched({{{5}, {}}});
     }},
    {"action_group_without_program",
     [](PlanData &d) {
         change(d, program, [](Program &p) { p.actionGroup = Program::ActionGroup::Literasi; });
     }},
    {"no_money_but_apbd",
     [](PlanData &d) { change(d, Id<FundingSource>{21}, [](FundingSource &s) { s.apbd = true; }); }},
    {"weights_not_one",
     [](PlanData &d) { change(d, Id<Criterion>{60}, [](Criterion &c) { c.weight = 0.9; }); }},
    {"criterion_without_scale",
     [](PlanData &d) { change(d, Id<Criterion>{60}, [](Criterion &c) { c.highest.reset(); }); }},
    {"criterion_without_weight",
     [](PlanData &d) {
         d.criteria = d.criteria.patched(
             {{{63}, Criterion{.id = {63}, .lowest = 0, .highest = 4, .origin = Criterion::Origin::Months}}});
     }},
    {"scores_missing", [](PlanData &d) { d.scores = {}; }},
    {"ceiling_exceeded",
     [](PlanData &d) {
         d.ceilings = d.ceilings.patched({{{2018, {20}}, Ceiling{2018, {20}, {399}}}});
     }},
});

class OneFlaw : public testing::TestWithParam<Flaw> { };

TEST_P(OneFlaw, IsFoundAloneAndSaidInWords)
{
    PlanData data = soundPlan();
    GetParam().spoil(data);
    const Review review = reviewPlan(data, QDate(2018, 8, 31));
    EXPECT_EQ(codes(review), (std::set<std::string>{GetParam().code}));
    EXPECT_LT(review.plan.passed, review.plan.applied);
    EXPECT_TRUE(review.findings[0].message().endsWith(u'.')) << qPrintable(review.findings[0].message());
}

INSTANTIATE_TEST_SUITE_P(Review, OneFlaw, testing::ValuesIn(flaws),
                         [](const auto &flaw) { return std::string(flaw.param.code); });

/// Code of each check of a table, with the column that it names.
template <class Row>
void collect(std::map<std::string, std::string> &fields)
{
    for (const Check<Row> &check : checks<Row>())
        fields[check.code] = check.field;
}

template <class... Row>
std::map<std::string, std::string> collectAll()
{
    std::map<std::string, std::string> fields;
    (collect<Row>(fields), ...);
    return fields;
}

/// The fields named by checks of \a Row that are neither a column of its table nor a part of it with a tab of
/// its own.
template <class Row>
void collectUnknownFields(std::set<std::string> &unknown)
{
    std::map<std::string, std::string> fields;
    collect<Row>(fields);
    std::set<std::string> columns{"", "risk"};
    for (const auto &column : table<Row>().columns)
        columns.insert(column.name);
    for (const auto &[code, field] : fields)
        if (!columns.contains(field))
            unknown.insert(code);
}

template <class... Row>
std::set<std::string> unknownFields()
{
    std::set<std::string> unknown;
    (collectUnknownFields<Row>(unknown), ...);
    return unknown;
}

TEST(Review, TestsEveryCheck)
{
    std::set<std::string> all;
    for (const auto &[code, field] :
         collectAll<City, Pillar, SubDimension, Agency, Member, Program, Indicator, Activity, Candidate, Risk,
                    Criterion, Scorer, budget::CeilingUse>())
        all.insert(code);
    std::set<std::string> tested;
    for (const Flaw &flaw : flaws)
        tested.insert(flaw.code);
    EXPECT_EQ(all, tested);
}

TEST(Review, NamesColumnsThatExist)
{
    const auto unknown = unknownFields<City, Pillar, SubDimension, Agency, Member, Program, Indicator,
                                       Activity, Candidate, Risk, Criterion, Scorer>();
    EXPECT_EQ(unknown, std::set<std::string>());
}

}
