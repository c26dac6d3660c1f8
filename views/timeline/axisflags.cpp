// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/axisflags.h"

#include <algorithm>

namespace {

bool meet(const Stretch &a, const Stretch &b)
{
    return a.left < b.left + b.width && b.left < a.left + a.width;
}

bool isFree(const Stretch &wanted, const std::vector<Stretch> &taken, const Stretch &room)
{
    return wanted.left >= room.left && wanted.left + wanted.width <= room.left + room.width
        && std::ranges::none_of(taken, [&](const Stretch &each) { return meet(each, wanted); });
}

}

std::vector<PlacedFlag> placedFlags(const std::vector<Flag> &flags, std::vector<Stretch> taken,
                                    const Stretch &room, const FlagSizes &sizes)
{
    for (const Flag &flag : flags)
        taken.push_back({flag.x, sizes.width});
    std::vector<PlacedFlag> result;
    for (const Flag &flag : flags) {
        PlacedFlag placed{.x = flag.x};
        for (const Flag::Text &text : flag.texts) {
            for (const double left : {flag.x - sizes.gap - text.width, flag.x + sizes.width + sizes.gap}) {
                // A gap on either side, so that two texts are not read as one.
                const Stretch wanted{left - sizes.gap / 2, text.width + sizes.gap};
                if (!placed.text.isEmpty() || text.text.isEmpty() || !isFree(wanted, taken, room))
                    continue;
                placed.text = text.text;
                placed.textLeft = left;
                taken.push_back(wanted);
            }
        }
        result.push_back(placed);
    }
    return result;
}
