// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/selection.h"

#include <QString>

/// Links inside texts of forms that lead to other things of the plan.
namespace links {

QString to(const Selection &selection, const QString &text);  ///< as HTML
/// Where a link of to() leads; Kind::None for any other link.
Selection target(const QString &link);

}
