// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scoring/randomindex.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace scoring {

namespace {

// Saaty, "The Analytic Hierarchy Process", 1980.
constexpr std::array saaty1980{.58, .90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59};
// Saaty, "Theory and Applications of the Analytic Network Process", 2005.
constexpr std::array saaty2005{.52, .89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59};
// Donegan & Dodd, "A Note on Saaty's Random Indexes", 1991.
constexpr std::array donegan{.4914,  .8286,  1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213,
                             1.4497, 1.4643, 1.4822, 1.4969, 1.5078, 1.5153, 1.5262, 1.5313, 1.5371};

}

double RandomIndex::of(std::size_t criteria) const
{
    return criteria < 3 ? 0 : fromThree[std::min(criteria - 3, fromThree.size() - 1)];
}

std::span<const RandomIndex> randomIndexes()
{
    static constexpr std::array all{
        RandomIndex{QLatin1String("saaty1980"), QT_TRANSLATE_NOOP("Scoring", "Saaty 1980"), saaty1980},
        RandomIndex{QLatin1String("saaty2005"), QT_TRANSLATE_NOOP("Scoring", "Saaty 2005"), saaty2005},
        RandomIndex{QLatin1String("donegan"), QT_TRANSLATE_NOOP("Scoring", "Donegan and Dodd 1991"), donegan},
    };
    return all;
}

const RandomIndex *findRandomIndex(const QString &token)
{
    for (const RandomIndex &index : randomIndexes())
        if (token == index.token)
            return &index;
    return nullptr;
}

QString randomIndexTitle(const RandomIndex &index)
{
    return QCoreApplication::translate("Scoring", index.title);
}

}
