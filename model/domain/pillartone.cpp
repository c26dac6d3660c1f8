// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/pillartone.h"

#include <QStringList>

namespace {

/// Codes of the presets.
const QStringList knownCodes{QStringLiteral("GOV"), QStringLiteral("BRA"), QStringLiteral("ECO"),
                             QStringLiteral("LIV"), QStringLiteral("SOC"), QStringLiteral("ENV")};

}

int pillarTone(const PlanData &data, Id<Pillar> pillar)
{
    const Pillar *row = data.pillars.find(pillar);
    if (!row)
        return -1;
    if (const qsizetype known = knownCodes.indexOf(row->code); known >= 0)
        return int(known);
    auto tone = int(knownCodes.size());
    for (const Pillar *other : byPosition(data.pillars)) {
        if (other == row)
            break;
        if (!knownCodes.contains(other->code))
            ++tone;
    }
    return tone;
}
