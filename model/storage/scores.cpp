// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/scores.h"

#include "model/domain/failure.h"

#include <QCoreApplication>

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
            column<&Round::joint>("joint", QT_TRANSLATE_NOOP("Field", "joint value")),
            column<&Round::method>("method", QT_TRANSLATE_NOOP("Field", "method")),
            column<&Round::normalisation>("normalisation", QT_TRANSLATE_NOOP("Field", "normalisation")),
            column<&Round::ceiling>("ceiling", QT_TRANSLATE_NOOP("Field", "ceiling of the choice")),
            column<&Round::minPerPillar>("min_per_pillar", QT_TRANSLATE_NOOP("Field", "least a pillar")),
            column<&Round::maxPerAgency>("max_per_agency", QT_TRANSLATE_NOOP("Field", "most an OPD")),
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

template <>
const Table<Exemption> &table<Exemption>()
{
    static const Table<Exemption> description{
        "exemption",
        QT_TRANSLATE_NOOP("Field", "exemption from scoring"),
        {
            keyColumn<&Exemption::scorer>("scorer_id", QT_TRANSLATE_NOOP("Field", "scorer")),
            keyColumn<&Exemption::criterion>("criterion_id", QT_TRANSLATE_NOOP("Field", "criterion")),
            column<&Exemption::note>("note", QT_TRANSLATE_NOOP("Field", "note")),
        }};
    return description;
}

template <>
const Table<Placement> &table<Placement>()
{
    static const Table<Placement> description{
        "placement",
        QT_TRANSLATE_NOOP("Field", "place given by the team"),
        {
            keyColumn<&Placement::round>("round_id", QT_TRANSLATE_NOOP("Field", "round")),
            keyColumn<&Placement::candidate>("candidate_id", QT_TRANSLATE_NOOP("Field", "candidate")),
            column<&Placement::place>("place", QT_TRANSLATE_NOOP("Field", "place")),
            column<&Placement::reason>("reason", QT_TRANSLATE_NOOP("Field", "reason")),
        }};
    return description;
}

template <>
const Table<RoundWeight> &table<RoundWeight>()
{
    static const Table<RoundWeight> description{
        "round_weight",
        QT_TRANSLATE_NOOP("Field", "weight kept by the round"),
        {
            keyColumn<&RoundWeight::round>("round_id", QT_TRANSLATE_NOOP("Field", "round")),
            keyColumn<&RoundWeight::criterion>("criterion_id", QT_TRANSLATE_NOOP("Field", "criterion")),
            shareColumn<&RoundWeight::weight>("weight", QT_TRANSLATE_NOOP("Field", "weight")),
        }};
    return description;
}

template <>
const Table<RoundVoice> &table<RoundVoice>()
{
    static const Table<RoundVoice> description{
        "round_voice",
        QT_TRANSLATE_NOOP("Field", "voice kept by the round"),
        {
            keyColumn<&RoundVoice::round>("round_id", QT_TRANSLATE_NOOP("Field", "round")),
            keyColumn<&RoundVoice::scorer>("scorer_id", QT_TRANSLATE_NOOP("Field", "scorer")),
            column<&RoundVoice::weight>("weight", QT_TRANSLATE_NOOP("Field", "weight")),
        }};
    return description;
}

void requireNotInClosedRound(Database &db, const char *column, qint64 id)
{
    const QByteArray sql = QByteArray("SELECT name FROM round WHERE closed AND id IN "
                                      "(SELECT round_id FROM score WHERE ")
        + column + " = ?) ORDER BY position LIMIT 1";
    Statement round(db, sql);
    round.bind(1, id);
    if (round.step())
        throw Failure(QCoreApplication::translate(
                          "Edits",
                          "The closed round “%1” was computed from it, so it cannot be removed. Open the "
                          "round again first.")
                          .arg(round.text(0)));
}

void removeRow(Database &db, Id<Round> id)
{
    db.run("DELETE FROM placement WHERE round_id = ?", id);
    db.run("DELETE FROM round_weight WHERE round_id = ?", id);
    db.run("DELETE FROM round_voice WHERE round_id = ?", id);
    db.run("DELETE FROM score WHERE round_id = ?", id);
    rows::remove<Round>(db, id);
}

void removeRow(Database &db, Id<Scorer> id)
{
    requireNotInClosedRound(db, "scorer_id", id.value);
    db.run("DELETE FROM exemption WHERE scorer_id = ?", id);
    db.run("DELETE FROM round_voice WHERE scorer_id = ?", id);
    db.run("DELETE FROM score WHERE scorer_id = ?", id);
    db.run("DELETE FROM comparison WHERE scorer_id = ?", id);
    rows::remove<Scorer>(db, id);
}
