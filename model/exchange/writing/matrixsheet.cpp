// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/matrixsheet.h"

#include "model/domain/format.h"
#include "model/exchange/writing/scoreblock.h"
#include "model/exchange/writing/sheetwriter.h"
#include "model/scoring/ranking.h"
#include "model/scoring/saw.h"
#include "model/scoring/topsis.h"

#include <QCoreApplication>

namespace writing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

using scoring::DecisionMatrix;
using scoring::ScoreCube;

constexpr int groupRow = 3;
constexpr int nameRow = 4;
constexpr int directionRow = 5;
constexpr int weightRow = 6;
constexpr int referenceRow = 7;  // the value by which SAW divides
constexpr int codeRow = 8;
constexpr int firstRow = 9;
constexpr int firstValue = 3;

/// Writes the sheet block by block.
class MatrixWriter {
public:
    MatrixWriter(const PlanData &data, const ScoreCube &cube)
        : m_data(data)
        , m_cube(cube)
        , m_matrix(scoring::jointMatrix(cube))
        , m_scores(scoreBlock(data, cube))
        , m_count(int(cube.criteria().size()))
        , m_lastRow(firstRow + int(cube.candidates().size()) - 1)
    {
    }

    std::vector<Sheet> sheets()
    {
        m_sheet.name = Text::tr("Scored matrix");
        writeHeads();
        writeCandidates();
        writeValues();
        writeNormalised();
        writeResults();
        m_sheet.table = Area{codeRow, 0, m_lastRow, resultColumn() + 3};
        m_sheet.frozenRows = firstRow;
        m_sheet.frozenColumns = firstValue;
        return {m_sheet, m_scores.sheet};
    }

private:
    int valueColumn(int criterion) const { return firstValue + criterion; }
    int normalColumn(int criterion) const { return firstValue + m_count + criterion; }
    int resultColumn() const { return firstValue + 2 * m_count; }
    bool isCost(int criterion) const { return m_matrix.criteria[std::size_t(criterion)].isCost(); }

    void writeHeads();
    void writeGroup(const QString &title, int left, int right);
    void writeLabels();
    void writeCriterion(int criterion);
    void writeCandidates();
    void writeValues();
    void addHeat(int criterion);
    Cell valueCell(int candidate, int criterion) const;
    void writeNormalised();
    QString normalFormula(int row, int criterion) const;
    void writeResults();

    const PlanData &m_data;
    const ScoreCube &m_cube;
    DecisionMatrix m_matrix;
    ScoreBlock m_scores;
    int m_count;
    int m_lastRow;
    Sheet m_sheet;
};

void MatrixWriter::writeGroup(const QString &title, int left, int right)
{
    for (int column = left; column <= right; ++column)
        m_sheet.put(groupRow, column, {{}, groupHeadStyle});
    m_sheet.put(groupRow, left, {title, groupHeadStyle});
    if (right > left)
        m_sheet.merges.push_back({groupRow, left, groupRow, right});
}

void MatrixWriter::writeLabels()
{
    const std::vector<std::pair<int, QString>> labels{
        {nameRow, Text::tr("Criterion")},
        {directionRow, Text::tr("Kind")},
        {weightRow, Text::tr("Weight")},
        {referenceRow, Text::tr("Best value (SAW divides by it)")}};
    for (const auto &[row, label] : labels)
        m_sheet.put(row, 2, {label, headStyle});
    const std::vector<std::pair<QString, double>> titles{
        {Text::tr("No."), 5}, {Text::tr("Code"), 9}, {Text::tr("Candidate"), 40}};
    for (const auto &[title, width] : titles) {
        m_sheet.put(codeRow, int(m_sheet.widths.size()), {title, headStyle});
        m_sheet.widths.push_back(width);
    }
}

void MatrixWriter::writeHeads()
{
    const Round *round = m_data.rounds.find(scoring::currentRound(m_data));
    QString subtitle = Text::tr("%n scorers", nullptr, int(m_cube.scorers().size()));
    if (round && !round->name.isEmpty())
        subtitle += QStringLiteral(" · ") + round->name;
    if (round && round->date.isValid())
        subtitle += QStringLiteral(", ") + format::longDate(round->date);
    writeTitle(m_sheet, Text::tr("Scored matrix of the quick-win candidates of %1").arg(m_data.city().name),
               subtitle);
    writeLabels();
    if (m_count == 0)
        return;
    writeGroup(Text::tr("Joint value (mean of the scorers)"), valueColumn(0), valueColumn(m_count - 1));
    writeGroup(Text::tr("Normalised (SAW)"), normalColumn(0), normalColumn(m_count - 1));
    for (int criterion = 0; criterion < m_count; ++criterion)
        writeCriterion(criterion);
}

void MatrixWriter::writeCriterion(int criterion)
{
    const Criterion &of = m_cube.criteria()[std::size_t(criterion)];
    const int column = valueColumn(criterion);
    const scoring::Extent extent = scoring::extent(m_matrix.column(std::size_t(criterion)));
    const Area values{firstRow, column, m_lastRow, column};
    const QString best = QLatin1String(isCost(criterion) ? "MIN(%1:%2)" : "MAX(%1:%2)");
    m_sheet.put(nameRow, column, {of.name, groupHeadStyle});
    m_sheet.put(directionRow, column,
                {isCost(criterion) ? Text::tr("cost") : Text::tr("benefit"), centredStyle});
    Style weight = centredStyle;
    weight.numbers = QStringLiteral("0.0%");
    m_sheet.put(weightRow, column, {m_matrix.criteria[std::size_t(criterion)].weight, weight});
    m_sheet.put(referenceRow, column,
                {Formula{best.arg(address(values.top, column, true), address(values.bottom, column, true)),
                         isCost(criterion) ? extent.least : extent.greatest},
                 decimals(centredStyle, 2)});
    m_sheet.put(codeRow, column, {of.code, groupHeadStyle});
    m_sheet.put(codeRow, normalColumn(criterion), {QStringLiteral("r %1").arg(of.code), groupHeadStyle});
}

void MatrixWriter::writeCandidates()
{
    for (int i = 0; i < int(m_cube.candidates().size()); ++i) {
        const Candidate *candidate = m_data.candidates.find(m_cube.candidates()[std::size_t(i)]);
        m_sheet.put(firstRow + i, 0, {double(i + 1), centredStyle});
        m_sheet.put(firstRow + i, 1, {candidate->code, textStyle});
        m_sheet.put(firstRow + i, 2, {candidate->name, wrappedStyle});
    }
}

Cell MatrixWriter::valueCell(int candidate, int criterion) const
{
    const double value = m_matrix.at(std::size_t(candidate), std::size_t(criterion));
    if (!m_cube.isScored(std::size_t(criterion)))
        return scoring::isMissing(value) ? Cell{{}, numberStyle} : Cell{value, numberStyle};
    const QString number = address(firstRow + candidate, 0, false, true);
    Formula formula{.text = m_scores.jointFormula(std::size_t(criterion), number)};
    if (scoring::isMissing(value))
        formula.value = QString();
    else
        formula.value = value;
    return {formula, decimals(centredStyle, 2)};
}

void MatrixWriter::writeValues()
{
    for (int criterion = 0; criterion < m_count; ++criterion) {
        const int column = valueColumn(criterion);
        m_sheet.widths.push_back(m_cube.isScored(std::size_t(criterion)) ? 13 : 15);
        for (int candidate = 0; candidate < int(m_cube.candidates().size()); ++candidate)
            m_sheet.put(firstRow + candidate, column, valueCell(candidate, criterion));
        addHeat(criterion);
    }
}

/// Strong means that it speaks for the candidate.
void MatrixWriter::addHeat(int criterion)
{
    const scoring::MatrixCriterion &by = m_matrix.criteria[std::size_t(criterion)];
    if (!by.lowest || !by.highest)
        return;
    Heat heat{{firstRow, valueColumn(criterion), m_lastRow, valueColumn(criterion)}, *by.lowest, *by.highest};
    if (isCost(criterion))
        std::swap(heat.weakest, heat.strongest);
    m_sheet.heats.push_back(heat);
}

/// As scoring::saw(): what is missing adds nothing; a cost of 0 takes all.
QString MatrixWriter::normalFormula(int row, int criterion) const
{
    const int column = valueColumn(criterion);
    const QString x = address(row, column);
    const QString best = address(referenceRow, column, true);
    const QString range = address(firstRow, column, true) + u':' + address(m_lastRow, column, true);
    const bool spread = scoring::extent(m_matrix.column(std::size_t(criterion))).least < 0;
    const QString worst = QLatin1String(isCost(criterion) ? "MAX(" : "MIN(") + range + u')';
    QString r;
    if (spread)
        r = QStringLiteral("IF(%2=%3,1,(%1-%2)/(%3-%2))").arg(x, worst, best);
    else if (isCost(criterion))
        r = QStringLiteral("IF(%2=0,IF(%1=0,1,0),%2/%1)").arg(x, best);
    else
        r = QStringLiteral("IF(%2=0,0,%1/%2)").arg(x, best);
    return QStringLiteral("IF(ISNUMBER(%1),%2,0)").arg(x, r);
}

void MatrixWriter::writeNormalised()
{
    for (int criterion = 0; criterion < m_count; ++criterion) {
        m_sheet.widths.push_back(8.5);
        const std::vector<double> normalised = scoring::sawNormalised(m_matrix, std::size_t(criterion));
        for (int candidate = 0; candidate < int(normalised.size()); ++candidate)
            m_sheet.put(
                firstRow + candidate, normalColumn(criterion),
                {Formula{normalFormula(firstRow + candidate, criterion), normalised[std::size_t(candidate)]},
                 decimals(centredStyle, 4)});
    }
}

void MatrixWriter::writeResults()
{
    const int left = resultColumn();
    writeGroup(Text::tr("Result"), left, left + 3);
    const QStringList titles{Text::tr("SAW score"), Text::tr("SAW rank"), Text::tr("TOPSIS score"),
                             Text::tr("TOPSIS rank")};
    for (int i = 0; i < int(titles.size()); ++i) {
        m_sheet.put(codeRow, left + i, {titles[i], groupHeadStyle});
        m_sheet.widths.push_back(10);
    }
    const std::vector<double> saw = scoring::saw(m_matrix);
    const std::vector<int> sawRanks = scoring::ranks(saw);
    const std::vector<double> topsis = scoring::topsis(m_matrix).closeness;
    const std::vector<int> topsisRanks = scoring::ranks(topsis);
    Style strong = centredStyle;
    strong.bold = true;
    for (int i = 0; m_count > 0 && i < int(saw.size()); ++i) {
        const int row = firstRow + i;
        const QString weights = address(Area{weightRow, valueColumn(0), weightRow, valueColumn(m_count - 1)});
        const QString normalised
            = address(row, normalColumn(0)) + u':' + address(row, normalColumn(m_count - 1));
        const QString all = address(firstRow, left, true) + u':' + address(m_lastRow, left, true);
        m_sheet.put(
            row, left,
            {Formula{QStringLiteral("SUMPRODUCT(%1,%2)").arg(weights, normalised), saw[std::size_t(i)]},
             decimals(strong, 4)});
        // Scores that differ only by rounding share a rank.
        m_sheet.put(
            row, left + 1,
            {Formula{QStringLiteral("1+SUMPRODUCT(--(%1>%2+0.000000001))").arg(all, address(row, left)),
                     double(sawRanks[std::size_t(i)])},
             strong});
        m_sheet.put(row, left + 2, {topsis[std::size_t(i)], decimals(centredStyle, 4)});
        m_sheet.put(row, left + 3, {double(topsisRanks[std::size_t(i)]), centredStyle});
    }
}

}

Spreadsheet matrixSpreadsheet(const PlanData &data, const Edition &edition)
{
    const ScoreCube cube(data, scoring::currentRound(data));
    return {.title = Text::tr("Scored matrix of the quick-win candidates of %1").arg(data.city().name),
            .author = data.city().name,
            .edition = edition.text(),
            .changed = edition.changed,
            .sheets = MatrixWriter(data, cube).sheets()};
}

}
