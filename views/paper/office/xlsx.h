// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/blocks.h"

namespace paper {

/// The tables of \a book as a workbook: a list of them, then a sheet each, with numbers as numbers. A book
/// without tables gives the list alone. The same book gives the same bytes.
QByteArray toXlsx(const report::Book &book);

}
