// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <vector>

/// One thing of the plan that a person has selected or looks for, wherever it was: the inspector
/// shows its form, a page can show its place.
struct Selection {
    enum class Kind {
        None,
        City,
        Pillar,
        SubDimension,
        Program,
        Activity,
        Agency,
        Member,
        Candidate,
        Criterion,
        FundingSource,
        Round,
        Scorer,
        HistoryEntry,
    };

    Kind kind = Kind::None;
    qint64 id = 0;
    std::vector<qint64> others{};  ///< of the same kind, selected together with it
    /// The column that is meant, for the cursor; of an indicator or a risk "indicator.target", and its id; of
    /// a program "budget" its money; of a funding source's ceiling its year as \a part.
    QString field{};
    qint64 part = 0;
    QString page{};  ///< id of the page that is to show it; empty: the present one, or the first that can

    bool operator==(const Selection &) const = default;
};
Q_DECLARE_METATYPE(Selection)
