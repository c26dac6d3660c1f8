// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/historypage.h"

#include "views/common/emptypage.h"
#include "views/common/icons.h"
#include "views/common/listtools.h"
#include "views/common/segments.h"
#include "views/common/tableview.h"
#include "views/history/historydetails.h"
#include "views/history/historymodel.h"
#include "views/history/historyway.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>

HistoryPage::HistoryPage(Plan &plan, QWidget *parent)
    : Page(plan, tr("History"), parent)
    , m_model(new HistoryModel(this))
    , m_table(new TableView(QStringLiteral("history")))
    , m_details(new HistoryDetails(plan))
    , m_author(new QComboBox)
    , m_which(new Segments(tr("What is listed")))
{
    buildHead();
    buildTable();
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({820, 392});
    m_stack = new QStackedLayout;
    body()->addLayout(m_stack);  // first: what a layout without a widget takes becomes a window
    m_stack->addWidget(splitter);
    m_stack->addWidget(emptyPage());
    m_stack->addWidget(noVersions());
    connect(&plan, &Plan::historyChanged, this, &HistoryPage::follow);
    connect(m_details, &HistoryDetails::goRequested, this, &HistoryPage::goThere);
}

void HistoryPage::buildHead()
{
    m_which->add(tr("All changes"));
    m_which->add(tr("Named versions"));
    connect(m_which, &Segments::chosen, this, [this](int number) {
        m_options.onlyVersions = number == 1;
        showAll();
    });
    head()->addWidget(m_which);
    addFilter(tr("Filter changes"), [this](const QString &text) {
        m_options.filter = text;
        showAll();
    });
    m_author->setAccessibleName(tr("By whom"));
    m_author->setMinimumWidth(176);
    connect(m_author, &QComboBox::activated, this, [this](int index) {
        m_options.author = index == 0 ? std::nullopt : std::optional(m_author->itemData(index).toString());
        showAll();
    });
    head()->addWidget(m_author);
    head()->addStretch();
    auto *name = new QPushButton(icon("flag"), tr("Name a version…"));
    name->setEnabled(plan().canEdit());
    connect(name, &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(QStringLiteral("version")); });
    head()->addWidget(name);
}

void HistoryPage::buildTable()
{
    m_table->setAccessibleName(tr("History"));
    m_table->setOutlineModel(m_model);
    m_table->setStretchColumn(HistoryModel::What, 200);
    m_table->setReadOnly(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->header()->setSectionsClickable(false);
    connect(m_table, &TableView::currentKeyChanged, this, &HistoryPage::showDetails);
    connect(m_table, &TableView::menuRequested, this, &HistoryPage::fillMenu);
}

QWidget *HistoryPage::emptyPage()
{
    return new EmptyPage("history",
                         tr("Here stands every change of the plan: when it was made, by whom, and what it "
                            "changed. Each of them can be taken back."));
}

QWidget *HistoryPage::noVersions()
{
    auto *empty = new EmptyPage("flag",
                                tr("A named version keeps the state of one day, such as a meeting, to "
                                   "compare with later or to go back to."));
    connect(empty->addPrimary(tr("Name a version…")), &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(QStringLiteral("version")); });
    empty->setEnabled(plan().canEdit());
    return empty;
}

/// Both signals of a change arrive here; the log tells whether there is anything new.
void HistoryPage::refresh(const PlanData &)
{
    HistoryFacts facts = historyFacts(plan());
    const HistoryFacts &shown = m_model->facts();
    if (std::exchange(m_shownOnce, true) && facts.end == shown.end && facts.versions == shown.versions)
        return;
    m_model->show(std::move(facts), m_options);
    showAuthors();
    showAll();
    Q_EMIT statusChanged();
}

void HistoryPage::showAll()
{
    m_model->show(m_model->facts(), m_options);
    spanHeadings(*m_table);
    unfoldNewDays();
    const HistoryFacts &facts = m_model->facts();
    const bool nothing = facts.edits.empty() && facts.versions.empty();
    m_stack->setCurrentIndex(nothing ? 1 : m_options.onlyVersions && facts.versions.empty() ? 2 : 0);
    const OutlineKey current = m_table->currentKey();
    if ((current == OutlineKey{} || !m_model->indexOf(current).isValid()) && m_model->rowCount() > 0)
        m_table->select(m_model->keyAt(m_model->index(0, 0, m_model->index(0, 0))));
    showDetails();
}

void HistoryPage::showAuthors()
{
    QStringList names{tr("By: everybody")};
    names.append(authorsOf(m_model->facts()));
    if (m_author->count() == names.size())
        return;
    m_author->clear();
    for (const QString &name : names)
        m_author->addItem(name, name);
    m_author->setCurrentIndex(m_options.author ? std::max(0, m_author->findData(*m_options.author)) : 0);
}

void HistoryPage::unfoldNewDays()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex day = m_model->index(row, 0);
        if (m_days.insert(m_model->keyAt(day)).second || !m_options.filter.isEmpty())
            m_table->expand(day);
    }
}

void HistoryPage::showDetails()
{
    m_details->show(m_model->facts(), m_table->currentKey());
}

void HistoryPage::fillMenu(QMenu *menu, const OutlineKey &key)
{
    const HistoryWay way = wayTo(m_model->facts(), key);
    if (way.kind == HistoryWay::Kind::None || !plan().canEdit())
        return;
    menu->addAction(icon(way.kind == HistoryWay::Kind::Redo ? "redo" : "undo"), actionText(way), this,
                    &HistoryPage::goThere);
}

void HistoryPage::goThere()
{
    go(plan(), m_model->facts(), m_table->currentKey());
}

bool HistoryPage::reveal(const Selection &selection)
{
    return selection.kind == Selection::Kind::HistoryEntry
        && m_table->select({historyrow::Entry, selection.id});
}

QString HistoryPage::status() const
{
    const HistoryFacts &facts = m_model->facts();
    const auto undone = std::ranges::count(facts.edits, true, &HistoryEntry::undone);
    QStringList parts{tr("%n changes", nullptr, int(facts.edits.size()))};
    if (undone > 0)
        parts.append(tr("%n undone", nullptr, int(undone)));
    parts.append(tr("%n named versions", nullptr, int(facts.versions.size())));
    return parts.join(QStringLiteral("   ·   "));
}

QList<TableView *> HistoryPage::tables() const
{
    return {m_table};
}
