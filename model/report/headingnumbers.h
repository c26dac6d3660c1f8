// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace report {

/// Counts the headings of a book: "3", "3.1", "3.1.2".
class HeadingNumbers {
public:
    enum class Chapters { Arabic, Roman };

    HeadingNumbers() = default;
    /// Roman: "III" for a chapter, yet "3.1" for what stands in it.
    explicit HeadingNumbers(Chapters chapters)
        : m_chapters(chapters)
    {
    }

    /// The number of the next heading of \a level, 1 to 3.
    QString next(int level);
    /// Of the present chapter; 0 before the first one.
    int chapter() const { return m_numbers[1]; }

private:
    Chapters m_chapters = Chapters::Arabic;
    std::array<int, 4> m_numbers{};
};

/// 4 as "IV"; what is not 1 to 3999 as it is.
QString roman(int number);

}
