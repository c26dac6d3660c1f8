// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/candidates/candidatespage.h"

#include "model/edits/candidates.h"
#include "views/candidates/candidateactions.h"
#include "views/candidates/candidatecolumns.h"
#include "views/common/emptypage.h"
#include "views/common/icons.h"
#include "views/common/listtools.h"
#include "views/common/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

CandidatesPage::CandidatesPage(Plan &plan, Findings &findings, QWidget *parent)
    : Page(plan, tr("Candidates"), parent)
    , m_model(new CandidatesModel(plan, findings, this))
{
    buildTable();
    buildHead();
    m_stack = new QStackedLayout;
    body()->addLayout(m_stack);  // first: what a layout without a widget takes becomes a window
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyPage());
    connect(&findings, &Findings::changed, m_table->viewport(), qOverload<>(&QWidget::update));
}

void CandidatesPage::buildHead()
{
    addFilter(tr("Filter candidates"), [this](const QString &text) {
        m_options.filter = text;
        refresh(plan().data());
        if (!text.isEmpty())
            m_table->expandAll();
    });
    auto *grouping = new QComboBox;
    grouping->setAccessibleName(tr("Group by"));
    grouping->addItems({tr("Group: dimension"), tr("Group: OPD"), tr("Group: decision"), tr("Group: none")});
    connect(grouping, &QComboBox::activated, this, [this](int index) {
        m_options.grouping = CandidateGrouping(index);
        refresh(plan().data());
        m_table->expandAll();
    });
    auto *gates = new QPushButton(tr("Gates…"));
    gates->setToolTip(tr("The conditions that every quick win must meet"));
    connect(gates, &QPushButton::clicked, this, [this] { showGatesDialog(plan(), this); });
    auto *added = new QPushButton(icon("plus"), tr("Candidate"));
    connect(added, &QPushButton::clicked, this, &CandidatesPage::add);
    head()->addWidget(toolRow({grouping, columnsButton(m_table), nullptr, gates, added}), 1);
}

void CandidatesPage::buildTable()
{
    m_table = new TableView(QStringLiteral("candidates"));
    m_table->setOutlineModel(m_model);
    m_table->setStretchColumn(CandidatesModel::Name);
    m_table->setReorderable(true);
    m_table->setTotal([this](int column) { return m_model->totalCell(column); });
    connect(m_table, &TableView::currentKeyChanged, this, &CandidatesPage::tellSelection);
    connect(m_table, &TableView::menuRequested, this, &CandidatesPage::fillMenu);
    connect(m_table, &TableView::removeRequested, this, &CandidatesPage::removeRows);
    connect(m_table, &TableView::sortRequested, this, &CandidatesPage::sortBy);
    connect(m_table, &TableView::shiftRequested, this,
            [this](int step) { m_model->shift(m_table->currentKey(), step); });
}

QWidget *CandidatesPage::emptyPage()
{
    auto *empty
        = new EmptyPage("candidate",
                        tr("Here stand the candidates for quick win: innovations that citizens feel within "
                           "a year. They are checked against conditions, scored, and then chosen."));
    connect(empty->addPrimary(tr("Import workbook…")), &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(QStringLiteral("import")); });
    connect(empty->addOther(tr("Paste a table")), &QPushButton::clicked, this,
            [this] { m_table->paste(QApplication::clipboard()->text(), true); });
    connect(empty->addOther(tr("Write the first candidate")), &QPushButton::clicked, this,
            &CandidatesPage::add);
    return empty;
}

void CandidatesPage::refresh(const PlanData &now)
{
    m_model->showPlan(now, m_options);
    spanHeadings(*m_table);
    m_stack->setCurrentIndex(now.candidates.empty() ? 1 : 0);
    if (!m_shownOnce && !now.candidates.empty()) {
        m_shownOnce = true;
        m_table->unfoldFirst(0);
    }
    Q_EMIT statusChanged();
}

bool CandidatesPage::reveal(const Selection &selection)
{
    if (selection.kind != Selection::Kind::Candidate)
        return false;
    const OutlineKey key{listrow::Row, selection.id};
    if (m_table->select(key))
        return true;
    m_options.filter.clear();
    refresh(plan().data());
    return m_table->select(key);
}

QString CandidatesPage::status() const
{
    const PlanData &now = plan().data();
    const auto chosen = std::ranges::count(now.candidates, Candidate::Decision::Chosen, &Candidate::decision);
    return QStringList{tr("%n candidates", nullptr, int(now.candidates.size())),
                       tr("%n chosen", nullptr, int(chosen))}
        .join(QStringLiteral("   ·   "));
}

void CandidatesPage::tellSelection()
{
    if (m_model->rowAt(m_table->currentKey()))
        Q_EMIT selected({Selection::Kind::Candidate, m_table->currentKey().id});
}

std::vector<Id<Candidate>> CandidatesPage::selectedCandidates() const
{
    std::vector<Id<Candidate>> candidates;
    for (const OutlineKey &key : m_table->selectedKeys())
        if (m_model->rowAt(key))
            candidates.push_back({key.id});
    return candidates;
}

void CandidatesPage::fillMenu(QMenu *menu, const OutlineKey &key)
{
    menu->addAction(icon("plus"), tr("Add candidate"), this, &CandidatesPage::add);
    if (const Candidate *candidate = m_model->rowAt(key))
        fillRowMenu(menu, *candidate);
}

void CandidatesPage::fillRowMenu(QMenu *menu, const Candidate &candidate)
{
    const Id<Candidate> id = candidate.id;
    menu->addAction(icon("duplicate"), tr("Duplicate"), this, [this, id] { duplicate(id); });
    menu->addSeparator();
    menu->addAction(icon("program"), tr("Make a program of it…"), this,
                    [this, id] { makeProgramOf(plan(), id, this); })
        ->setEnabled(!candidate.program);
    menu->addAction(icon("link"), tr("Link to a program…"), this,
                    [this, id] { linkToProgram(plan(), id, this); });
    if (const Id<Program> program = candidate.program)
        menu->addAction(icon("right"), tr("Show its program"), this, [this, program] {
            Q_EMIT lookRequested({Selection::Kind::Program, program.value});
        });
    QMenu *decisions = menu->addMenu(icon("flag"), tr("Decide"));
    for (const auto decision : enumerators<Candidate::Decision>())
        decisions->addAction(decisionWords().value(int(decision)), this,
                             [this, decision, reason = candidate.decisionReason] {
                                 edits::decide(plan(), selectedCandidates(), decision, reason);
                             });
}

void CandidatesPage::sortBy(int column, Qt::SortOrder order)
{
    m_options.before = {};
    if (column >= 0)
        m_options.before = [this, column, order](const Candidate &a, const Candidate &b) {
            const auto value = [&](const Candidate &candidate) {
                return m_model->cell({listrow::Row, candidate.id.value}, column).sortValue();
            };
            return (order == Qt::AscendingOrder ? compareCells(value(a), value(b))
                                                : compareCells(value(b), value(a)))
                < 0;
        };
    refresh(plan().data());
}

/// Under the heading where the cursor is.
void CandidatesPage::add()
{
    const OutlineKey key = m_table->currentKey();
    Candidate candidate{.name = tr("New candidate")};
    if (const Candidate *beside = m_model->rowAt(key))
        candidate.pillar = beside->pillar;
    else if (key.kind == listrow::Heading && m_options.grouping == CandidateGrouping::Pillar)
        candidate.pillar = {key.id};
    Id<Candidate> added;
    if (edits::add(plan(), candidate, &added))
        edit(added);
}

/// Shows a new row and opens its name for typing.
void CandidatesPage::edit(Id<Candidate> candidate)
{
    const OutlineKey key{listrow::Row, candidate.value};
    if (m_table->select(key))
        m_table->edit(m_model->indexOf(key, CandidatesModel::Name));
}

void CandidatesPage::duplicate(Id<Candidate> candidate)
{
    Id<Candidate> copied;
    if (edits::duplicate(plan(), candidate, &copied))
        edit(copied);
}

void CandidatesPage::removeRows(const std::vector<OutlineKey> &)
{
    edits::remove(plan(), selectedCandidates());
}
