// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/form.h"

class PartnerList;
class SupportList;

/// The fields of a program itself.
class ProgramGeneral : public RowForm<Program> {
    Q_OBJECT

public:
    explicit ProgramGeneral(Plan &plan, QWidget *parent = nullptr);

    void show(Id<Program> program);

private:
    void addPlace();
    void addLead();
    void addSupports();
    void addTime();
    void addReferences();
    void addFacts();

    SupportList *m_supports = nullptr;
    PartnerList *m_partners = nullptr;
    QString m_supportProblem;
};
