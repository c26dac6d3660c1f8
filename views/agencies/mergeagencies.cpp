// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agencies/mergeagencies.h"

#include "model/edits/agencies.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Agencies)
};

}

std::vector<PickDialog::Choice> agencyChoices(const PlanData &data, Id<Agency> without)
{
    std::vector<PickDialog::Choice> choices;
    for (const Agency *agency : byPosition(data.agencies))
        if (agency->id != without)
            choices.push_back(
                {.id = agency->id.value, .text = agency->shortName, .detail = agency->fullName});
    return choices;
}

void mergeWithAnother(Plan &plan, Id<Agency> gone, QWidget *parent)
{
    const Agency *agency = plan.data().agencies.find(gone);
    if (!agency)
        return;
    auto *dialog
        = new PickDialog(Text::tr("Which OPD is “%1” as well? That one stays, takes over its programs and "
                                  "its names; “%1” goes.")
                             .arg(agency->shortName),
                         Text::tr("Merge"), agencyChoices(plan.data(), gone), parent);
    QObject::connect(dialog, &PickDialog::picked, parent,
                     [&plan, gone](qint64 keep) { edits::mergeAgencies(plan, {keep}, gone); });
    dialog->open();
}
