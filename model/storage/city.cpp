// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/city.h"

#include <QtGlobal>

template <>
const Table<City> &table<City>()
{
    static const Table<City> description{
        "city",
        QT_TRANSLATE_NOOP("Field", "city"),
        {
            keyColumn<&City::id>("id", QT_TRANSLATE_NOOP("Field", "key")),
            column<&City::name>("name", QT_TRANSLATE_NOOP("Field", "name")),
            column<&City::kind>("kind", QT_TRANSLATE_NOOP("Field", "kind")),
            column<&City::province>("province", QT_TRANSLATE_NOOP("Field", "province")),
            column<&City::headOfRegion>("head_of_region", QT_TRANSLATE_NOOP("Field", "head of region")),
            column<&City::vision>("vision", QT_TRANSLATE_NOOP("Field", "vision")),
            column<&City::rpjmd>("rpjmd", QT_TRANSLATE_NOOP("Field", "RPJMD")),
            column<&City::firstYear>("first_year", QT_TRANSLATE_NOOP("Field", "first year")),
            column<&City::lastYear>("last_year", QT_TRANSLATE_NOOP("Field", "last year")),
            column<&City::shortYears>("short_years", QT_TRANSLATE_NOOP("Field", "years of the short term")),
            column<&City::mediumYears>("medium_years",
                                       QT_TRANSLATE_NOOP("Field", "years of the medium term")),
            column<&City::longYears>("long_years", QT_TRANSLATE_NOOP("Field", "years of the long term")),
            column<&City::asOf>("as_of", QT_TRANSLATE_NOOP("Field", "progress as of")),
            column<&City::workWeek>("work_week", QT_TRANSLATE_NOOP("Field", "work days")),
            column<&City::agencyLimit>("agency_limit",
                                       QT_TRANSLATE_NOOP("Field", "programs an agency can lead at once")),
            column<&City::letterhead>("letterhead", QT_TRANSLATE_NOOP("Field", "letterhead")),
            pictureColumn<&City::logo>("logo", QT_TRANSLATE_NOOP("Field", "logo")),
        }};
    return description;
}
