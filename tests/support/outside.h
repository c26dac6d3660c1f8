// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// What a program that is not ours prints when it is run with \a arguments. Fails the test where it cannot be
/// run or says that something is wrong.
QString outside(const QString &program, const QStringList &arguments);
