// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agencies/agencyform.h"

#include "model/domain/format.h"
#include "model/domain/words.h"
#include "views/agencies/mergeagencies.h"
#include "views/common/findings.h"
#include "views/common/links.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

const QString dash = QStringLiteral("–");

/// Links to \a rows, which have a code and a name; a dash where there is none.
template <class Row>
QString linksTo(const std::vector<const Row *> &rows, Selection::Kind kind)
{
    QStringList all;
    for (const Row *row : rows)
        all.append(links::to({kind, row->id.value}, row->code.isEmpty() ? row->name : row->code));
    return all.isEmpty() ? dash : all.join(QStringLiteral(", "));
}

QString ledPrograms(const PlanData &data, Id<Agency> agency)
{
    return linksTo(byPosition(data.programs, [&](const Program &program) { return program.lead == agency; }),
                   Selection::Kind::Program);
}

QString supportedPrograms(const PlanData &data, Id<Agency> agency)
{
    return linksTo(byPosition(data.programs,
                              [&](const Program &program) {
                                  return data.supports.find({program.id, agency}) != nullptr;
                              }),
                   Selection::Kind::Program);
}

QString proposedCandidates(const PlanData &data, Id<Agency> agency)
{
    return linksTo(
        byPosition(data.candidates, [&](const Candidate &candidate) { return candidate.agency == agency; }),
        Selection::Kind::Candidate);
}

QString members(const PlanData &data, Id<Agency> agency)
{
    QStringList all;
    for (const Member *member :
         byPosition(data.members, [&](const Member &each) { return each.agency == agency; }))
        all.append(links::to({Selection::Kind::Member, member->id.value},
                             member->seat.isEmpty() ? member->office : member->seat));
    return all.isEmpty() ? dash : all.join(QStringLiteral(", "));
}

}

AgencyForm::AgencyForm(Plan &plan, Findings &findings, QWidget *parent)
    : InspectorForm(parent)
    , m_plan(plan)
    , m_findings(findings)
    , m_form(new RowForm<Agency>(plan))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    all->addWidget(scroll);
    addNames();
    addUses();
    m_form->finish();
    connect(&findings, &Findings::changed, this, &AgencyForm::showNotes);
    connect(m_form, &Form::linkActivated, this,
            [this](const QString &link) { Q_EMIT lookRequested(links::target(link)); });
}

void AgencyForm::addNames()
{
    QStringList kinds;
    for (const auto kind : enumerators<Agency::Kind>())
        kinds.append(format::capitalised(word(kind)));
    m_form->line("short_name", &Agency::shortName);
    m_form->text("full_name", &Agency::fullName, 2);
    m_form->choice("kind", &Agency::kind, kinds);
    m_form->line("code", &Agency::code);
    m_form
        ->addText(
            QStringLiteral("aliases"), RowForm<Agency>::labelOf("aliases"),
            [this] { return QString(m_form->row().aliases).replace(u'|', u'\n'); },
            [this](const QString &text) {
                QStringList names;
                for (const QString &name : text.split(u'\n', Qt::SkipEmptyParts))
                    if (!name.trimmed().isEmpty())
                        names.append(name.simplified().remove(u'|'));
                m_form->change([&](Agency &next) { next.aliases = names.join(u'|'); });
                return QString();
            },
            5)
        ->setPlaceholderText(tr("One name a line, as it was in other years or in workbooks"));
    m_form->text("note", &Agency::note, 3);
}

void AgencyForm::addUses()
{
    using Uses = QString (*)(const PlanData &, Id<Agency>);
    const auto fact = [this](const QString &label, Uses uses) {
        m_form->addFact({}, label, [this, uses] { return uses(m_plan.data(), m_form->id()); });
    };
    fact(tr("Leads"), ledPrograms);
    fact(tr("Supports"), supportedPrograms);
    fact(tr("Candidates"), proposedCandidates);
    fact(tr("In the team"), members);
    auto *merge = new QPushButton(tr("Merge with another OPD…"));
    connect(merge, &QPushButton::clicked, this, [this] { mergeWithAnother(m_plan, m_form->id(), this); });
    m_form->addWidget({}, {}, merge);
}

bool AgencyForm::show(qint64 id)
{
    if (!m_plan.data().agencies.find({id}))
        return false;
    m_form->setId({id});
    showNotes();
    return true;
}

void AgencyForm::showNotes()
{
    m_form->setNotes(m_findings.notes(QLatin1String("agency"), m_form->id().value));
}

void AgencyForm::goTo(const QString &field, qint64)
{
    m_form->goTo(field);
}

QString AgencyForm::overline() const
{
    const Agency agency = m_form->row();
    return QStringList{format::capitalised(word(agency.kind)), agency.code}.join(
        agency.code.isEmpty() ? QString() : QStringLiteral(" · "));
}

QString AgencyForm::heading() const
{
    const Agency agency = m_form->row();
    return agency.fullName.isEmpty() ? agency.shortName : agency.fullName;
}
