// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// True where \a changes is byte for byte an SQLite changeset of plan tables. SQLite's own reader trusts its
/// input: damaged bytes can keep it busy for ever, so those of a file are looked at first.
///
///   changeset  table* ; table   'T' columns keyFlag*columns name '\0' change*
///   change     operation indirect record, of an update two records (old, new)
///   record     one value a column: 0 absent | 1 int64 | 2 double | 3 length text | 4 length blob | 5 null
bool isWellFormedChangeset(const QByteArray &changes);
