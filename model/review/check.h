// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/context.h"
#include "model/review/finding.h"

#include <optional>
#include <span>

namespace review {

/// What a check says about one row.
struct Verdict {
    bool applies = true;
    std::optional<Sentence> problem{};
};

inline Verdict passed()
{
    return {};
}

inline Verdict notApplicable()
{
    return {.applies = false};
}

inline Verdict failed(const char *sentence, std::vector<Argument> arguments = {}, int count = -1)
{
    return {.problem = Sentence{sentence, std::move(arguments), count}};
}

inline Verdict require(bool condition, const char *sentence)
{
    return condition ? passed() : failed(sentence);
}

/// One question that a reviewer asks of every row of a table.
template <class Row>
struct Check {
    const char *code;
    Severity severity;
    const char *field;  ///< column of the table, or empty
    Verdict (*judge)(const Context &, const Row &);
};

/// The checks of a table's rows. A new check is one more entry in the file of its table.
template <class Row>
std::span<const Check<Row>> checks();

}
