// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/rows.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

}

QString edits::addLabel(const char *tableTitle, const QString &name, qsizetype rows)
{
    if (rows > 1)
        return Text::tr("Add %n × %1", "what", int(rows)).arg(fieldTitle(tableTitle));
    return Text::tr("Add %1 %2", "what, its name").arg(fieldTitle(tableTitle), name).trimmed();
}

QString edits::removeLabel(const char *tableTitle, const QString &name, qsizetype rows)
{
    if (rows > 1)
        return Text::tr("Remove %n × %1", "what", int(rows)).arg(fieldTitle(tableTitle));
    return Text::tr("Remove %1 %2", "what, its name").arg(fieldTitle(tableTitle), name).trimmed();
}

QString edits::copyLabel(const char *tableTitle, const QString &name)
{
    return Text::tr("Duplicate %1 %2", "what, its name").arg(fieldTitle(tableTitle), name).trimmed();
}

QString edits::moveLabel(const char *tableTitle, const QString &name)
{
    return Text::tr("Move %1 %2", "what, its name").arg(fieldTitle(tableTitle), name).trimmed();
}

QString edits::pasteLabel(const char *tableTitle, qsizetype rows)
{
    return Text::tr("Paste %n × %1", "what", int(rows)).arg(fieldTitle(tableTitle));
}

QString edits::changeLabel(const char *tableTitle, const char *changedField, const QString &name,
                           qsizetype rows)
{
    const QString field = changedField ? fieldTitle(changedField) : QString();
    if (rows > 1 && changedField)
        return Text::tr("Change %1 of %n × %2", "field, what", int(rows)).arg(field, fieldTitle(tableTitle));
    if (rows > 1)
        return Text::tr("Change %n × %1", "what", int(rows)).arg(fieldTitle(tableTitle));
    if (changedField)
        return Text::tr("Change %1 of %2 %3", "field, what, its name")
            .arg(field, fieldTitle(tableTitle), name)
            .trimmed();
    return Text::tr("Change %1 %2", "what, its name").arg(fieldTitle(tableTitle), name).trimmed();
}

QString edits::copyName(const QString &name)
{
    return name.isEmpty() ? name : Text::tr("%1 (copy)").arg(name);
}
