// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class CommandSet;
class QMenu;
class QMenuBar;
class QToolBar;

/// The menus and the tool bar of the window, made from the set of commands. A command that is named here
/// and not in the set is left out.
namespace bars {

/// \a recent becomes the list of recent plans, filled by the window.
void fillMenus(QMenuBar &bar, const CommandSet &commands, QMenu *recent);
void fillToolBar(QToolBar &bar, const CommandSet &commands);

}
