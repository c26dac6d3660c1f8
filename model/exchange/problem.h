// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/failure.h"
#include "model/domain/tokens.h"

/// Something that a person should look at in a foreign table, and where it stands.
struct Problem {
    /// Info tells what was understood; a warning leaves something doubtful empty; an error refuses the
    /// import.
    enum class Severity { Info, Warning, Error, Count };

    Severity severity = Severity::Warning;
    QString file{};
    QString sheet{};  ///< empty in CSV
    int row = 0;  ///< from 1 as the spreadsheet shows it; 0: the whole sheet
    QString column{};  ///< the heading
    QString cell{};  ///< the address, "I14"; empty in CSV
    QString code{};  ///< snake_case, the same in every language
    QString message{};  ///< a sentence: what is wrong and what becomes of it
    QString content{};  ///< the text concerned, shortened
    QString suggestion{};  ///< what is most likely meant, where that can be guessed

    bool operator==(const Problem &) const = default;
};

template <>
struct Tokens<Problem::Severity> {
    static constexpr TokenList<Problem::Severity> all{QLatin1String("info"), QLatin1String("warning"),
                                                      QLatin1String("error")};
};

/// The problem with its place in front: "masterplan.xlsx, sheet Smart Economy, row 14, OPD PJ (I14): ...".
QString sentence(const Problem &problem);

/// A file that cannot be read as a table at all. Its problem is an error; nothing of the file is used.
class Unreadable : public Failure {
public:
    explicit Unreadable(Problem problem)
        : Failure(::sentence(problem))
        , m_problem(std::move(problem))
    {
    }

    const Problem &problem() const { return m_problem; }

private:
    Problem m_problem;
};

/// Throws \a problem as the error that makes a file unreadable.
[[noreturn]] void refuse(Problem problem);
