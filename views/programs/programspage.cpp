// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programs/programspage.h"

#include "model/edits/programs.h"
#include "model/edits/rows.h"
#include "views/common/emptypage.h"
#include "views/common/icons.h"
#include "views/common/tableview.h"
#include "views/programs/programsmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

ProgramsPage::ProgramsPage(Plan &plan, QWidget *parent)
    : Page(plan, tr("Masterplan"), parent)
    , m_model(new ProgramsModel(plan, this))
{
    buildHead();
    buildTable();
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyPage());
    body()->addLayout(m_stack);
}

void ProgramsPage::buildHead()
{
    addFilter(tr("Filter programs"), [this](const QString &text) {
        m_options.filter = text;
        refresh(plan().data());
        if (!text.isEmpty())
            m_table->expandAll();
    });
    auto *grouping = new QComboBox;
    grouping->setAccessibleName(tr("Group by"));
    grouping->addItems({tr("Group: pillar"), tr("Group: OPD"), tr("Group: horizon"), tr("Group: none")});
    connect(grouping, &QComboBox::activated, this, [this](int index) {
        m_options.grouping = ProgramGrouping(index);
        refresh(plan().data());
        m_table->expandToDepth(0);
    });
    head()->addWidget(grouping);
    auto *columns = new QToolButton;
    columns->setIcon(icon("columns"));
    columns->setAutoRaise(true);
    columns->setToolTip(tr("Choose columns"));
    columns->setAccessibleName(columns->toolTip());
    connect(columns, &QToolButton::clicked, this,
            [this, columns] { m_table->showColumnMenu(columns->mapToGlobal(QPoint(0, columns->height()))); });
    head()->addWidget(columns);
    head()->addStretch();
    auto *activity = new QPushButton(icon("plus"), tr("Activity"));
    connect(activity, &QPushButton::clicked, this, &ProgramsPage::addActivity);
    head()->addWidget(activity);
    auto *program = new QPushButton(icon("plus"), tr("Program"));
    connect(program, &QPushButton::clicked, this, &ProgramsPage::addProgram);
    head()->addWidget(program);
}

void ProgramsPage::buildTable()
{
    m_table = new TableView(QStringLiteral("programs"));
    m_table->setOutlineModel(m_model);
    m_table->setStretchColumn(ProgramsModel::Name);
    m_table->setReorderable(true);
    m_table->setTotal([this](int column) { return m_model->totalCell(column); });
    connect(m_table, &TableView::currentKeyChanged, this, &ProgramsPage::showSelection);
    connect(m_table, &TableView::menuRequested, this, &ProgramsPage::fillMenu);
    connect(m_table, &TableView::removeRequested, this, &ProgramsPage::removeRows);
    connect(m_table, &TableView::sortRequested, this, &ProgramsPage::sortBy);
}

QWidget *ProgramsPage::emptyPage()
{
    auto *empty = new EmptyPage(
        "masterplan",
        tr("Here stand the pillars with their programs, who leads them, when and for how much money."));
    connect(empty->addPrimary(tr("Import workbook…")), &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(QStringLiteral("import")); });
    connect(empty->addOther(tr("Write the first program")), &QPushButton::clicked, this,
            &ProgramsPage::addProgram);
    return empty;
}

void ProgramsPage::refresh(const PlanData &now)
{
    m_model->show(now, m_options);
    m_stack->setCurrentIndex(now.programs.empty() ? 1 : 0);
    if (!m_shownOnce && !now.programs.empty()) {
        m_shownOnce = true;
        m_table->expandToDepth(1);
        m_table->setCurrentIndex(m_model->index(0, ProgramsModel::Name));
    }
}

bool ProgramsPage::reveal(const Selection &selection)
{
    const auto show = [&](int kind) {
        if (m_table->select({kind, selection.id}))
            return true;
        m_options.filter.clear();
        refresh(plan().data());
        return m_table->select({kind, selection.id});
    };
    switch (selection.kind) {
    case Selection::Kind::Pillar:
        return show(programrow::Group);
    case Selection::Kind::SubDimension:
        return show(programrow::SubDimension);
    case Selection::Kind::Program:
        return show(programrow::Program);
    case Selection::Kind::Activity:
        return show(programrow::Activity);
    default:
        return false;
    }
}

QString ProgramsPage::tableText() const
{
    return m_table->allText();
}

void ProgramsPage::showSelection()
{
    const OutlineKey key = m_table->currentKey();
    const bool pillars = m_options.grouping == ProgramGrouping::Pillar;
    const bool agencies = m_options.grouping == ProgramGrouping::Agency;
    Selection selection{.id = key.id};
    if (key.kind == programrow::Program)
        selection.kind = Selection::Kind::Program;
    else if (key.kind == programrow::Activity)
        selection.kind = Selection::Kind::Activity;
    else if (key.kind == programrow::SubDimension)
        selection.kind = Selection::Kind::SubDimension;
    else if (key.kind == programrow::Group && key.id != 0)
        selection.kind = pillars ? Selection::Kind::Pillar
            : agencies           ? Selection::Kind::Agency
                                 : Selection::Kind::None;
    Q_EMIT selected(selection);
}

void ProgramsPage::fillMenu(QMenu *menu, const OutlineKey &key)
{
    menu->addAction(icon("plus"), tr("Add program"), this, &ProgramsPage::addProgram);
    if (key.kind == programrow::Program || key.kind == programrow::Activity) {
        menu->addAction(icon("plus"), tr("Add activity"), this, &ProgramsPage::addActivity);
        menu->addAction(icon("timeline"), tr("Show on the timeline"), this, [this, key] {
            Q_EMIT lookRequested(
                {key.kind == programrow::Program ? Selection::Kind::Program : Selection::Kind::Activity,
                 key.id});
        });
    }
    if (key.kind == programrow::Program)
        menu->addAction(icon("duplicate"), tr("Duplicate"), this, [this, key] { duplicate(key); });
}

/// Under what is selected: the new program stands in the same pillar and sub-dimension.
void ProgramsPage::addProgram()
{
    OutlineKey key = m_table->currentKey();
    const PlanData &now = plan().data();
    if (const Activity *activity = key.kind == programrow::Activity ? now.activities.find({key.id}) : nullptr)
        key = {programrow::Program, activity->program.value};
    Program program{.name = tr("New program")};
    if (const Program *beside = key.kind == programrow::Program ? now.programs.find({key.id}) : nullptr) {
        program.pillar = beside->pillar;
        program.subDimension = beside->subDimension;
    } else if (const SubDimension *sub
               = key.kind == programrow::SubDimension ? now.subDimensions.find({key.id}) : nullptr) {
        program.pillar = sub->pillar;
        program.subDimension = sub->id;
    } else if (const Pillar *pillar = now.pillars.find({key.id})) {
        program.pillar = pillar->id;
    }
    Id<Program> added;
    if (edits::add(plan(), program, &added))
        edit({programrow::Program, added.value});
}

void ProgramsPage::addActivity()
{
    const OutlineKey key = m_table->currentKey();
    Id<Program> program{key.kind == programrow::Program ? key.id : 0};
    if (const Activity *beside
        = key.kind == programrow::Activity ? plan().data().activities.find({key.id}) : nullptr)
        program = beside->program;
    if (!program)
        return;
    Id<Activity> added;
    if (edits::add(plan(), Activity{.program = program, .name = tr("New activity")}, &added))
        edit({programrow::Activity, added.value});
}

/// Shows a new row and opens its name for typing.
void ProgramsPage::edit(const OutlineKey &key)
{
    if (m_table->select(key))
        m_table->edit(m_model->indexOf(key, ProgramsModel::Name));
}

void ProgramsPage::duplicate(const OutlineKey &key)
{
    Id<Program> copied;
    if (edits::duplicate(plan(), Id<Program>{key.id}, &copied))
        edit({programrow::Program, copied.value});
}

void ProgramsPage::removeRows(const std::vector<OutlineKey> &keys)
{
    std::vector<Id<Program>> programs;
    std::vector<Id<Activity>> activities;
    for (const OutlineKey &key : keys) {
        if (key.kind == programrow::Program)
            programs.push_back({key.id});
        else if (key.kind == programrow::Activity)
            activities.push_back({key.id});
    }
    if (!programs.empty())
        edits::remove(plan(), programs);
    else
        edits::remove(plan(), activities);
}

void ProgramsPage::sortBy(int column, Qt::SortOrder order)
{
    m_options.before = {};
    if (column >= 0)
        m_options.before = [this, column, order](const Program &a, const Program &b) {
            const auto value = [&](const Program &program) {
                return m_model->cell({programrow::Program, program.id.value}, column).sortValue();
            };
            const auto compared = order == Qt::AscendingOrder ? compareCells(value(a), value(b))
                                                              : compareCells(value(b), value(a));
            return compared < 0;
        };
    refresh(plan().data());
}
