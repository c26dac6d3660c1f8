// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/pages.h"

namespace paper {

/// The pages as a PDF: fonts embedded, pictures as vectors, contents with links, bookmarks, the language
/// and a title. The same book gives the same bytes. Throws a Failure where it cannot be made.
QByteArray toPdf(const Pages &pages);

}
