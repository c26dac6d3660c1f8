// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule/workload.h"

#include <QAbstractTableModel>

/// Which programs of an agency the heat map counts.
enum class LoadKind { All, Leads, Supports };

struct WorkloadOptions {
    LoadKind kind = LoadKind::Leads;
    QString filter{};  ///< every word must occur in an agency's names
};

/// Agencies × quarters: how many programs each carries, most loaded agency first. Those that carry none are
/// left out.
class WorkloadModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit WorkloadModel(QObject *parent = nullptr);

    void show(const PlanData &plan, const WorkloadOptions &options);

    const PlanData &plan() const { return m_plan; }
    const std::map<Id<Program>, schedule::Span> &spans() const { return m_spans; }
    const schedule::Workload &workload() const { return m_workload; }
    LoadKind kind() const { return m_options.kind; }

    const Agency &agencyAt(int row) const { return *m_plan.agencies.find(m_rows[std::size_t(row)].agency); }
    int rowOf(Id<Agency> agency) const;  ///< -1 where it is not shown
    int columnOf(int year) const { return (year - m_workload.firstYear()) * schedule::quartersAYear; }
    /// Programs counted in a cell, by the kind that is shown.
    int countAt(const QModelIndex &index) const;
    int most() const { return m_most; }  ///< in any cell that is shown
    bool isOverloaded(const QModelIndex &index) const;  ///< leads more programs than the agency can

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "TW III 2018".
    QString quarterName(int column) const;
    QString text() const;  ///< all of it, with tabs

private:
    struct Row {
        Id<Agency> agency{};
        std::size_t place = 0;  ///< in the workload
        int sum = 0;
    };

    schedule::Load loadAt(const QModelIndex &index) const;
    QString sentence(const QModelIndex &index) const;

    PlanData m_plan;
    WorkloadOptions m_options;
    std::map<Id<Program>, schedule::Span> m_spans;
    schedule::Workload m_workload;
    std::vector<Row> m_rows;
    int m_most = 0;
};
