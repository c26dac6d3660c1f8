// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/marks.h"

#include <QColor>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

/// What a text means; the delegate turns it into a colour that is readable on any ground.
enum class Tone { Normal, Secondary, Disabled, Problem, Warning, Ok };

/// Everything a table says in one cell.
struct Cell {
    QString text{};
    QVariant value{};  ///< for sorting and as the editor's first text; \a text where it is not valid
    Tone tone = Tone::Normal;
    bool bold = false;
    bool alarm = false;  ///< on the ground of a problem: a value that exceeds its ceiling
    QString detail{};  ///< pale and regular after the text: "· 6 program"
    QColor swatch{};  ///< a square before the text: the pillar's colour
    bool diamond = false;  ///< a milestone's mark before the text
    std::optional<double> progress{};  ///< 0 to 1: a bar before the text
    std::optional<marks::Kind> mark{};  ///< a sign before the text
    int problems = 0;  ///< drawn as marks with counts, at the right
    int warnings = 0;
    QString toolTip{};
    bool editable = false;
    QStringList choices{};  ///< the editor is a list of these
    QStringList suggestions{};  ///< the editor is a line that completes from these
    std::optional<QString> typed{};  ///< the editor's first text, where \a value is only for sorting

    QVariant sortValue() const { return value.isValid() ? value : QVariant(text); }
};
Q_DECLARE_METATYPE(Cell)

/// A cell that shows a number: "–" and pale where there is none or it is zero.
Cell numberCell(const QString &text, const QVariant &value);

/// Below, at or above zero, for sorting a column: numbers and dates by size, texts as people sort them
/// (SG-2 before SG-10), and what is empty last in ascending order.
int compareCells(const QVariant &a, const QVariant &b);
