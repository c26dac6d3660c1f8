// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

/// Asks for the place that the team gives a candidate, and why.
class PlaceDialog : public QDialog {
    Q_OBJECT

public:
    ///  computed is the place that the round's method gives the candidate, out of  places.
    PlaceDialog(Plan &plan, const Placement &computed, int places, QWidget *parent = nullptr);

private:
    QFormLayout *buildForm(int places);
    QDialogButtonBox *buildButtons();
    void write();

    Plan &m_plan;
    Placement m_computed;
    QSpinBox *m_place = nullptr;
    QLineEdit *m_reason = nullptr;
};
