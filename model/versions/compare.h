// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/changeset.h"

#include <map>

class Plan;

/// What changes come to that were made one after the other: one change a row at most, none where a later
/// one takes an earlier one back. Works across versions of the schema, which only ever add columns.
class NetChanges {
public:
    /// \a change follows all that were added before.
    void add(const RowChange &change);
    std::vector<RowChange> rows() const;  ///< in order of table name and key

private:
    std::map<std::pair<QString, std::vector<SqlValue>>, RowChange> m_rows;
};

/// What differs in the plan between two points of its log (numbers of entries, 0 for the new plan). \a from
/// may be the later one. Throws a StorageError where the history in between is damaged.
std::vector<RowChange> changesBetween(const Plan &plan, qint64 from, qint64 to);
