// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/scoreblock.h"

#include "model/exchange/writing/sheetwriter.h"

#include <QCoreApplication>

namespace writing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr int head = 3;
constexpr int scorerColumn = 0;
constexpr int weightColumn = 1;
constexpr int numberColumn = 2;
constexpr int codeColumn = 3;
constexpr int nameColumn = 4;
constexpr int firstCriterion = 5;

void writeHead(ScoreBlock &block, const scoring::ScoreCube &cube)
{
    Sheet &sheet = block.sheet;
    const std::vector<std::pair<QString, double>> titles{{Text::tr("Scorer"), 18},
                                                         {Text::tr("Scorer's weight"), 9},
                                                         {Text::tr("No."), 6},
                                                         {Text::tr("Code"), 9},
                                                         {Text::tr("Candidate"), 36}};
    for (const auto &[title, width] : titles) {
        sheet.put(head, int(sheet.widths.size()), {title, headStyle});
        sheet.widths.push_back(width);
    }
    for (std::size_t j = 0; j < cube.criteria().size(); ++j) {
        block.columns.push_back(cube.isScored(j) ? int(sheet.widths.size()) : -1);
        if (!cube.isScored(j))
            continue;
        sheet.put(head, block.columns.back(), {cube.criteria()[j].code, groupHeadStyle});
        sheet.widths.push_back(8);
    }
}

void writeRow(ScoreBlock &block, const PlanData &data, const scoring::ScoreCube &cube, std::size_t scorer,
              std::size_t candidate)
{
    Sheet &sheet = block.sheet;
    const int row = int(sheet.rows.size());
    const Candidate *of = data.candidates.find(cube.candidates()[candidate]);
    sheet.put(row, scorerColumn, {cube.scorers()[scorer].name, textStyle});
    sheet.put(row, weightColumn, {cube.scorers()[scorer].weight, centredStyle});
    sheet.put(row, numberColumn, {double(candidate + 1), centredStyle});
    sheet.put(row, codeColumn, {of->code, textStyle});
    sheet.put(row, nameColumn, {of->name, wrappedStyle});
    for (std::size_t j = 0; j < block.columns.size(); ++j) {
        if (block.columns[j] < 0)
            continue;
        const double value = cube.value(candidate, j, scorer);
        sheet.put(row, block.columns[j],
                  scoring::isMissing(value) ? Cell{{}, centredStyle} : Cell{value, centredStyle});
    }
}

}

ScoreBlock scoreBlock(const PlanData &data, const scoring::ScoreCube &cube)
{
    ScoreBlock block{.sheet = {.name = Text::tr("Scores")}};
    writeTitle(block.sheet, Text::tr("Scores of each scorer"),
               Text::tr("An empty cell was not scored; it does not count in the mean."));
    writeHead(block, cube);
    for (std::size_t scorer = 0; scorer < cube.scorers().size(); ++scorer)
        for (std::size_t candidate = 0; candidate < cube.candidates().size(); ++candidate)
            writeRow(block, data, cube, scorer, candidate);
    block.sheet.table = Area{head, 0, int(block.sheet.rows.size()) - 1, int(block.sheet.widths.size()) - 1};
    block.sheet.frozenRows = head + 1;
    block.sheet.frozenColumns = firstCriterion;
    block.weighted = std::ranges::any_of(
        cube.scorers(), [&](const Scorer &scorer) { return scorer.weight != cube.scorers().front().weight; });
    return block;
}

QString ScoreBlock::jointFormula(std::size_t criterion, const QString &numberCell) const
{
    const auto range = [&](int column) {
        return QStringLiteral("'%1'!").arg(sheet.name)
            + address(Area{sheet.table->top + 1, column, sheet.table->bottom, column});
    };
    const QString numbers = range(numberColumn);
    const QString values = range(columns[criterion]);
    if (!weighted)
        return QStringLiteral("IFERROR(AVERAGEIF(%1,%2,%3),\"\")").arg(numbers, numberCell, values);
    const QString given
        = QStringLiteral("(%1=%2)*ISNUMBER(%3)*%4").arg(numbers, numberCell, values, range(weightColumn));
    return QStringLiteral("IFERROR(SUMPRODUCT(%1*%2)/SUMPRODUCT(%1),\"\")").arg(given, values);
}

}
