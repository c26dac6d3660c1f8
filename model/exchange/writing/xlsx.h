// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/writing/spreadsheet.h"

namespace writing {

/// An XLSX file. The same spreadsheet gives the same bytes. Throws a Failure where it cannot be made.
QByteArray toXlsx(const Spreadsheet &spreadsheet);

}
