// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Writes \a bytes to \a path, replacing what is there, or throws a Failure and leaves what was there: no
/// half-written file.
void saveFile(const QString &path, const QByteArray &bytes);
