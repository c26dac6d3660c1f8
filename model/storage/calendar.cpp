// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/calendar.h"

#include <QtGlobal>

template <>
const Table<Holiday> &table<Holiday>()
{
    static const Table<Holiday> description{
        "holiday",
        QT_TRANSLATE_NOOP("Field", "day off"),
        {
            keyColumn<&Holiday::date>("date", QT_TRANSLATE_NOOP("Field", "date")),
            column<&Holiday::name>("name", QT_TRANSLATE_NOOP("Field", "name")),
            column<&Holiday::kind>("kind", QT_TRANSLATE_NOOP("Field", "kind")),
        }};
    return description;
}

template <>
const Table<Occasion> &table<Occasion>()
{
    static const Table<Occasion> description{
        "occasion",
        QT_TRANSLATE_NOOP("Field", "date to remember"),
        {
            keyColumn<&Occasion::id>("id", QT_TRANSLATE_NOOP("Field", "key")),
            column<&Occasion::date>("date", QT_TRANSLATE_NOOP("Field", "date")),
            column<&Occasion::name>("name", QT_TRANSLATE_NOOP("Field", "name")),
            column<&Occasion::kind>("kind", QT_TRANSLATE_NOOP("Field", "kind")),
            column<&Occasion::position>("position", QT_TRANSLATE_NOOP("Field", "order")),
        }};
    return description;
}

void removeRow(Database &db, Id<Occasion> id)
{
    rows::remove<Occasion>(db, id);
}
