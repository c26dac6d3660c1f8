// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// From one tick of an axis to the next: 1, 2, 2.5 or 5 times a power of ten, so that about \a parts of them
/// reach \a most. 1 where \a most is not above 0.
double axisStep(double most, int parts);
