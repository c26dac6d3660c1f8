// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "views/agencies/agenciespage.h"
#include "views/agencies/agencyform.h"
#include "views/agencies/memberform.h"
#include "views/budget/budgetpage.h"
#include "views/candidates/candidateform.h"
#include "views/candidates/candidatespage.h"
#include "views/common/inspector.h"
#include "views/history/historypage.h"
#include "views/home/homepage.h"
#include "views/matrix/criterionform.h"
#include "views/matrix/matrixpage.h"
#include "views/matrix/roundform.h"
#include "views/matrix/scorerform.h"
#include "views/programs/activityform.h"
#include "views/programs/pillarform.h"
#include "views/programs/programform.h"
#include "views/programs/programspage.h"
#include "views/reports/reportpage.h"
#include "views/timeline/timelinepage.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

/// A page that shows what is doubtful takes the findings, too.
template <class ThePage>
Page *make(Plan &plan, Findings &findings)
{
    if constexpr (std::is_constructible_v<ThePage, Plan &, Findings &>)
        return new ThePage(plan, findings);
    else
        return new ThePage(plan);
}

template <auto Table>
qsizetype count(const PlanData &data)
{
    return qsizetype((data.*Table).size());
}

}

std::vector<PageEntry> pageEntries()
{
    using Kind = Selection::Kind;
    return {
        {"home", "home", Text::tr("Home"), false, make<HomePage>, nullptr, {}, false},
        {"masterplan",
         "masterplan",
         Text::tr("Masterplan"),
         false,
         make<ProgramsPage>,
         count<&PlanData::programs>,
         {Kind::Program, Kind::Activity, Kind::Pillar, Kind::SubDimension}},
        {"agencies",
         "team",
         Text::tr("OPD & Team"),
         false,
         make<AgenciesPage>,
         count<&PlanData::agencies>,
         {Kind::Agency, Kind::Member}},
        {"candidates",
         "candidate",
         Text::tr("Candidates"),
         false,
         make<CandidatesPage>,
         count<&PlanData::candidates>,
         {Kind::Candidate}},
        {"matrix",
         "matrix",
         Text::tr("Matrix"),
         false,
         make<MatrixPage>,
         nullptr,
         {Kind::Criterion, Kind::Round, Kind::Scorer}},
        {"timeline",
         "timeline",
         Text::tr("Roadmap"),
         false,
         make<TimelinePage>,
         nullptr,
         {Kind::Program, Kind::Activity}},
        {"budget",
         "budget",
         Text::tr("Budget"),
         false,
         make<BudgetPage>,
         nullptr,
         {Kind::FundingSource},
         false},
        {"report", "report", Text::tr("Report"), true, make<ReportPage>, nullptr, {}, false},
        {"history",
         "history",
         Text::tr("History"),
         false,
         make<HistoryPage>,
         nullptr,
         {Kind::HistoryEntry},
         false},
    };
}

void addForms(Inspector &inspector, Plan &plan, Findings &findings)
{
    inspector.addForm(Selection::Kind::Program, new ProgramForm(plan, findings));
    inspector.addForm(Selection::Kind::Activity, new ActivityForm(plan, findings));
    inspector.addForm(Selection::Kind::Pillar, new PillarForm(plan, findings));
    inspector.addForm(Selection::Kind::SubDimension, new SubDimensionForm(plan, findings));
    inspector.addForm(Selection::Kind::Agency, new AgencyForm(plan, findings));
    inspector.addForm(Selection::Kind::Member, new MemberForm(plan, findings));
    inspector.addForm(Selection::Kind::Candidate, new CandidateForm(plan, findings));
    inspector.addForm(Selection::Kind::Criterion, new CriterionForm(plan));
    inspector.addForm(Selection::Kind::Scorer, new ScorerForm(plan));
    inspector.addForm(Selection::Kind::Round, new RoundForm(plan));
}
