// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Speaks \a language ("id" or "en") from now on: texts, numbers and dates. Widgets that exist keep their
/// words.
void useLanguage(const QString &language);
