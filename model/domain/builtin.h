// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <vector>

/// The data that comes with the program: presets, public holidays.
namespace builtin {

/// The file \a path of resources, without its extension: "presets/books". A missing one is a mistake of the
/// build.
QJsonObject file(const char *path);

QString text(const QJsonObject &object, const char *key);
std::vector<QJsonObject> objects(const QJsonObject &object, const char *key);

}
