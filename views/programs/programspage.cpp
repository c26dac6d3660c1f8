// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programs/programspage.h"

#include "views/common/emptypage.h"
#include "views/common/icons.h"
#include "views/common/tableview.h"
#include "views/programs/programcells.h"
#include "views/programs/programsmodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

namespace {

QToolButton *iconButton(const char *iconName, const QString &words)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setIconSize(QSize(18, 18));
    button->setAutoRaise(true);
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}

ProgramsPage::ProgramsPage(Plan &plan, Findings &findings, QWidget *parent)
    : Page(plan, tr("Masterplan"), parent)
    , m_findings(findings)
    , m_model(new ProgramsModel(plan, findings, this))
{
    m_options.today = QDate::currentDate();
    buildHead();
    buildTable();
    m_stack = new QStackedLayout;
    body()->addLayout(m_stack);  // first: what a layout without a widget takes becomes a window
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyPage());
    connect(&findings, &Findings::changed, this, &ProgramsPage::follow);
}

void ProgramsPage::buildHead()
{
    addFilter(tr("Filter programs"), [this](const QString &text) { setFilter(text); });
    m_grouping = new QComboBox;
    m_grouping->setAccessibleName(tr("Group by"));
    m_grouping->addItems({tr("Group: pillar"), tr("Group: OPD"), tr("Group: horizon"), tr("Group: status"),
                          tr("Group: none")});
    m_grouping->setMinimumWidth(168);
    connect(m_grouping, &QComboBox::activated, this, &ProgramsPage::setGrouping);
    head()->addWidget(m_grouping);
    buildTools();
    head()->addStretch();
    m_addActivity = new QPushButton(icon("plus"), tr("Activity"));
    connect(m_addActivity, &QPushButton::clicked, this, &ProgramsPage::addActivity);
    head()->addWidget(m_addActivity);
    m_addProgram = new QPushButton(icon("plus"), tr("Program"));
    connect(m_addProgram, &QPushButton::clicked, this, &ProgramsPage::addProgram);
    head()->addWidget(m_addProgram);
}

void ProgramsPage::buildTools()
{
    m_doubtful = iconButton("problem", tr("Only programs with problems or warnings"));
    m_doubtful->setCheckable(true);
    connect(m_doubtful, &QToolButton::toggled, this, &ProgramsPage::setOnlyDoubtful);
    head()->addWidget(m_doubtful);
    QToolButton *columns = iconButton("columns", tr("Choose columns"));
    connect(columns, &QToolButton::clicked, this,
            [this, columns] { m_table->showColumnMenu(columns->mapToGlobal(QPoint(0, columns->height()))); });
    head()->addWidget(columns);
    QToolButton *more = iconButton("more", tr("More"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(new QMenu(more));
    connect(more->menu(), &QMenu::aboutToShow, this, [this, more] { fillMore(more->menu()); });
    head()->addWidget(more);
}

void ProgramsPage::buildTable()
{
    m_table = new TableView(QStringLiteral("programs"));
    m_table->setAccessibleName(tr("Masterplan"));
    m_table->setOutlineModel(m_model);
    m_table->setStretchColumn(ProgramsModel::Name, 180);
    m_table->setReorderable(true);
    m_table->setReadOnly(!plan().canEdit());
    m_table->setTotal([this](int column) { return m_model->totalCell(column); });
    connect(m_table, &TableView::selectedKeysChanged, this, &ProgramsPage::showSelection);
    connect(m_table, &TableView::menuRequested, this, &ProgramsPage::fillMenu);
    connect(m_table, &TableView::removeRequested, this, &ProgramsPage::removeRows);
    connect(m_table, &TableView::shiftRequested, this, &ProgramsPage::shiftRows);
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
    empty->setEnabled(plan().canEdit());
    return empty;
}

void ProgramsPage::refresh(const PlanData &now)
{
    m_model->show(now, m_options);
    m_stack->setCurrentIndex(now.programs.empty() ? 1 : 0);
    if (!m_shownOnce && !now.programs.empty()) {
        m_shownOnce = true;
        m_table->unfoldFirst(1);
        m_table->setCurrentIndex(m_model->index(0, ProgramsModel::Name));
    }
    updateButtons();
    Q_EMIT statusChanged();
}

void ProgramsPage::reshow()
{
    refresh(plan().data());
}

/// While something is typed everything that passes is unfolded; afterwards the tree is as it was.
void ProgramsPage::setFilter(const QString &text)
{
    if (m_options.filter.isEmpty() && !text.isEmpty())
        m_unfolded = m_table->expandedState();
    m_options.filter = text;
    reshow();
    if (!text.isEmpty()) {
        m_table->expandAll();
        return;
    }
    m_table->collapseAll();
    m_table->restoreExpandedState(m_unfolded);
    m_table->unfoldFirst(1);
    m_table->scrollTo(m_table->currentIndex());
}

void ProgramsPage::setGrouping(int index)
{
    m_options.grouping = ProgramGrouping(index);
    reshow();
    m_table->expandToDepth(m_options.grouping == ProgramGrouping::Pillar ? 1 : 0);
    showSelection();
}

void ProgramsPage::setOnlyDoubtful(bool only)
{
    m_options.wanted = {};
    if (only)
        m_options.wanted = [this](const Program &program) {
            const ProgramSums &sums = m_model->sumsOf({programrow::Program, program.id.value});
            const Findings::Counts counts = m_findings.of(QLatin1String("program"), program.id.value);
            return sums.problems + sums.warnings + counts.problems + counts.warnings > 0;
        };
    reshow();
}

QString ProgramsPage::status() const
{
    const ProgramSums &sums = m_model->sumsOf({});
    const City city = plan().data().city();
    QStringList parts{tr("%n programs", nullptr, sums.programs)};
    if (sums.budget.rupiah != 0)
        parts.append(QStringLiteral("%1, %2").arg(format::roundedRupiah(sums.budget),
                                                  format::years(city.firstYear, city.lastYear)));
    return parts.join(QStringLiteral("     "));
}

bool ProgramsPage::reveal(const Selection &selection)
{
    const int kind = selection.kind == Selection::Kind::Pillar ? programrow::Group
        : selection.kind == Selection::Kind::SubDimension      ? programrow::SubDimension
        : selection.kind == Selection::Kind::Program           ? programrow::Program
        : selection.kind == Selection::Kind::Activity          ? programrow::Activity
                                                               : 0;
    const OutlineKey key{kind, selection.id};
    if (kind == 0)
        return false;
    if (m_table->select(key))
        return true;
    const bool structure = kind == programrow::Group || kind == programrow::SubDimension;
    if (structure)
        m_grouping->setCurrentIndex(int(ProgramGrouping::Pillar));
    m_options = {.grouping = ProgramGrouping(m_grouping->currentIndex()),
                 .before = m_options.before,
                 .today = m_options.today};
    clearFilter();
    m_doubtful->setChecked(false);
    reshow();
    return m_table->select(key);
}

Selection::Kind ProgramsPage::kindOf(const OutlineKey &key) const
{
    using Kind = Selection::Kind;
    switch (key.kind) {
    case programrow::Program:
        return Kind::Program;
    case programrow::Activity:
        return Kind::Activity;
    case programrow::SubDimension:
        return Kind::SubDimension;
    case programrow::Group:
        return key.id == 0                                  ? Kind::None
            : m_options.grouping == ProgramGrouping::Pillar ? Kind::Pillar
            : m_options.grouping == ProgramGrouping::Agency ? Kind::Agency
                                                            : Kind::None;
    default:
        return Kind::None;
    }
}

/// Several programs are shown together; with other rows among them only the current one is.
void ProgramsPage::showSelection()
{
    const OutlineKey key = m_table->currentKey();
    m_model->setPlaceOfNew(key);
    Selection selection{.kind = kindOf(key), .id = key.id};
    const std::vector<OutlineKey> keys = m_table->selectedKeys();
    const bool programs
        = std::ranges::all_of(keys, [](const OutlineKey &each) { return each.kind == programrow::Program; });
    if (programs && keys.size() > 1)
        for (const OutlineKey &each : keys)
            if (each.id != key.id)
                selection.others.push_back(each.id);
    updateButtons();
    Q_EMIT selected(selection);
}

void ProgramsPage::updateButtons()
{
    m_addProgram->setEnabled(plan().canEdit());
    m_addActivity->setEnabled(plan().canEdit() && m_model->programOf(m_table->currentKey()));
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
    reshow();
}
