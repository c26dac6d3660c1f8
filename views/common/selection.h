// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QtGlobal>

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

    bool operator==(const Selection &) const = default;
};
Q_DECLARE_METATYPE(Selection)
