// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/pages.h"
#include "views/paper/sheets.h"

namespace paper {

/// The pages of a book with its title, bookmarks, links and language. They keep \a pages alive.
Sheets sheetsOf(std::shared_ptr<const Pages> pages);

/// The same book gives the same bytes. Throws a Failure where it cannot be made.
QByteArray toPdf(const Pages &pages);

}
