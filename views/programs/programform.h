// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/inspector.h"

template <class Row>
class RowForm;
class QTabWidget;

/// The inspector's form of a program, in tabs.
class ProgramForm : public InspectorForm {
    Q_OBJECT

public:
    explicit ProgramForm(Plan &plan, QWidget *parent = nullptr);

    bool show(qint64 id) override;
    QString overline() const override;
    QString heading() const override;
    QColor color() const override;

private:
    QWidget *general();

    Plan &m_plan;
    RowForm<Program> *m_general = nullptr;
    QTabWidget *m_tabs = nullptr;
};
