// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/cellfacts.h"

#include "model/domain/format.h"
#include "model/domain/names.h"
#include "model/scoring/agreement.h"
#include "model/scoring/agreementwords.h"
#include "model/scoring/spread.h"

#include <QCoreApplication>

#include <array>

namespace {

using scoring::ScoreCube;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Matrix)
};

/// The most bars that a histogram has.
constexpr int mostLevels = 11;
/// How many scorers are named one by one.
constexpr std::size_t mostNames = 4;

QString trimmed(double value)
{
    return format::number(value, value == std::floor(value) ? 0 : 2);
}

/// Whole levels from one end of the scale to the other; empty for a scale that is too wide for bars.
std::vector<double> levels(const Criterion &criterion)
{
    const double low = criterion.lowest.value_or(0);
    const double high = criterion.highest.value_or(4);
    std::vector<double> levels;
    if (high - low < mostLevels)
        for (double level = std::floor(low); level <= high; ++level)
            levels.push_back(level);
    return levels;
}

double strength(const Criterion &criterion, double level)
{
    const double low = criterion.lowest.value_or(0);
    const double high = criterion.highest.value_or(4);
    const double place = high > low ? std::clamp((level - low) / (high - low), 0.0, 1.0) : 0;
    return criterion.direction == Criterion::Direction::Cost ? 1 - place : place;
}

std::vector<CellFacts::Bar> bars(const Criterion &criterion, const std::vector<double> &values, double own)
{
    std::vector<CellFacts::Bar> bars;
    for (const double level : levels(criterion)) {
        const auto here
            = [level](double value) { return std::abs(value - level) < 0.5 || value == level - 0.5; };
        bars.push_back({.level = trimmed(level),
                        .count = int(std::ranges::count_if(values, here)),
                        .strength = strength(criterion, level),
                        .marked = !scoring::isMissing(own) && here(own)});
    }
    return bars;
}

QStringList anchors(const PlanData &data, const Criterion &criterion)
{
    QStringList lines;
    for (const Anchor &anchor : data.anchors.of(criterion.id))
        lines.append(QStringLiteral("%1 = %2").arg(anchor.level).arg(anchor.meaning));
    return lines;
}

/// "Bapenda (4)", "Bapenda dan 5 lain (4)".
QString whoGave(const ScoreCube &cube, std::span<const double> cell, double value)
{
    QString first;
    int others = -1;
    for (std::size_t s = 0; s < cell.size(); ++s)
        if (cell[s] == value && ++others == 0)
            first = cube.scorers()[s].name;
    if (others <= 0)
        return QStringLiteral("%1 (%2)").arg(first, trimmed(value));
    return Text::tr("%1 and %n others (%2)", "scorer, score", others).arg(first, trimmed(value));
}

QString spreadText(const scoring::Spread &spread)
{
    return Text::tr("Mean %1 · median %2 · std. deviation %3")
        .arg(QStringLiteral("<b>%1</b>").arg(format::number(spread.mean, 2)), trimmed(spread.median),
             format::number(spread.deviation, 2));
}

std::vector<double> given(std::span<const double> values)
{
    std::vector<double> result;
    std::ranges::copy_if(values, std::back_inserter(result),
                         [](double value) { return !scoring::isMissing(value); });
    return result;
}

void tellScores(CellFacts &facts, const ScoreCube &cube, std::size_t i, std::size_t j, Id<Scorer> scorer)
{
    const auto cell = cube.cell(i, j);
    const auto spread = scoring::spread(cube, i, j);
    if (!spread) {
        facts.figures = Text::tr("Nobody has given a score yet.");
        return;
    }
    const auto who = std::ranges::find(cube.scorers(), scorer, &Scorer::id);
    const double own
        = who == cube.scorers().end() ? scoring::missing : cell[std::size_t(who - cube.scorers().begin())];
    facts.figures = spreadText(*spread);
    facts.bars = bars(cube.criteria()[j], given(cell), own);
    if (spread->least < spread->greatest)
        facts.voices = {Text::tr("Lowest: %1").arg(whoGave(cube, cell, spread->least)),
                        Text::tr("Highest: %1").arg(whoGave(cube, cell, spread->greatest))};
    else if (spread->count > 1)
        facts.voices = {Text::tr("All agree on %1").arg(trimmed(spread->least))};
    if (spread->missing > 0)
        facts.voices.append(Text::tr("%n have given no score", nullptr, spread->missing));
}

QString ownFigure(const Criterion &criterion, double figure)
{
    const bool money = criterion.origin == Criterion::Origin::Cost;
    if (scoring::isMissing(figure))
        return money ? Text::tr("The candidate states no cost yet.")
                     : Text::tr("The candidate states no duration yet.");
    return money ? Text::tr("The candidate's cost: %1").arg(format::rupiah({qint64(figure)}))
                 : Text::tr("The candidate's duration: %n months", nullptr, int(figure));
}

QString readingOf(const Criterion &criterion)
{
    QStringList parts{criterion.direction == Criterion::Direction::Cost
                          ? Text::tr("the higher the worse (cost)")
                          : Text::tr("the higher the better"),
                      Text::tr("weight %1").arg(format::percent(criterion.weight))};
    if (criterion.lowest && criterion.highest)
        parts.append(Text::tr("scale %1–%2").arg(trimmed(*criterion.lowest), trimmed(*criterion.highest)));
    return format::capitalised(parts.join(QStringLiteral(" · ")));
}

void tellCriterion(CellFacts &facts, const ScoreCube &cube, std::size_t j)
{
    std::vector<double> values;
    for (std::size_t i = 0; i < cube.candidates().size(); ++i)
        std::ranges::copy(given(cube.cell(i, j)), std::back_inserter(values));
    facts.subject = readingOf(cube.criteria()[j]);
    facts.figures = cube.isScored(j) ? Text::tr("%n scores over all candidates", nullptr, int(values.size()))
                                     : Text::tr("Taken from the candidate's own figures.");
    if (!values.empty())
        facts.bars = bars(cube.criteria()[j], values, scoring::missing);
}

}

CellFacts cellFacts(const PlanData &data, const ScoreCube &cube, Id<Candidate> candidate,
                    Id<Criterion> criterion, Id<Scorer> scorer)
{
    const auto column = std::ranges::find(cube.criteria(), criterion, &Criterion::id);
    if (column == cube.criteria().end())
        return {};
    const auto j = std::size_t(column - cube.criteria().begin());
    const auto row = std::ranges::find(cube.candidates(), candidate);
    CellFacts facts{.heading = titleOf(*column), .anchors = anchors(data, *column)};
    if (row == cube.candidates().end()) {
        tellCriterion(facts, cube, j);
        return facts;
    }
    const Candidate &found = *data.candidates.find(candidate);
    const auto i = std::size_t(row - cube.candidates().begin());
    facts.heading = QStringLiteral("%1 × %2").arg(nameOf(found), titleOf(*column));
    facts.subject = found.name;
    if (cube.isScored(j))
        tellScores(facts, cube, i, j, scorer);
    else
        facts.figures = ownFigure(*column, cube.ownFigure(i, j));
    return facts;
}

QString missingText(const ScoreCube &cube)
{
    std::vector<std::pair<int, const Scorer *>> owing;
    int all = 0;
    for (std::size_t s = 0; s < cube.scorers().size(); ++s)
        if (const int missing = cube.missingOf(s); missing > 0) {
            owing.emplace_back(missing, &cube.scorers()[s]);
            all += missing;
        }
    if (owing.empty())
        return {};
    std::ranges::stable_sort(owing, std::greater(), [](const auto &each) { return each.first; });
    QStringList names;
    for (std::size_t i = 0; i < std::min(owing.size(), mostNames); ++i)
        names.append(QStringLiteral("<a href=\"scorer:%1\">%2</a> %3")
                         .arg(owing[i].second->id.value)
                         .arg(owing[i].second->name.toHtmlEscaped(), QLocale().toString(owing[i].first)));
    const QString list = names.join(QStringLiteral(", "));
    const QString count = Text::tr("%n scores are missing", nullptr, all);
    if (owing.size() <= mostNames)
        return Text::tr("%1: %2", "29 scores are missing: names").arg(count, list);
    return Text::tr("%1: %2 and %n other scorers", "29 scores are missing: names",
                    int(owing.size() - mostNames))
        .arg(count, list);
}

QString agreementText(const ScoreCube &cube)
{
    const scoring::Agreement found = scoring::agreement(cube);
    if (found.kendall && found.alpha)
        return Text::tr("Agreement of the scorers: %1 (Kendall's W %2, Krippendorff's α %3)")
            .arg(bandWord(bandOf(found.kendall->w, scoring::concordanceBands())),
                 format::number(found.kendall->w, 2), format::number(*found.alpha, 2));
    if (found.alpha)
        return Text::tr("Agreement of the scorers: %1 (Krippendorff's α %2)")
            .arg(bandWord(bandOf(*found.alpha, scoring::alphaBands())), format::number(*found.alpha, 2));
    return {};
}
