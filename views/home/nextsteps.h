// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "model/review/review.h"
#include "views/common/marks.h"

#include <QString>

/// One thing to do next, with the page or the list where it is done.
struct NextStep {
    marks::Kind kind = marks::Kind::Note;
    QString title{};  ///< "29 nilai quick win belum diisi"
    QString detail{};  ///< "Dinkop UKM 6, Bapenda 5 …"
    QString button{};  ///< "Buka Matriks"
    QString page{};  ///< id of the page to open; empty:
    QString command{};  ///< the command to run

    bool operator==(const NextStep &) const = default;
};

/// What to do next, the most pressing first, at most \a most: gathered from what a reviewer would miss.
std::vector<NextStep> nextSteps(const PlanData &data, const review::Review &review, bool hasVersion,
                                std::size_t most);
