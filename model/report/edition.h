// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

class Plan;

namespace report {

/// Which state of a plan a book or a table shows.
struct Edition {
    QString version{};  ///< its name; empty: a draft
    QDateTime changed{};  ///< when the plan was changed last
    QString language{};  ///< "id" or "en"

    /// "Konsep, 31 Agustus 2018".
    QString text() const;
};

/// The present state of \a plan, in the program's language.
Edition editionOf(const Plan &plan);

}
