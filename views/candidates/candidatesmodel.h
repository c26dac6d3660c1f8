// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/candidates/candidatefacts.h"
#include "views/candidates/candidateoutline.h"
#include "views/common/findings.h"
#include "views/common/rowsmodel.h"

/// The candidates for quick win, under headings or not, with gates, place and findings.
class CandidatesModel : public RowsModel<Candidate, CandidateFacts> {
public:
    /// In the order of the table in candidatecolumns.cpp; Problems comes from the findings.
    enum Column {
        Code,
        Name,
        TheAgency,
        TheProgram,
        Cost,
        Months,
        Gates,
        Decision,
        TheRank,
        Problems,
        ThePillar,
        Kind,
        Stage,
        Note
    };

    CandidatesModel(Plan &plan, const Findings &findings, QObject *parent = nullptr);

    /// Shows \a data in the shape that \a options ask for.
    void showPlan(const PlanData &data, const CandidateOutlineOptions &options);

    Cell cell(const OutlineKey &key, int column) const override;
    Cell totalCell(int column) const;

private:
    Cell headingCell(const OutlineKey &key, int column) const;
    Cell groupName(const OutlineKey &key) const;
    Cell problemsCell(qint64 candidate) const;
    void setRegroup();

    const Findings &m_findings;
    CandidateGrouping m_grouping = CandidateGrouping::Pillar;
};
