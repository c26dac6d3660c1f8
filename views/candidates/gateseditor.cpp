// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/candidates/gateseditor.h"

#include "model/domain/format.h"
#include "model/edits/candidates.h"
#include "views/candidates/candidateactions.h"
#include "views/candidates/candidatefacts.h"
#include "views/common/labels.h"
#include "views/common/segments.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace {

enum Answer { Yes, No, Open };

marks::Kind signOf(scoring::Passage passage)
{
    switch (passage) {
    case scoring::Passage::Passed:
        return marks::Kind::Ok;
    case scoring::Passage::Failed:
        return marks::Kind::Problem;
    default:
        return marks::Kind::Note;
    }
}

Answer answerOf(scoring::Passage passage)
{
    switch (passage) {
    case scoring::Passage::Passed:
        return Yes;
    case scoring::Passage::Failed:
        return No;
    default:
        return Open;
    }
}

}

GateRow::GateRow(const Gate &gate, QWidget *parent)
    : QWidget(parent)
    , m_gate(gate)
    , m_mark(new MarkLabel(marks::Kind::Note, gate.text))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(3);
    m_mark->setPale(true);
    m_mark->setWordWrap(true);
    column->addWidget(m_mark);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(22, 0, 0, 0);
    if (gate.rule == Gate::Rule::Asked) {
        m_answer = new Segments(gate.text);
        m_answer->add(tr("Yes"));
        m_answer->add(tr("No"));
        m_answer->add(tr("Not yet"));
        below->addWidget(m_answer);
        connect(m_answer, &Segments::chosen, this, &GateRow::answered);
    } else {
        m_figure = labels::pale();
        m_figure->setWordWrap(true);
        below->addWidget(m_figure, 1);
    }
    below->addStretch();
    column->addLayout(below);
}

void GateRow::show(const PlanData &now, const Candidate &candidate, bool editable)
{
    const scoring::Passage passage = scoring::passage(now, candidate, m_gate);
    m_mark->setKind(signOf(passage));
    if (m_figure)
        m_figure->setText(format::capitalised(gateFigure(now, candidate, m_gate)));
    if (m_answer) {
        m_answer->setCurrent(answerOf(passage));
        m_answer->setEnabled(editable);
    }
}

GatesEditor::GatesEditor(Plan &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_list(new QVBoxLayout)
    , m_summary(labels::bold())
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 12, 12, 12);
    all->setSpacing(10);
    m_summary->setWordWrap(true);
    all->addWidget(m_summary);
    all->addLayout(m_list);
    auto *arrange = new QPushButton(tr("Arrange the gates…"));
    connect(arrange, &QPushButton::clicked, this, [this] { showGatesDialog(m_plan, this); });
    all->addWidget(arrange, 0, Qt::AlignLeft);
    all->addStretch(1);
}

void GatesEditor::show(Id<Candidate> id)
{
    m_candidate = id;
    const PlanData &now = m_plan.data();
    std::vector<Gate> gates;
    for (const Gate *gate : byPosition(now.gates))
        gates.push_back(*gate);
    if (gates != m_gates)
        rebuild(gates);
    const Candidate *candidate = now.candidates.find(id);
    if (!candidate)
        return;
    int met = 0;
    for (GateRow *row : m_rows)
        row->show(now, *candidate, m_plan.canEdit());
    for (const Gate &gate : m_gates)
        met += scoring::passage(now, *candidate, gate) == scoring::Passage::Passed ? 1 : 0;
    m_summary->setText(m_gates.empty()
                           ? tr("No condition is set: every candidate is ranked.")
                           : tr("%1 of %n conditions are met", nullptr, int(m_gates.size())).arg(met));
}

void GatesEditor::rebuild(const std::vector<Gate> &gates)
{
    for (GateRow *row : m_rows)
        delete row;
    m_rows.clear();
    m_gates = gates;
    for (const Gate &gate : m_gates) {
        auto *row = new GateRow(gate);
        connect(row, &GateRow::answered, this, [this, id = gate.id](int segment) { answer(id, segment); });
        m_list->addWidget(row);
        m_rows.push_back(row);
    }
}

void GatesEditor::answer(Id<Gate> gate, int segment)
{
    const std::optional<bool> passed = segment == Open ? std::nullopt : std::optional(segment == Yes);
    edits::answerGates(m_plan, {{m_candidate, gate, passed}});
}
