// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programs/programform.h"

#include "views/common/colors.h"
#include "views/common/formtabs.h"
#include "views/parts/indicatorspart.h"
#include "views/parts/riskspart.h"
#include "views/programs/budgettab.h"
#include "views/programs/manyprograms.h"
#include "views/programs/programgeneral.h"

#include <QScrollArea>
#include <QStackedLayout>
#include <QTimer>

namespace {

QScrollArea *scrolling(QWidget *form)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(form);
    return area;
}

bool isAbout(const review::Finding &finding, std::initializer_list<const char *> codes)
{
    return std::ranges::any_of(codes, [&](const char *code) { return finding.code == QLatin1String(code); });
}

void count(Findings::Counts &counts, const review::Finding &finding)
{
    counts.problems += finding.severity == review::Severity::Error;
    counts.warnings += finding.severity == review::Severity::Warning;
}

}

ProgramForm::ProgramForm(Plan &plan, Findings &findings, QWidget *parent)
    : InspectorForm(parent)
    , m_plan(plan)
    , m_findings(findings)
    , m_stack(new QStackedLayout(this))
    , m_tabs(new FormTabs)
    , m_general(new ProgramGeneral(plan))
    , m_indicators(makeIndicatorList(plan, findings))
    , m_budget(new BudgetTab(plan))
    , m_risks(makeRiskList(plan, findings))
    , m_many(new ManyPrograms(plan))
{
    m_tabs->addTab(m_general, tr("General"));
    m_tabs->addTab(m_indicators, tr("Indicators"));
    m_tabs->addTab(m_budget, tr("Budget"));
    m_tabs->addTab(m_risks, tr("Risks"));
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(scrolling(m_many));
    connect(m_general, &Form::linkActivated, this, &ProgramForm::follow);
    connect(&findings, &Findings::changed, this, &ProgramForm::showNotes);
}

bool ProgramForm::show(qint64 id)
{
    if (!m_plan.data().programs.find({id}))
        return false;
    m_program = {id};
    m_stack->setCurrentIndex(0);
    m_general->show({id});
    m_indicators->show({.program = {id}});
    m_budget->show({id});
    m_risks->show({.program = {id}});
    showNotes();
    return true;
}

bool ProgramForm::showMany(const std::vector<qint64> &ids)
{
    std::vector<Id<Program>> programs;
    for (const qint64 id : ids)
        if (m_plan.data().programs.find({id}))
            programs.push_back({id});
    if (programs.size() < 2)
        return false;
    m_many->show(std::move(programs));
    m_stack->setCurrentIndex(1);
    return true;
}

bool ProgramForm::isMany() const
{
    return m_stack->currentIndex() == 1;
}

/// A finding stands under its field; those of indicators and money on their own tabs.
void ProgramForm::showNotes()
{
    std::vector<FieldNote> notes;
    Findings::Counts general;
    Findings::Counts indicators = m_indicators->counts();
    Findings::Counts money;
    for (const review::Finding *finding : m_findings.review().of(QLatin1String("program"), m_program.value)) {
        if (isAbout(*finding, {"program_without_indicator"})) {
            count(indicators, *finding);
        } else if (isAbout(*finding,
                           {"program_without_budget", "program_year_without_budget",
                            "program_budget_outside_years", "program_split_assumed"})) {
            count(money, *finding);
        } else {
            count(general, *finding);
            notes.push_back({finding->field == QLatin1String("pillar_id") ? QStringLiteral("sub_dimension_id")
                                                                          : QString(finding->field),
                             markOf(finding->severity), finding->message()});
        }
    }
    m_general->setNotes(notes);
    m_tabs->setMarks(General, general.problems, general.warnings);
    m_tabs->setMarks(Indicators, indicators.problems, indicators.warnings);
    m_tabs->setMarks(Budget, money.problems, money.warnings);
    const Findings::Counts risks = m_risks->counts();
    m_tabs->setMarks(Risks, risks.problems, risks.warnings);
}

void ProgramForm::follow(const QString &link)
{
    const QStringList parts = link.split(u':');
    if (parts.front() == u"candidate")
        Q_EMIT lookRequested({.kind = Selection::Kind::Candidate, .id = parts.value(1).toLongLong()});
    else
        Q_EMIT lookRequested(
            {.kind = Selection::Kind::Program, .id = m_program.value, .page = QStringLiteral("timeline")});
}

void ProgramForm::goTo(const QString &field, qint64 part)
{
    const QString table = field.section(u'.', 0, 0);
    const QString column = field.section(u'.', 1);
    if (table == u"indicator" || table == u"risk") {
        m_tabs->setCurrent(table == u"indicator" ? Indicators : Risks);
        (table == u"indicator" ? m_indicators : m_risks)->goTo(part, column);
        return;
    }
    if (field == u"budget")
        return m_tabs->setCurrent(Budget);
    m_tabs->setCurrent(General);
    m_general->goTo(field == u"pillar_id" ? QStringLiteral("sub_dimension_id") : field);
}

QString ProgramForm::overline() const
{
    if (isMany())
        return tr("Selected together");
    const Program program = m_general->row();
    const Pillar *pillar = m_plan.data().pillars.find(program.pillar);
    const QString place = pillar ? pillar->name : tr("Not mapped yet");
    return program.code.isEmpty() ? place : program.code + QStringLiteral(" · ") + place;
}

QString ProgramForm::heading() const
{
    return isMany() ? tr("%n programs", nullptr, int(m_many->count())) : m_general->row().name;
}

QColor ProgramForm::color() const
{
    if (isMany())
        return {};
    return pillarColor(m_plan.data(), m_program.value ? m_general->row().pillar : Id<Pillar>{},
                       colorsOf(palette()))
        .solid;
}
