// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QKeyEvent;

/// In a row of buttons of which one is checked: the left and right keys check the neighbour and take the
/// focus with them, Home and End the ends. False for other keys.
bool moveInRow(QAbstractButton &button, const QKeyEvent &event);
