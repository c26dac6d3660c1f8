// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/agencies.h"

#include <QtGlobal>

template <>
const Table<Agency> &table<Agency>()
{
    static const Table<Agency> description{
        "agency",
        QT_TRANSLATE_NOOP("Field", "agency"),
        {
            keyColumn<&Agency::id>("id", QT_TRANSLATE_NOOP("Field", "key")),
            column<&Agency::code>("code", QT_TRANSLATE_NOOP("Field", "code")),
            column<&Agency::shortName>("short_name", QT_TRANSLATE_NOOP("Field", "short name")),
            column<&Agency::fullName>("full_name", QT_TRANSLATE_NOOP("Field", "full name")),
            column<&Agency::kind>("kind", QT_TRANSLATE_NOOP("Field", "kind")),
            column<&Agency::aliases>("aliases", QT_TRANSLATE_NOOP("Field", "other names")),
            column<&Agency::note>("note", QT_TRANSLATE_NOOP("Field", "note")),
            column<&Agency::position>("position", QT_TRANSLATE_NOOP("Field", "order")),
        }};
    return description;
}

template <>
const Table<Capacity> &table<Capacity>()
{
    static const Table<Capacity> description{
        "capacity",
        QT_TRANSLATE_NOOP("Field", "capacity of an agency"),
        {
            keyColumn<&Capacity::agency>("agency_id", QT_TRANSLATE_NOOP("Field", "agency")),
            keyColumn<&Capacity::year>("year", QT_TRANSLATE_NOOP("Field", "year")),
            column<&Capacity::programs>("programs", QT_TRANSLATE_NOOP("Field", "programs at once")),
        }};
    return description;
}

template <>
const Table<Area> &table<Area>()
{
    static const Table<Area> description{
        "area",
        QT_TRANSLATE_NOOP("Field", "kelurahan"),
        {
            keyColumn<&Area::id>("id", QT_TRANSLATE_NOOP("Field", "key")),
            column<&Area::code>("code", QT_TRANSLATE_NOOP("Field", "code")),
            column<&Area::name>("name", QT_TRANSLATE_NOOP("Field", "name")),
            column<&Area::district>("district", QT_TRANSLATE_NOOP("Field", "kecamatan")),
            column<&Area::position>("position", QT_TRANSLATE_NOOP("Field", "order")),
        }};
    return description;
}

template <>
const Table<Member> &table<Member>()
{
    static const Table<Member> description{
        "member",
        QT_TRANSLATE_NOOP("Field", "team member"),
        {
            keyColumn<&Member::id>("id", QT_TRANSLATE_NOOP("Field", "key")),
            column<&Member::body>("body", QT_TRANSLATE_NOOP("Field", "body")),
            column<&Member::seat>("seat", QT_TRANSLATE_NOOP("Field", "seat")),
            column<&Member::office>("office", QT_TRANSLATE_NOOP("Field", "office")),
            column<&Member::person>("person", QT_TRANSLATE_NOOP("Field", "person")),
            column<&Member::agency>("agency_id", QT_TRANSLATE_NOOP("Field", "agency")),
            column<&Member::agencyText>("agency_text", QT_TRANSLATE_NOOP("Field", "agency as written")),
            column<&Member::position>("position", QT_TRANSLATE_NOOP("Field", "order")),
        }};
    return description;
}

void removeRow(Database &db, Id<Agency> id)
{
    const std::optional<Agency> agency = rows::find<Agency>(db, id);
    const QString name = agency ? agency->shortName : QString();
    db.run("UPDATE program SET lead_id = NULL, lead_text = ? WHERE lead_id = ?", name, id);
    db.run("UPDATE candidate SET agency_id = NULL, agency_text = ? WHERE agency_id = ?", name, id);
    db.run("UPDATE activity SET agency_id = NULL, agency_text = ? WHERE agency_id = ?", name, id);
    db.run("UPDATE member SET agency_id = NULL, agency_text = ? WHERE agency_id = ?", name, id);
    db.run("UPDATE scorer SET agency_id = NULL WHERE agency_id = ?", id);
    db.run("UPDATE risk SET owner_id = NULL WHERE owner_id = ?", id);
    db.run("DELETE FROM support WHERE agency_id = ?", id);
    db.run("DELETE FROM capacity WHERE agency_id = ?", id);
    rows::remove<Agency>(db, id);
}

void mergeRows(Database &db, Id<Agency> keep, Id<Agency> gone)
{
    db.run("UPDATE program SET lead_id = ? WHERE lead_id = ?", keep, gone);
    db.run("UPDATE candidate SET agency_id = ? WHERE agency_id = ?", keep, gone);
    db.run("UPDATE activity SET agency_id = ? WHERE agency_id = ?", keep, gone);
    db.run("UPDATE member SET agency_id = ? WHERE agency_id = ?", keep, gone);
    db.run("UPDATE scorer SET agency_id = ? WHERE agency_id = ?", keep, gone);
    db.run("UPDATE risk SET owner_id = ? WHERE owner_id = ?", keep, gone);
    db.run(R"sql(
        INSERT OR IGNORE INTO support (program_id, agency_id, "group")
        SELECT program_id, ?, "group" FROM support WHERE agency_id = ?
    )sql",
           keep, gone);
    db.run("DELETE FROM support WHERE agency_id = ?", gone);
    db.run(R"sql(
        DELETE FROM support WHERE agency_id = ?1 AND program_id IN (SELECT id FROM program WHERE lead_id = ?1)
    )sql",
           keep);
    db.run(R"sql(
        INSERT OR IGNORE INTO capacity (agency_id, year, programs)
        SELECT ?, year, programs FROM capacity WHERE agency_id = ?
    )sql",
           keep, gone);
    db.run("DELETE FROM capacity WHERE agency_id = ?", gone);
    rows::remove<Agency>(db, gone);
}

void removeRow(Database &db, Id<Area> id)
{
    rows::remove<Area>(db, id);
}

void removeRow(Database &db, Id<Member> id)
{
    rows::remove<Member>(db, id);
}
