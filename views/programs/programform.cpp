// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programs/programform.h"

#include "model/domain/format.h"
#include "views/common/colors.h"
#include "views/common/form.h"

#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace {

/// Names to choose a sub-dimension from: those of the program's pillar, else all.
std::vector<const SubDimension *> subDimensions(const PlanData &data, const Program &program)
{
    return byPosition(data.subDimensions, [&](const SubDimension &sub) {
        return !program.pillar || sub.pillar == program.pillar;
    });
}

}

ProgramForm::ProgramForm(Plan &plan, QWidget *parent)
    : InspectorForm(parent)
    , m_plan(plan)
    , m_tabs(new QTabWidget)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(general(), tr("General"));
    all->addWidget(m_tabs);
}

QWidget *ProgramForm::general()
{
    m_general = new RowForm<Program>(m_plan);
    RowForm<Program> &form = *m_general;
    form.line("code", &Program::code);
    form.line("name", &Program::name);
    form.addChoice(
        QStringLiteral("sub_dimension_id"), RowForm<Program>::labelOf("sub_dimension_id"),
        [&form] {
            QStringList names{QString()};
            for (const SubDimension *sub : subDimensions(form.data(), form.row()))
                names.append(sub->name);
            return names;
        },
        [&form] {
            const SubDimension *sub = form.data().subDimensions.find(form.row().subDimension);
            return sub ? sub->name : QString();
        },
        [&form](const QString &name) {
            const auto subs = subDimensions(form.data(), form.row());
            const auto sub
                = std::ranges::find(subs, name, [](const SubDimension *each) { return each->name; });
            form.change([&](Program &next) {
                next.subDimension = sub == subs.end() ? Id<SubDimension>{} : (*sub)->id;
                if (sub != subs.end())
                    next.pillar = (*sub)->pillar;
            });
            return QString();
        });
    form.choice("action_group", &Program::actionGroup,
                {QString(), tr("Human resources"), tr("Infrastructure"), tr("Applications"), tr("Literacy")});
    form.number("first_year", &Program::firstYear, 2000, 2100);
    form.number("last_year", &Program::lastYear, 2000, 2100);
    form.line("rpjmd", &Program::rpjmd);
    form.line("renstra", &Program::renstra);
    form.line("official_code", &Program::officialCode);
    form.text("description", &Program::description, 4);
    form.text("note", &Program::note, 3);
    form.finish();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_general);
    return scroll;
}

bool ProgramForm::show(qint64 id)
{
    if (!m_plan.data().programs.find({id}))
        return false;
    m_general->setId({id});
    return true;
}

QString ProgramForm::overline() const
{
    const Program program = m_general->row();
    const Pillar *pillar = m_plan.data().pillars.find(program.pillar);
    return QStringList{program.code, pillar ? pillar->name : tr("Not mapped yet")}.join(
        QStringLiteral(" · "));
}

QString ProgramForm::heading() const
{
    return m_general->row().name;
}

QColor ProgramForm::color() const
{
    return pillarColor(m_plan.data(), m_general->row().pillar, colorsOf(palette())).solid;
}
