// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/edition.h"

#include "model/plan.h"

#include <QFileInfo>
#include <QLocale>

namespace report {

Edition editionOf(const Plan &plan)
{
    const auto &log = plan.log();
    Edition edition{.changed = log.empty() ? QFileInfo(plan.path()).lastModified() : log.back().at,
                    .language = QLocale().bcp47Name().section(u'-', 0, 0)};
    for (const Version &version : plan.versions())
        if (version.entry == (log.empty() ? 0 : log.back().number))
            edition.version = version.name;
    return edition;
}

}
