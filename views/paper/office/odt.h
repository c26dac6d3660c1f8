// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/blocks.h"

namespace paper {

/// \a book as a text document (ODF 1.2): real headings, contents, captions, footnotes. The same book gives
/// the same bytes. May run in any thread of a graphical application. Throws a Failure.
QByteArray toOdt(const report::Book &book);

}
