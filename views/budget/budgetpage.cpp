// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/budget/budgetpage.h"

#include "views/budget/budgetchart.h"
#include "views/budget/budgetmodel.h"
#include "views/budget/budgetpanel.h"
#include "views/common/emptypage.h"
#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/common/segments.h"
#include "views/common/tableview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>

BudgetPage::BudgetPage(Plan &plan, QWidget *parent)
    : Page(plan, tr("Budget"), parent)
    , m_model(new BudgetModel(plan, this))
    , m_table(new TableView(QStringLiteral("budget")))
    , m_chart(new BudgetChart)
    , m_panel(new BudgetPanel)
    , m_title(labels::bold())
    , m_rows(new Segments(tr("Rows")))
{
    m_model->show(budgetTable(plan.data(), m_options), m_unit);  // its columns are there from the start
    buildHead();
    buildTable();
    m_stack = new QStackedLayout;
    body()->addLayout(m_stack);  // first: what a layout without a widget takes becomes a window
    m_stack->addWidget(buildBody());
    m_stack->addWidget(emptyPage());
    connect(m_panel, &BudgetPanel::programChosen, this, &BudgetPage::openProgram);
    connect(m_panel, &BudgetPanel::ceilingChosen, this, [this](Id<FundingSource> source, int year) {
        reveal({.kind = Selection::Kind::FundingSource, .id = source.value, .part = year});
    });
    connect(m_chart, &BudgetChart::yearChosen, this,
            [this](int year) { select(m_table->currentKey(), m_model->table().columnOf(year)); });
}

void BudgetPage::buildHead()
{
    for (const QString &rows : {tr("Source"), tr("Pillar"), tr("OPD"), tr("Program")})
        m_rows->add(rows);
    connect(m_rows, &Segments::chosen, this, [this](int number) {
        m_options.rows = budget::Group(number);
        m_options.sortColumn = -1;
        showAll();
    });
    head()->addWidget(m_rows);
    const auto choice = [this](const QString &name, const QStringList &texts, auto chosen) {
        auto *box = new QComboBox;
        box->setAccessibleName(name);
        box->addItems(texts);
        connect(box, &QComboBox::activated, this, chosen);
        head()->addWidget(box);
        return box;
    };
    m_figure
        = choice(tr("Which figures"), {tr("Content: planned"), tr("Content: realised")}, [this](int index) {
              m_options.figure = budget::Figure(index);
              showAll();
          });
    QStringList units;
    for (const auto unit :
         {format::Unit::Rupiah, format::Unit::Ribu, format::Unit::Juta, format::Unit::Miliar})
        units.append(tr("Unit: %1").arg(format::unitName(unit)));
    choice(tr("Unit"), units, [this](int index) {
        m_unit = format::Unit(index);
        showAll();
    })->setCurrentIndex(int(m_unit));
    addFilter(tr("Filter"), [this](const QString &text) {
        m_options.filter = text;
        showAll();
        if (!text.isEmpty())
            m_table->expandAll();
    });
    head()->addStretch();
}

void BudgetPage::buildTable()
{
    m_table->setAccessibleName(tr("Budget"));
    m_table->setOutlineModel(m_model);
    m_table->setStretchColumn(0, 150);
    m_table->setTotal([this](int column) { return m_model->totalCell(column); });
    m_table->setReadOnly(!plan().canEdit());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &BudgetPage::showCell);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &BudgetPage::openRow);
    connect(m_table, &TableView::menuRequested, this, &BudgetPage::fillMenu);
    connect(m_table, &TableView::removeRequested, this, [this] {
        m_model->change({{m_table->currentKey(), m_table->currentIndex().column(), {}}});
    });
    connect(m_table, &TableView::sortRequested, this, [this](int column, Qt::SortOrder order) {
        m_options.sortColumn = column;
        m_options.ascending = order == Qt::AscendingOrder;
        showAll();
    });
}

QWidget *BudgetPage::buildBody()
{
    auto *picture = new QWidget;
    auto *column = new QVBoxLayout(picture);
    column->setContentsMargins(12, 8, 12, 4);
    column->setSpacing(4);
    labels::makeSmaller(m_title, 1);
    auto *line = new QHBoxLayout;
    line->addWidget(m_title);
    line->addStretch();
    line->addWidget(layerChoice());
    column->addLayout(line);
    column->addWidget(m_chart, 1);
    picture->setBackgroundRole(QPalette::Base);
    picture->setAutoFillBackground(true);
    auto *upright = new QSplitter(Qt::Vertical);
    upright->addWidget(picture);
    upright->addWidget(m_table);
    upright->setStretchFactor(1, 1);
    upright->setSizes({236, 400});
    auto *across = new QSplitter;
    across->addWidget(upright);
    across->addWidget(m_panel);
    across->setStretchFactor(0, 1);
    across->setSizes({914, 300});
    across->setChildrenCollapsible(false);
    return across;
}

QComboBox *BudgetPage::layerChoice()
{
    constexpr std::array layers{budget::Group::Pillar, budget::Group::Source, budget::Group::Agency};
    auto *box = new QComboBox;
    box->setAccessibleName(tr("Layers of the chart"));
    box->addItems({tr("Layers: pillars"), tr("Layers: sources"), tr("Layers: lead OPD")});
    connect(box, &QComboBox::activated, this, [this, layers](int index) {
        m_options.layers = layers[std::size_t(index)];
        showAll();
    });
    return box;
}

QWidget *BudgetPage::emptyPage()
{
    auto *empty = new EmptyPage("budget",
                                tr("Here stands the money of the programs by year and source, beside the "
                                   "ceilings. It is entered in each program, or comes with a workbook."));
    connect(empty->addPrimary(tr("Import workbook…")), &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(QStringLiteral("import")); });
    connect(empty->addOther(tr("Enter it in the first program")), &QPushButton::clicked, this, [this] {
        const auto programs = byPosition(plan().data().programs);
        openProgram(programs.empty() ? Id<Program>{} : programs.front()->id);
    });
    empty->setEnabled(plan().canEdit());
    return empty;
}

void BudgetPage::refresh(const PlanData &now)
{
    m_stack->setCurrentIndex(now.budgetLines.empty() && now.ceilings.empty() ? 1 : 0);
    m_panel->showExceeded(now);
    showAll();
    Q_EMIT statusChanged();
}

/// The current cell stays, also where the columns are new.
void BudgetPage::showAll()
{
    const OutlineKey key = m_table->currentKey();
    const int column = m_table->currentIndex().column();
    m_model->show(budgetTable(plan().data(), m_options), m_unit);
    m_chart->setTable(m_model->table());
    showTitle();
    if (!select(key, column) && m_model->rowCount() > 0)
        select(m_model->keyAt(m_model->index(0, 0)), std::max(1, column));
    showCell();
}

void BudgetPage::showTitle()
{
    const bool planned = m_options.figure == budget::Figure::Planned;
    switch (m_options.layers) {
    case budget::Group::Source:
        return m_title->setText(planned ? tr("Planned, by funding source")
                                        : tr("Realised, by funding source"));
    case budget::Group::Agency:
        return m_title->setText(planned ? tr("Planned, by lead OPD") : tr("Realised, by lead OPD"));
    default:
        return m_title->setText(planned ? tr("Planned, by pillar") : tr("Realised, by pillar"));
    }
}

void BudgetPage::showCell()
{
    m_panel->show(m_model->table(), m_table->currentKey(), m_table->currentIndex().column(), m_unit);
}

bool BudgetPage::select(const OutlineKey &key, int column)
{
    const QModelIndex index = m_model->indexOf(key, std::clamp(column, 0, m_model->table().shareColumn()));
    if (!index.isValid())
        return false;
    m_table->select(key);
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    return true;
}

bool BudgetPage::reveal(const Selection &selection)
{
    if (selection.kind != Selection::Kind::FundingSource)
        return false;
    m_options.rows = budget::Group::Source;
    m_options.figure = budget::Figure::Planned;
    m_rows->setCurrent(int(m_options.rows));
    m_figure->setCurrentIndex(int(m_options.figure));
    m_options.filter.clear();
    clearFilter();
    showAll();
    const int column = m_model->table().columnOf(int(selection.part));
    return select({budgetrow::Ceiling, selection.id}, column == 0 ? 1 : column);
}

void BudgetPage::openProgram(Id<Program> program)
{
    Q_EMIT lookRequested({.kind = Selection::Kind::Program,
                          .id = program.value,
                          .field = QStringLiteral("budget"),
                          .page = QStringLiteral("masterplan")});
}

/// What a program gets is written at the program.
void BudgetPage::openRow(const QModelIndex &index)
{
    const OutlineKey key = m_model->keyAt(index);
    if (key.kind == budgetrow::Program)
        openProgram({key.id});
    else if (!(index.flags() & Qt::ItemIsEditable))
        m_table->setExpanded(index.siblingAtColumn(0), !m_table->isExpanded(index.siblingAtColumn(0)));
}

void BudgetPage::fillMenu(QMenu *menu, const OutlineKey &key)
{
    if (key.kind == budgetrow::Program)
        menu->addAction(icon("masterplan"), tr("Open the program's budget"), this,
                        [this, key] { openProgram({key.id}); });
    menu->addSeparator();
    m_chart->addActionsTo(menu);
}

QString BudgetPage::status() const
{
    const PlanData &now = plan().data();
    const budget::Shares shares = budget::shares(now);
    QStringList parts{tr("%1 planned").arg(format::roundedRupiah(shares.apbd + shares.others))};
    if (const auto share = shares.apbdShare())
        parts.append(tr("%1 of it APBD", "a share").arg(format::percent(*share)));
    const auto exceeded = std::ranges::count_if(budget::ceilingUses(now), &budget::CeilingUse::isExceeded);
    if (exceeded > 0)
        parts.append(tr("%n ceilings exceeded", nullptr, int(exceeded)));
    return parts.join(QStringLiteral("   ·   "));
}

QList<TableView *> BudgetPage::tables() const
{
    return {m_table};
}
