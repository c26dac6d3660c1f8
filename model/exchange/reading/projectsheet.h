// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/reading/projectxml.h"
#include "model/exchange/reading/workbook.h"

/// A project plan as a sheet of activities: a row a task, in the row of its number, so that a problem names
/// the number that the other program shows. Headings, empty lines and what is switched off leave their row
/// without an activity. A task belongs to the nearest of the upper two headings above it; further ones are
/// kept as its group. What it waits for is named by number, "12FS+5"; a link to a heading goes to the task
/// under it that begins first or ends last.
///
/// Dates are taken as they are shown. A milestone in the evening that waits for something is that of the next
/// weekday: ours stand in the morning. "Start no earlier than", "must start on", "finish no later than" and
/// deadlines come in; other constraints are passed over, the dates have them already. Throws Unreadable.
Sheet projectSheet(const ProjectFile &file, const Limits &limits);
