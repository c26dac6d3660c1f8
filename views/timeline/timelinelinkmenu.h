// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/plan.h"

class QMenu;
class QWidget;

/// Adds to \a menu what can be done with a link: its kind, its lag, removing it. Each is one undo step.
/// Nothing where the link is gone.
void fillLinkMenu(QMenu *menu, Plan &plan, const Rows<Dependency>::Key &link);

/// Adds the links of an activity as submenus: what it waits for, and what waits for it.
void addLinkMenus(QMenu *menu, Plan &plan, Id<Activity> activity);
