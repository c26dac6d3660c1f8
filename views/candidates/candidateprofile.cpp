// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/candidates/candidateprofile.h"

#include "views/candidates/candidateactions.h"
#include "views/candidates/candidatecolumns.h"
#include "views/common/links.h"
#include "views/parts/agencyfield.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CandidateForm)
};

}

CandidateProfile::CandidateProfile(Plan &plan, QWidget *parent)
    : RowForm(plan, parent)
{
    line("code", &Candidate::code);
    text("name", &Candidate::name, 2);
    addPillar();
    addWords("kind", &Candidate::kind, innovationKinds);
    addAgencyField<Candidate>(*this, "agency_id", {&Candidate::agency, &Candidate::agencyText});
    addProgram();
    addCost();
    number("months", &Candidate::months, 0, 240);
    number("budget_year", &Candidate::budgetYear, 2000, 2100);
    addWords("stage", &Candidate::stage, innovationStages);
    text("problem", &Candidate::problem, 3);
    text("innovation", &Candidate::innovation, 3);
    text("benefit", &Candidate::benefit, 3)
        ->setPlaceholderText(Text::tr("For those who run it, for the government, for citizens"));
    text("uniqueness", &Candidate::uniqueness, 2);
    text("development", &Candidate::development, 2)
        ->setPlaceholderText(Text::tr("How it can be widened, improved, copied"));
    text("sustainability", &Candidate::sustainability, 2)
        ->setPlaceholderText(Text::tr("Rules, institution, resources, business model"));
    text("resources", &Candidate::resources, 2)
        ->setPlaceholderText(Text::tr("Money, people, facilities: how much, from where"));
    text("note", &Candidate::note, 2);
    finish();
}

void CandidateProfile::addPillar()
{
    addChoice(
        QStringLiteral("pillar_id"), labelOf("pillar_id"),
        [this] {
            QStringList names{QString()};
            for (const Pillar *pillar : byPosition(data().pillars))
                names.append(pillar->name);
            return names;
        },
        [this] {
            const Pillar *pillar = data().pillars.find(row().pillar);
            return pillar ? pillar->name : QString();
        },
        [this](const QString &name) {
            Id<Pillar> id;
            for (const Pillar &pillar : data().pillars)
                if (pillar.name == name)
                    id = pillar.id;
            change([&](Candidate &next) { next.pillar = id; });
            return QString();
        });
}

/// The program that it sharpens as a link, or the two ways to one.
void CandidateProfile::addProgram()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *name = new QLabel;
    name->setWordWrap(true);
    name->setContentsMargins(0, 5, 0, 0);
    connect(name, &QLabel::linkActivated, this, &Form::linkActivated);
    auto *buttons = new QHBoxLayout;
    auto *link = new QPushButton(Text::tr("Link…"));
    auto *make = new QPushButton(Text::tr("Make…"));
    auto *leave = new QPushButton(Text::tr("Unlink"));
    link->setToolTip(Text::tr("Link to a program of the masterplan"));
    make->setToolTip(Text::tr("Make a program of this candidate"));
    for (QPushButton *button : {link, make, leave})
        buttons->addWidget(button);
    buttons->addStretch();
    column->addWidget(name);
    column->addLayout(buttons);
    connect(link, &QPushButton::clicked, this, [this] { linkToProgram(plan(), id(), this); });
    connect(make, &QPushButton::clicked, this, [this] { makeProgramOf(plan(), id(), this); });
    connect(leave, &QPushButton::clicked, this,
            [this] { change([](Candidate &next) { next.program = {}; }); });
    addWidget(QStringLiteral("program_id"), labelOf("program_id"), box, [this, name, make, leave] {
        const Program *program = data().programs.find(row().program);
        name->setText(program ? links::to({.kind = Selection::Kind::Program, .id = program->id.value},
                                          QStringLiteral("%1 %2").arg(program->code, program->name).trimmed())
                              : Text::tr("linked to no program"));
        make->setVisible(!program);
        leave->setVisible(program);
    });
}

void CandidateProfile::addCost()
{
    addLine(
        QStringLiteral("cost"), Text::tr("Cost (Rp million)"),
        [this] {
            const std::optional<Money> cost = row().cost;
            return cost ? format::amount(*cost, format::Unit::Juta) : QString();
        },
        [this](const QString &text) {
            const std::optional<Money> cost = typed::money(text, format::Unit::Juta);
            if (!cost && !text.isEmpty())
                return typed::moneySentence(text);
            change([&](Candidate &next) { next.cost = cost; });
            return QString();
        });
}

void CandidateProfile::addWords(const char *column, QString Candidate::*member, QStringList (*words)())
{
    addCompleted(
        QString::fromLatin1(column), labelOf(column), words, [this, member] { return row().*member; },
        [this, member](const QString &text) {
            change([&](Candidate &next) { next.*member = text; });
            return QString();
        });
}
