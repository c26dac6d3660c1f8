// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

/// Which state of a plan a report or a table shows.
struct Edition {
    QString version{};  ///< its name; empty: a draft
    QDateTime changed{};  ///< when the plan was changed last
    QString language{};  ///< "id" or "en"

    /// "Konsep, 31 Agustus 2018".
    QString text() const;
};
