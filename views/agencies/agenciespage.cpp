// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agencies/agenciespage.h"

#include "views/agencies/agencylist.h"
#include "views/agencies/memberlist.h"
#include "views/agencies/rolereading.h"
#include "views/agencies/workloadreading.h"
#include "views/common/segments.h"
#include "views/common/tableview.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

AgenciesPage::AgenciesPage(Plan &plan, QWidget *parent)
    : Page(plan, tr("OPD & Team"), parent)
    , m_switch(new Segments(tr("Reading")))
    , m_tools(new QStackedWidget)
    , m_bodies(new QStackedWidget)
{
    head()->addWidget(m_switch);
    m_filter = addFilter(tr("Filter"), [this](const QString &text) { reading()->setFilter(text); });
    m_filter->setFixedWidth(136);
    head()->addWidget(m_tools, 1);
    body()->addWidget(m_bodies);
    addReading(new AgencyList(plan), tr("List of OPD"));
    addReading(new MemberList(plan), tr("Team members"));
    addReading(new RoleReading(plan), tr("Matrix"));
    addReading(new WorkloadReading(plan), tr("Workload"));
    connect(m_switch, &Segments::chosen, this, &AgenciesPage::choose);
}

void AgenciesPage::addReading(AgencyReading *reading, const QString &title)
{
    m_readings.push_back(reading);
    m_switch->add(title);
    m_tools->addWidget(reading->tools());
    m_bodies->addWidget(reading);
    connect(reading, &AgencyReading::selected, this, &Page::selected);
    connect(reading, &AgencyReading::lookRequested, this, &Page::lookRequested);
    connect(reading, &AgencyReading::commandRequested, this, &Page::commandRequested);
}

AgencyReading *AgenciesPage::reading() const
{
    return m_readings[std::size_t(m_bodies->currentIndex())];
}

/// Only the reading that is shown follows the plan and the filter; another one catches up.
void AgenciesPage::choose(int number)
{
    m_switch->setCurrent(number);
    m_tools->setCurrentIndex(number);
    m_bodies->setCurrentIndex(number);
    reading()->setFilter(m_filter->text().trimmed());
    reading()->tellSelection();
}

void AgenciesPage::refresh(const PlanData &now)
{
    reading()->showPlan(now);
}

/// In the reading that is shown, else in another one; the filter must not hide it.
bool AgenciesPage::reveal(const Selection &selection)
{
    if (reading()->reveal(selection))
        return true;
    m_filter->clear();
    for (std::size_t number = 0; number < m_readings.size(); ++number) {
        m_readings[number]->setFilter({});
        if (m_readings[number]->reveal(selection)) {
            choose(int(number));
            return true;
        }
    }
    return false;
}

QString AgenciesPage::status() const
{
    const PlanData &now = plan().data();
    std::set<Id<Agency>> leading;
    for (const Program &program : now.programs)
        leading.insert(program.lead);
    const auto idle = std::ranges::count_if(
        now.agencies, [&](const Agency &agency) { return !leading.contains(agency.id); });
    return QStringList{tr("%n OPD", nullptr, int(now.agencies.size())),
                       tr("%n lead no program", nullptr, int(idle)),
                       tr("%n team members", nullptr, int(now.members.size()))}
        .join(QStringLiteral("   ·   "));
}

QString AgenciesPage::tableText() const
{
    return reading()->tableText();
}

QList<TableView *> AgenciesPage::tables() const
{
    QList<TableView *> all;
    for (const AgencyReading *each : m_readings)
        if (TableView *table = each->table())
            all.append(table);
    return all;
}

PrintedTable AgenciesPage::printedTable() const
{
    const TableView *table = reading()->table();
    return table ? table->printed(title()) : PrintedTable::fromText(title(), tableText());
}
