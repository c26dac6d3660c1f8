// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/impactpicture.h"

#include "model/domain/format.h"
#include "model/domain/names.h"
#include "model/edits/criteria.h"
#include "model/scoring/impacteffort.h"

#include <QStringList>

namespace {

double median(std::vector<double> values)
{
    if (values.empty())
        return 0.5;
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

template <class Member>
std::vector<double> all(const std::vector<ImpactPicture::Point> &points, Member member)
{
    std::vector<double> values;
    values.reserve(points.size());
    for (const ImpactPicture::Point &point : points)
        values.push_back(point.*member);
    return values;
}

}

ImpactPicture impactPicture(const PlanData &data, const scoring::ScoreCube &cube, Id<Scorer> scorer)
{
    const auto who = std::ranges::find(cube.scorers(), scorer, &Scorer::id);
    const auto matrix = who == cube.scorers().end()
        ? scoring::jointMatrix(cube)
        : scoring::scorerMatrix(cube, std::size_t(who - cube.scorers().begin()));
    const auto places = scoring::impactEffort(matrix);
    ImpactPicture picture;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Candidate &candidate = *data.candidates.find(cube.candidates()[i]);
        if (places[i].impact && places[i].effort)
            picture.points.push_back({.id = candidate.id,
                                      .code = nameOf(candidate),
                                      .name = candidate.name,
                                      .pillar = candidate.pillar,
                                      .impact = *places[i].impact,
                                      .effort = *places[i].effort});
        else
            picture.without.append(nameOf(candidate));
    }
    picture.middleImpact = median(all(picture.points, &ImpactPicture::Point::impact));
    picture.middleEffort = median(all(picture.points, &ImpactPicture::Point::effort));
    QStringList costs;
    for (const Criterion &criterion : cube.criteria())
        if (criterion.direction == Criterion::Direction::Cost)
            costs.append(format::inSentence(columnTitle(criterion)));
    picture.effortWords = costs.join(QStringLiteral(", "));
    return picture;
}
