// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/parties.h"
#include "model/domain/words.h"
#include "model/report/chapters/chapters.h"
#include "model/report/chapters/scoredmatrix.h"
#include "model/report/chapters/tables.h"
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

}

std::vector<Column> candidateColumns()
{
    return {{.title = Text::tr("Code"), .token = QStringLiteral("kode")},
            {.title = Text::tr("Candidate"), .stretch = 3, .token = QStringLiteral("nama")},
            {.title = Text::tr("Dimension"), .token = QStringLiteral("dimensi")},
            {.title = Text::tr("Proposed by"), .token = QStringLiteral("pengusul")},
            {.title = Text::tr("Related program"), .token = QStringLiteral("program")},
            {.title = Text::tr("Months"),
             .align = Align::Right,
             .holds = Column::Holds::Number,
             .token = QStringLiteral("bulan")},
            {.title = Text::tr("Cost (Rp million)"),
             .align = Align::Right,
             .holds = Column::Holds::Money,
             .token = QStringLiteral("biaya")},
            {.title = Text::tr("Conditions met"), .align = Align::Centre, .token = QStringLiteral("syarat")},
            {.title = Text::tr("Decision"), .token = QStringLiteral("keputusan")}};
}

Table candidateTable(const PlanData &data)
{
    const bool gates = !data.gates.empty();
    const bool decided = std::ranges::any_of(
        data.candidates, [](const Candidate &row) { return row.decision != Candidate::Decision::Open; });
    Table table{.caption = Text::tr("Quick-win candidates"), .columns = candidateColumns()};
    std::erase_if(table.columns, [&](const Column &column) {
        return (!gates && column.token == u"syarat") || (!decided && column.token == u"keputusan");
    });
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

namespace {

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

}

std::vector<Column> criteriaColumns()
{
    return {{.title = Text::tr("Code"), .token = QStringLiteral("kode")},
            {.title = Text::tr("Criterion"), .stretch = 1, .token = QStringLiteral("nama")},
            {.title = Text::tr("Kind"), .token = QStringLiteral("jenis")},
            {.title = Text::tr("Scale"), .align = Align::Centre, .token = QStringLiteral("skala")},
            {.title = Text::tr("Weight"), .align = Align::Right, .token = QStringLiteral("bobot")}};
}

Table criteriaTable(const PlanData &data)
{
    Table table{.caption = Text::tr("Criteria"), .columns = criteriaColumns()};
    for (const Criterion *criterion : byPosition(data.criteria))
        table.rows.push_back(
            {{Cell(criterion->code), Cell(criterion->name),
              Cell(criterion->direction == Criterion::Direction::Cost ? Text::tr("cost: less is better")
                                                                      : Text::tr("benefit: more is better")),
              Cell(scaleOf(*criterion)), Cell(format::percent(criterion->weight))}});
    return table;
}

Table anchorTable(const PlanData &data)
{
    Table table{.caption = Text::tr("What the scores mean"),
                .columns
                = {{.title = Text::tr("Criterion"), .stretch = 1},
                   {.title = Text::tr("Score"), .align = Align::Right, .holds = Column::Holds::Number},
                   {.title = Text::tr("Meaning"), .stretch = 2}}};
    for (const Criterion *criterion : byPosition(data.criteria)) {
        QString name = criterion->name;
        for (const Anchor &anchor : data.anchors.of(criterion->id))
            table.rows.push_back({{Cell(std::exchange(name, QStringLiteral(" "))), Cell(double(anchor.level)),
                                   Cell(anchor.meaning)}});
    }
    return table;
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
