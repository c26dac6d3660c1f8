// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/pages.h"

namespace paper {

/// Adds to \a pdf what Qt does not write: bookmarks, links of the contents, language, author, subject; the
/// time of the plan's last change instead of the present.
QByteArray finishedPdf(const QByteArray &pdf, const Pages &pages);

}
