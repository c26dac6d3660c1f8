// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/edition.h"

#include "model/domain/format.h"

#include <QCoreApplication>

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

QString Edition::stamp() const
{
    return contentHash.isEmpty() ? QString() : QStringLiteral("SHA-256 %1").arg(contentHash);
}
