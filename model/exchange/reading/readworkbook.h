// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/reading/limits.h"
#include "model/exchange/reading/workbook.h"

/// Reads a spreadsheet or CSV file. What it is tells its content, not its name. Throws Unreadable with a
/// sentence of its own for each kind of bad file.
Workbook readWorkbook(const QString &path, const Limits &limits = {});
