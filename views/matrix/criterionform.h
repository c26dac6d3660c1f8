// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/inspector.h"

template <class Row>
class RowForm;
class QLineEdit;

/// The inspector's form of a criterion.
class CriterionForm : public InspectorForm {
    Q_OBJECT

public:
    explicit CriterionForm(Plan &plan, QWidget *parent = nullptr);

    bool show(qint64 id) override;
    QString overline() const override;
    QString heading() const override;

private:
    void addWeight();
    void addScale();
    void addThresholds();
    void addAnchors();

    Plan &m_plan;
    RowForm<Criterion> *m_form = nullptr;
    QLineEdit *m_shortName = nullptr;
};
