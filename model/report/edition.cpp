// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/edition.h"

#include "model/domain/format.h"
#include "model/plan.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace report {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

}

QString Edition::text() const
{
    const QString date = format::longDate(changed.date());
    return version.isEmpty() ? Text::tr("Draft, %1").arg(date) : QStringLiteral("%1, %2").arg(version, date);
}

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
