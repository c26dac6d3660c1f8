// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/inspector.h"

template <class Row>
class RowForm;

/// The inspector's form of somebody who scores.
class ScorerForm : public InspectorForm {
    Q_OBJECT

public:
    explicit ScorerForm(Plan &plan, QWidget *parent = nullptr);

    bool show(qint64 id) override;
    QString overline() const override;
    QString heading() const override;

private:
    Plan &m_plan;
    RowForm<Scorer> *m_form = nullptr;
};
