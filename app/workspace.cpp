// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "app/settings.h"
#include "app/typing.h"
#include "views/common/inspector.h"
#include "views/common/pagelist.h"
#include "views/common/tableview.h"
#include "views/findings/findingspanel.h"
#include "views/home/homepage.h"

#include <QCryptographicHash>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace {

const QString areasLayout = QStringLiteral("areas");
const QString findingsLayout = QStringLiteral("findings");
const QString pageKey = QStringLiteral("page");

QString columnsKey(const TableView &table)
{
    return QStringLiteral("columns/") + table.name();
}

}

Workspace::Workspace(std::unique_ptr<Plan> plan, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_plan(std::move(plan))
    , m_settings(settings)
    , m_findings(std::make_unique<Findings>(*m_plan))
    , m_entries(pageEntries())
    , m_pages(m_entries.size())
    , m_selections(m_entries.size())
    , m_list(new PageList)
    , m_stack(new QStackedWidget)
    , m_inspector(new Inspector(*m_plan))
    , m_findingsPanel(new FindingsPanel(*m_plan, *m_findings))
    , m_middle(new QSplitter(Qt::Vertical))
    , m_splitter(new QSplitter)
{
    build();
    addForms(*m_inspector, *m_plan, *m_findings);
    connect(m_list, &PageList::pageChosen, this, &Workspace::choose);
    connect(m_inspector, &Inspector::lookRequested, this, &Workspace::look);
    connect(m_findingsPanel, &FindingsPanel::lookRequested, this, &Workspace::look);
    connect(m_findingsPanel, &FindingsPanel::closeRequested, this, [this] { setFindingsVisible(false); });
    connect(m_plan.get(), &Plan::changed, this, &Workspace::updateCounts);
    updateCounts();
    restoreLayout();
}

void Workspace::build()
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
    m_middle->addWidget(m_stack);
    m_middle->addWidget(m_findingsPanel);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_inspector);
    for (QSplitter *splitter : {m_middle, m_splitter}) {
        splitter->setChildrenCollapsible(false);
        splitter->setStretchFactor(0, 1);
        splitter->setStretchFactor(1, 0);
    }
    m_splitter->setSizes({894, 320});
    m_middle->setSizes({500, 176});
    m_findingsPanel->hide();
    all->addWidget(m_list);
    all->addWidget(m_splitter, 1);
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
    finishTyping();
    m_current = number;
    if (!page())
        m_pages[std::size_t(number)] = makePage(number);
    showPage();
    m_inspector->setSideTabs(page()->sideTabs());
    m_inspector->show(m_selections[std::size_t(number)]);
    setInspectorVisible(m_inspectorWanted);
    Q_EMIT pageOpened();
}

void Workspace::showPage()
{
    // Only the page that is seen says how wide the window must be.
    for (Page *each : m_pages)
        if (each) {
            const auto policy = each == page() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
            each->setSizePolicy(policy, policy);
        }
    m_stack->setCurrentWidget(page());
}

Page *Workspace::makePage(int number)
{
    Page *made = m_entries[std::size_t(number)].make(*m_plan, *m_findings);
    restoreTables(*made);
    m_stack->addWidget(made);
    connect(made, &Page::selected, this, [this, number](const Selection &selection) {
        m_selections[std::size_t(number)] = selection;
        if (number == m_current)
            m_inspector->show(selection);
    });
    connect(made, &Page::lookRequested, this, &Workspace::look);
    connect(made, &Page::commandRequested, this, &Workspace::request);
    connect(made, &Page::statusChanged, this, &Workspace::pageOpened);
    if (auto *home = qobject_cast<HomePage *>(made))
        connectHome(*home);
    return made;
}

void Workspace::connectHome(HomePage &home)
{
    home.setRecentPlans(m_settings.recentPlans());
    connect(&home, &HomePage::pageRequested, this, &Workspace::openPage);
    connect(&home, &HomePage::planChosen, this, &Workspace::planChosen);
    connect(&home, &HomePage::planForgotten, this, &Workspace::planForgotten);
}

/// Asked from a page, the list of findings opens; the window's own command closes it, too.
void Workspace::request(const QString &command)
{
    if (command == u"findings")
        setFindingsVisible(true);
    else
        Q_EMIT commandRequested(command);
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

bool Workspace::lookHere(const Selection &selection)
{
    const bool mine = selection.page.isEmpty() || selection.page == QLatin1String(entry().id);
    return page() && mine && entry().kinds.contains(selection.kind) && page()->reveal(selection);
}

QString Workspace::pageFor(const Selection &selection) const
{
    if (!selection.page.isEmpty())
        return selection.page;
    const auto found = std::ranges::find_if(
        m_entries, [&](const PageEntry &each) { return each.kinds.contains(selection.kind); });
    return found == m_entries.end() ? QString() : QString::fromLatin1(found->id);
}

void Workspace::look(const Selection &selection)
{
    if (selection.kind == Selection::Kind::City) {
        Q_EMIT cityRequested(selection.field);
        return;
    }
    if (const QString id = pageFor(selection); !lookHere(selection) && !id.isEmpty()) {
        openPage(id);
        page()->reveal(selection);
    }
    if (!selection.field.isEmpty())
        setInspectorVisible(true);
    m_inspector->show(selection);
}

void Workspace::updateCounts()
{
    for (std::size_t number = 0; number < m_entries.size(); ++number)
        if (m_entries[number].count)
            m_list->setCount(int(number), m_entries[number].count(m_plan->data()));
}

void Workspace::setInspectorVisible(bool visible)
{
    m_inspectorWanted = visible;
    m_inspector->setVisible(visible && entry().inspector);
}

bool Workspace::isInspectorVisible() const
{
    return m_inspector->isVisibleTo(this);
}

void Workspace::setFindingsVisible(bool visible)
{
    m_findingsPanel->setVisible(visible);
}

bool Workspace::areFindingsVisible() const
{
    return m_findingsPanel->isVisibleTo(this);
}

/// Which rows are unfolded belongs to one plan; columns are the same for all.
QString Workspace::expandedKey(const QString &table) const
{
    const QByteArray plan
        = QCryptographicHash::hash(m_plan->path().toUtf8(), QCryptographicHash::Sha1).toHex().left(12);
    return QStringLiteral("unfolded/%1/%2").arg(QString::fromLatin1(plan), table);
}

void Workspace::restoreTables(const Page &page) const
{
    for (TableView *table : page.tables()) {
        table->restoreColumnState(m_settings.layout(columnsKey(*table)));
        table->restoreExpandedState(m_settings.layout(expandedKey(table->name())));
    }
}

void Workspace::restoreLayout()
{
    if (const QByteArray areas = m_settings.layout(areasLayout); !areas.isEmpty())
        m_splitter->restoreState(areas);
    if (const QByteArray middle = m_settings.layout(findingsLayout); !middle.isEmpty())
        m_middle->restoreState(middle);
    m_list->setCurrentPage(0);
    openPage(m_settings.value(pageKey).toString());
}

void Workspace::saveLayout()
{
    m_settings.setLayout(areasLayout, m_splitter->saveState());
    m_settings.setLayout(findingsLayout, m_middle->saveState());
    m_settings.setValue(pageKey, QString::fromLatin1(entry().id));
    for (const Page *page : m_pages)
        for (const TableView *table : page ? page->tables() : QList<TableView *>()) {
            m_settings.setLayout(columnsKey(*table), table->columnState());
            m_settings.setLayout(expandedKey(table->name()), table->expandedState());
        }
}
