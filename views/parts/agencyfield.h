// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/form.h"

/// Where a row names an agency, and where the name stands as written if it is none of the plan.
template <class Row>
struct AgencyPlace {
    Id<Agency> Row::*agency;
    QString Row::*written = nullptr;

    QString nameIn(const PlanData &data, const Row &row) const
    {
        if (const Agency *known = data.agencies.find(row.*agency))
            return known->shortName;
        return written ? row.*written : QString();
    }

    /// False where \a name is no agency and there is no place for it.
    bool set(const PlanData &data, Row &row, const QString &name) const
    {
        const Agency *known = typed::agency(data, name);
        if (!known && !written && !name.isEmpty())
            return false;
        row.*agency = known ? known->id : Id<Agency>{};
        if (written)
            row.*written = known ? QString() : name;
        return true;
    }
};

/// A field for an agency that completes what is typed. A name that is no agency of the plan is kept as
/// written where the row has a place for it, else refused.
template <class Row>
QLineEdit *addAgencyField(RowForm<Row> &form, const char *column, const AgencyPlace<Row> &place)
{
    return form.addCompleted(
        QString::fromLatin1(column), RowForm<Row>::labelOf(column),
        [&form] { return typed::agencyNames(form.data()); },
        [&form, place] { return place.nameIn(form.data(), form.row()); },
        [&form, place](const QString &name) {
            Row row = form.row();
            if (!place.set(form.data(), row, name))
                return Form::tr("“%1” is no OPD of this plan.").arg(name);
            form.change([&](Row &next) { next = row; });
            return QString();
        });
}
