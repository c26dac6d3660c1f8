// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/axisstep.h"

#include <cmath>
#include <initializer_list>

double axisStep(double most, int parts)
{
    if (most <= 0)
        return 1;
    const double magnitude = std::pow(10, std::floor(std::log10(most / parts)));
    for (const double step : {1.0, 2.0, 2.5, 5.0})
        if (step * magnitude * parts >= most)
            return step * magnitude;
    return 10 * magnitude;
}
