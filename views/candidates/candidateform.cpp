// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/candidates/candidateform.h"

#include "views/candidates/candidatefacts.h"
#include "views/candidates/candidateprofile.h"
#include "views/candidates/decisionform.h"
#include "views/candidates/gateseditor.h"
#include "views/candidates/monthplaneditor.h"
#include "views/common/colors.h"
#include "views/common/findings.h"
#include "views/common/formtabs.h"
#include "views/common/links.h"
#include "views/parts/riskspart.h"

#include <QVBoxLayout>

namespace {

bool isDecision(const FieldNote &note)
{
    return note.column.startsWith(QLatin1String("decision"));
}

/// That no risk is named yet; what a risk lacks is said by itself.
bool isRisk(const FieldNote &note)
{
    return note.column == QLatin1String("risk");
}

void setMarks(FormTabs &tabs, int tab, const std::vector<FieldNote> &notes)
{
    const auto count
        = [&](marks::Kind kind) { return int(std::ranges::count(notes, kind, &FieldNote::kind)); };
    tabs.setMarks(tab, count(marks::Kind::Problem), count(marks::Kind::Warning));
}

}

CandidateForm::CandidateForm(Plan &plan, Findings &findings, QWidget *parent)
    : InspectorForm(parent)
    , m_plan(plan)
    , m_findings(findings)
    , m_tabs(new FormTabs)
    , m_profile(new CandidateProfile(plan))
    , m_gates(new GatesEditor(plan))
    , m_months(new MonthPlanEditor(plan))
    , m_risks(makeRiskList(plan, findings))
    , m_decision(new DecisionForm(plan))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_tabs);
    m_profileTab = m_tabs->addTab(m_profile, tr("Profile"));
    m_gatesTab = m_tabs->addTab(m_gates, tr("Gates"));
    m_tabs->addTab(m_months, tr("12 months"));
    m_risksTab = m_tabs->addTab(m_risks, tr("Risks"));
    m_decisionTab = m_tabs->addTab(m_decision, tr("Decision"));
    followLinks(m_profile);
    followLinks(m_decision);
    connect(&findings, &Findings::changed, this, &CandidateForm::showNotes);
}

void CandidateForm::followLinks(const Form *form)
{
    connect(form, &Form::linkActivated, this,
            [this](const QString &link) { Q_EMIT lookRequested(links::target(link)); });
}

bool CandidateForm::show(qint64 id)
{
    if (!m_plan.data().candidates.find({id}))
        return false;
    m_id = {id};
    m_profile->setId(m_id);
    m_gates->show(m_id);
    m_months->show(m_id);
    m_risks->show({.candidate = m_id});
    m_decision->setId(m_id);
    showNotes();
    return true;
}

void CandidateForm::showNotes()
{
    const Candidate *candidate = m_plan.data().candidates.find(m_id);
    if (!candidate)
        return;
    std::vector<FieldNote> profile = m_findings.notes(QLatin1String("candidate"), m_id.value);
    std::vector<FieldNote> decision;
    std::ranges::copy_if(profile, std::back_inserter(decision), isDecision);
    std::erase_if(profile, isDecision);
    Findings::Counts risks = m_risks->counts();
    risks.warnings += int(std::erase_if(profile, isRisk));
    m_profile->setNotes(profile);
    m_decision->setNotes(decision);
    setMarks(*m_tabs, m_profileTab, profile);
    setMarks(*m_tabs, m_decisionTab, decision);
    m_tabs->setMarks(m_risksTab, risks.problems, risks.warnings);
    int failed = 0;
    for (const auto &[gate, passage] : scoring::passages(m_plan.data(), *candidate))
        failed += passage == scoring::Passage::Failed ? 1 : 0;
    m_tabs->setMarks(m_gatesTab, failed, 0);
}

void CandidateForm::goTo(const QString &field, qint64 part)
{
    if (field.section(u'.', 0, 0) == u"risk") {
        m_tabs->setCurrent(m_risksTab);
        return m_risks->goTo(part, field.section(u'.', 1));
    }
    const bool decision = field.startsWith(QLatin1String("decision"));
    m_tabs->setCurrent(decision ? m_decisionTab : m_profileTab);
    if (decision)
        m_decision->goTo(field);
    else
        m_profile->goTo(field);
}

QString CandidateForm::overline() const
{
    const Candidate candidate = m_profile->row();
    const Pillar *pillar = m_plan.data().pillars.find(candidate.pillar);
    QStringList parts{candidate.code, pillar ? pillar->name : tr("No dimension yet")};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString CandidateForm::heading() const
{
    return m_profile->row().name;
}

QColor CandidateForm::color() const
{
    return pillarColor(m_plan.data(), m_profile->row().pillar, colorsOf(palette())).solid;
}
