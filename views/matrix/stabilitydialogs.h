// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/stability.h"
#include "views/matrix/stabilitycharts.h"

#include <QDialog>

class QComboBox;
class QListWidget;
class QSpinBox;

/// How the stability is to be worked out: how often, from where, with which weights, without whom.
class StabilityOptionsDialog : public QDialog {
    Q_OBJECT

public:
    explicit StabilityOptionsDialog(const scoring::StabilityQuestion &question, QWidget *parent = nullptr);

    scoring::Simulation simulation() const;
    std::vector<Id<Scorer>> leftOut() const;

private:
    QSpinBox *m_runs = nullptr;
    QSpinBox *m_seed = nullptr;
    QComboBox *m_weights = nullptr;
    QListWidget *m_scorers = nullptr;
};

/// The rank of every candidate by every method, as a chart and as a table, and how far two methods agree.
class MethodsDialog : public QDialog {
    Q_OBJECT

public:
    explicit MethodsDialog(const StabilityFigures &figures, QWidget *parent = nullptr);
};
