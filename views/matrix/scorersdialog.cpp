// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/scorersdialog.h"

#include "views/common/labels.h"
#include "views/common/style.h"
#include "views/help/helpplace.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int nameRole = Qt::UserRole + 1;

bool scores(const PlanData &data, const Agency &agency)
{
    return std::ranges::any_of(data.scorers,
                               [&](const Scorer &scorer) { return scorer.agency == agency.id; });
}

}

ScorersDialog::ScorersDialog(const PlanData &plan, QWidget *parent)
    : QDialog(parent)
    , m_filter(new QLineEdit)
    , m_list(new QListWidget)
    , m_other(new QLineEdit)
{
    setWindowTitle(tr("Add scorers"));
    help::setPlace(this, QStringLiteral("penilai"));
    m_filter->setPlaceholderText(tr("Filter OPD"));
    m_filter->setClearButtonEnabled(true);
    for (const Agency *agency : byPosition(plan.agencies)) {
        if (scores(plan, *agency))
            continue;
        auto *item = new QListWidgetItem(QStringLiteral("%1 – %2").arg(agency->shortName, agency->fullName));
        item->setData(keyRole, agency->id.value);
        item->setData(nameRole, agency->shortName);
        item->setCheckState(Qt::Unchecked);
        m_list->addItem(item);
    }
    m_list->setAccessibleName(tr("OPD that do not score yet"));
    m_other->setPlaceholderText(tr("Somebody else, e.g. Akademisi"));
    m_other->setAccessibleName(m_other->placeholderText());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    setPrimary(m_add);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, this, &ScorersDialog::filter);
    connect(m_list, &QListWidget::itemChanged, this, &ScorersDialog::update);
    connect(m_other, &QLineEdit::textChanged, this, &ScorersDialog::update);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(8);
    all->addWidget(m_filter);
    all->addWidget(m_list, 1);
    all->addWidget(m_other);
    all->addWidget(buttons);
    resize(440, 480);
    update();
}

void ScorersDialog::filter(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(
            !m_list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
}

void ScorersDialog::update()
{
    const auto count = int(wanted().size());
    m_add->setText(count > 0 ? tr("Add %n scorers", nullptr, count) : tr("Add"));
    m_add->setEnabled(count > 0);
}

std::vector<Scorer> ScorersDialog::wanted() const
{
    std::vector<Scorer> scorers;
    for (int row = 0; row < m_list->count(); ++row)
        if (const QListWidgetItem *item = m_list->item(row); item->checkState() == Qt::Checked)
            scorers.push_back(
                {.name = item->data(nameRole).toString(), .agency = {item->data(keyRole).toLongLong()}});
    if (!m_other->text().trimmed().isEmpty())
        scorers.push_back({.name = m_other->text().trimmed()});
    return scorers;
}
