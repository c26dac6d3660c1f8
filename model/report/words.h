// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace report {

enum class Align { Left, Centre, Right };

/// A run of text that looks alike.
struct Span {
    QString text{};
    bool bold = false;
    bool secondary = false;  ///< paler than the rest
    bool italic = false;
    bool missing = false;  ///< stands for something that the plan does not say: marked, so that it is seen
    QString note{};  ///< a footnote whose sign stands behind the text; numbered where it is written

    bool operator==(const Span &) const = default;
};

/// A text with emphasis; made from a plain QString where nothing stands out. A line feed begins a new line.
struct Words {
    std::vector<Span> spans{};

    Words() = default;
    Words(const QString &text)  // NOLINT(google-explicit-constructor): a plain text is the usual case
    {
        if (!text.isEmpty())
            spans.push_back({text});
    }
    Words(std::vector<Span> runs)
        : spans(std::move(runs))
    {
    }

    bool isEmpty() const { return spans.empty(); }
    QString plain() const;

    bool operator==(const Words &) const = default;
};

inline QString Words::plain() const
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

}
