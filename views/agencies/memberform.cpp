// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agencies/memberform.h"

#include "model/domain/words.h"
#include "views/agencies/memberoutline.h"
#include "views/common/findings.h"
#include "views/parts/agencyfield.h"

#include <QVBoxLayout>

MemberForm::MemberForm(Plan &plan, Findings &findings, QWidget *parent)
    : InspectorForm(parent)
    , m_plan(plan)
    , m_findings(findings)
    , m_form(new RowForm<Member>(plan))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_form);
    QStringList bodies;
    for (const auto body : enumerators<Member::Body>())
        bodies.append(word(body));
    m_form->choice("body", &Member::body, bodies);
    m_form->line("seat", &Member::seat);
    m_form->line("office", &Member::office);
    m_form->line("person", &Member::person);
    addAgencyField<Member>(*m_form, "agency_id", {&Member::agency, &Member::agencyText});
    m_form->finish();
    connect(&findings, &Findings::changed, this, &MemberForm::showNotes);
}

bool MemberForm::show(qint64 id)
{
    if (!m_plan.data().members.find({id}))
        return false;
    m_form->setId({id});
    showNotes();
    return true;
}

void MemberForm::showNotes()
{
    m_form->setNotes(m_findings.notes(QLatin1String("member"), m_form->id().value));
}

void MemberForm::goTo(const QString &field, qint64)
{
    m_form->goTo(field);
}

QString MemberForm::overline() const
{
    const Member member = m_form->row();
    const QString agency = agencyOf(m_plan.data(), member);
    return agency.isEmpty() ? word(member.body) : QStringLiteral("%1 · %2").arg(word(member.body), agency);
}

QString MemberForm::heading() const
{
    const Member member = m_form->row();
    return member.seat.isEmpty() ? member.office : member.seat;
}
