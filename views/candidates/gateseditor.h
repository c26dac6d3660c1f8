// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/gates.h"

#include "model/plan.h"

#include <QWidget>

class GateRow;
class QLabel;
class QVBoxLayout;

/// The conditions of one candidate: what is met, what is not, and the answers to those that are asked.
class GatesEditor : public QWidget {
    Q_OBJECT

public:
    explicit GatesEditor(Plan &plan, QWidget *parent = nullptr);

    void show(Id<Candidate> candidate);

private:
    void rebuild(const std::vector<Gate> &gates);
    void answer(Id<Gate> gate, int segment);

    Plan &m_plan;
    Id<Candidate> m_candidate;
    std::vector<Gate> m_gates;
    std::vector<GateRow *> m_rows;
    QVBoxLayout *m_list = nullptr;
    QLabel *m_summary = nullptr;
};

/// One condition: its sign and text, and beneath the figure that decides or the answer.
class GateRow : public QWidget {
    Q_OBJECT

public:
    explicit GateRow(const Gate &gate, QWidget *parent = nullptr);

    void show(const PlanData &data, const Candidate &candidate, bool editable);
    Id<Gate> gate() const { return m_gate.id; }

Q_SIGNALS:
    void answered(int segment);

private:
    Gate m_gate;
    class MarkLabel *m_mark = nullptr;
    QLabel *m_figure = nullptr;
    class Segments *m_answer = nullptr;
};
