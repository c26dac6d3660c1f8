// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"
#include "views/common/outlinemodel.h"

/// The years of one indicator: target and realisation.
class TargetsModel : public OutlineModel {
    Q_OBJECT

public:
    enum Column { Year, Planned, Realised, ColumnCount };

    explicit TargetsModel(Plan &plan, QObject *parent = nullptr);

    void show(Id<Indicator> indicator);

    Cell cell(const OutlineKey &key, int column) const override;
    QString change(const std::vector<CellChange> &changes) override;

private:
    Target targetOf(qint64 year) const;

    Plan &m_plan;
    Id<Indicator> m_indicator;
};
