// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/review.h"

#include "model/review/check.h"
#include "model/storage/tables.h"

#include <gtest/gtest.h>

#include <set>

using namespace review;

namespace {

using namespace Qt::StringLiterals;

const QDate today(2018, 8, 31);

/// A plan with one row of each table that is reviewed, in which nothing is missing.
PlanData soundPlan()
{
    PlanData data;
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
    data.fundingSources = Rows<FundingSource>(
        {{.id = {20}, .name = u"APBD"_s, .apbd = true}, {.id = {21}, .name = u"CSR"_s}});
    std::vector<Indicator> indicators;
    std::vector<BudgetLine> lines;
    for (const Program &program : programs) {
        indicators.push_back(
            {.id = program.id.value + 20, .program = program.id, .baseline = u"10%"_s, .targetValue = 90});
        lines.push_back({program.id, 2018, {20}, {100}});
        lines.push_back({program.id, 2019, {21}, {100}});
    }
    data.indicators = Rows<Indicator>(indicators);
    data.budgetLines = Rows<BudgetLine>(lines);
    data.ceilings = Rows<Ceiling>({{2018, {}, {400}}, {2019, {21}, {400}}});
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
    data.activities = Rows<Activity>(
        {{.id = {50}, .program = {11}, .name = u"A"_s, .start = {2018, 8, 1}, .finish = {2018, 8, 31}},
         {.id = {51}, .program = {11}, .name = u"B"_s, .start = {2018, 9, 3}, .finish = {2018, 9, 28}}});
    data.dependencies = Rows<Dependency>(std::vector{Dependency{{50}, {51}}});
    data.criteria = Rows<Criterion>({{.id = {60}, .code = u"K01"_s, .weight = 1, .lowest = 0, .highest = 4}});
    data.rounds = Rows<Round>(std::vector{Round{.id = {61}}});
    data.scorers = Rows<Scorer>({{.id = {62}, .name = u"Diskominfo"_s}});
    data.scores = Rows<Score>({{{61}, {62}, {40}, {60}, 3}});
    return data;
}

/// Changes the row with \a id.
template <class Row, class Change>
void change(PlanData &data, Id<Row> id, Change change)
{
    Rows<Row> &rows = tableOf<Row>(data);
    Row row = *rows.find(id);
    change(row);
    rows = rows.patched({{id, row}});
}

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

void PrintTo(const Flaw &flaw, std::ostream *out)
{
    *out << flaw.code;
}

constexpr Id<Program> program{11};
constexpr Id<Candidate> candidate{40};
constexpr Id<Activity> activity{50};

// Every check has a line here: a flaw in a sound plan that it, and no other check, finds.
const Flaw flaws[] = {
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
         d = {.cities = d.cities, .members = d.members, .candidates = d.candidates, .risks = d.risks};
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
};

class OneFlaw : public testing::TestWithParam<Flaw> { };

TEST_P(OneFlaw, IsFoundAloneAndSaidInWords)
{
    PlanData data = soundPlan();
    GetParam().spoil(data);
    const Review review = reviewPlan(data, today);
    EXPECT_EQ(codes(review), (std::set<std::string>{GetParam().code}));
    EXPECT_LT(review.plan.passed, review.plan.applied);
    for (const Finding &finding : review.findings)
        EXPECT_TRUE(finding.message().endsWith(u'.')) << qPrintable(finding.message());
}

INSTANTIATE_TEST_SUITE_P(Review, OneFlaw, testing::ValuesIn(flaws),
                         [](const auto &flaw) { return std::string(flaw.param.code); });

template <class Row>
void collect(std::set<std::string> &codes)
{
    for (const Check<Row> &check : checks<Row>()) {
        EXPECT_TRUE(codes.insert(check.code).second) << check.code;
        if constexpr (requires { table<Row>(); }) {
            const auto &columns = table<Row>().columns;
            const bool known = *check.field == '\0' || std::ranges::any_of(columns, [&](const auto &column) {
                return qstrcmp(column.name, check.field) == 0;
            });
            EXPECT_TRUE(known) << check.code << ": " << check.field;
        }
    }
}

TEST(Review, TestsEveryCheckAndNamesColumnsThatExist)
{
    std::set<std::string> all;
    collect<City>(all);
    collect<Pillar>(all);
    collect<SubDimension>(all);
    collect<Agency>(all);
    collect<Member>(all);
    collect<Program>(all);
    collect<Indicator>(all);
    collect<Activity>(all);
    collect<Candidate>(all);
    collect<Risk>(all);
    collect<Criterion>(all);
    collect<Scorer>(all);
    for (const Check<budget::CeilingUse> &check : checks<budget::CeilingUse>())
        all.insert(check.code);
    std::set<std::string> tested;
    for (const Flaw &flaw : flaws)
        tested.insert(flaw.code);
    EXPECT_EQ(all, tested);
}

TEST(Review, FindsNothingInASoundPlan)
{
    const Review review = reviewPlan(soundPlan(), today);
    EXPECT_EQ(codes(review), std::set<std::string>());
    EXPECT_EQ(review.plan.share(), 1);
}

TEST(Review, PutsErrorsFirstAndSaysWhereTheyBelong)
{
    PlanData data = soundPlan();
    change(data, program, [](Program &p) { p.lead = {}, p.supportText = u"PLN"_s; });
    change(data, Id<City>{1}, [](City &c) { c.vision.clear(); });
    const Review review = reviewPlan(data, today);
    ASSERT_EQ(review.findings.size(), 3U);
    const Finding &first = review.findings[0];
    EXPECT_EQ(first.code, "program_without_lead"_L1);
    EXPECT_EQ(first.table, "program"_L1);
    EXPECT_EQ(first.id, 11);
    EXPECT_EQ(first.field, "lead_id"_L1);
    EXPECT_EQ(first.label, u"SG-01 Program 1"_s);
    EXPECT_EQ(first.pillar, Id<Pillar>{1});
    EXPECT_EQ(review.findings[2].severity, Severity::Note);
    EXPECT_EQ(review.count(Severity::Warning), 1);
    EXPECT_EQ(review.of("program"_L1, 11).size(), 2U);
}

TEST(Review, CountsEachCheckOnceForEachRow)
{
    const Review before = reviewPlan(soundPlan(), today);
    PlanData data = soundPlan();
    change(data, program, [](Program &p) { p.rpjmd.clear(); });
    const Review after = reviewPlan(data, today);
    EXPECT_EQ(after.plan.applied, before.plan.applied);
    EXPECT_EQ(after.plan.passed, before.plan.passed - 1);
    EXPECT_EQ(after.pillars.at({1}).passed, before.pillars.at({1}).passed - 1);
}

TEST(Review, KeepsThePillarsApart)
{
    PlanData data = soundPlan();
    data.pillars = data.pillars.patched({{{7}, Pillar{.id = {7}}}});
    const Review review = reviewPlan(data, today);
    EXPECT_EQ(review.pillars.at({1}).share(), 1);
    EXPECT_EQ(review.pillars.at({7}).share(), 0);
}

TEST(Review, KnowsAPlanWithNothingInIt)
{
    EXPECT_LT(reviewPlan(PlanData(), today).plan.share(), 0.5);
    EXPECT_EQ(Completeness().share(), 0);
}

TEST(Review, LeavesNamesAsTheyAre)
{
    const Sentence sentence{"“%1” and %2", {u"100%2"_s, u"b"_s}};
    EXPECT_EQ(sentence.translated(), u"“100%2” and b"_s);
}

TEST(Review, NamesACycle)
{
    PlanData data = soundPlan();
    data.dependencies = data.dependencies.patched({{Dependency{{51}, {50}}.key(), Dependency{{51}, {50}}}});
    const Review review = reviewPlan(data, today);
    ASSERT_EQ(review.findings.size(), 1U);
    EXPECT_TRUE(review.findings[0].message().contains(u"A → B → A"_s));
}

}
