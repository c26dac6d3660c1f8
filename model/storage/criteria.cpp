// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/criteria.h"

#include "model/storage/scores.h"

#include <QtGlobal>

template <>
const Table<Criterion> &table<Criterion>()
{
    static const Table<Criterion> description{
        "criterion",
        QT_TRANSLATE_NOOP("Field", "criterion"),
        {
            keyColumn<&Criterion::id>("id", QT_TRANSLATE_NOOP("Field", "key")),
            column<&Criterion::code>("code", QT_TRANSLATE_NOOP("Field", "code")),
            column<&Criterion::name>("name", QT_TRANSLATE_NOOP("Field", "name")),
            column<&Criterion::direction>("direction", QT_TRANSLATE_NOOP("Field", "direction")),
            shareColumn<&Criterion::weight>("weight", QT_TRANSLATE_NOOP("Field", "weight")),
            column<&Criterion::lowest>("lowest", QT_TRANSLATE_NOOP("Field", "lowest value")),
            column<&Criterion::highest>("highest", QT_TRANSLATE_NOOP("Field", "highest value")),
            column<&Criterion::origin>("origin", QT_TRANSLATE_NOOP("Field", "taken from")),
            column<&Criterion::note>("note", QT_TRANSLATE_NOOP("Field", "note")),
            column<&Criterion::position>("position", QT_TRANSLATE_NOOP("Field", "order")),
            column<&Criterion::shortName>("short_name", QT_TRANSLATE_NOOP("Field", "short name")),
            column<&Criterion::locked>("locked", QT_TRANSLATE_NOOP("Field", "locked")),
            column<&Criterion::indifference>("indifference", QT_TRANSLATE_NOOP("Field", "indifferent up to")),
            column<&Criterion::preference>("preference", QT_TRANSLATE_NOOP("Field", "preferred from")),
        }};
    return description;
}

template <>
const Table<Anchor> &table<Anchor>()
{
    static const Table<Anchor> description{
        "anchor",
        QT_TRANSLATE_NOOP("Field", "meaning of a level"),
        {
            keyColumn<&Anchor::criterion>("criterion_id", QT_TRANSLATE_NOOP("Field", "criterion")),
            keyColumn<&Anchor::level>("level", QT_TRANSLATE_NOOP("Field", "level")),
            column<&Anchor::meaning>("meaning", QT_TRANSLATE_NOOP("Field", "meaning")),
        }};
    return description;
}

void removeRow(Database &db, Id<Criterion> id)
{
    requireNotInClosedRound(db, "criterion_id", id.value);
    db.run("DELETE FROM exemption WHERE criterion_id = ?", id);
    db.run("DELETE FROM round_weight WHERE criterion_id = ?", id);
    db.run("DELETE FROM anchor WHERE criterion_id = ?", id);
    db.run("DELETE FROM score WHERE criterion_id = ?", id);
    db.run("DELETE FROM comparison WHERE a_id = ?1 OR b_id = ?1", id);
    rows::remove<Criterion>(db, id);
}
