// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/candidates.h"

#include "model/storage/scores.h"

#include <QtGlobal>

template <>
const Table<Candidate> &table<Candidate>()
{
    static const Table<Candidate> description{
        "candidate",
        QT_TRANSLATE_NOOP("Field", "candidate"),
        {
            keyColumn<&Candidate::id>("id", QT_TRANSLATE_NOOP("Field", "key")),
            column<&Candidate::code>("code", QT_TRANSLATE_NOOP("Field", "code")),
            column<&Candidate::name>("name", QT_TRANSLATE_NOOP("Field", "name")),
            column<&Candidate::pillar>("pillar_id", QT_TRANSLATE_NOOP("Field", "pillar")),
            column<&Candidate::program>("program_id", QT_TRANSLATE_NOOP("Field", "program")),
            column<&Candidate::agency>("agency_id", QT_TRANSLATE_NOOP("Field", "agency")),
            column<&Candidate::agencyText>("agency_text", QT_TRANSLATE_NOOP("Field", "agency as written")),
            column<&Candidate::kind>("kind", QT_TRANSLATE_NOOP("Field", "kind of innovation")),
            column<&Candidate::problem>("problem", QT_TRANSLATE_NOOP("Field", "problem")),
            column<&Candidate::innovation>("innovation", QT_TRANSLATE_NOOP("Field", "innovation")),
            column<&Candidate::benefit>("benefit", QT_TRANSLATE_NOOP("Field", "benefit")),
            column<&Candidate::uniqueness>("uniqueness", QT_TRANSLATE_NOOP("Field", "uniqueness")),
            column<&Candidate::development>("development",
                                            QT_TRANSLATE_NOOP("Field", "potential for development")),
            column<&Candidate::sustainability>("sustainability",
                                               QT_TRANSLATE_NOOP("Field", "sustainability")),
            column<&Candidate::resources>("resources", QT_TRANSLATE_NOOP("Field", "resources")),
            column<&Candidate::cost>("cost", QT_TRANSLATE_NOOP("Field", "cost")),
            column<&Candidate::months>("months", QT_TRANSLATE_NOOP("Field", "months")),
            column<&Candidate::stage>("stage", QT_TRANSLATE_NOOP("Field", "stage")),
            column<&Candidate::decision>("decision", QT_TRANSLATE_NOOP("Field", "decision")),
            column<&Candidate::decisionReason>("decision_reason",
                                               QT_TRANSLATE_NOOP("Field", "reason of the decision")),
            column<&Candidate::note>("note", QT_TRANSLATE_NOOP("Field", "note")),
            column<&Candidate::position>("position", QT_TRANSLATE_NOOP("Field", "order")),
            column<&Candidate::budgetYear>("budget_year", QT_TRANSLATE_NOOP("Field", "budget year")),
            column<&Candidate::requirement>("requirement", QT_TRANSLATE_NOOP("Field", "part in the choice")),
        }};
    return description;
}

template <>
const Table<Gate> &table<Gate>()
{
    static const Table<Gate> description{
        "gate",
        QT_TRANSLATE_NOOP("Field", "gate"),
        {
            keyColumn<&Gate::id>("id", QT_TRANSLATE_NOOP("Field", "key")),
            column<&Gate::text>("text", QT_TRANSLATE_NOOP("Field", "text")),
            column<&Gate::rule>("rule", QT_TRANSLATE_NOOP("Field", "rule")),
            column<&Gate::position>("position", QT_TRANSLATE_NOOP("Field", "order")),
        }};
    return description;
}

template <>
const Table<GateAnswer> &table<GateAnswer>()
{
    static const Table<GateAnswer> description{
        "gate_answer",
        QT_TRANSLATE_NOOP("Field", "gate answer"),
        {
            keyColumn<&GateAnswer::candidate>("candidate_id", QT_TRANSLATE_NOOP("Field", "candidate")),
            keyColumn<&GateAnswer::gate>("gate_id", QT_TRANSLATE_NOOP("Field", "gate")),
            column<&GateAnswer::passed>("passed", QT_TRANSLATE_NOOP("Field", "passed")),
        }};
    return description;
}

template <>
const Table<CandidatePair> &table<CandidatePair>()
{
    static const Table<CandidatePair> description{
        "candidate_pair",
        QT_TRANSLATE_NOOP("Field", "pair of candidates"),
        {
            keyColumn<&CandidatePair::a>("a_id", QT_TRANSLATE_NOOP("Field", "candidate")),
            keyColumn<&CandidatePair::b>("b_id", QT_TRANSLATE_NOOP("Field", "other candidate")),
            column<&CandidatePair::kind>("kind", QT_TRANSLATE_NOOP("Field", "kind")),
        }};
    return description;
}

void removeRow(Database &db, Id<Candidate> id)
{
    requireNotInClosedRound(db, "candidate_id", id.value);
    db.run("DELETE FROM candidate_pair WHERE a_id = ?1 OR b_id = ?1", id);
    db.run("DELETE FROM placement WHERE candidate_id = ?", id);
    db.run("DELETE FROM gate_answer WHERE candidate_id = ?", id);
    db.run("DELETE FROM score WHERE candidate_id = ?", id);
    // What its program took over stays with the program.
    db.run("UPDATE partner SET candidate_id = NULL WHERE candidate_id = ? AND program_id IS NOT NULL", id);
    db.run("UPDATE risk SET candidate_id = NULL WHERE candidate_id = ? AND program_id IS NOT NULL", id);
    db.run("UPDATE indicator SET candidate_id = NULL WHERE candidate_id = ? AND program_id IS NOT NULL", id);
    db.run("UPDATE activity SET candidate_id = NULL WHERE candidate_id = ? AND program_id IS NOT NULL", id);
    db.run("DELETE FROM partner WHERE candidate_id = ?", id);
    db.run("DELETE FROM risk WHERE candidate_id = ?", id);
    db.run("DELETE FROM target WHERE indicator_id IN (SELECT id FROM indicator WHERE candidate_id = ?)", id);
    db.run("DELETE FROM indicator WHERE candidate_id = ?", id);
    db.run(R"sql(
        DELETE FROM dependency WHERE predecessor_id IN (SELECT id FROM activity WHERE candidate_id = ?1)
                                  OR successor_id IN (SELECT id FROM activity WHERE candidate_id = ?1)
    )sql",
           id);
    db.run("DELETE FROM activity WHERE candidate_id = ?", id);
    rows::remove<Candidate>(db, id);
}

void removeRow(Database &db, Id<Gate> id)
{
    db.run("DELETE FROM gate_answer WHERE gate_id = ?", id);
    rows::remove<Gate>(db, id);
}
