// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "views/common/chiplist.h"

/// The agencies that support a program; those that are named as a group are one entry: "Seluruh OPD (30)".
class SupportList : public ChipList {
    Q_OBJECT

public:
    explicit SupportList(Plan &plan, QWidget *parent = nullptr);

    void show(Id<Program> program);

Q_SIGNALS:
    void refused(const QString &sentence);  ///< what was typed is no agency

private:
    void add(const QString &text);

    Plan &m_plan;
    Id<Program> m_program;
    std::vector<std::vector<Id<Agency>>> m_agencies;  ///< of each entry
};
