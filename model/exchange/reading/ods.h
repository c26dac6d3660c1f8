// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/reading/limits.h"
#include "model/exchange/reading/package.h"
#include "model/exchange/reading/workbook.h"

/// The sheets of an OpenDocument spreadsheet with their stored values. Throws Unreadable.
std::vector<Sheet> readOds(const Package &package, const Limits &limits);
