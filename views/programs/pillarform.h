// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/findings.h"
#include "views/common/inspector.h"

/// The inspector's form of a pillar, with its sub-dimensions.
class PillarForm : public InspectorForm {
    Q_OBJECT

public:
    PillarForm(Plan &plan, Findings &findings, QWidget *parent = nullptr);

    bool show(qint64 id) override;
    void goTo(const QString &field, qint64 part) override;
    QString overline() const override;
    QString heading() const override;
    QColor color() const override;

private:
    void showNotes();

    Plan &m_plan;
    Findings &m_findings;
    RowForm<Pillar> *m_form = nullptr;
};

/// The inspector's form of a sub-dimension.
class SubDimensionForm : public InspectorForm {
    Q_OBJECT

public:
    SubDimensionForm(Plan &plan, Findings &findings, QWidget *parent = nullptr);

    bool show(qint64 id) override;
    void goTo(const QString &field, qint64 part) override;
    QString overline() const override;
    QString heading() const override;
    QColor color() const override;

private:
    void showNotes();

    Plan &m_plan;
    Findings &m_findings;
    RowForm<SubDimension> *m_form = nullptr;
};
