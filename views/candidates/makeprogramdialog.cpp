// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/candidates/makeprogramdialog.h"

#include "model/domain/format.h"
#include "model/edits/candidates.h"
#include "views/common/style.h"
#include "views/help/helpplace.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

MakeProgramDialog::MakeProgramDialog(Plan &plan, Id<Candidate> id, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_candidate(id)
    , m_year(new QComboBox)
    , m_source(new QComboBox)
    , m_subDimension(new QComboBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("MakeProgramDialog"));
    setWindowTitle(tr("Make a program of it"));
    help::setPlace(this, QStringLiteral("kandidat"));
    const Candidate candidate = *plan.data().candidates.find(id);
    auto *all = new QVBoxLayout(this);
    auto *sentence
        = new QLabel(tr("“%1” becomes a program with its name, lead, risks, partners and indicators. "
                        "Both stay linked.")
                         .arg(candidate.name));
    sentence->setWordWrap(true);
    sentence->setMinimumWidth(380);
    all->addWidget(sentence);
    auto *form = new QFormLayout;
    form->addRow(tr("Sub-dimension"), m_subDimension);
    form->addRow(tr("Budget year"), m_year);
    form->addRow(candidate.cost ? tr("Source of %1").arg(format::rupiah(*candidate.cost))
                                : tr("Source of money"),
                 m_source);
    all->addLayout(form);
    fillYears(candidate);
    fillSources();
    fillSubDimensions(candidate.pillar);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    setPrimary(buttons->addButton(tr("Make the program"), QDialogButtonBox::AcceptRole));
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &MakeProgramDialog::make);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void MakeProgramDialog::fillYears(const Candidate &candidate)
{
    const City city = m_plan.data().city();
    m_year->addItem(tr("not known yet"), 0);
    for (int year = city.firstYear; year > 0 && year <= city.lastYear; ++year)
        m_year->addItem(QString::number(year), year);
    m_year->setCurrentIndex(
        std::max(0, m_year->findData(candidate.budgetYear ? candidate.budgetYear : city.firstYear)));
}

void MakeProgramDialog::fillSources()
{
    for (const FundingSource *source : byPosition(m_plan.data().fundingSources))
        m_source->addItem(source->name, source->id.value);
    for (const FundingSource &source : m_plan.data().fundingSources)
        if (source.apbd)
            m_source->setCurrentIndex(m_source->findData(source.id.value));
}

void MakeProgramDialog::fillSubDimensions(Id<Pillar> pillar)
{
    m_subDimension->addItem(tr("not mapped yet"), 0);
    for (const SubDimension *sub : byPosition(
             m_plan.data().subDimensions, [&](const SubDimension &each) { return each.pillar == pillar; }))
        m_subDimension->addItem(sub->name, sub->id.value);
}

void MakeProgramDialog::make()
{
    const edits::ProgramFromCandidate wanted{.year = m_year->currentData().toInt(),
                                             .source = {m_source->currentData().toLongLong()},
                                             .subDimension = {m_subDimension->currentData().toLongLong()}};
    accept();
    edits::makeProgram(m_plan, m_candidate, wanted);
}
