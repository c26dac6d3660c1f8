// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace paper {

/// The smallest letters on paper, in points.
constexpr double leastLetters = 7;
constexpr double mostLetters = 14;

/// What a person asks of an export beyond its name; what is not set is as the export has it by itself.
struct ExportOptions {
    std::optional<int> from{};  ///< the first year
    std::optional<int> to{};  ///< the last year
    QString by{};  ///< one of Export::groupings
    QString paper{};  ///< "a4", "a3", "a2"
    std::optional<double> font{};  ///< the smallest letters, in points
    std::optional<int> monthsPerPage{};
    QString format{};  ///< of the files in a folder: "pdf", "docx", ...
};

}
