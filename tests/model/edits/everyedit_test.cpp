// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/activities.h"
#include "model/edits/agencies.h"
#include "model/edits/budget.h"
#include "model/edits/candidates.h"
#include "model/edits/criteria.h"
#include "model/edits/indicators.h"
#include "model/edits/programs.h"
#include "model/edits/rounds.h"
#include "model/edits/rows.h"
#include "model/edits/scores.h"
#include "model/storage/contents.h"
#include "tests/support/plans.h"

#include <gtest/gtest.h>

namespace {

using namespace plans;

struct EditCase {
    const char *name;
    bool (*edit)(Plan &);
};

std::ostream &operator<<(std::ostream &out, const EditCase &edit)
{
    return out << edit.name;
}

/// The row \a id with one field set.
template <class Row, class Value>
Row with(const Plan &plan, Id<Row> id, Value Row::*field, std::type_identity_t<Value> value)
{
    Row row = *tableOf<Row>(plan.data()).find(id);
    row.*field = std::move(value);
    return row;
}

template <class Row>
Id<Row> first(const Plan &plan)
{
    return byPosition(tableOf<Row>(plan.data())).front()->id;
}

template <class Row>
Id<Row> last(const Plan &plan)
{
    return byPosition(tableOf<Row>(plan.data())).back()->id;
}

/// Adds a row, changes its first text, moves it to the front, copies it and removes it again.
template <class Row, QString Row::*Text>
bool wholeLife(Plan &plan)
{
    Id<Row> id;
    Id<Row> copy;
    Row row;
    if constexpr (std::is_same_v<Row, SubDimension>)
        row.pillar = first<Pillar>(plan);
    const bool done = edits::add(plan, row, &id)
        && edits::change(plan, with(plan, id, Text, QStringLiteral("lain")))
        && edits::move(plan, id, first<Row>(plan)) && edits::duplicate(plan, id, &copy);
    return done && edits::remove<Row>(plan, {id});
}

const auto text = [](const char *latin1) { return QString::fromLatin1(latin1); };

// Every function of model/edits has a line here; each must come back whole from undo and redo.
const std::vector<EditCase> editCases = {
    {"ChangeCity",
     [](Plan &p) { return edits::change(p, with(p, Id<City>{1}, &City::vision, text("Kota berkeadilan"))); }},
    {"Pillar", &wholeLife<Pillar, &Pillar::name>},
    {"SubDimension", &wholeLife<SubDimension, &SubDimension::name>},
    {"Agency", &wholeLife<Agency, &Agency::shortName>},
    {"Area", &wholeLife<Area, &Area::name>},
    {"Member", &wholeLife<Member, &Member::office>},
    {"Program", &wholeLife<Program, &Program::name>},
    {"Partner", &wholeLife<Partner, &Partner::name>},
    {"Candidate", &wholeLife<Candidate, &Candidate::problem>},
    {"Gate", &wholeLife<Gate, &Gate::text>},
    {"Indicator", &wholeLife<Indicator, &Indicator::name>},
    {"FundingSource", &wholeLife<FundingSource, &FundingSource::name>},
    {"Activity", &wholeLife<Activity, &Activity::name>},
    {"Risk", &wholeLife<Risk, &Risk::mitigation>},
    {"Criterion", &wholeLife<Criterion, &Criterion::name>},
    {"Round", &wholeLife<Round, &Round::name>},
    {"Scorer", &wholeLife<Scorer, &Scorer::name>},

    {"AddMany",
     [](Plan &p) {
         return edits::add(p, std::vector<Area>{{.name = text("A")}, {.name = text("B")}});
     }},
    {"WriteBlock",
     [](Plan &p) {
         return edits::writeBlock<Area>(p, {with(p, p.data().areas[0].id, &Area::name, text("A"))},
                                        {{.name = text("B")}, {.name = text("C")}});
     }},
    {"ChangeOneFieldOfMany",
     [](Plan &p) {
         return edits::change(p,
                              std::vector<Program>{with(p, letters, &Program::lastYear, 2024),
                                                   with(p, buses, &Program::lastYear, 2024)});
     }},
    {"RemovePillar", [](Plan &p) { return edits::remove<Pillar>(p, {p.data().subDimensions[0].pillar}); }},
    {"RemoveSubDimension",
     [](Plan &p) { return edits::remove<SubDimension>(p, {p.data().subDimensions[0].id}); }},
    {"RemoveAgency",
     [](Plan &p) {
         return edits::remove<Agency>(p, {kominfo, oldDishub});
     }},
    {"RemovePrograms",
     [](Plan &p) {
         return edits::remove<Program>(p, {letters, buses});
     }},
    {"RemoveCandidate", [](Plan &p) { return edits::remove<Candidate>(p, {complaints}); }},
    {"RemoveGate", [](Plan &p) { return edits::remove<Gate>(p, {p.data().gates[0].id}); }},
    {"RemoveIndicator", [](Plan &p) { return edits::remove<Indicator>(p, {share}); }},
    {"RemoveFundingSource",
     [](Plan &p) { return edits::remove<FundingSource>(p, {first<FundingSource>(p)}); }},
    {"RemoveActivity", [](Plan &p) { return edits::remove<Activity>(p, {launch}); }},
    {"RemoveCriterion", [](Plan &p) { return edits::remove<Criterion>(p, {impact}); }},
    {"RemoveRound", [](Plan &p) { return edits::remove<Round>(p, {firstRound}); }},
    {"RemoveScorer", [](Plan &p) { return edits::remove<Scorer>(p, {scorer}); }},
    {"DuplicateProgram", [](Plan &p) { return edits::duplicate(p, letters); }},
    {"DuplicateCandidate", [](Plan &p) { return edits::duplicate(p, complaints); }},
    {"DuplicateIndicator", [](Plan &p) { return edits::duplicate(p, share); }},
    {"DuplicateCriterion", [](Plan &p) { return edits::duplicate(p, impact); }},

    {"Lead", [](Plan &p) { return edits::setRole(p, letters, oldDishub, edits::Role::Leads); }},
    {"Support", [](Plan &p) { return edits::setRole(p, letters, dishub, edits::Role::Supports); }},
    {"NoRole", [](Plan &p) { return edits::setRole(p, letters, kominfo, edits::Role::None); }},
    {"AddSupports",
     [](Plan &p) {
         return edits::addSupports(p, letters, {dishub, oldDishub}, text("Seluruh OPD"));
     }},
    {"RemoveSupports",
     [](Plan &p) {
         return edits::removeSupports(p, p.data().supports[0].program, {p.data().supports[0].agency});
     }},
    {"MovePrograms",
     [](Plan &p) {
         const SubDimension &sub = p.data().subDimensions[5];
         return edits::movePrograms(p, {buses, letters}, sub.pillar, sub.id, {});
     }},
    {"SetPredecessors",
     [](Plan &p) {
         return edits::setPredecessors(p, trial, {{analysis, trial, Link::SS, 3}});
     }},
    {"MoveProgram",
     [](Plan &p) {
         const SubDimension &sub = p.data().subDimensions[5];
         return edits::moveProgram(p, buses, sub.pillar, sub.id, letters);
     }},
    {"MapPrograms",
     [](Plan &p) {
         return edits::mapPrograms(p, {letters, buses}, {}, p.data().subDimensions[7].id);
     }},
    {"MoveSubDimension",
     [](Plan &p) {
         // The first of its pillar, so that going to the end of any pillar moves it, whatever its random key.
         const Id<SubDimension> moved = byPosition(p.data().subDimensions).front()->id;
         return edits::moveSubDimension(p, moved, last<Pillar>(p), {});
     }},

    {"MergeAgencies", [](Plan &p) { return edits::mergeAgencies(p, dishub, oldDishub); }},
    {"RecogniseAgency", [](Plan &p) { return edits::recogniseAgency(p, text("dinas angkutan"), dishub); }},

    {"SetBudget",
     [](Plan &p) {
         const Id<FundingSource> source = first<FundingSource>(p);
         return edits::setBudget(p, edits::Amount::Planned,
                                 {{letters, 2018, source, Money{1}},
                                  {letters, 2019, source, {}},
                                  {buses, 2020, source, Money{5'000'000}}});
     }},
    {"SetRealisedBudget",
     [](Plan &p) {
         return edits::setBudget(p, edits::Amount::Realised,
                                 {{buses, 2020, first<FundingSource>(p), Money{7}}});
     }},
    {"AddBudgetLine",
     [](Plan &p) {
         return edits::putBudgetLine(p, {buses, 2018, first<FundingSource>(p), Money{10}});
     }},
    {"MoveBudgetLineToAnotherYear",
     [](Plan &p) {
         BudgetLine line = p.data().budgetLines.of(letters)[0];
         const auto before = line.key();
         line.year = 2021;
         return edits::putBudgetLine(p, line, before);
     }},
    {"RemoveBudgetLine",
     [](Plan &p) { return edits::removeBudgetLines(p, {p.data().budgetLines.of(letters)[0].key()}); }},
    {"SetCeilings",
     [](Plan &p) {
         return edits::setCeilings(p, {{2018, {}, {}}, {2019, first<FundingSource>(p), Money{2'000'000}}});
     }},
    {"SetTargets",
     [](Plan &p) {
         return edits::setTargets(
             p, {Target{share, 2019}, Target{share, 2020, text("80 %"), 80.0, text("79 %"), 79.0}});
     }},

    {"SetDates",
     [](Plan &p) {
         return edits::setDates(p,
                                {{analysis, QDate(2018, 3, 1), QDate(2018, 4, 2)},
                                 {trial, QDate(2018, 9, 3), QDate(2018, 9, 28)}});
     }},
    {"MoveActivities",
     [](Plan &p) {
         return edits::moveActivities(p, {launch, trial}, {.program = buses});
     }},
    {"MoveActivitiesToTheFront",
     [](Plan &p) {
         return edits::moveActivities(p, {launch, trial}, {.program = letters, .before = analysis});
     }},
    {"Link",
     [](Plan &p) {
         return edits::link(p, {analysis, trial, Link::SS, -2});
     }},
    {"ChangeLag",
     [](Plan &p) {
         return edits::link(p, {analysis, launch, Link::FS, 9});
     }},
    {"ChangeLink",
     [](Plan &p) {
         return edits::changeLink(p, p.data().dependencies[0].key(), {analysis, launch, Link::FF, 1});
     }},
    {"Unlink", [](Plan &p) { return edits::unlink(p, {p.data().dependencies[0].key()}); }},

    {"Decide",
     [](Plan &p) {
         return edits::decide(p, {complaints, parking}, Candidate::Decision::Chosen,
                              text("Dampaknya terasa"));
     }},
    {"AnswerGates",
     [](Plan &p) {
         return edits::answerGates(
             p, {{complaints, p.data().gates[0].id, {}}, {parking, p.data().gates[1].id, false}});
     }},
    {"MakeProgram", [](Plan &p) { return edits::makeProgram(p, complaints, {.year = 2018}); }},

    {"SetScores",
     [](Plan &p) {
         return edits::setScores(p, firstRound, scorer, {{complaints, impact, {}}, {parking, impact, 2.5}});
     }},
    {"OpenRound",
     [](Plan &p) { return edits::closeRound(p, firstRound) && edits::openRound(p).has_value(); }},
    {"CloseRound", [](Plan &p) { return edits::closeRound(p, firstRound); }},
    {"AddRound", [](Plan &p) { return edits::addRound(p, firstRound, {}).has_value(); }},
    {"SetExempt", [](Plan &p) { return edits::setExempt(p, scorer, impact, true); }},
    {"SetPlace", [](Plan &p) { return edits::setPlace(p, firstRound, complaints, 1, text("Arahan")); }},
    {"Settle", [](Plan &p) { return edits::settle(p, firstRound, {complaints}); }},
    {"SetPair",
     [](Plan &p) { return edits::setPair(p, parking, complaints, CandidatePair::Kind::Together); }},
    {"SetWeights",
     [](Plan &p) {
         return edits::setWeights(p, {{impact, 0.5}, {plans::cost, 0.5}});
     }},
    {"ChangeWeights",
     [](Plan &p) {
         return edits::changeWeights(p, {{impact, 0.125}});
     }},
    {"CompleteWeights",
     [](Plan &p) {
         return edits::setWeights(p, {{impact, 0.1}}) && edits::completeWeights(p);
     }},
    {"RemoveCriteria", [](Plan &p) { return edits::removeCriteria(p, {impact}); }},
    {"AddStandardCriteria", &edits::addStandardCriteria},
    {"SetAnchors",
     [](Plan &p) {
         return edits::setAnchors(p, impact, {{0, text("Tidak terasa")}, {3, text("Terasa")}});
     }},
    {"PutRelation",
     [](Plan &p) {
         return edits::putRelation<Comparison>(p, text("Bandingkan"), {{scorer, impact, plans::cost, 5}});
     }},
};

class EveryEdit : public testing::TestWithParam<EditCase> { };

TEST_P(EveryEdit, IsUndoneAndRedone)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kota.pilar"));
    const auto plan = filled(path);
    const Failures failures(*plan);
    const PlanData before = plan->data();
    const QString contentBefore = content(path);

    ASSERT_TRUE(GetParam().edit(*plan)) << failures.last().toStdString();
    const PlanData after = plan->data();
    const QString contentAfter = content(path);
    EXPECT_NE(contentAfter, contentBefore);
    const qsizetype steps = plan->undoSteps() - 1;
    ASSERT_GE(steps, 1);

    for (qsizetype i = 0; i < steps; ++i)
        EXPECT_TRUE(plan->undo()) << failures.last().toStdString();
    EXPECT_EQ(plan->data(), before);
    EXPECT_EQ(content(path), contentBefore);
    for (qsizetype i = 0; i < steps; ++i)
        EXPECT_TRUE(plan->redo()) << failures.last().toStdString();
    EXPECT_EQ(plan->data(), after);
    EXPECT_EQ(content(path), contentAfter);
    Database db(path, Database::Access::ReadOnly);
    EXPECT_EQ(loadPlan(db), after) << "what is shown is not what is in the file";
}

INSTANTIATE_TEST_SUITE_P(Edits, EveryEdit, testing::ValuesIn(editCases),
                         [](const auto &tested) { return std::string(tested.param.name); });

}
