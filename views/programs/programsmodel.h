// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "views/common/outlinemodel.h"
#include "views/programs/programoutline.h"
#include "views/programs/programsums.h"

/// The masterplan as a tree: groups, programs and their activities, with figures summed upward.
class ProgramsModel : public OutlineModel {
    Q_OBJECT

public:
    /// In the order of the table in programcolumns.cpp.
    enum Column { Code, Name, Lead, Supports, Years, HorizonColumn, Budget, Progress, Problems, ColumnCount };

    explicit ProgramsModel(Plan &plan, QObject *parent = nullptr);

    /// Shows \a data in the shape that \a options ask for.
    void show(const PlanData &data, const ProgramOutlineOptions &options);
    /// Takes effect with the next show().
    void setFindings(FindingCounts findings) { m_findings = std::move(findings); }

    Cell cell(const OutlineKey &key, int column) const override;
    Cell totalCell(int column) const;
    bool isHeading(const OutlineKey &key) const override;
    QString change(const std::vector<CellChange> &changes) override;
    bool mayMove(const OutlineKey &moved, const OutlineKey &parent) const override;
    bool moveRow(const OutlineKey &moved, const OutlineKey &parent, const OutlineKey &before) override;

    const PlanData &data() const { return m_data; }
    using OutlineModel::data;

    /// Figures of a row; those of the whole plan under OutlineKey{}.
    const ProgramSums &sumsOf(const OutlineKey &key) const;

private:
    Plan &m_plan;
    PlanData m_data;
    ProgramGrouping m_grouping = ProgramGrouping::Pillar;
    FindingCounts m_findings;
    QHash<OutlineKey, ProgramSums> m_sums;
};
