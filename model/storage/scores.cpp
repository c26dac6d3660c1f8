// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/scores.h"

#include <QtGlobal>

template <>
const Table<Round> &table<Round>()
{
    static const Table<Round> description{
        "round",
        QT_TRANSLATE_NOOP("Field", "round"),
        {
            keyColumn<&Round::id>("id", QT_TRANSLATE_NOOP("Field", "key")),
            column<&Round::name>("name", QT_TRANSLATE_NOOP("Field", "name")),
            column<&Round::date>("date", QT_TRANSLATE_NOOP("Field", "date")),
            column<&Round::closed>("closed", QT_TRANSLATE_NOOP("Field", "closed")),
            column<&Round::position>("position", QT_TRANSLATE_NOOP("Field", "order")),
            column<&Round::proposed>("proposed", QT_TRANSLATE_NOOP("Field", "proposed")),
        }};
    return description;
}

template <>
const Table<Scorer> &table<Scorer>()
{
    static const Table<Scorer> description{
        "scorer",
        QT_TRANSLATE_NOOP("Field", "scorer"),
        {
            keyColumn<&Scorer::id>("id", QT_TRANSLATE_NOOP("Field", "key")),
            column<&Scorer::name>("name", QT_TRANSLATE_NOOP("Field", "name")),
            column<&Scorer::agency>("agency_id", QT_TRANSLATE_NOOP("Field", "agency")),
            column<&Scorer::weight>("weight", QT_TRANSLATE_NOOP("Field", "weight")),
            column<&Scorer::position>("position", QT_TRANSLATE_NOOP("Field", "order")),
        }};
    return description;
}

template <>
const Table<Score> &table<Score>()
{
    static const Table<Score> description{
        "score",
        QT_TRANSLATE_NOOP("Field", "score"),
        {
            keyColumn<&Score::round>("round_id", QT_TRANSLATE_NOOP("Field", "round")),
            keyColumn<&Score::scorer>("scorer_id", QT_TRANSLATE_NOOP("Field", "scorer")),
            keyColumn<&Score::candidate>("candidate_id", QT_TRANSLATE_NOOP("Field", "candidate")),
            keyColumn<&Score::criterion>("criterion_id", QT_TRANSLATE_NOOP("Field", "criterion")),
            column<&Score::value>("value", QT_TRANSLATE_NOOP("Field", "value")),
        }};
    return description;
}

template <>
const Table<Comparison> &table<Comparison>()
{
    static const Table<Comparison> description{
        "comparison",
        QT_TRANSLATE_NOOP("Field", "comparison"),
        {
            keyColumn<&Comparison::scorer>("scorer_id", QT_TRANSLATE_NOOP("Field", "scorer")),
            keyColumn<&Comparison::a>("a_id", QT_TRANSLATE_NOOP("Field", "criterion")),
            keyColumn<&Comparison::b>("b_id", QT_TRANSLATE_NOOP("Field", "compared with")),
            column<&Comparison::value>("value", QT_TRANSLATE_NOOP("Field", "value")),
        }};
    return description;
}

void removeRow(Database &db, Id<Round> id)
{
    db.run("DELETE FROM score WHERE round_id = ?", id);
    rows::remove<Round>(db, id);
}

void removeRow(Database &db, Id<Scorer> id)
{
    db.run("DELETE FROM score WHERE scorer_id = ?", id);
    db.run("DELETE FROM comparison WHERE scorer_id = ?", id);
    rows::remove<Scorer>(db, id);
}
