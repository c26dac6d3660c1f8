// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programs/subdimensionchoice.h"

SubDimensionChoice::SubDimensionChoice(const PlanData &data, Id<Pillar> pillar)
{
    if (const Pillar *own = data.pillars.find(pillar))
        add(data, *own, true);
    for (const Pillar *other :
         byPosition(data.pillars, [&](const Pillar &each) { return each.id != pillar; }))
        add(data, *other, false);
    m_places.push_back({});
}

/// A pillar itself can be chosen, too: there are programs that serve all of it.
void SubDimensionChoice::add(const PlanData &data, const Pillar &pillar, bool own)
{
    const auto inPillar = [&](const SubDimension &sub) { return sub.pillar == pillar.id; };
    for (const SubDimension *sub : byPosition(data.subDimensions, inPillar))
        m_places.push_back(
            {own ? sub->name : QStringLiteral("%1 · %2").arg(pillar.name, sub->name), pillar.id, sub->id});
    m_places.push_back({pillar.name, pillar.id, {}});
}

QStringList SubDimensionChoice::words() const
{
    QStringList words;
    for (const Place &place : m_places)
        words.append(place.words);
    return words;
}

const SubDimensionChoice::Place *SubDimensionChoice::find(const QString &words) const
{
    const auto place = std::ranges::find(m_places, words, &Place::words);
    return place == m_places.end() ? nullptr : &*place;
}

QString SubDimensionChoice::wordsOf(Id<Pillar> pillar, Id<SubDimension> subDimension) const
{
    for (const Place &place : m_places)
        if (place.pillar == pillar && place.subDimension == subDimension)
            return place.words;
    return {};
}
