// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/placedialog.h"

#include "model/edits/rounds.h"
#include "views/common/labels.h"
#include "views/common/style.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

PlaceDialog::PlaceDialog(Plan &plan, const Placement &computed, int places, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_computed(computed)
    , m_place(new QSpinBox)
    , m_reason(new QLineEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("PlaceDialog"));
    setWindowTitle(tr("Place given by the team"));
    const Candidate *found = plan.data().candidates.find(computed.candidate);
    auto *sentence = new QLabel(tr("“%1” is computed to be in place %2. The computed order stays visible "
                                   "beside the team's.")
                                    .arg(found ? found->name : QString())
                                    .arg(computed.place));
    sentence->setWordWrap(true);
    sentence->setMinimumWidth(400);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(12);
    all->addWidget(sentence);
    all->addLayout(buildForm(places));
    all->addWidget(buildButtons());
    m_place->setFocus();
}

QFormLayout *PlaceDialog::buildForm(int places)
{
    const Placement *present = m_plan.data().placements.find(m_computed.key());
    m_place->setRange(1, std::max(1, places));
    m_place->setValue(present ? present->place : m_computed.place);
    m_reason->setText(present ? present->reason : QString());
    m_reason->setPlaceholderText(tr("e.g. the mayor's direction of 30 August"));
    auto *form = new QFormLayout;
    form->addRow(tr("Place"), m_place);
    form->addRow(tr("Reason"), m_reason);
    return form;
}

QDialogButtonBox *PlaceDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *accepted = buttons->addButton(tr("Give the place"), QDialogButtonBox::AcceptRole);
    setPrimary(accepted);
    accepted->setDefault(true);  // also while it is disabled: Enter must not mean Cancel
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    const auto update = [this, accepted] { accepted->setEnabled(!m_reason->text().trimmed().isEmpty()); };
    connect(m_reason, &QLineEdit::textChanged, this, update);
    connect(buttons, &QDialogButtonBox::accepted, this, &PlaceDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
    return buttons;
}

void PlaceDialog::write()
{
    if (edits::setPlace(m_plan, m_computed.round, m_computed.candidate, m_place->value(), m_reason->text()))
        accept();
}
