// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "views/common/chiplist.h"
#include "views/parts/partowner.h"

/// The partners of a program or candidate; one is typed as "PT PLN" or "PT PLN (BUMN)".
class PartnerList : public ChipList {
    Q_OBJECT

public:
    explicit PartnerList(Plan &plan, QWidget *parent = nullptr);

    void show(const PartOwner &owner);

private:
    void add(const QString &text);

    Plan &m_plan;
    PartOwner m_owner;
};
