// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/writing/spreadsheet.h"

namespace writing {

/// The table of \a sheet as CSV for an Indonesian Excel: semicolons, decimal commas, UTF-8 with its mark. A
/// text that a spreadsheet would take for a formula gets an apostrophe in front.
QByteArray toCsv(const Sheet &sheet);

}
