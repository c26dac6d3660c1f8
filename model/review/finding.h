// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/money.h"
#include "model/domain/pillar.h"
#include "model/domain/tokens.h"

#include <QDate>

#include <variant>
#include <vector>

namespace review {

enum class Severity {
    Error,  ///< the plan cannot be defended like this
    Warning,  ///< a reviewer will ask
    Note,  ///< worth a look
    Count
};

/// What a sentence tells beside its words, kept as a value so that finding needs no language.
using Argument = std::variant<QString, qint64, double, Money, QDate>;

/// A sentence that says what to do: English with %1 to %3 and %n, in the context "Review".
struct Sentence {
    const char *text = nullptr;
    std::vector<Argument> arguments{};
    int count = -1;  ///< for %n

    /// In the program's language; a double as percent.
    QString translated() const;
    bool operator==(const Sentence &) const = default;
};

/// Something that a reviewer would miss in the plan.
struct Finding {
    QLatin1String code{};  ///< the check; never changes with the language
    Severity severity = Severity::Warning;
    QLatin1String table{};  ///< the row that it is about, as in the file
    qint64 id = 0;
    int year = 0;  ///< of a ceiling, beside the id of its source; else 0
    QLatin1String field{};  ///< column that it belongs beside; empty where there is none
    QString label{};  ///< the row as people know it: "SG-14 Surat dan disposisi elektronik"
    Id<Pillar> pillar{};  ///< whose chapter it is in; none: the plan's as a whole
    Sentence sentence{};

    QString message() const { return sentence.translated(); }
};

}

template <>
struct Tokens<review::Severity> {
    static constexpr TokenList<review::Severity> all{QLatin1String("error"), QLatin1String("warning"),
                                                     QLatin1String("note")};
};
