// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/form.h"

/// What was decided about a candidate and why, beside what speaks for and against it.
class DecisionForm : public RowForm<Candidate> {
public:
    explicit DecisionForm(Plan &plan, QWidget *parent = nullptr);

private:
    void addDecision();
    void addReason();
    void addGrounds();
};
