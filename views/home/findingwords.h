// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How many findings of one check there are, in a few words: "4 programs without a lead". Empty for a check
/// that has no such words.
QString findingWords(const QString &code, int count);
