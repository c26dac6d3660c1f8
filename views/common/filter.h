// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// True where every word of \a filter occurs in \a text, letters large or small.
bool matchesFilter(const QString &text, const QString &filter);
