// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/links.h"

#include <QStringList>

namespace {

const QString scheme = QStringLiteral("plan");

}

QString links::to(const Selection &selection, const QString &text)
{
    return QStringLiteral("<a href=\"%1:%2:%3\">%4</a>")
        .arg(scheme)
        .arg(int(selection.kind))
        .arg(selection.id)
        .arg(text.toHtmlEscaped());
}

Selection links::target(const QString &link)
{
    const QStringList parts = link.split(u':');
    if (parts.size() != 3 || parts[0] != scheme)
        return {};
    return {Selection::Kind(parts[1].toInt()), parts[2].toLongLong()};
}
