// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/volumes/blockkinds.h"

/// Which columns of a table are shown, in which order its rows stand, and the unit of its money.
namespace report {

/// "kolom": which of \a columns are shown, in which order.
BlockOption columnsOption(const std::vector<Column> &columns);
/// "urut": what the rows can be put in order by.
BlockOption orderOption(std::vector<BlockOption::Choice> choices);

/// "kolom", "urut" and, where a column holds money, "satuan".
std::vector<BlockOption> arrangementOptions(const std::vector<Column> &columns);

/// \a table as \a call asks for it: texts from A to Z, figures from the smallest, money from the largest on.
/// Rows keep to their group; a first column "no" counts the rows as they stand then.
Table arranged(Table table, const BlockCall &call);

}
