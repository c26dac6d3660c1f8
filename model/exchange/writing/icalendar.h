// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/edition.h"
#include "model/domain/plandata.h"

#include <QByteArray>

namespace writing {

/// The plan's milestones and days to remember as an iCalendar file (RFC 5545) of all-day events, in order of
/// their day, for people's own calendars. An event keeps its UID when it moves, so that a second import moves
/// it there too. The same plan gives the same bytes: the stamp is that of its last change.
QByteArray toICalendar(const PlanData &data, const Edition &edition);

}
