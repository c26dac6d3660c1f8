// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/writing/mspdiproject.h"
#include "model/exchange/writing/xmlelements.h"

namespace writing {

/// Writes the plan's work calendar as the base calendar 1 of an MS Project XML file: eight hours on each day
/// of the work week, from 8 to 12 and from 13 to 17, and every holiday off, both in the form that programs
/// before 2007 read and in that of later ones. Each OPD has one of its own that says nothing else, as MS
/// Project wants it.
void writeCalendars(XmlElements &xml, const MspdiProject &project);

}
