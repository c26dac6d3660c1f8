// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/rowsmodel.h"

/// The members of the city's smart-city bodies, under their bodies.
class MembersModel : public RowsModel<Member> {
public:
    /// In the order of the table in membersmodel.cpp.
    enum Column { Seat, Office, Person, TheAgency, Body };

    explicit MembersModel(Plan &plan, QObject *parent = nullptr);

    Cell totalCell(int column) const;
};
