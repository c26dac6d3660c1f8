// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/partlist.h"

#include "views/common/icons.h"
#include "views/common/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

PartSection::PartSection(QWidget *parent)
    : QWidget(parent)
    , m_title(labels::bold())
    , m_remove(new QPushButton(icon("trash"), {}))
    , m_body(new QVBoxLayout)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 4, 0, 0);
    all->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 8, 0);
    head->addWidget(m_title, 1);
    m_remove->setFlat(true);
    m_remove->setFixedSize(28, 24);
    head->addWidget(m_remove);
    all->addLayout(head);
    all->addLayout(m_body);
    connect(m_remove, &QPushButton::clicked, this, &PartSection::removeRequested);
}

void PartSection::show(qint64 id, const QString &title)
{
    m_id = id;
    m_title->setText(title);
    m_remove->setToolTip(tr("Remove %1").arg(title));
    m_remove->setAccessibleName(m_remove->toolTip());
    load(id);
}

PartList::PartList(Plan &plan, Findings &findings, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_findings(findings)
    , m_kind(std::move(kind))
    , m_all(new QVBoxLayout(this))
    , m_empty(labels::pale(m_kind.empty))
    , m_add(new QPushButton(icon("plus"), m_kind.add))
{
    m_all->setContentsMargins(0, 0, 0, 12);
    m_all->setSpacing(0);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(12, 12, 12, 8);
    m_all->addWidget(m_empty);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 12, 0);
    row->addWidget(m_add);
    row->addStretch();
    m_all->addLayout(row);
    m_all->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, &PartList::add);
    connect(&findings, &Findings::changed, this, [this] { show(m_owner); });
}

PartSection *PartList::makeSection()
{
    PartSection *section = m_kind.make();
    m_all->insertWidget(int(m_sections.size()), section);
    connect(section, &PartSection::removeRequested, this,
            [this, section] { m_kind.removeOne(section->id()); });
    return section;
}

void PartList::show(const PartOwner &owner)
{
    m_owner = owner;
    const std::vector<qint64> ids = m_kind.ids(m_plan.data(), owner);
    while (m_sections.size() > ids.size()) {
        m_sections.back()->hide();
        m_sections.back()->deleteLater();
        m_sections.pop_back();
    }
    while (m_sections.size() < ids.size())
        m_sections.push_back(makeSection());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        m_sections[i]->show(ids[i], m_kind.title.arg(i + 1));
        m_sections[i]->setNotes(m_findings.notes(m_kind.table, ids[i]));
    }
    m_empty->setVisible(ids.empty());
    m_add->setEnabled(m_plan.canEdit());
}

void PartList::add()
{
    if (const qint64 id = m_kind.addOne(m_owner))
        goTo(id, QStringLiteral("name"));
}

void PartList::goTo(qint64 id, const QString &column)
{
    for (PartSection *section : m_sections)
        if (section->id() == id && !section->goTo(column))
            section->goTo(QStringLiteral("description"));
}

Findings::Counts PartList::counts() const
{
    Findings::Counts sum;
    for (const PartSection *section : m_sections) {
        const Findings::Counts own = m_findings.of(m_kind.table, section->id());
        sum.problems += own.problems;
        sum.warnings += own.warnings;
    }
    return sum;
}
