// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/historyway.h"

#include "model/versions/restore.h"

#include <QCoreApplication>

namespace {

using Kind = HistoryWay::Kind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString restoreLabel(const HistoryFacts &facts, const OutlineKey &key)
{
    if (const Version *version = facts.version(key))
        return Text::tr("Go back to version “%1”").arg(version->name);
    const HistoryEntry *entry = facts.entry(key);
    return Text::tr("Go back to the state after “%1”").arg(entry ? entry->label : QString());
}

}

HistoryWay wayTo(const HistoryFacts &facts, const OutlineKey &key)
{
    const std::optional<qint64> point = facts.pointOf(key);
    if (!point || *point == facts.end)
        return {};
    const std::optional<int> steps = stepsTo(facts.state, *point);
    if (key.kind == historyrow::Version || !steps)
        return {.kind = Kind::Restore, .point = *point};
    if (*steps == 0)
        return {};
    return {.kind = *steps < 0 ? Kind::Undo : Kind::Redo, .steps = std::abs(*steps), .point = *point};
}

QString actionText(const HistoryWay &way)
{
    return way.kind == Kind::Redo ? Text::tr("Redo up to here") : Text::tr("Back to here");
}

QString sentenceOf(const HistoryWay &way)
{
    switch (way.kind) {
    case Kind::Undo:
        return Text::tr("Undoes %n changes; they stay in the list and can be redone.", nullptr, way.steps);
    case Kind::Redo:
        return Text::tr("Redoes %n changes.", nullptr, way.steps);
    case Kind::Restore:
        return Text::tr("Brings this state back as one new change, which can be undone.");
    case Kind::None:
        break;
    }
    return Text::tr("This is the present state.");
}

bool go(Plan &plan, const HistoryFacts &facts, const OutlineKey &key)
{
    const HistoryWay way = wayTo(facts, key);
    if (way.kind == Kind::None)
        return true;
    return way.kind == Kind::Restore ? restore(plan, way.point, restoreLabel(facts, key))
                                     : plan.goTo(way.point);
}
