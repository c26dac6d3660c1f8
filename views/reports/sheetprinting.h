// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/sheets.h"

class QPrinter;

/// Pages on a printer.
namespace sheetprinting {

/// Asks for paper of that size, in the layout's units.
void setPage(QPrinter &printer, const QSizeF &size);

/// The pages that \a printer wants, as large as its paper; each in its own direction.
void print(QPrinter &printer, const paper::Sheets &sheets);

}
