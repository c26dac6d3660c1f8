// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/activities.h"

#include <QtGlobal>

template <>
const Table<Activity> &table<Activity>()
{
    static const Table<Activity> description{
        "activity",
        QT_TRANSLATE_NOOP("Field", "activity"),
        {
            keyColumn<&Activity::id>("id", QT_TRANSLATE_NOOP("Field", "key")),
            column<&Activity::program>("program_id", QT_TRANSLATE_NOOP("Field", "program")),
            column<&Activity::candidate>("candidate_id", QT_TRANSLATE_NOOP("Field", "candidate")),
            column<&Activity::code>("code", QT_TRANSLATE_NOOP("Field", "code")),
            column<&Activity::name>("name", QT_TRANSLATE_NOOP("Field", "name")),
            column<&Activity::agency>("agency_id", QT_TRANSLATE_NOOP("Field", "agency")),
            column<&Activity::agencyText>("agency_text", QT_TRANSLATE_NOOP("Field", "agency as written")),
            column<&Activity::start>("start", QT_TRANSLATE_NOOP("Field", "start")),
            column<&Activity::finish>("finish", QT_TRANSLATE_NOOP("Field", "finish")),
            column<&Activity::duration>("duration", QT_TRANSLATE_NOOP("Field", "duration")),
            column<&Activity::milestone>("milestone", QT_TRANSLATE_NOOP("Field", "milestone")),
            column<&Activity::progress>("progress", QT_TRANSLATE_NOOP("Field", "progress")),
            column<&Activity::note>("note", QT_TRANSLATE_NOOP("Field", "note")),
            column<&Activity::position>("position", QT_TRANSLATE_NOOP("Field", "order")),
            column<&Activity::notBefore>("not_before", QT_TRANSLATE_NOOP("Field", "start not before")),
            column<&Activity::notAfter>("not_after", QT_TRANSLATE_NOOP("Field", "finish not after")),
            column<&Activity::fixed>("fixed", QT_TRANSLATE_NOOP("Field", "fixed start")),
            column<&Activity::onRoadmap>("on_roadmap", QT_TRANSLATE_NOOP("Field", "on the roadmap")),
        }};
    return description;
}

template <>
const Table<Dependency> &table<Dependency>()
{
    static const Table<Dependency> description{
        "dependency",
        QT_TRANSLATE_NOOP("Field", "dependency"),
        {
            keyColumn<&Dependency::predecessor>("predecessor_id", QT_TRANSLATE_NOOP("Field", "predecessor")),
            keyColumn<&Dependency::successor>("successor_id", QT_TRANSLATE_NOOP("Field", "successor")),
            keyColumn<&Dependency::type>("type", QT_TRANSLATE_NOOP("Field", "kind of link")),
            column<&Dependency::lag>("lag", QT_TRANSLATE_NOOP("Field", "lag")),
        }};
    return description;
}

void removeRow(Database &db, Id<Activity> id)
{
    db.run("DELETE FROM dependency WHERE predecessor_id = ?1 OR successor_id = ?1", id);
    rows::remove<Activity>(db, id);
}
