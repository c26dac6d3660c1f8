// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "model/storage/changeset.h"

#include <QStringList>

/// One thing that a change did: a value that became another one, or a sentence.
struct ToldChange {
    QString what{};  ///< the row: "SG-14 Surat dan disposisi elektronik"; or all there is to say
    QString field{};  ///< "progres"; empty for the amount, value or answer that a row is there for
    QString before{};  ///< "–" for nothing; both are empty where \a what is a sentence
    QString after{};

    bool hasValues() const { return !after.isEmpty(); }
    QString text() const;  ///< "SG-14 Surat dan disposisi elektronik: progres 80 → 94"
    bool operator==(const ToldChange &) const = default;
};

/// What \a changes did, one a cell, for people. From \a many on, changes of one kind in one table are one
/// ("72 program ditambahkan"). Rows are called what they are called in \a data, or where they are gone what
/// the changes themselves say.
std::vector<ToldChange> told(const std::vector<RowChange> &changes, const PlanData &data,
                             std::size_t many = 6);

/// The same as one line each:
///   SG-14 Surat dan disposisi elektronik: progres 80 → 94
///   Anggaran SG-03 · 2019 · APBD: Rp 325.000.000 → Rp 400.000.000
QStringList inWords(const std::vector<RowChange> &changes, const PlanData &data);
