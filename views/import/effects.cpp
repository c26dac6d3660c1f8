// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/effects.h"

#include "model/domain/names.h"

#include <QCollator>
#include <QCoreApplication>

namespace {

constexpr qsizetype namesShown = 40;

/// In the order of forEachTable().
constexpr std::array<const char *, 34> titles{QT_TRANSLATE_NOOP("EffectsModel", "City and period"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Pillars"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Sub-dimensions"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "OPD"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Kelurahan"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Team members"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Programs"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Supporting OPD"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Quick-win candidates"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Gates"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Answers to gates"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Partners"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Indicators"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Targets"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Sources of money"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Budget lines"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Ceilings"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Activities"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Links between activities"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Risks"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Criteria"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Meanings of levels"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Rounds"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Scorers"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Scores"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Comparisons"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Exemptions"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Pairs of candidates"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Places given by the team"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Weights of closed rounds"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Voices of closed rounds"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Days off"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Dates to remember"),
                                              QT_TRANSLATE_NOOP("EffectsModel", "Capacities of OPD")};

template <class Row>
QStringList addedNames(const Rows<Row> &before, const Rows<Row> &after)
{
    QStringList names;
    if (before.sharesWith(after))
        return names;
    for (const Row &row : after)
        if (!before.find(row.key()))
            if (const QString name = nameOf(row); !name.isEmpty())
                names.append(name);
    QCollator natural;
    natural.setNumericMode(true);
    std::ranges::sort(names, [&](const QString &a, const QString &b) { return natural.compare(a, b) < 0; });
    names.removeDuplicates();
    return names.mid(0, namesShown);
}

}

std::vector<Effect> effectsOf(const Draft &draft)
{
    std::vector<Effect> effects;
    std::size_t number = 0;
    forEachTable(draft.after, [&]<class Row>(const Rows<Row> &after) {
        const std::size_t table = number++;
        if (table >= draft.counts.size() || draft.counts[table].second == Counts{})
            return;
        effects.push_back({QCoreApplication::translate("EffectsModel", titles.at(table)),
                           draft.counts[table].second, addedNames(tableOf<Row>(draft.before), after)});
    });
    return effects;
}
