// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/blocks.h"

namespace paper {

/// \a book as a document of Word (Office Open XML, transitional), as toOdt() does.
QByteArray toDocx(const report::Book &book);

}
