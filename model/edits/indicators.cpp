// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/indicators.h"

#include "model/edits/rows.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

bool saysNothing(const Target &target)
{
    return target == Target{target.indicator, target.year};
}

}

bool edits::setTargets(Plan &plan, const std::vector<Target> &targets)
{
    if (targets.empty())
        return true;
    const Indicator *indicator = plan.data().indicators.find(targets.front().indicator);
    const QString label = targets.size() > 1
        ? Text::tr("Fill %n yearly targets", nullptr, int(targets.size()))
        : Text::tr("Set the target %1 of %2", "year, indicator")
              .arg(QString::number(targets.front().year), indicator ? nameOf(*indicator) : QString());
    return plan.edit(label, [&](Database &db) {
        for (const Target &target : targets)
            if (saysNothing(target))
                rows::remove<Target>(db, target.key());
            else
                rows::put(db, target);
    });
}
