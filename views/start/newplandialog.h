// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/newplan.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

/// Asks what a new plan needs: the city, the years, the pillars to start from, and where it is kept.
class NewPlanDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewPlanDialog(std::vector<Preset> presets, QWidget *parent = nullptr);

    NewPlan wanted() const;
    QString path() const;
    void setWantsWorkbook(bool wanted);
    bool wantsWorkbook() const;  ///< a workbook is to be imported right after

private:
    void choosePath();
    void check();

    std::vector<Preset> m_presets;
    QLineEdit *m_city = nullptr;
    QComboBox *m_kind = nullptr;
    QSpinBox *m_first = nullptr;
    QSpinBox *m_last = nullptr;
    QComboBox *m_preset = nullptr;
    QRadioButton *m_workbook = nullptr;
    QLineEdit *m_path = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_make = nullptr;
    bool m_pathTyped = false;
};
