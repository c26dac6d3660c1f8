// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/horizons.h"

#include "model/schedule/spans.h"

namespace report {

Horizon horizonOf(const PlanData &data, const Program &program)
{
    return program.horizon == Horizon::None ? schedule::horizonOf(data.city(), program.lastYear)
                                            : program.horizon;
}

}
