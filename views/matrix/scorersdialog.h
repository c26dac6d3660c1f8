// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

/// Who shall score: agencies to tick, and one by name who is no agency.
class ScorersDialog : public QDialog {
    Q_OBJECT

public:
    explicit ScorersDialog(const PlanData &plan, QWidget *parent = nullptr);

    /// The new scorers, agencies first; none twice.
    std::vector<Scorer> wanted() const;

private:
    void filter(const QString &text);
    void update();

    QLineEdit *m_filter = nullptr;
    QListWidget *m_list = nullptr;
    QLineEdit *m_other = nullptr;
    QPushButton *m_add = nullptr;
};
