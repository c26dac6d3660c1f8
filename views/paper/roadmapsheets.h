// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/roadmapsheet.h"
#include "views/paper/exportoptions.h"
#include "views/paper/sheets.h"

namespace paper {

/// A roadmap as a sheet on the wall: title, lanes, the budget a year beneath. Rows grow with the paper; what
/// does not fit at the smallest letters goes on further pages with the same head.
Sheets roadmapSheets(const PlanData &data, const Edition &edition, const ExportOptions &options);

/// The same on one page that is as high as it must be, for a picture.
Sheets roadmapPoster(const PlanData &data, const Edition &edition, const ExportOptions &options);

}
