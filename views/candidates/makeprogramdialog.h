// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

#include <QDialog>

class QComboBox;

/// Asks what a candidate does not say by itself when it becomes a program. It deletes itself.
class MakeProgramDialog : public QDialog {
    Q_OBJECT

public:
    MakeProgramDialog(Plan &plan, Id<Candidate> candidate, QWidget *parent = nullptr);

private:
    void fillYears(const Candidate &candidate);
    void fillSources();
    void fillSubDimensions(Id<Pillar> pillar);
    void make();

    Plan &m_plan;
    Id<Candidate> m_candidate;
    QComboBox *m_year = nullptr;
    QComboBox *m_source = nullptr;
    QComboBox *m_subDimension = nullptr;
};
