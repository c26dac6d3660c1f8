// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/persondialog.h"

#include "views/common/style.h"
#include "views/help/helpplace.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

PersonDialog::PersonDialog(const QString &name, const QString &agency, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name))
    , m_agency(new QLineEdit(agency))
{
    setWindowTitle(tr("Who works here?"));
    help::setPlace(this, QStringLiteral("riwayat"));
    auto *form = new QFormLayout(this);
    auto *why
        = new QLabel(tr("Every change is recorded with your name, so that the team can see who wrote what."));
    why->setWordWrap(true);
    form->addRow(why);
    m_name->setMinimumWidth(280);
    form->addRow(tr("Your name"), m_name);
    form->addRow(tr("OPD"), m_agency);
    auto *buttons = new QDialogButtonBox;
    auto *keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    setPrimary(keep);
    buttons->addButton(tr("Later"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    keep->setEnabled(!name.isEmpty());
    connect(m_name, &QLineEdit::textChanged, keep,
            [keep](const QString &text) { keep->setEnabled(!text.trimmed().isEmpty()); });
}

QString PersonDialog::name() const
{
    return m_name->text().trimmed();
}

QString PersonDialog::agency() const
{
    return m_agency->text().trimmed();
}
