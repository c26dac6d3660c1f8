// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/volumes/blockkinds.h"

#include <functional>

class QMenu;

/// The icon of what a kind of block shows.
const char *iconOf(report::BlockKind::Shape shape);

/// Adds every kind of block to \a menu, those of a family in a menu of its own; \a chosen is called with the
/// name of a kind.
void addBlockKinds(QMenu &menu, const std::function<void(const QString &kind)> &chosen);
