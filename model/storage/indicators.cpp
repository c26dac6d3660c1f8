// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/indicators.h"

#include <QtGlobal>

template <>
const Table<Indicator> &table<Indicator>()
{
    static const Table<Indicator> description{
        "indicator",
        QT_TRANSLATE_NOOP("Field", "indicator"),
        {
            keyColumn<&Indicator::id>("id", QT_TRANSLATE_NOOP("Field", "key")),
            column<&Indicator::program>("program_id", QT_TRANSLATE_NOOP("Field", "program")),
            column<&Indicator::candidate>("candidate_id", QT_TRANSLATE_NOOP("Field", "candidate")),
            column<&Indicator::name>("name", QT_TRANSLATE_NOOP("Field", "name")),
            column<&Indicator::unit>("unit", QT_TRANSLATE_NOOP("Field", "unit")),
            column<&Indicator::baseline>("baseline", QT_TRANSLATE_NOOP("Field", "baseline")),
            column<&Indicator::baselineValue>("baseline_value",
                                              QT_TRANSLATE_NOOP("Field", "baseline as a number")),
            column<&Indicator::baselineYear>("baseline_year",
                                             QT_TRANSLATE_NOOP("Field", "year of the baseline")),
            column<&Indicator::target>("target", QT_TRANSLATE_NOOP("Field", "target")),
            column<&Indicator::targetValue>("target_value", QT_TRANSLATE_NOOP("Field", "target as a number")),
            column<&Indicator::targetYear>("target_year", QT_TRANSLATE_NOOP("Field", "year of the target")),
            column<&Indicator::position>("position", QT_TRANSLATE_NOOP("Field", "order")),
        }};
    return description;
}

template <>
const Table<Target> &table<Target>()
{
    static const Table<Target> description{
        "target",
        QT_TRANSLATE_NOOP("Field", "yearly target"),
        {
            keyColumn<&Target::indicator>("indicator_id", QT_TRANSLATE_NOOP("Field", "indicator")),
            keyColumn<&Target::year>("year", QT_TRANSLATE_NOOP("Field", "year")),
            column<&Target::planned>("planned", QT_TRANSLATE_NOOP("Field", "planned")),
            column<&Target::plannedValue>("planned_value", QT_TRANSLATE_NOOP("Field", "planned as a number")),
            column<&Target::realised>("realised", QT_TRANSLATE_NOOP("Field", "realised")),
            column<&Target::realisedValue>("realised_value",
                                           QT_TRANSLATE_NOOP("Field", "realised as a number")),
        }};
    return description;
}

void removeRow(Database &db, Id<Indicator> id)
{
    db.run("DELETE FROM target WHERE indicator_id = ?", id);
    rows::remove<Indicator>(db, id);
}
