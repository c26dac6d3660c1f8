// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/reading/limits.h"
#include "model/exchange/reading/workbook.h"

/// Reads text that is separated by semicolons, commas or tabs; which of them, and the encoding, is found out.
/// Every cell is a text as written. Throws Unreadable, a quote that is never closed among it.
Workbook readCsv(const QByteArray &bytes, const Limits &limits);
