// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace scoring {

/// Told now and then how much of long work is done (0 to 1). False stops it. May be empty.
using Progress = std::function<bool(double done)>;

inline bool goesOn(const Progress &progress, double done)
{
    return !progress || progress(done);
}

}
