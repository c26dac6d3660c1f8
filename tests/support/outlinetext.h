// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/outlinemodel.h"

/// The rows of \a model as they stand below each other, each set in by its depth: the cells of \a columns
/// with what stands pale behind them.
QString outlineText(const OutlineModel &model, const std::vector<int> &columns);
