// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/programs.h"

#include <QtGlobal>

template <>
const Table<Program> &table<Program>()
{
    static const Table<Program> description{
        "program",
        QT_TRANSLATE_NOOP("Field", "program"),
        {
            keyColumn<&Program::id>("id", QT_TRANSLATE_NOOP("Field", "key")),
            column<&Program::code>("code", QT_TRANSLATE_NOOP("Field", "code")),
            column<&Program::name>("name", QT_TRANSLATE_NOOP("Field", "name")),
            column<&Program::description>("description", QT_TRANSLATE_NOOP("Field", "description")),
            column<&Program::pillar>("pillar_id", QT_TRANSLATE_NOOP("Field", "pillar")),
            column<&Program::subDimension>("sub_dimension_id", QT_TRANSLATE_NOOP("Field", "sub-dimension")),
            column<&Program::lead>("lead_id", QT_TRANSLATE_NOOP("Field", "lead agency")),
            column<&Program::leadText>("lead_text", QT_TRANSLATE_NOOP("Field", "lead as written")),
            column<&Program::supportText>("support_text", QT_TRANSLATE_NOOP("Field", "support as written")),
            column<&Program::actionGroup>("action_group", QT_TRANSLATE_NOOP("Field", "action group")),
            column<&Program::officialCode>("official_code", QT_TRANSLATE_NOOP("Field", "official code")),
            column<&Program::rpjmd>("rpjmd", QT_TRANSLATE_NOOP("Field", "RPJMD reference")),
            column<&Program::renstra>("renstra", QT_TRANSLATE_NOOP("Field", "Renstra reference")),
            column<&Program::firstYear>("first_year", QT_TRANSLATE_NOOP("Field", "first year")),
            column<&Program::lastYear>("last_year", QT_TRANSLATE_NOOP("Field", "last year")),
            column<&Program::horizon>("horizon", QT_TRANSLATE_NOOP("Field", "horizon")),
            column<&Program::note>("note", QT_TRANSLATE_NOOP("Field", "note")),
            column<&Program::position>("position", QT_TRANSLATE_NOOP("Field", "order")),
        }};
    return description;
}

template <>
const Table<Support> &table<Support>()
{
    static const Table<Support> description{
        "support",
        QT_TRANSLATE_NOOP("Field", "supporting agency"),
        {
            keyColumn<&Support::program>("program_id", QT_TRANSLATE_NOOP("Field", "program")),
            keyColumn<&Support::agency>("agency_id", QT_TRANSLATE_NOOP("Field", "agency")),
            column<&Support::group>("group", QT_TRANSLATE_NOOP("Field", "named in the group")),
        }};
    return description;
}

template <>
const Table<Partner> &table<Partner>()
{
    static const Table<Partner> description{
        "partner",
        QT_TRANSLATE_NOOP("Field", "partner"),
        {
            keyColumn<&Partner::id>("id", QT_TRANSLATE_NOOP("Field", "key")),
            column<&Partner::program>("program_id", QT_TRANSLATE_NOOP("Field", "program")),
            column<&Partner::candidate>("candidate_id", QT_TRANSLATE_NOOP("Field", "candidate")),
            column<&Partner::name>("name", QT_TRANSLATE_NOOP("Field", "name")),
            column<&Partner::form>("form", QT_TRANSLATE_NOOP("Field", "form")),
            column<&Partner::position>("position", QT_TRANSLATE_NOOP("Field", "order")),
        }};
    return description;
}

void removeRow(Database &db, Id<Program> id)
{
    db.run("UPDATE candidate SET program_id = NULL WHERE program_id = ?", id);
    db.run("DELETE FROM support WHERE program_id = ?", id);
    // What it took over from a candidate goes back there.
    db.run("UPDATE partner SET program_id = NULL WHERE program_id = ? AND candidate_id IS NOT NULL", id);
    db.run("UPDATE risk SET program_id = NULL WHERE program_id = ? AND candidate_id IS NOT NULL", id);
    db.run("UPDATE indicator SET program_id = NULL WHERE program_id = ? AND candidate_id IS NOT NULL", id);
    db.run("UPDATE activity SET program_id = NULL WHERE program_id = ? AND candidate_id IS NOT NULL", id);
    db.run("DELETE FROM partner WHERE program_id = ?", id);
    db.run("DELETE FROM budget_line WHERE program_id = ?", id);
    db.run("DELETE FROM risk WHERE program_id = ?", id);
    db.run("DELETE FROM target WHERE indicator_id IN (SELECT id FROM indicator WHERE program_id = ?)", id);
    db.run("DELETE FROM indicator WHERE program_id = ?", id);
    db.run(R"sql(
        DELETE FROM dependency WHERE predecessor_id IN (SELECT id FROM activity WHERE program_id = ?1)
                                  OR successor_id IN (SELECT id FROM activity WHERE program_id = ?1)
    )sql",
           id);
    db.run("DELETE FROM activity WHERE program_id = ?", id);
    rows::remove<Program>(db, id);
}

void removeRow(Database &db, Id<Partner> id)
{
    rows::remove<Partner>(db, id);
}
