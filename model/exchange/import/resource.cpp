// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/resource.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

QJsonObject importResource(const QString &name)
{
    QFile file(QStringLiteral(":/import/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The word list %s is not built in.", qPrintable(name));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("The word list %s is broken: %s", qPrintable(name), qPrintable(error.errorString()));
    return document.object();
}

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    const QJsonArray array = value.toArray();
    for (const auto one : array)
        result.append(one.toString());
    return result;
}
