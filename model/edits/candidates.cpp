// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/candidates.h"

#include "model/edits/rows.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

QString decisionLabel(const QString &name, qsizetype count, Candidate::Decision decision)
{
    if (count > 1)
        return Text::tr("Decide on %n candidates: %1", "decision", int(count)).arg(word(decision));
    return Text::tr("Decide on candidate %1: %2", "name, decision").arg(name, word(decision));
}

/// The sub-dimension's pillar, else the candidate's.
Id<Pillar> pillarOf(const PlanData &data, const Candidate &candidate, Id<SubDimension> id)
{
    const SubDimension *subDimension = data.subDimensions.find(id);
    return subDimension ? subDimension->pillar : candidate.pillar;
}

Program programOf(const PlanData &data, const Candidate &candidate, const edits::ProgramFromCandidate &wanted)
{
    const int years = (std::max(candidate.months.value_or(12), 1) - 1) / 12;
    return {.id = Id<Program>::create(),
            .name = candidate.name,
            .description = candidate.innovation,
            .pillar = pillarOf(data, candidate, wanted.subDimension),
            .subDimension = wanted.subDimension,
            .lead = candidate.agency,
            .leadText = candidate.agencyText,
            .firstYear = wanted.year,
            .lastYear = wanted.year ? wanted.year + years : 0,
            .note = candidate.note,
            .position = edits::lastPosition<Program>(data) + edits::positionGap};
}

Id<FundingSource> sourceFor(const PlanData &data, Id<FundingSource> wanted)
{
    if (wanted)
        return wanted;
    const auto own = byPosition(data.fundingSources, [](const FundingSource &source) { return source.apbd; });
    return own.empty() ? Id<FundingSource>{} : own.front()->id;
}

/// The candidate's rows belong to the program too.
template <class Row>
void share(Database &db, const Rows<Row> &rows, Id<Candidate> candidate, Id<Program> program)
{
    for (Row row : rows)
        if (row.candidate == candidate) {
            row.program = program;
            rows::update(db, row);
        }
}

void shareAll(Database &db, const PlanData &data, Id<Candidate> candidate, Id<Program> program)
{
    share(db, data.indicators, candidate, program);
    share(db, data.partners, candidate, program);
    share(db, data.risks, candidate, program);
    share(db, data.activities, candidate, program);
}

}

bool edits::decide(Plan &plan, const std::vector<Id<Candidate>> &ids, Candidate::Decision decision,
                   const QString &reason)
{
    std::vector<Candidate> next;
    for (const Id<Candidate> id : ids)
        if (const Candidate *candidate = plan.data().candidates.find(id)) {
            next.push_back(*candidate);
            next.back().decision = decision;
            next.back().decisionReason = decision == Candidate::Decision::Open ? QString() : reason;
        }
    if (next.empty())
        return true;
    const QString label = decisionLabel(nameOf(next.front()), qsizetype(next.size()), decision);
    return plan.edit(label, [&](Database &db) {
        for (const Candidate &candidate : next)
            rows::update(db, candidate);
    });
}

bool edits::answerGates(Plan &plan, const std::vector<GateCell> &cells)
{
    if (cells.empty())
        return true;
    const Candidate *candidate = plan.data().candidates.find(cells.front().candidate);
    const QString label = cells.size() > 1
        ? Text::tr("Answer %n gates", nullptr, int(cells.size()))
        : Text::tr("Answer a gate of candidate %1").arg(candidate ? nameOf(*candidate) : QString());
    return plan.edit(label, [&](Database &db) {
        for (const GateCell &cell : cells)
            if (cell.passed)
                rows::put(db, GateAnswer{cell.candidate, cell.gate, *cell.passed});
            else
                rows::remove<GateAnswer>(db, std::tuple(cell.candidate, cell.gate));
    });
}

bool edits::makeProgram(Plan &plan, Id<Candidate> id, const ProgramFromCandidate &wanted, Id<Program> *made)
{
    const PlanData data = plan.data();
    const Candidate *original = data.candidates.find(id);
    if (!original)
        return true;
    Candidate candidate = *original;
    const Program program = programOf(data, candidate, wanted);
    const Id<FundingSource> source = sourceFor(data, wanted.source);
    if (made)
        *made = program.id;
    return plan.edit(Text::tr("Make a program of candidate %1").arg(nameOf(candidate)), [&](Database &db) {
        if (candidate.program)
            throw Failure(Text::tr("Candidate %1 belongs to a program already. Take it out of there first.")
                              .arg(nameOf(candidate)));
        rows::insert(db, program);
        candidate.program = program.id;
        rows::update(db, candidate);
        if (candidate.cost && wanted.year && source)
            rows::insert(db, BudgetLine{program.id, wanted.year, source, *candidate.cost, {}, true});
        shareAll(db, data, id, program.id);
    });
}
