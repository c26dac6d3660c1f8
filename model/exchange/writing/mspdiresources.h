// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/writing/mspdiproject.h"
#include "model/exchange/writing/xmlelements.h"

namespace writing {

/// Writes the OPD as resources.
void writeResources(XmlElements &xml, const MspdiProject &project);

/// Writes who does what.
void writeAssignments(XmlElements &xml, const MspdiProject &project);

}
