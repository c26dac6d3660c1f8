// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Runs the window, on the plan that the command line names, until it is closed.
int runWindow(int argc, char **argv);
