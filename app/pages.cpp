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
#include "views/reports/submitdialog.h"
#include "views/timeline/timelinepage.h"

#include <QCoreApplication>
#include <QFileInfo>

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

Page *makeReportPage(Plan &plan, Findings & /*findings*/)
{
    auto *page = new ReportPage(plan);
    QObject::connect(page, &ReportPage::submitRequested, page, [&plan, page](Id<Volume> volume) {
        const QString folder = QFileInfo(plan.path()).absolutePath();
        SubmitDialog dialog(plan, volume, folder, page->window());
        if (dialog.exec() == QDialog::Accepted)
            page->tellSubmitted(dialog.folder());
    });
    return page;
}

template <auto Table>
qsizetype count(const PlanData &data)
{
    return qsizetype((data.*Table).size());
}

/// What the plan consists of.
std::vector<PageEntry> listPages()
{
    using Kind = Selection::Kind;
    return {{"home", "home", Text::tr("Home"), false, make<HomePage>, nullptr, {}, false},
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
             {Kind::Candidate}}};
}

/// What is weighed and planned with it.
std::vector<PageEntry> workPages()
{
    using Kind = Selection::Kind;
    return {{"matrix",
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
             false}};
}

/// What is handed over, and what was done.
std::vector<PageEntry> paperPages()
{
    using Kind = Selection::Kind;
    return {{"report", "report", Text::tr("Report"), true, makeReportPage, nullptr, {}, false},
            {"history",
             "history",
             Text::tr("History"),
             false,
             make<HistoryPage>,
             nullptr,
             {Kind::HistoryEntry},
             false}};
}

}

std::vector<PageEntry> pageEntries()
{
    std::vector<PageEntry> entries = listPages();
    for (const std::vector<PageEntry> &more : {workPages(), paperPages()})
        entries.insert(entries.end(), more.begin(), more.end());
    return entries;
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
