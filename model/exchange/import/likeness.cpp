// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/likeness.h"

#include <algorithm>
#include <array>
#include <vector>

namespace {

constexpr qsizetype longest = 200;

/// Edits from one to the other (optimal string alignment), by three rows of the table.
qsizetype distanceOf(const QString &a, const QString &b)
{
    const auto width = std::size_t(b.size()) + 1;
    std::array<std::vector<qsizetype>, 3> rows;
    rows.fill(std::vector<qsizetype>(width));
    for (std::size_t j = 0; j < width; ++j)
        rows[1][j] = qsizetype(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::vector<qsizetype> &now = rows[2];
        now[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = std::size_t(j);
            const bool same = a[i - 1] == b[j - 1];
            now[at] = std::min({rows[1][at] + 1, now[at - 1] + 1, rows[1][at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[at] = std::min(now[at], rows[0][at - 2] + 1);
        }
        std::rotate(rows.begin(), rows.begin() + 1, rows.end());
    }
    return rows[1].back();
}

}

double likenessOf(const QString &a, const QString &b)
{
    const qsizetype length = std::max(a.size(), b.size());
    if (length == 0)
        return 1;
    if (length > longest || std::min(a.size(), b.size()) * 2 < length)
        return 0;
    return 1.0 - double(distanceOf(a, b)) / double(length);
}
