// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/inspector.h"

class CandidateProfile;
class DecisionForm;
class Findings;
class Form;
class FormTabs;
class GatesEditor;
class MonthPlanEditor;
class PartList;

/// The inspector's form of a candidate, in tabs.
class CandidateForm : public InspectorForm {
    Q_OBJECT

public:
    CandidateForm(Plan &plan, Findings &findings, QWidget *parent = nullptr);

    bool show(qint64 id) override;
    void goTo(const QString &field, qint64 part) override;
    QString overline() const override;
    QString heading() const override;
    QColor color() const override;

private:
    void showNotes();
    void followLinks(const Form *form);

    Plan &m_plan;
    Findings &m_findings;
    Id<Candidate> m_id;
    FormTabs *m_tabs = nullptr;
    CandidateProfile *m_profile = nullptr;
    GatesEditor *m_gates = nullptr;
    MonthPlanEditor *m_months = nullptr;
    PartList *m_risks = nullptr;
    DecisionForm *m_decision = nullptr;
    int m_profileTab = 0;
    int m_gatesTab = 0;
    int m_risksTab = 0;
    int m_decisionTab = 0;
};
