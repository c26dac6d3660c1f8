// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/inspector.h"

template <class Row>
class RowForm;
class Findings;

/// The inspector's form of an agency: its names, and what it does in the plan.
class AgencyForm : public InspectorForm {
    Q_OBJECT

public:
    AgencyForm(Plan &plan, Findings &findings, QWidget *parent = nullptr);

    bool show(qint64 id) override;
    void goTo(const QString &field, qint64 part) override;
    QString overline() const override;
    QString heading() const override;

private:
    void showNotes();
    void addNames();
    void addUses();

    Plan &m_plan;
    Findings &m_findings;
    RowForm<Agency> *m_form = nullptr;
};
