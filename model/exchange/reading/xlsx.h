// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/reading/limits.h"
#include "model/exchange/reading/package.h"
#include "model/exchange/reading/workbook.h"

/// The sheets of an Office Open XML workbook with their stored values. Throws Unreadable.
std::vector<Sheet> readXlsx(const Package &package, const Limits &limits);
