// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programs/budgettab.h"

#include "model/domain/format.h"
#include "model/edits/rows.h"
#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/common/segments.h"
#include "views/common/tabledelegate.h"
#include "views/common/tableview.h"
#include "views/programs/budgetgridmodel.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

BudgetTab::BudgetTab(Plan &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_model(new BudgetGridModel(plan, this))
    , m_table(new TableView(QStringLiteral("programBudget")))
    , m_which(new Segments(tr("Which figures")))
    , m_add(new QPushButton(icon("plus"), tr("Source")))
    , m_assumed(new MarkLabel(marks::Kind::Warning))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 8, 0, 12);
    all->setSpacing(8);
    buildHead();
    buildTable();
    m_assumed->setWordWrap(true);
    m_assumed->setContentsMargins(0, 0, 12, 0);
    m_assumed->setText(tr("Which source pays how much is assumed: the workbook names several and does not "
                          "divide the money. Correct the figures, or"),
                       tr("accept them as they are"), QStringLiteral("accept"));
    connect(m_assumed, &MarkLabel::linkActivated, this, &BudgetTab::acceptSplit);
    auto *note = new QHBoxLayout;
    note->setContentsMargins(12, 0, 12, 0);
    note->addWidget(m_assumed);
    all->addLayout(note);
    all->addStretch(1);
}

void BudgetTab::buildHead()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->setSpacing(8);
    m_which->add(tr("Planned"));
    m_which->add(tr("Realised"));
    connect(m_which, &Segments::chosen, this, &BudgetTab::refresh);
    head->addWidget(m_which);
    head->addWidget(labels::pale(format::unitName(format::Unit::Juta)));
    head->addStretch();
    m_add->setMenu(new QMenu(m_add));
    m_add->setToolTip(tr("Add a column for another funding source"));
    connect(m_add->menu(), &QMenu::aboutToShow, this, &BudgetTab::fillSources);
    head->addWidget(m_add);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
}

void BudgetTab::buildTable()
{
    m_table->setOutlineModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setAccessibleName(tr("Budget by year and source"));
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTotal([this](int column) { return m_model->totalCell(column); });
    m_table->setReadOnly(!m_plan.canEdit());
    m_table->removeAction()->setEnabled(false);
    layout()->addWidget(m_table);
}

edits::Amount BudgetTab::which() const
{
    return m_which->current() == 0 ? edits::Amount::Planned : edits::Amount::Realised;
}

void BudgetTab::show(Id<Program> program)
{
    m_program = program;
    refresh();
}

void BudgetTab::refresh()
{
    m_model->show(m_program, which());
    const int rows = m_model->rowCount() + 1;  // and the total
    m_table->setFixedHeight(m_table->header()->sizeHint().height()
                            + rows * tableRowHeight(m_table->fontMetrics()) + 4
                            + m_table->horizontalScrollBar()->sizeHint().height());
    const auto lines = m_plan.data().budgetLines.of(m_program);
    m_assumed->setVisible(std::ranges::any_of(lines, &BudgetLine::assumed));
    m_add->setEnabled(m_plan.canEdit() && !m_model->otherSources().empty());
}

void BudgetTab::fillSources()
{
    m_add->menu()->clear();
    for (const FundingSource *source : m_model->otherSources())
        m_add->menu()->addAction(source->name, this, [this, id = source->id] {
            m_model->addSource(id);
            refresh();
        });
}

void BudgetTab::acceptSplit()
{
    std::vector<BudgetLine> accepted;
    for (BudgetLine line : m_plan.data().budgetLines.of(m_program))
        if (std::exchange(line.assumed, false))
            accepted.push_back(line);
    edits::change(m_plan, accepted);
}
