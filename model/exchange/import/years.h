// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// The calendar years in \a text, each once, in order: "2018", "2018|2019|2021", "2018-2022", "2018 s.d.
/// 2020". Where it names none, years counted from \a firstYear of the plan: "Tahun 1-3", "tahun ke-2".
std::vector<int> yearsIn(const QString &text, int firstYear);
