// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace scoring {

/// The places after the team has had its word: whoever was given a place stands there, the others keep their
/// computed order and take the places that are left. \a computed holds one rank an alternative (1 the best),
/// \a given the team's place or nothing; both as long as each other. Of two who were given one place the
/// better ranked comes first and the other takes the next free one; a place behind the last is the last.
/// The result are the places 1 to n, each once.
std::vector<int> placed(std::span<const int> computed, std::span<const std::optional<int>> given);

}
