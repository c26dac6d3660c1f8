// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"

#include <QColor>
#include <QPalette>

#include <array>

/// Every colour that means something, for one of the two schemes. Text and secondary text reach
/// 4.5 : 1 on every ground; red means problem and nothing else.
struct Colors {
    bool dark = false;
    QColor window{};
    QColor pageList{};
    QColor base{};
    QColor field{};
    QColor alternate{};
    QColor header{};
    QColor areaLine{};
    QColor gridLine{};
    QColor fieldBorder{};
    QColor text{};
    QColor secondary{};
    QColor disabled{};
    QColor accent{};
    QColor onAccent{};
    QColor selected{};
    QColor selectedIdle{};
    QColor hover{};
    QColor problem{};
    QColor problemGround{};
    QColor warning{};
    QColor warningGround{};
    QColor ok{};
    QColor okGround{};
    QColor note{};
    QColor noteGround{};
    std::array<QColor, 5> scores{};  ///< 0 to 4, pale to strong; between them interpolated in RGB
};

extern const Colors lightColors;
extern const Colors darkColors;

/// The colours that go with \a palette: a painter asks the widget it paints on.
const Colors &colorsOf(const QPalette &palette);

/// The palette of a scheme, for QApplication::setPalette().
QPalette paletteOf(const Colors &colors);

/// A pillar's colour: solid for what is done, tint for the part that is not.
struct PillarColor {
    QColor solid{};
    QColor tint{};
};

/// The colour of a pillar in \a data. A program without pillar is grey.
PillarColor pillarColor(const PlanData &data, Id<Pillar> pillar, const Colors &colors);

/// The colour that goes with a pillarTone(); tones repeat when there are more than colours.
PillarColor toneColor(int tone, const Colors &colors);

/// The ground of a score: \a share 0 (nothing) to 1 (best) on the violet scale.
QColor scoreColor(double share, const Colors &colors);

/// Black or white, whichever contrasts more with \a ground (WCAG 2.1 relative luminance).
QColor letterOn(const QColor &ground);
