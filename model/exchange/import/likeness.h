// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How alike two texts are spelt: 1 the same, 0 nothing in common. Counts letters that are missing, added,
/// wrong or swapped.
double likenessOf(const QString &a, const QString &b);
