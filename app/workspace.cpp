// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "views/common/inspector.h"
#include "views/common/pagelist.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

Workspace::Workspace(std::unique_ptr<Plan> plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(std::move(plan))
    , m_entries(pageEntries())
    , m_pages(m_entries.size())
    , m_list(new PageList)
    , m_stack(new QStackedWidget)
    , m_inspector(new Inspector(*m_plan))
    , m_splitter(new QSplitter)
{
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_list->setFixedWidth(152);
    for (const PageEntry &entry : m_entries) {
        if (entry.separatorBefore)
            m_list->addSeparator();
        m_list->addPage(entry.iconName, entry.title);
    }
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({894, 320});
    all->addWidget(m_list);
    all->addWidget(m_splitter, 1);
    addForms(*m_inspector, *m_plan);
    connect(m_list, &PageList::pageChosen, this, &Workspace::choose);
    connect(m_inspector, &Inspector::lookRequested, this, &Workspace::look);
    connect(m_plan.get(), &Plan::changed, this, &Workspace::updateCounts);
    updateCounts();
    m_list->setCurrentPage(0);
}

/// The pages hold the plan: they go first.
Workspace::~Workspace()
{
    delete m_splitter;
}

Page *Workspace::page() const
{
    return m_pages[std::size_t(m_current)];
}

void Workspace::choose(int number)
{
    if (number < 0)
        return;
    m_current = number;
    Page *&page = m_pages[std::size_t(number)];
    if (!page) {
        page = m_entries[std::size_t(number)].make(*m_plan);
        m_stack->addWidget(page);
        connect(page, &Page::selected, m_inspector, &Inspector::show);
        connect(page, &Page::lookRequested, this, &Workspace::look);
        connect(page, &Page::commandRequested, this, &Workspace::commandRequested);
    }
    m_stack->setCurrentWidget(page);
    Q_EMIT pageOpened();
}

void Workspace::openPage(const QString &id)
{
    for (std::size_t number = 0; number < m_entries.size(); ++number)
        if (id == QLatin1String(m_entries[number].id))
            m_list->setCurrentPage(int(number));
}

void Workspace::openNextPage(int step)
{
    const int pages = int(m_entries.size());
    m_list->setCurrentPage((m_current + step + pages) % pages);
}

void Workspace::look(const Selection &selection)
{
    m_inspector->show(selection);
    if (page() && entry().kinds.contains(selection.kind) && page()->reveal(selection))
        return;
    for (const PageEntry &each : m_entries)
        if (each.kinds.contains(selection.kind)) {
            openPage(QString::fromLatin1(each.id));
            page()->reveal(selection);
            return;
        }
}

void Workspace::updateCounts()
{
    for (std::size_t number = 0; number < m_entries.size(); ++number)
        if (m_entries[number].count)
            m_list->setCount(int(number), m_entries[number].count(m_plan->data()));
}

void Workspace::setInspectorVisible(bool visible)
{
    m_inspector->setVisible(visible);
}

bool Workspace::isInspectorVisible() const
{
    return m_inspector->isVisibleTo(this);
}

QByteArray Workspace::layoutState() const
{
    return m_splitter->saveState();
}

void Workspace::restoreLayout(const QByteArray &state)
{
    if (!state.isEmpty())
        m_splitter->restoreState(state);
}
