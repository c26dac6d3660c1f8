// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

#include <QDialog>

class QLineEdit;
class QSpinBox;

/// Asks for the place that the team gives a candidate, and why.
class PlaceDialog : public QDialog {
    Q_OBJECT

public:
    /// \a computed is the place that the round's method gives, out of \a places.
    PlaceDialog(Plan &plan, Id<Round> round, Id<Candidate> candidate, int computed, int places,
                QWidget *parent = nullptr);

private:
    void write();

    Plan &m_plan;
    Id<Round> m_round;
    Id<Candidate> m_candidate;
    QSpinBox *m_place = nullptr;
    QLineEdit *m_reason = nullptr;
};
