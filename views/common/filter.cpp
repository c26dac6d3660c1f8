// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/filter.h"

#include <QStringList>

#include <algorithm>

bool matchesFilter(const QString &text, const QString &filter)
{
    const QStringList words = filter.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words,
                               [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}
