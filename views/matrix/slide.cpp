// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/slide.h"

#include "model/domain/format.h"
#include "model/domain/names.h"
#include "model/domain/parties.h"
#include "model/scoring/spread.h"

#include <QCoreApplication>

#include <cmath>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Slide)
};

/// A scorer's values may differ by less than this share of the scale before they are called disputed.
constexpr double quietShare = 0.15;

QString overlineOf(const PlanData &data, const Candidate &candidate)
{
    const Pillar *pillar = data.pillars.find(candidate.pillar);
    QStringList parts{candidate.code, pillar ? pillar->name : QString(), proposerName(data, candidate)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

std::vector<Slide::Fact> figuresOf(const MatrixPicture &picture, const MatrixRow &row)
{
    if (!row.hasValues)
        return {{QStringLiteral("–"), Text::tr("nobody has scored it yet")}};
    const QString method = shortMethodTitle(*picture.methods.front());
    const MatrixResult &leading = row.results.front();
    std::vector<Slide::Fact> figures{
        {QString::number(leading.rank), Text::tr("place of %1 (%2)").arg(picture.rows.size()).arg(method)}};
    const QString score = format::number(leading.score, 3);
    if (row.results.size() < 2)
        figures.push_back({score, Text::tr("score by %1").arg(method)});
    else
        figures.push_back({score,
                           Text::tr("score by %1; %2: place %3")
                               .arg(method, shortMethodTitle(*picture.methods[1]))
                               .arg(row.results[1].rank)});
    return figures;
}

QStringList factsOf(const PlanData &data, const Candidate &candidate)
{
    QStringList facts;
    if (candidate.cost)
        facts.append(format::roundedRupiah(*candidate.cost));
    if (candidate.months)
        facts.append(Text::tr("%n months", nullptr, *candidate.months));
    if (const Program *program = data.programs.find(candidate.program))
        facts.append(Text::tr("belongs to %1").arg(nameOf(*program)));
    return facts;
}

std::vector<std::pair<QString, QString>> textsOf(const Candidate &candidate)
{
    std::vector<std::pair<QString, QString>> texts{{Text::tr("Problem"), candidate.problem},
                                                   {Text::tr("Innovation"), candidate.innovation},
                                                   {Text::tr("Benefit"), candidate.benefit}};
    std::erase_if(texts, [](const auto &each) { return each.second.trimmed().isEmpty(); });
    return texts;
}

double placeOn(const Slide::Row &row, double value)
{
    const double width = row.highest - row.lowest;
    return width > 0 ? std::clamp((value - row.lowest) / width, 0.0, 1.0) : 0;
}

void addVoices(Slide::Row &row, const scoring::ScoreCube &cube, std::size_t i, std::size_t j)
{
    const std::span<const double> cell = cube.cell(i, j);
    for (std::size_t s = 0; s < cell.size(); ++s) {
        if (scoring::isMissing(cell[s]))
            continue;
        auto voice = std::ranges::lower_bound(row.voices, cell[s], {}, &Slide::Voice::value);
        if (voice == row.voices.end() || voice->value != cell[s])
            voice = row.voices.insert(voice, {.value = cell[s], .place = placeOn(row, cell[s])});
        voice->names.append(cube.scorers()[s].name);
    }
}

Slide::Row rowOf(const MatrixPicture &picture, const scoring::ScoreCube &cube, const MatrixRow &matrixRow,
                 std::size_t i, std::size_t j)
{
    const Criterion &criterion = cube.criteria()[j];
    const MatrixColumn &column = picture.columns[j];
    Slide::Row row{.criterion = criterion.id,
                   .name = column.cost ? Text::tr("%1 ↓", "criterion; less is better").arg(column.name)
                                       : column.name,
                   .joint = cellText(picture, column, matrixRow.cells[j]),
                   .lowest = int(std::floor(criterion.lowest.value_or(0))),
                   .highest = int(std::ceil(criterion.highest.value_or(4)))};
    if (!cube.isScored(j))
        return row;
    addVoices(row, cube, i, j);
    if (!matrixRow.cells[j].isEmpty())
        row.jointPlace = placeOn(row, matrixRow.cells[j].value);
    return row;
}

/// The row with the widest spread on its scale.
int disputedRow(const Slide &slide, const scoring::ScoreCube &cube, std::size_t i)
{
    int widest = -1;
    double share = quietShare;
    for (std::size_t j = 0; j < slide.rows.size(); ++j) {
        const auto spread = scoring::spread(cube, i, j);
        const double width = slide.rows[j].highest - slide.rows[j].lowest;
        if (!spread || width <= 0 || spread->deviation / width <= share)
            continue;
        share = spread->deviation / width;
        widest = int(j);
    }
    return widest;
}

}

Slide slideOf(const PlanData &data, const scoring::ScoreCube &cube, const MatrixPicture &picture,
              std::size_t index)
{
    const MatrixRow &matrixRow = picture.rows.at(index);
    const Candidate &candidate = *data.candidates.find(matrixRow.id);
    const auto i
        = std::size_t(std::ranges::find(cube.candidates(), candidate.id) - cube.candidates().begin());
    Slide slide{.overline = overlineOf(data, candidate),
                .name = candidate.name,
                .pillar = candidate.pillar,
                .figures = figuresOf(picture, matrixRow),
                .facts = factsOf(data, candidate),
                .texts = textsOf(candidate),
                .scorers = int(cube.scorers().size())};
    for (std::size_t j = 0; j < cube.criteria().size(); ++j)
        slide.rows.push_back(rowOf(picture, cube, matrixRow, i, j));
    slide.disputed = disputedRow(slide, cube, i);
    return slide;
}

QString disputeText(const Slide &slide)
{
    if (slide.disputed < 0)
        return {};
    const Slide::Row &row = slide.rows[std::size_t(slide.disputed)];
    const Slide::Voice &low = row.voices.front();
    const Slide::Voice &high = row.voices.back();
    return Text::tr("Talk about this first: <b>%1</b>. From %2 (%3) to %4 (%5).",
                    "criterion, lowest value, how many gave it, highest value, how many gave it")
        .arg(row.name.toHtmlEscaped(), format::shortNumber(low.value))
        .arg(low.names.size())
        .arg(format::shortNumber(high.value))
        .arg(high.names.size());
}

QStringList whoGaveWhat(const Slide::Row &row)
{
    QStringList lines;
    for (const Slide::Voice &voice : row.voices)
        lines.prepend(Text::tr("%1: %2", "value, who gave it")
                          .arg(format::shortNumber(voice.value), voice.names.join(QStringLiteral(", "))));
    return lines;
}
