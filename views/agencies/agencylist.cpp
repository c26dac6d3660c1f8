// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agencies/agencylist.h"

#include "model/edits/agencies.h"
#include "views/agencies/agenciesmodel.h"
#include "views/agencies/mergeagencies.h"
#include "views/common/emptypage.h"
#include "views/common/icons.h"
#include "views/common/listtools.h"
#include "views/common/pickdialog.h"
#include "views/common/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

AgencyList::AgencyList(Plan &plan, QWidget *parent)
    : AgencyReading(plan, parent)
    , m_model(new AgenciesModel(plan, this))
{
    buildTable();
    buildTools();
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyPage());
}

void AgencyList::buildTools()
{
    auto *grouping = new QComboBox;
    grouping->setAccessibleName(tr("Group by"));
    grouping->addItems({tr("Group: kind"), tr("Group: none")});
    connect(grouping, &QComboBox::activated, this, [this](int index) {
        m_options.byKind = index == 0;
        rebuild();
        m_table->expandAll();
    });
    auto *added = new QPushButton(icon("plus"), tr("OPD"));
    added->setToolTip(tr("Add an OPD"));
    connect(added, &QPushButton::clicked, this, [this] { add(tr("New OPD")); });
    m_tools = toolRow({grouping, columnsButton(m_table), nullptr, added});
}

void AgencyList::buildTable()
{
    m_table = new TableView(QStringLiteral("agencies"));
    m_table->setOutlineModel(m_model);
    m_table->setStretchColumn(AgenciesModel::FullName);
    m_table->setReorderable(true);
    m_table->setTotal([this](int column) { return m_model->totalCell(column); });
    connect(m_table, &TableView::currentKeyChanged, this, &AgencyList::tellSelection);
    connect(m_table, &TableView::menuRequested, this, &AgencyList::fillMenu);
    connect(m_table, &TableView::shiftRequested, this,
            [this](int step) { m_model->shift(m_table->currentKey(), step); });
    connect(m_table, &TableView::removeRequested, this, &AgencyList::removeRows);
    connect(m_table, &TableView::sortRequested, this, &AgencyList::sortBy);
}

QWidget *AgencyList::emptyPage()
{
    auto *empty
        = new EmptyPage("agency",
                        tr("Here stand the OPD that lead and support programs, with the names they had "
                           "in other years. Names in a workbook are recognised by them."));
    connect(empty->addPrimary(tr("Import workbook…")), &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(QStringLiteral("import")); });
    connect(empty->addOther(tr("Paste a table")), &QPushButton::clicked, this,
            [this] { m_table->paste(QApplication::clipboard()->text(), true); });
    connect(empty->addOther(tr("Write the first OPD")), &QPushButton::clicked, this,
            [this] { add(tr("New OPD")); });
    return empty;
}

void AgencyList::showPlan(const PlanData &now)
{
    m_model->reorderable = !m_options.before;
    AgencyUses uses = agencyUses(now);
    Outline outline = agencyOutline(uses, m_options);
    m_model->show(std::move(uses), std::move(outline));
    spanHeadings(*m_table);
    m_stack->setCurrentIndex(now.agencies.empty() && m_model->rowCount() == 0 ? 1 : 0);
    if (!m_shownOnce && m_model->rowCount() > 0) {
        m_shownOnce = true;
        m_table->unfoldFirst(0);
    }
}

void AgencyList::rebuild()
{
    showPlan(plan().data());
}

void AgencyList::setFilter(const QString &text)
{
    m_options.filter = text;
    rebuild();
    if (!text.isEmpty())
        m_table->expandAll();
}

bool AgencyList::reveal(const Selection &selection)
{
    return selection.kind == Selection::Kind::Agency && m_table->select({listrow::Row, selection.id});
}

QString AgencyList::tableText() const
{
    return m_table->allText();
}

void AgencyList::tellSelection()
{
    if (m_model->rowAt(m_table->currentKey()))
        Q_EMIT selected({Selection::Kind::Agency, m_table->currentKey().id});
}

void AgencyList::fillMenu(QMenu *menu, const OutlineKey &key)
{
    if (const QString name = m_model->unknownName(key); !name.isEmpty()) {
        menu->addAction(icon("link"), tr("“%1” is the OPD…").arg(name), this,
                        [this, name] { recognise(name); });
        menu->addAction(icon("plus"), tr("Make an OPD of it"), this, [this, name] { makeAgency(name); });
        return;
    }
    menu->addAction(icon("plus"), tr("Add OPD"), this, [this] { add(tr("New OPD")); });
    if (!m_model->rowAt(key))
        return;
    menu->addAction(icon("duplicate"), tr("Duplicate"), this, [this, key] { duplicate({key.id}); });
    menu->addAction(icon("link"), tr("Merge with another OPD…"), this, [this, key] { merge({key.id}); });
}

void AgencyList::sortBy(int column, Qt::SortOrder order)
{
    m_options.before = {};
    if (column >= 0)
        m_options.before = [this, column, order](const Agency &a, const Agency &b) {
            const auto value = [&](const Agency &agency) {
                return m_model->cell({listrow::Row, agency.id.value}, column).sortValue();
            };
            return (order == Qt::AscendingOrder ? compareCells(value(a), value(b))
                                                : compareCells(value(b), value(a)))
                < 0;
        };
    rebuild();
}

/// Of the kind under which it is added.
void AgencyList::add(const QString &name)
{
    const OutlineKey key = m_table->currentKey();
    Agency agency{.shortName = name};
    if (const Agency *beside = m_model->rowAt(key))
        agency.kind = beside->kind;
    else if (key.kind == listrow::Heading && key.id < qint64(Agency::Kind::Count))
        agency.kind = Agency::Kind(key.id);
    Id<Agency> added;
    if (edits::add(plan(), agency, &added))
        edit(added);
}

/// Shows a new row and opens its name for typing.
void AgencyList::edit(Id<Agency> agency)
{
    const OutlineKey key{listrow::Row, agency.value};
    if (m_table->select(key))
        m_table->edit(m_model->indexOf(key, AgenciesModel::ShortName));
}

void AgencyList::removeRows(const std::vector<OutlineKey> &keys)
{
    std::vector<Id<Agency>> agencies;
    for (const OutlineKey &key : keys)
        if (m_model->rowAt(key))
            agencies.push_back({key.id});
    edits::remove(plan(), agencies);
}

void AgencyList::duplicate(Id<Agency> agency)
{
    Id<Agency> copied;
    if (edits::duplicate(plan(), agency, &copied))
        edit(copied);
}

void AgencyList::merge(Id<Agency> agency)
{
    mergeWithAnother(plan(), agency, this);
}

void AgencyList::recognise(const QString &name)
{
    auto *dialog
        = new PickDialog(tr("Which OPD does “%1” stand for? It becomes one of its other names.").arg(name),
                         tr("Recognise"), agencyChoices(plan().data(), {}), this);
    connect(dialog, &PickDialog::picked, this,
            [this, name](qint64 id) { edits::recogniseAgency(plan(), name, {id}); });
    dialog->open();
}

void AgencyList::makeAgency(const QString &name)
{
    Id<Agency> added;
    if (edits::addWrittenAgency(plan(), name, &added))
        edit(added);
}
