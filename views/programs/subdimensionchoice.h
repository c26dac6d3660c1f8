// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"

#include <QStringList>

/// Where a program may stand, in words for a list to choose from.
class SubDimensionChoice {
public:
    /// Those of \a pillar first, by their name alone; others with the name of theirs.
    SubDimensionChoice(const PlanData &data, Id<Pillar> pillar);

    struct Place {
        QString words{};
        Id<Pillar> pillar{};
        Id<SubDimension> subDimension{};
    };

    QStringList words() const;
    const Place *find(const QString &words) const;
    QString wordsOf(Id<Pillar> pillar, Id<SubDimension> subDimension) const;

private:
    void add(const PlanData &data, const Pillar &pillar, bool own);

    std::vector<Place> m_places;
};
