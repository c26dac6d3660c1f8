// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/colors.h"

#include "model/domain/pillartone.h"

#include <cmath>

namespace {

constexpr QColor rgb(QRgb value)
{
    return {int(value >> 16) & 0xff, int(value >> 8) & 0xff, int(value) & 0xff};
}

struct Pair {
    PillarColor light;
    PillarColor dark;
};

/// After Okabe and Ito (2008), safe for colour-blind eyes; their vermilion is left out because red
/// means problem, their yellow is replaced by slate. In the order of the six dimensions.
const std::array<Pair, 8> pillarColors{{
    {{rgb(0x0072B2), rgb(0xDCEBF5)}, {rgb(0x3F93D2), rgb(0x1B3145)}},
    {{rgb(0xC4679B), rgb(0xF6E5EE)}, {rgb(0xE59BC4), rgb(0x3B2A34)}},
    {{rgb(0xE69F00), rgb(0xFBEFD5)}, {rgb(0xF2B138), rgb(0x3D3320)}},
    {{rgb(0x56B4E9), rgb(0xE1F1FB)}, {rgb(0x8FD0F5), rgb(0x223644)}},
    {{rgb(0x4F5968), rgb(0xE4E7EB)}, {rgb(0x6B7684), rgb(0x2B323B)}},
    {{rgb(0x009E73), rgb(0xD8F0E8)}, {rgb(0x2DBE95), rgb(0x17382F)}},
    {{rgb(0x7B5CB8), rgb(0xE9E3F4)}, {rgb(0xA58BDD), rgb(0x2F2842)}},
    {{rgb(0x8A6D3B), rgb(0xEFE8DA)}, {rgb(0xC2A46B), rgb(0x352D20)}},
}};

double luminance(const QColor &color)
{
    const auto linear
        = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

}

const Colors lightColors{
    .dark = false,
    .window = rgb(0xF2F4F7),
    .pageList = rgb(0xE6EAEF),
    .base = rgb(0xFFFFFF),
    .field = rgb(0xFFFFFF),
    .alternate = rgb(0xF7F9FB),
    .header = rgb(0xEDF0F4),
    .areaLine = rgb(0xC9D0D9),
    .gridLine = rgb(0xE4E8ED),
    .fieldBorder = rgb(0x8592A2),
    .text = rgb(0x17202B),
    .secondary = rgb(0x566273),
    .disabled = rgb(0x8E98A6),
    .accent = rgb(0x1B5E9E),
    .onAccent = rgb(0xFFFFFF),
    .selected = rgb(0xD3E4F5),
    .selectedIdle = rgb(0xE3E8EE),
    .hover = rgb(0xEEF4FA),
    .problem = rgb(0xB3261E),
    .problemGround = rgb(0xFBE6E4),
    .warning = rgb(0x8A5700),
    .warningGround = rgb(0xFFF1CF),
    .ok = rgb(0x1D6B3C),
    .okGround = rgb(0xE0F2E6),
    .note = rgb(0x1B5E9E),
    .noteGround = rgb(0xE3EEF9),
    .scores = {rgb(0xF6F4FB), rgb(0xE2DCF1), rgb(0xC3B8E2), rgb(0x8F7CC3), rgb(0x452F8A)},
};

const Colors darkColors{
    .dark = true,
    .window = rgb(0x20252C),
    .pageList = rgb(0x1A1F25),
    .base = rgb(0x171B20),
    .field = rgb(0x14181D),
    .alternate = rgb(0x1B2026),
    .header = rgb(0x262C34),
    .areaLine = rgb(0x3C4550),
    .gridLine = rgb(0x2A313A),
    .fieldBorder = rgb(0x6F7D8D),
    .text = rgb(0xE6EAEF),
    .secondary = rgb(0xA3AEBB),
    .disabled = rgb(0x6C7784),
    .accent = rgb(0x6FB1EE),
    .onAccent = rgb(0x0E1A26),
    .selected = rgb(0x183551),
    .selectedIdle = rgb(0x2B333D),
    .hover = rgb(0x232B34),
    .problem = rgb(0xFF6F66),
    .problemGround = rgb(0x4A2220),
    .warning = rgb(0xF2C14E),
    .warningGround = rgb(0x41341A),
    .ok = rgb(0x6FCF97),
    .okGround = rgb(0x1E3A2A),
    .note = rgb(0x6FB1EE),
    .noteGround = rgb(0x1E3348),
    .scores = {rgb(0x25273A), rgb(0x3A3762), rgb(0x574F92), rgb(0x8478C6), rgb(0xC0B5F2)},
};

const Colors &colorsOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkColors : lightColors;
}

QPalette paletteOf(const Colors &colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::AlternateBase, colors.alternate);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.secondary);
    palette.setColor(QPalette::Button, colors.window);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.problem);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::ToolTipBase, colors.base);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Light, colors.base);
    palette.setColor(QPalette::Midlight, colors.gridLine);
    palette.setColor(QPalette::Mid, colors.areaLine);
    palette.setColor(QPalette::Dark, colors.fieldBorder);
    palette.setColor(QPalette::Shadow, colors.areaLine);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.disabled);
    return palette;
}

PillarColor pillarColor(const PlanData &data, Id<Pillar> pillar, const Colors &colors)
{
    return toneColor(pillarTone(data, pillar), colors);
}

PillarColor toneColor(int tone, const Colors &colors)
{
    if (tone < 0)
        return {colors.secondary, colors.gridLine};
    const Pair &pair = pillarColors.at(std::size_t(tone) % pillarColors.size());
    return colors.dark ? pair.dark : pair.light;
}

QColor scoreColor(double share, const Colors &colors)
{
    const double place = std::clamp(share, 0.0, 1.0) * double(colors.scores.size() - 1);
    const auto low = std::min(std::size_t(place), colors.scores.size() - 2);
    const double part = place - double(low);
    const QColor &from = colors.scores.at(low);
    const QColor &to = colors.scores.at(low + 1);
    const auto mixed = [part](int a, int b) { return int(std::lround(a + (b - a) * part)); };
    return {mixed(from.red(), to.red()), mixed(from.green(), to.green()), mixed(from.blue(), to.blue())};
}

QColor letterOn(const QColor &ground)
{
    return luminance(ground) > 0.179 ? Qt::black : Qt::white;
}
