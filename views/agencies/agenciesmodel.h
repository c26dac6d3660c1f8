// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/agencies/agencyoutline.h"
#include "views/common/rowsmodel.h"

/// The list of agencies, under their kinds or not, with how often each occurs in the plan.
class AgenciesModel : public RowsModel<Agency, AgencyUses> {
public:
    /// In the order of the table in agenciesmodel.cpp.
    enum Column { ShortName, FullName, Kind, Aliases, Leads, Supports, Candidates, Members, Code };

    explicit AgenciesModel(Plan &plan, QObject *parent = nullptr);

    Cell cell(const OutlineKey &key, int column) const override;
    bool isHeading(const OutlineKey &key) const override { return key.kind == listrow::Heading; }
    Cell totalCell(int column) const;

    /// The name that a row stands for which is no agency; empty for other rows.
    QString unknownName(const OutlineKey &key) const;

private:
    Cell unknownCell(const UnknownAgency &unknown, int column) const;
    Cell headingCell(const OutlineKey &key, int column) const;
};
