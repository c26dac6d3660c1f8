// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/form.h"

/// The innovation profile of a candidate: the questions of the ministry's own form.
class CandidateProfile : public RowForm<Candidate> {
public:
    explicit CandidateProfile(Plan &plan, QWidget *parent = nullptr);

private:
    void addPillar();
    void addProgram();
    void addCost();
    void addWords(const char *column, QString Candidate::*member, QStringList (*words)());
};
