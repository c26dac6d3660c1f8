// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/findings.h"

class FindingsModel;
class QComboBox;
class QLabel;
class QLineEdit;
class TableView;

/// What a reviewer would miss, as a list below the page: choosing one leads to the field that repairs it.
class FindingsPanel : public QWidget {
    Q_OBJECT

public:
    FindingsPanel(Plan &plan, Findings &findings, QWidget *parent = nullptr);

Q_SIGNALS:
    void lookRequested(const Selection &selection);
    void closeRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHead();
    void refresh();
    void look();

    Plan &m_plan;
    Findings &m_findings;
    FindingsModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QComboBox *m_severity = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_count = nullptr;
};
