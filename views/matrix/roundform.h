// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/inspector.h"

template <class Row>
class RowForm;

/// The inspector's form of a round of scoring.
class RoundForm : public InspectorForm {
    Q_OBJECT

public:
    explicit RoundForm(Plan &plan, QWidget *parent = nullptr);

    bool show(qint64 id) override;
    QString overline() const override;
    QString heading() const override;

private:
    void addMethod();

    Plan &m_plan;
    RowForm<Round> *m_form = nullptr;
};
