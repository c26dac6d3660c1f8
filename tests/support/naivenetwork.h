// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule/network.h"

/// The critical path method once more, by pushing every task until no link complains, to compare the linear
/// one with.
namespace naive {

/// A network without rings: \a tasks tasks and about twice as many arrows of every type.
struct Network {
    std::vector<schedule::Task> tasks{};
    std::vector<schedule::Arrow> arrows{};
};

Network randomNetwork(unsigned seed);

std::vector<schedule::TaskTimes> timing(const Network &network);

}
