// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/writing/mspdiproject.h"
#include "model/exchange/writing/xmlelements.h"

namespace writing {

/// Writes the outline with dates, progress, money, links and what binds an activity.
void writeTasks(XmlElements &xml, const MspdiProject &project);

}
