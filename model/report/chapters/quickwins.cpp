// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/parties.h"
#include "model/domain/words.h"
#include "model/report/chapters/chapters.h"
#include "model/report/chapters/scoredmatrix.h"
#include "model/scoring/gates.h"

#include <QCoreApplication>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString pillarName(const PlanData &data, Id<Pillar> pillar)
{
    const Pillar *row = data.pillars.find(pillar);
    return row ? row->name : QString();
}

QString programCode(const PlanData &data, Id<Program> program)
{
    const Program *row = data.programs.find(program);
    return row ? row->code : QString();
}

/// "4 of 5": how many gates are passed.
QString gatesPassed(const PlanData &data, const Candidate &candidate)
{
    const auto passages = scoring::passages(data, candidate);
    const auto passed = std::ranges::count_if(
        passages, [](const auto &passage) { return passage.second == scoring::Passage::Passed; });
    return Text::tr("%1 of %2").arg(passed).arg(passages.size());
}

Table candidateTable(const PlanData &data)
{
    const bool gates = !data.gates.empty();
    const bool decided = std::ranges::any_of(
        data.candidates, [](const Candidate &row) { return row.decision != Candidate::Decision::Open; });
    Table table{
        .caption = Text::tr("Quick-win candidates"),
        .columns
        = {{.title = Text::tr("Code")},
           {.title = Text::tr("Candidate"), .stretch = 3},
           {.title = Text::tr("Dimension")},
           {.title = Text::tr("Proposed by")},
           {.title = Text::tr("Related program")},
           {.title = Text::tr("Months"), .align = Align::Right, .holds = Column::Holds::Number},
           {.title = Text::tr("Cost (Rp million)"), .align = Align::Right, .holds = Column::Holds::Money}}};
    if (gates)
        table.columns.push_back({.title = Text::tr("Conditions met"), .align = Align::Centre});
    if (decided)
        table.columns.push_back({.title = Text::tr("Decision")});
    for (const Candidate *candidate : byPosition(data.candidates)) {
        Row row{{Cell(candidate->code), Cell(candidate->name), Cell(pillarName(data, candidate->pillar)),
                 Cell(proposerName(data, *candidate)), Cell(programCode(data, candidate->program)),
                 candidate->months ? Cell(double(*candidate->months)) : Cell(),
                 candidate->cost ? Cell(*candidate->cost) : Cell()}};
        if (gates)
            row.cells.emplace_back(gatesPassed(data, *candidate));
        if (decided)
            row.cells.emplace_back(word(candidate->decision));
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString scaleOf(const Criterion &criterion)
{
    switch (criterion.origin) {
    case Criterion::Origin::Cost:
        return Text::tr("the candidate's own cost");
    case Criterion::Origin::Months:
        return Text::tr("the candidate's own months");
    default:
        break;
    }
    if (!criterion.lowest || !criterion.highest)
        return {};
    return QStringLiteral("%1–%2").arg(format::shortNumber(*criterion.lowest),
                                       format::shortNumber(*criterion.highest));
}

Table criteriaTable(const PlanData &data)
{
    Table table{.caption = Text::tr("Criteria"),
                .columns = {{.title = Text::tr("Code")},
                            {.title = Text::tr("Criterion"), .stretch = 1},
                            {.title = Text::tr("Kind")},
                            {.title = Text::tr("Scale"), .align = Align::Centre},
                            {.title = Text::tr("Weight"), .align = Align::Right}}};
    for (const Criterion *criterion : byPosition(data.criteria))
        table.rows.push_back(
            {{Cell(criterion->code), Cell(criterion->name),
              Cell(criterion->direction == Criterion::Direction::Cost ? Text::tr("cost: less is better")
                                                                      : Text::tr("benefit: more is better")),
              Cell(scaleOf(*criterion)), Cell(format::percent(criterion->weight))}});
    return table;
}

}

void addQuickWins(BookWriter &book, const PlanData &data)
{
    if (data.candidates.empty())
        return;
    book.heading(1, Text::tr("Quick wins"));
    book.paragraph(Text::tr("A quick win can be carried out within twelve months and is felt by the public. "
                            "%n candidates were proposed.",
                            nullptr, int(data.candidates.size())));
    book.heading(2, Text::tr("Candidates"));
    book.table(candidateTable(data));
    if (data.criteria.empty())
        return;
    book.heading(2, Text::tr("Criteria and weights"));
    book.table(criteriaTable(data));
    addScoredMatrix(book, data);
}

}
