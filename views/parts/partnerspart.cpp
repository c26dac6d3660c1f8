// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/partnerspart.h"

#include "model/edits/rows.h"

#include <QRegularExpression>
#include <QSet>

PartnerList::PartnerList(Plan &plan, QWidget *parent)
    : ChipList(tr("Add a partner…"), parent)
    , m_plan(plan)
{
    connect(this, &ChipList::addRequested, this, &PartnerList::add);
    connect(this, &ChipList::removeRequested, this, [this](int entry) {
        const auto ids = partsOf<Partner>(m_plan.data(), m_owner);
        edits::remove<Partner>(m_plan, {Id<Partner>{ids[std::size_t(entry)]}});
    });
}

void PartnerList::show(const PartOwner &owner)
{
    m_owner = owner;
    std::vector<Entry> entries;
    for (const qint64 id : partsOf<Partner>(m_plan.data(), owner)) {
        const Partner *partner = m_plan.data().partners.find({id});
        entries.push_back({.text = partner->name,
                           .detail = partner->form.isEmpty() ? QString() : u'(' + partner->form + u')'});
    }
    setEntries(entries);
    QSet<QString> names;
    for (const Partner &partner : m_plan.data().partners)
        names.insert(partner.name);
    QStringList sorted(names.begin(), names.end());
    sorted.sort(Qt::CaseInsensitive);
    setSuggestions(sorted);
    setEnabled(m_plan.canEdit());
}

void PartnerList::add(const QString &text)
{
    static const QRegularExpression withForm(QStringLiteral("^(.*\\S)\\s*\\(([^()]+)\\)$"));
    const auto match = withForm.match(text);
    auto partner = m_owner.part<Partner>();
    partner.name = match.hasMatch() ? match.captured(1) : text;
    partner.form = match.captured(2).trimmed();
    clearLine();
    edits::add(m_plan, partner);
}
