// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/findings.h"
#include "views/common/inspector.h"

class BudgetTab;
class FormTabs;
class ManyPrograms;
class PartList;
class ProgramGeneral;
class QStackedLayout;

/// The inspector's form of a program, in tabs; of several, what they have in common.
class ProgramForm : public InspectorForm {
    Q_OBJECT

public:
    ProgramForm(Plan &plan, Findings &findings, QWidget *parent = nullptr);

    bool show(qint64 id) override;
    bool showMany(const std::vector<qint64> &ids) override;
    void goTo(const QString &field, qint64 part) override;
    QString overline() const override;
    QString heading() const override;
    QColor color() const override;

private:
    enum Tab { General, Indicators, Budget, Risks };

    void follow(const QString &link);
    void showNotes();
    bool isMany() const;

    Plan &m_plan;
    Findings &m_findings;
    Id<Program> m_program;
    QStackedLayout *m_stack = nullptr;
    FormTabs *m_tabs = nullptr;
    ProgramGeneral *m_general = nullptr;
    PartList *m_indicators = nullptr;
    BudgetTab *m_budget = nullptr;
    PartList *m_risks = nullptr;
    ManyPrograms *m_many = nullptr;
};
