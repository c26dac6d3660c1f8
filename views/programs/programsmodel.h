// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "views/common/findings.h"
#include "views/common/outlinemodel.h"
#include "views/programs/programoutline.h"
#include "views/programs/programsums.h"

/// The masterplan as a tree: groups, programs and their activities, with figures summed upward.
class ProgramsModel : public OutlineModel {
    Q_OBJECT

public:
    /// In the order of the table in programcolumns.cpp.
    enum Column {
        Code,
        Name,
        Lead,
        Supports,
        Years,
        HorizonColumn,
        ActionGroup,
        Rpjmd,
        Renstra,
        OfficialCode,
        Description,
        Note,
        Budget,
        Progress,
        Problems,
        ColumnCount
    };

    ProgramsModel(Plan &plan, Findings &findings, QObject *parent = nullptr);

    /// Shows \a data in the shape that \a options ask for.
    void show(const PlanData &data, const ProgramOutlineOptions &options);
    /// Rows that are pasted as new ones stand where one that is added beside \a key would.
    void setPlaceOfNew(const OutlineKey &key) { m_placeOfNew = key; }

    Cell cell(const OutlineKey &key, int column) const override;
    Cell totalCell(int column) const;
    bool isHeading(const OutlineKey &key) const override;
    QString change(const std::vector<CellChange> &changes) override;
    bool addsRows() const override { return true; }
    bool pastesAcross() const override { return false; }
    bool mayMove(const OutlineKey &moved, const OutlineKey &parent) const override;
    bool moveRow(const OutlineKey &moved, const OutlineKey &parent, const OutlineKey &before) override;
    bool moveKeys(const std::vector<OutlineKey> &moved, const OutlineKey &parent,
                  const OutlineKey &before) override;

    const PlanData &data() const { return m_data; }
    using OutlineModel::data;
    ProgramGrouping grouping() const { return m_grouping; }
    const QStringList &agencyNames() const { return m_agencyNames; }

    /// Figures of a row; those of the whole plan under OutlineKey{}.
    const ProgramSums &sumsOf(const OutlineKey &key) const;

    /// A program in the place of the row \a key: beside a program, under a sub-dimension or pillar.
    Program newProgram(const OutlineKey &key) const;
    /// The program that an activity beside or under the row \a key belongs to; none where there is none.
    Id<Program> programOf(const OutlineKey &key) const;

private:
    bool movePrograms(const std::vector<OutlineKey> &moved, const OutlineKey &parent,
                      const OutlineKey &before);
    FindingCounts findingCounts() const;

    Plan &m_plan;
    Findings &m_findings;
    PlanData m_data;
    ProgramGrouping m_grouping = ProgramGrouping::Pillar;
    bool m_sorted = false;
    OutlineKey m_placeOfNew;
    QStringList m_agencyNames;
    QHash<OutlineKey, ProgramSums> m_sums;
};
