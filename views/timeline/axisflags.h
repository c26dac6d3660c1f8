// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// A stretch along the time axis, in pixels.
struct Stretch {
    double left = 0;
    double width = 0;
};

/// A date to remember with what can be written beside it, the best text first.
struct Flag {
    struct Text {
        QString text{};
        double width = 0;
    };

    double x = 0;
    std::vector<Text> texts{};
};

struct FlagSizes {
    double width = 8;  ///< of the flag, which flies to the right
    double gap = 4;  ///< between a flag and its text
};

struct PlacedFlag {
    double x = 0;
    QString text{};  ///< empty where none has room
    double textLeft = 0;
};

/// Writes the texts left or right of their flags so that none covers another, a flag or what is \a taken,
/// and none leaves \a room; the flags themselves are always there.
std::vector<PlacedFlag> placedFlags(const std::vector<Flag> &flags, std::vector<Stretch> taken,
                                    const Stretch &room, const FlagSizes &sizes);
