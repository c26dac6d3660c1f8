// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/reading/limits.h"
#include "model/exchange/reading/package.h"

#include <vector>

/// What matters of a cell's format.
struct XlsxStyle {
    bool date = false;
    bool percent = false;
    bool filled = false;
};

/// The formats of a workbook in the order in which its cells refer to them.
std::vector<XlsxStyle> readXlsxStyles(XmlPart &part, const Limits &limits);
