// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/versions/restore.h"

#include "model/storage/changeset.h"
#include "model/storage/history.h"

/// Each row of the log backward: what was taken back is done again.
bool restore(Plan &plan, qint64 point, const QString &label)
{
    return plan.edit(label, [&](Database &db) {
        const std::vector<HistoryEntry> &log = plan.log();
        for (auto row = log.rbegin(); row != log.rend() && row->number > point; ++row) {
            const HistoryEntry &entry = *row;
            const bool edit = entry.kind == HistoryEntry::Kind::Edit;
            applyChanges(db, history::changes(db, edit ? entry.number : entry.target),
                         entry.kind == HistoryEntry::Kind::Undo ? Direction::Forward : Direction::Backward);
        }
    });
}
