// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

/// *Kelola buku*: which books there are, in which order, and what they are called. Each change is a step of
/// its own, like everywhere.
class VolumesDialog : public QDialog {
    Q_OBJECT

public:
    VolumesDialog(Plan &plan, Id<Volume> chosen, QWidget *parent = nullptr);

    Id<Volume> chosen() const { return m_chosen; }

protected:
    void done(int result) override;

private:
    QWidget *buildButtons();
    QWidget *buildFields();
    QLineEdit *addLine(QFormLayout *form, const QString &label, QString Volume::*member);
    void fill();
    void showChosen();
    void change(const std::function<void(Volume &)> &alter);
    void shift(int step);

    Plan &m_plan;
    Id<Volume> m_chosen;
    QListWidget *m_list = nullptr;
    std::vector<std::pair<QLineEdit *, QString Volume::*>> m_lines;
    QComboBox *m_each = nullptr;
    QPushButton *m_remove = nullptr;
};
