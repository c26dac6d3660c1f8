// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/builtin.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

QJsonObject builtin::file(const char *path)
{
    QFile file(QStringLiteral(":/%1.json").arg(QLatin1String(path)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not built in.", path);
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString builtin::text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

std::vector<QJsonObject> builtin::objects(const QJsonObject &object, const char *key)
{
    std::vector<QJsonObject> result;
    const QJsonArray array = object.value(QLatin1String(key)).toArray();
    for (const auto value : array)
        result.push_back(value.toObject());
    return result;
}
