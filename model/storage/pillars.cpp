// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/pillars.h"

#include <QtGlobal>

template <>
const Table<Pillar> &table<Pillar>()
{
    static const Table<Pillar> description{
        "pillar",
        QT_TRANSLATE_NOOP("Field", "pillar"),
        {
            keyColumn<&Pillar::id>("id", QT_TRANSLATE_NOOP("Field", "key")),
            column<&Pillar::code>("code", QT_TRANSLATE_NOOP("Field", "code")),
            column<&Pillar::name>("name", QT_TRANSLATE_NOOP("Field", "name")),
            column<&Pillar::aliases>("aliases", QT_TRANSLATE_NOOP("Field", "other names")),
            column<&Pillar::position>("position", QT_TRANSLATE_NOOP("Field", "order")),
        }};
    return description;
}

template <>
const Table<SubDimension> &table<SubDimension>()
{
    static const Table<SubDimension> description{
        "sub_dimension",
        QT_TRANSLATE_NOOP("Field", "sub-dimension"),
        {
            keyColumn<&SubDimension::id>("id", QT_TRANSLATE_NOOP("Field", "key")),
            column<&SubDimension::pillar>("pillar_id", QT_TRANSLATE_NOOP("Field", "pillar")),
            column<&SubDimension::code>("code", QT_TRANSLATE_NOOP("Field", "code")),
            column<&SubDimension::name>("name", QT_TRANSLATE_NOOP("Field", "name")),
            column<&SubDimension::aliases>("aliases", QT_TRANSLATE_NOOP("Field", "other names")),
            column<&SubDimension::position>("position", QT_TRANSLATE_NOOP("Field", "order")),
        }};
    return description;
}

void removeRow(Database &db, Id<Pillar> id)
{
    db.run("UPDATE program SET pillar_id = NULL, sub_dimension_id = NULL WHERE pillar_id = ?", id);
    db.run("UPDATE candidate SET pillar_id = NULL WHERE pillar_id = ?", id);
    db.run("DELETE FROM sub_dimension WHERE pillar_id = ?", id);
    rows::remove<Pillar>(db, id);
}

void removeRow(Database &db, Id<SubDimension> id)
{
    db.run("UPDATE program SET sub_dimension_id = NULL WHERE sub_dimension_id = ?", id);
    rows::remove<SubDimension>(db, id);
}
