// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/parties.h"
#include "model/report/chapters/scoredmatrix.h"
#include "model/report/chapters/tables.h"
#include "model/report/volumes/kinds/arrangement.h"
#include "model/report/volumes/kinds/kinds.h"
#include "model/scoring/methods.h"
#include "model/scoring/ranking.h"
#include "model/scoring/scorecube.h"
#include "model/scoring/stability.h"
#include "model/scoring/stabilitywords.h"

#include <QCoreApplication>

#include <numeric>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BlockKinds)
};

void noScores(BookWriter &book)
{
    book.note(Text::tr("Nobody has scored the candidates yet."));
}

void writeCandidates(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    if (subject.data.candidates.empty())
        return book.note(Text::tr("There is no quick-win candidate yet."));
    Table table = candidateTable(subject.data);
    table.caption = captionOf(subject, call, table.caption);
    book.table(arranged(std::move(table), call));
}

void writeCriteria(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    if (subject.data.criteria.empty())
        return book.note(Text::tr("There is no criterion yet."));
    Table table = criteriaTable(subject.data);
    table.caption = captionOf(subject, call, table.caption);
    book.table(arranged(std::move(table), call));
    if (call.isSet("makna") && !subject.data.anchors.empty())
        book.table(anchorTable(subject.data));
}

void writeMatrix(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    std::optional<ScoredMatrix> scored = scoredMatrix(subject.data);
    if (!scored)
        return noScores(book);
    scored->table.caption = captionOf(subject, call, scored->table.caption);
    book.table(std::move(scored->table));
}

void writeAgreement(BookWriter &book, const Subject &subject, const BlockCall & /*call*/)
{
    const std::optional<ScoredMatrix> scored = scoredMatrix(subject.data);
    if (!scored)
        return noScores(book);
    book.paragraph(scored->agreement);
}

/// The method that was asked for, else the round's own.
scoring::MethodUse methodOf(const BlockCall &call, const Round &round)
{
    const scoring::Method *asked = scoring::findMethod(call.word("metode"));
    return {.method = asked ? asked : scoring::methodOrDefault(round.method),
            .normalisation
            = scoring::findNormalisation(round.normalisation).value_or(scoring::Normalisation::Maximum)};
}

const Round *presentRound(const PlanData &data)
{
    return data.scores.empty() ? nullptr : data.rounds.find(scoring::currentRound(data));
}

QString pillarName(const PlanData &data, Id<Pillar> pillar)
{
    const Pillar *row = data.pillars.find(pillar);
    return row ? row->name : QString();
}

std::vector<Column> rankingColumns()
{
    return {{.title = Text::tr("Rank"),
             .align = Align::Right,
             .holds = Column::Holds::Number,
             .token = QStringLiteral("peringkat")},
            {.title = Text::tr("Code"), .token = QStringLiteral("kode")},
            {.title = Text::tr("Candidate"), .stretch = 3, .token = QStringLiteral("nama")},
            {.title = Text::tr("Dimension"), .token = QStringLiteral("dimensi")},
            {.title = Text::tr("Proposed by"), .token = QStringLiteral("pengusul")},
            {.title = Text::tr("Score"),
             .align = Align::Right,
             .holds = Column::Holds::Number,
             .decimals = 4,
             .token = QStringLiteral("nilai")}};
}

Table rankingTable(const PlanData &data, const scoring::ScoreCube &cube, const scoring::MethodUse &use)
{
    const std::vector<double> scores = use.method->scores(scoring::jointMatrix(cube), use.normalisation);
    const std::vector<int> ranks = scoring::ranks(scores, use.method->better);
    std::vector<std::size_t> order(ranks.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return ranks[i]; });
    const QString title = scoring::methodTitle(*use.method, use.normalisation);
    Table table{.caption = Text::tr("Ranking by %1").arg(title), .columns = rankingColumns()};
    for (const std::size_t i : order) {
        const Candidate *candidate = data.candidates.find(cube.candidates()[i]);
        table.rows.push_back({{Cell(double(ranks[i])), Cell(candidate->code), Cell(candidate->name),
                               Cell(pillarName(data, candidate->pillar)),
                               Cell(proposerName(data, *candidate)), Cell(scores[i])}});
    }
    return table;
}

void writeRanking(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    const Round *round = presentRound(subject.data);
    const scoring::ScoreCube cube(subject.data, round ? round->id : Id<Round>());
    if (!round || cube.candidates().empty())
        return noScores(book);
    Table table = rankingTable(subject.data, cube, methodOf(call, *round));
    table.caption = captionOf(subject, call, table.caption);
    book.table(arranged(std::move(table), call));
    if (const std::optional<ScoredMatrix> scored = scoredMatrix(subject.data))
        book.paragraph(scored->comparison);
}

/// A few thousand runs say the same sentence as many, at once.
void writeStability(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    const Round *round = presentRound(subject.data);
    if (!round)
        return noScores(book);
    const auto chosen
        = std::ranges::count(subject.data.candidates, Candidate::Decision::Chosen, &Candidate::decision);
    scoring::StabilityQuestion question{.plan = subject.data,
                                        .round = round->id,
                                        .use = methodOf(call, *round),
                                        .line = std::size_t(std::max<std::ptrdiff_t>(1, chosen))};
    question.simulation.runs = 2000;
    const auto stability = scoring::stabilityOf(question);
    if (stability)
        book.paragraph(scoring::sentences(*stability, scoring::stabilityNames(subject.data)).join(u' '));
}

std::vector<Column> decisionColumns()
{
    return {{.title = Text::tr("No"),
             .align = Align::Right,
             .holds = Column::Holds::Number,
             .token = QStringLiteral("no")},
            {.title = Text::tr("Code"), .token = QStringLiteral("kode")},
            {.title = Text::tr("Quick win"), .stretch = 3, .token = QStringLiteral("nama")},
            {.title = Text::tr("Lead OPD"), .token = QStringLiteral("pj")},
            {.title = Text::tr("Months"),
             .align = Align::Right,
             .holds = Column::Holds::Number,
             .token = QStringLiteral("bulan")},
            {.title = Text::tr("Cost (Rp million)"),
             .align = Align::Right,
             .holds = Column::Holds::Money,
             .token = QStringLiteral("biaya")},
            {.title = Text::tr("Reason"), .stretch = 3, .token = QStringLiteral("alasan")}};
}

void writeDecision(BookWriter &book, const Subject &subject, const BlockCall &call)
{
    const PlanData &data = subject.data;
    Table table{.caption = captionOf(subject, call, Text::tr("Chosen quick wins")),
                .columns = decisionColumns()};
    Money sum;
    for (const Candidate *row : byPosition(data.candidates, [](const Candidate &each) {
             return each.decision == Candidate::Decision::Chosen;
         })) {
        table.rows.push_back(
            {{Cell(double(table.rows.size() + 1)), Cell(row->code), Cell(row->name),
              Cell(proposerName(data, *row)), row->months ? Cell(double(*row->months)) : Cell(),
              row->cost ? Cell(*row->cost) : Cell(), Cell(row->decisionReason)}});
        sum += row->cost.value_or(Money());
    }
    if (table.rows.empty())
        return book.note(Text::tr("No quick win is chosen yet."));
    Cell title(Text::tr("Total"));
    title.span = 5;
    table.rows.push_back({{title, Cell(sum), Cell(QStringLiteral(" "))}, Row::Kind::Total});
    book.table(arranged(std::move(table), call));
}

std::vector<BlockOption::Choice> methodChoices()
{
    std::vector<BlockOption::Choice> choices;
    for (const scoring::Method &method : scoring::methods())
        choices.push_back({method.token, scoring::methodTitle(method)});
    return choices;
}

}

std::vector<BlockKind> choiceKinds()
{
    using Shape = BlockKind::Shape;
    const BlockOption method{QStringLiteral("metode"), Text::tr("Method"), BlockOption::Takes::Choice,
                             methodChoices()};
    std::vector<BlockOption> ranking = arrangementOptions(rankingColumns());
    ranking.insert(ranking.begin(), method);
    std::vector<BlockOption> criteria = arrangementOptions(criteriaColumns());
    criteria.push_back(
        {QStringLiteral("makna"), Text::tr("With the meaning of the scores"), BlockOption::Takes::YesNo});
    return {
        {QStringLiteral("kandidat"), Text::tr("Quick-win candidates"), Shape::Table,
         arrangementOptions(candidateColumns()), writeCandidates},
        {QStringLiteral("kriteria"), Text::tr("Criteria and weights"), Shape::Table, criteria, writeCriteria},
        {QStringLiteral("matriks_nilai"), Text::tr("Scored matrix"), Shape::Table, {}, writeMatrix},
        {QStringLiteral("peringkat"), Text::tr("Ranking"), Shape::Table, ranking, writeRanking},
        {QStringLiteral("kesepakatan"),
         Text::tr("Agreement of the scorers"),
         Shape::Other,
         {},
         writeAgreement},
        {QStringLiteral("kestabilan"),
         Text::tr("Stability of the ranking"),
         Shape::Other,
         {method},
         writeStability},
        {QStringLiteral("keputusan"), Text::tr("Chosen quick wins"), Shape::Table,
         arrangementOptions(decisionColumns()), writeDecision}};
}

}
