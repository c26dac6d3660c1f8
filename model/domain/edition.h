// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

/// Which state of a plan a report or a table shows.
struct Edition {
    QString version{};  ///< its name; empty: a draft
    QDateTime changed{};  ///< when the plan was changed last
    QString language{};  ///< "id" or "en"
    QString contentHash{};  ///< of a version that is submitted, see Plan::contentHash(); else empty

    /// "Konsep, 31 Agustus 2018".
    QString text() const;
    /// "SHA-256 3f2a9c01…", all 64 digits: what each page of a submitted version carries; empty for others.
    QString stamp() const;

    bool operator==(const Edition &) const = default;
};
