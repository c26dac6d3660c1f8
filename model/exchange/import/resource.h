// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

/// One file of resources/import. It is built in: a missing or broken one is a bug.
QJsonObject importResource(const QString &name);
