// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/rows.h"

/// The one agency that a column names, or its text where it is none of the plan.
struct OneAgency {
    Id<Agency> agency{};
    QString text{};
};

/// Reads a column that names an agency in charge of a row. A text that reads like an agency of the city, and
/// every text where \a required, is reported where the plan does not have it.
OneAgency readOneAgency(Context &context, const RowReader &row, Field field, bool required);

/// Reports an agency that the plan does not have, with the name that is spelt most alike.
void reportUnknownAgency(Context &context, const Place &place, const NamedParty &party,
                         const QString &outcome);
