// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the rows of the masterplan: adding, copying, removing, ordering.
#include "views/programs/programspage.h"

#include "model/edits/rows.h"
#include "views/common/icons.h"
#include "views/common/tableview.h"
#include "views/programs/programsmodel.h"

#include <QMenu>

namespace {

template <class Row>
std::vector<Id<Row>> idsOf(const std::vector<OutlineKey> &keys, int kind)
{
    std::vector<Id<Row>> ids;
    for (const OutlineKey &key : keys)
        if (key.kind == kind)
            ids.push_back({key.id});
    return ids;
}

template <class Row>
void removeAll(Database &db, const std::vector<Id<Row>> &ids)
{
    for (const Id<Row> id : ids)
        removeRow(db, id);
}

}

void ProgramsPage::fillMenu(QMenu *menu, const OutlineKey &key)
{
    const bool program = key.kind == programrow::Program;
    const bool activity = key.kind == programrow::Activity;
    if (plan().canEdit()) {
        menu->addAction(icon("plus"), tr("Add program"), this, &ProgramsPage::addProgram);
        if (program || activity)
            menu->addAction(icon("plus"), tr("Add activity"), this, &ProgramsPage::addActivity);
        if (program || activity)
            menu->addAction(icon("duplicate"), tr("Duplicate"),
                            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), this,
                            [this, key] { duplicate(key); });
    }
    if (program || activity)
        menu->addAction(icon("timeline"), tr("Show on the timeline"), this, [this, key] {
            Q_EMIT lookRequested({.kind = kindOf(key), .id = key.id, .page = QStringLiteral("timeline")});
        });
}

void ProgramsPage::fillMore(QMenu *menu)
{
    menu->clear();
    if (plan().canEdit()) {
        menu->addAction(tr("Add a pillar"), this, &ProgramsPage::addPillar);
        menu->addAction(tr("Add a sub-dimension"), this, &ProgramsPage::addSubDimension)
            ->setEnabled(!plan().data().pillars.empty());
        menu->addSeparator();
    }
    menu->addAction(tr("Unfold all"), m_table, &QTreeView::expandAll);
    menu->addAction(tr("Fold all"), m_table, &QTreeView::collapseAll);
    menu->addSeparator();
    menu->addAction(icon("print"), tr("Print table…"), this,
                    [this] { Q_EMIT commandRequested(QStringLiteral("print")); });
    menu->addAction(icon("copy"), tr("Copy the whole table"), this,
                    [this] { Q_EMIT commandRequested(QStringLiteral("copyTable")); });
}

/// Shows a new row and opens its name for typing.
void ProgramsPage::edit(const OutlineKey &key)
{
    if (!reveal({.kind = kindOf(key), .id = key.id}))
        return;
    m_table->setFocus();
    m_table->edit(m_model->indexOf(key, ProgramsModel::Name));
}

/// Beside or under what is selected.
void ProgramsPage::addProgram()
{
    const PlanData now = plan().data();
    Program program = m_model->newProgram(m_table->currentKey());
    program.name = tr("New program");
    const Id<Program> beside = m_model->programOf(m_table->currentKey());
    program.id = Id<Program>::create();
    const std::vector<Program> next
        = edits::placed(now, program, beside ? edits::rowAfter(now, beside) : Id<Program>{});
    const bool added = plan().edit(edits::addLabel(table<Program>().title, {}), [&](Database &db) {
        for (const Program &row : next)
            rows::put(db, row);
    });
    if (added)
        edit({programrow::Program, program.id.value});
}

void ProgramsPage::addActivity()
{
    const OutlineKey key = m_table->currentKey();
    const Id<Program> program = m_model->programOf(key);
    if (!program)
        return;
    const PlanData now = plan().data();
    const Activity activity{.id = Id<Activity>::create(), .program = program, .name = tr("New activity")};
    const Id<Activity> beside{key.kind == programrow::Activity ? key.id : 0};
    const std::vector<Activity> next
        = edits::placed(now, activity, beside ? edits::rowAfter(now, beside) : Id<Activity>{});
    const bool added = plan().edit(edits::addLabel(table<Activity>().title, {}), [&](Database &db) {
        for (const Activity &row : next)
            rows::put(db, row);
    });
    if (added)
        edit({programrow::Activity, activity.id.value});
}

void ProgramsPage::addPillar()
{
    Id<Pillar> added;
    if (edits::add(plan(), Pillar{.name = tr("New pillar")}, &added))
        edit({programrow::Group, added.value});
}

/// In the pillar of what is selected, else the last one.
void ProgramsPage::addSubDimension()
{
    const PlanData &now = plan().data();
    const OutlineKey key = m_table->currentKey();
    Id<Pillar> pillar = m_model->newProgram(key).pillar;
    if (!now.pillars.find(pillar))
        pillar = byPosition(now.pillars).back()->id;
    Id<SubDimension> added;
    if (edits::add(plan(), SubDimension{.pillar = pillar, .name = tr("New sub-dimension")}, &added))
        edit({programrow::SubDimension, added.value});
}

void ProgramsPage::duplicate(const OutlineKey &key)
{
    if (key.kind == programrow::Program) {
        Id<Program> copied;
        if (edits::duplicate<Program>(plan(), {key.id}, &copied))
            edit({programrow::Program, copied.value});
    } else if (key.kind == programrow::Activity) {
        Id<Activity> copied;
        if (edits::duplicate<Activity>(plan(), {key.id}, &copied))
            edit({programrow::Activity, copied.value});
    }
}

/// One step, whatever is selected together.
void ProgramsPage::removeRows(const std::vector<OutlineKey> &keys)
{
    const auto pillars = m_options.grouping == ProgramGrouping::Pillar
        ? idsOf<Pillar>(keys, programrow::Group)
        : std::vector<Id<Pillar>>{};
    const auto subs = idsOf<SubDimension>(keys, programrow::SubDimension);
    const auto programs = idsOf<Program>(keys, programrow::Program);
    const auto activities = idsOf<Activity>(keys, programrow::Activity);
    const auto count = pillars.size() + subs.size() + programs.size() + activities.size();
    if (count == programs.size())
        edits::remove(plan(), programs);
    else if (count == activities.size())
        edits::remove(plan(), activities);
    else if (count == pillars.size())
        edits::remove(plan(), pillars);
    else if (count == subs.size())
        edits::remove(plan(), subs);
    else
        plan().edit(tr("Remove %n rows", nullptr, int(count)), [&](Database &db) {
            removeAll(db, activities);
            removeAll(db, programs);
            removeAll(db, subs);
            removeAll(db, pillars);
        });
}

/// The selected rows, which stand together, one up or down among their siblings.
void ProgramsPage::shiftRows(int step)
{
    const std::vector<OutlineKey> keys = m_table->selectedKeys();
    if (keys.empty())
        return;
    const QModelIndex first = m_model->indexOf(keys.front());
    const QModelIndex last = m_model->indexOf(keys.back());
    const QModelIndex parent = first.parent();
    const bool together = last.parent() == parent && last.row() - first.row() + 1 == int(keys.size());
    const int target = step < 0 ? first.row() - 1 : last.row() + 2;
    if (!together || target < 0 || target > m_model->rowCount(parent))
        return;
    const OutlineKey before = m_model->keyAt(m_model->index(target, 0, parent));
    if (m_model->mayMove(keys.front(), m_model->keyAt(parent)))
        m_model->moveKeys(keys, m_model->keyAt(parent), before);
}
