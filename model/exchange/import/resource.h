// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

/// One file of resources/import. It is built in: a missing or broken one is a bug.
QJsonObject importResource(const QString &name);

/// A list of words in such a file; empty where \a value is no array.
QStringList strings(const QJsonValue &value);
