// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/typography.h"

#include "views/common/colors.h"

#include <array>
#include <cmath>

namespace paper {

namespace {

const QColor ink(0x17, 0x20, 0x2B);
const QColor paleInk(0x56, 0x62, 0x73);

const std::array<TextStyle, 3> headings{{
    {.size = 18, .leading = 24, .bold = true, .color = ink},
    {.size = 13, .leading = 18, .bold = true, .color = ink},
    {.size = 10.5, .leading = 15, .bold = true, .color = ink},
}};

}

const TextStyle bodyText{.size = 9.5, .leading = 14.25, .color = ink};
const TextStyle noteText{.size = 8, .leading = 11.5, .color = paleInk};
const TextStyle captionText{.size = 8.5, .leading = 12, .color = ink};
const TextStyle tableText{.size = 8, .leading = 10.75, .color = ink};
const TextStyle runningText{.size = 7.5, .leading = 10, .color = paleInk};
const TextStyle coverTitle{.size = 30, .leading = 38, .bold = true, .color = ink};
const TextStyle coverSubtitle{.size = 15, .leading = 21, .color = ink};
const TextStyle keyFigure{.size = 16, .leading = 21, .bold = true, .color = ink};

const TextStyle &headingText(int level)
{
    return headings.at(std::size_t(std::clamp(level, 1, int(headings.size())) - 1));
}

QFont fontOf(const TextStyle &style)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI"), QStringLiteral("DejaVu Sans"),
                      QStringLiteral("Arial")});
    // Rounded up: 7 points stay at least 7.
    font.setPixelSize(int(std::ceil(pt(style.size) - 0.01)));
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

TextStyle shrunk(TextStyle style, double points)
{
    style.leading *= points / style.size;
    style.size = points;
    return style;
}

}
