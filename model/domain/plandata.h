// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"
#include "model/domain/agency.h"
#include "model/domain/budget.h"
#include "model/domain/calendar.h"
#include "model/domain/candidate.h"
#include "model/domain/city.h"
#include "model/domain/criterion.h"
#include "model/domain/indicator.h"
#include "model/domain/pillar.h"
#include "model/domain/program.h"
#include "model/domain/risk.h"
#include "model/domain/rows.h"
#include "model/domain/score.h"
#include "model/domain/volume.h"

/// The whole plan as a value. Copying it costs nothing; a worker may keep one. What the compiler could write
/// of it stands in plandata.cpp: each of the files that hold a plan would write it anew.
struct PlanData {
    PlanData();
    PlanData(const PlanData &);
    PlanData(PlanData &&) noexcept;
    PlanData &operator=(const PlanData &);
    PlanData &operator=(PlanData &&) noexcept;
    ~PlanData();

    Rows<City> cities{};  ///< exactly one row; see city()
    Rows<Pillar> pillars{};
    Rows<SubDimension> subDimensions{};
    Rows<Agency> agencies{};
    Rows<Area> areas{};
    Rows<Member> members{};
    Rows<Program> programs{};
    Rows<Support> supports{};
    Rows<Candidate> candidates{};
    Rows<Gate> gates{};
    Rows<GateAnswer> gateAnswers{};
    Rows<Partner> partners{};
    Rows<Indicator> indicators{};
    Rows<Target> targets{};
    Rows<FundingSource> fundingSources{};
    Rows<BudgetLine> budgetLines{};
    Rows<Ceiling> ceilings{};
    Rows<Activity> activities{};
    Rows<Dependency> dependencies{};
    Rows<Risk> risks{};
    Rows<Criterion> criteria{};
    Rows<Anchor> anchors{};
    Rows<Round> rounds{};
    Rows<Scorer> scorers{};
    Rows<Score> scores{};
    Rows<Comparison> comparisons{};
    Rows<Exemption> exemptions{};
    Rows<CandidatePair> candidatePairs{};
    Rows<Placement> placements{};
    Rows<RoundWeight> roundWeights{};
    Rows<RoundVoice> roundVoices{};
    Rows<Holiday> holidays{};
    Rows<Occasion> occasions{};
    Rows<Capacity> capacities{};
    Rows<Volume> volumes{};
    Rows<Chapter> chapters{};
    Rows<ChapterBlock> chapterBlocks{};
    Rows<Illustration> illustrations{};
    Rows<Signatory> signatories{};
    Rows<OwnField> ownFields{};

    City city() const { return cities.empty() ? City{} : cities[0]; }

    bool operator==(const PlanData &) const;
};

/// Where a plan keeps the rows of type \a Row.
template <class Row>
inline constexpr Rows<Row> PlanData::*rowsMember = nullptr;
template <>
inline constexpr auto rowsMember<City> = &PlanData::cities;
template <>
inline constexpr auto rowsMember<Pillar> = &PlanData::pillars;
template <>
inline constexpr auto rowsMember<SubDimension> = &PlanData::subDimensions;
template <>
inline constexpr auto rowsMember<Agency> = &PlanData::agencies;
template <>
inline constexpr auto rowsMember<Area> = &PlanData::areas;
template <>
inline constexpr auto rowsMember<Member> = &PlanData::members;
template <>
inline constexpr auto rowsMember<Program> = &PlanData::programs;
template <>
inline constexpr auto rowsMember<Support> = &PlanData::supports;
template <>
inline constexpr auto rowsMember<Candidate> = &PlanData::candidates;
template <>
inline constexpr auto rowsMember<Gate> = &PlanData::gates;
template <>
inline constexpr auto rowsMember<GateAnswer> = &PlanData::gateAnswers;
template <>
inline constexpr auto rowsMember<Partner> = &PlanData::partners;
template <>
inline constexpr auto rowsMember<Indicator> = &PlanData::indicators;
template <>
inline constexpr auto rowsMember<Target> = &PlanData::targets;
template <>
inline constexpr auto rowsMember<FundingSource> = &PlanData::fundingSources;
template <>
inline constexpr auto rowsMember<BudgetLine> = &PlanData::budgetLines;
template <>
inline constexpr auto rowsMember<Ceiling> = &PlanData::ceilings;
template <>
inline constexpr auto rowsMember<Activity> = &PlanData::activities;
template <>
inline constexpr auto rowsMember<Dependency> = &PlanData::dependencies;
template <>
inline constexpr auto rowsMember<Risk> = &PlanData::risks;
template <>
inline constexpr auto rowsMember<Criterion> = &PlanData::criteria;
template <>
inline constexpr auto rowsMember<Anchor> = &PlanData::anchors;
template <>
inline constexpr auto rowsMember<Round> = &PlanData::rounds;
template <>
inline constexpr auto rowsMember<Scorer> = &PlanData::scorers;
template <>
inline constexpr auto rowsMember<Score> = &PlanData::scores;
template <>
inline constexpr auto rowsMember<Comparison> = &PlanData::comparisons;
template <>
inline constexpr auto rowsMember<Exemption> = &PlanData::exemptions;
template <>
inline constexpr auto rowsMember<CandidatePair> = &PlanData::candidatePairs;
template <>
inline constexpr auto rowsMember<Placement> = &PlanData::placements;
template <>
inline constexpr auto rowsMember<RoundWeight> = &PlanData::roundWeights;
template <>
inline constexpr auto rowsMember<RoundVoice> = &PlanData::roundVoices;
template <>
inline constexpr auto rowsMember<Holiday> = &PlanData::holidays;
template <>
inline constexpr auto rowsMember<Occasion> = &PlanData::occasions;
template <>
inline constexpr auto rowsMember<Capacity> = &PlanData::capacities;
template <>
inline constexpr auto rowsMember<Volume> = &PlanData::volumes;
template <>
inline constexpr auto rowsMember<Chapter> = &PlanData::chapters;
template <>
inline constexpr auto rowsMember<ChapterBlock> = &PlanData::chapterBlocks;
template <>
inline constexpr auto rowsMember<Illustration> = &PlanData::illustrations;
template <>
inline constexpr auto rowsMember<Signatory> = &PlanData::signatories;
template <>
inline constexpr auto rowsMember<OwnField> = &PlanData::ownFields;

template <class... Row>
struct RowTypes {
};

/// The one list of the plan's tables, parents before children: loading, patching, hashing and comparing all
/// walk it.
using PlanTables = RowTypes<City, Pillar, SubDimension, Agency, Area, Member, Program, Support, Candidate,
                            Gate, GateAnswer, Partner, Indicator, Target, FundingSource, BudgetLine, Ceiling,
                            Activity, Dependency, Risk, Criterion, Anchor, Round, Scorer, Score, Comparison,
                            Exemption, CandidatePair, Placement, RoundWeight, RoundVoice, Holiday, Occasion,
                            Capacity, Volume, Chapter, ChapterBlock, Illustration, Signatory, OwnField>;

/// The rows of type \a Row.
template <class Row, class Data>
auto &tableOf(Data &data)
{
    return data.*rowsMember<Row>;
}

template <class... Row, class Data, class Visitor>
void forEachTable(RowTypes<Row...> /*tables*/, Data &data, Visitor &visit)
{
    (visit(tableOf<Row>(data)), ...);
}

/// Calls \a visit with the rows of each table, parents before children.
template <class Data, class Visitor>
void forEachTable(Data &&data, Visitor visit)
{
    forEachTable(PlanTables{}, data, visit);
}

extern template class Rows<City>;
extern template class Rows<Pillar>;
extern template class Rows<SubDimension>;
extern template class Rows<Agency>;
extern template class Rows<Area>;
extern template class Rows<Member>;
extern template class Rows<Program>;
extern template class Rows<Support>;
extern template class Rows<Candidate>;
extern template class Rows<Gate>;
extern template class Rows<GateAnswer>;
extern template class Rows<Partner>;
extern template class Rows<Indicator>;
extern template class Rows<Target>;
extern template class Rows<FundingSource>;
extern template class Rows<BudgetLine>;
extern template class Rows<Ceiling>;
extern template class Rows<Activity>;
extern template class Rows<Dependency>;
extern template class Rows<Risk>;
extern template class Rows<Criterion>;
extern template class Rows<Anchor>;
extern template class Rows<Round>;
extern template class Rows<Scorer>;
extern template class Rows<Score>;
extern template class Rows<Comparison>;
extern template class Rows<Exemption>;
extern template class Rows<CandidatePair>;
extern template class Rows<Placement>;
extern template class Rows<RoundWeight>;
extern template class Rows<RoundVoice>;
extern template class Rows<Holiday>;
extern template class Rows<Occasion>;
extern template class Rows<Capacity>;
extern template class Rows<Volume>;
extern template class Rows<Chapter>;
extern template class Rows<ChapterBlock>;
extern template class Rows<Illustration>;
extern template class Rows<Signatory>;
extern template class Rows<OwnField>;
