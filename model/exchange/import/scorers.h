// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/rows.h"

/// Who scored: tells the scorers that tables and rows name, and makes those that the plan does not have.
class Scorers {
public:
    /// \a tables: all tables of the import that scorers fill; a workbook with a sheet a scorer is told by
    /// them.
    Scorers(Context &context, const std::vector<const Table *> &tables);

    /// The scorer of a whole table, where no column names it row by row. None after an error was reported.
    Id<Scorer> ofTable(const Table &table);
    Id<Scorer> named(const Place &place, const QString &name);

private:
    QString nameOfTable(const Table &table);
    bool isKnown(const QString &name) const;
    bool hasSiblings(const Table &table) const;

    Context &m_context;
    const std::vector<const Table *> &m_tables;
    QHash<QString, Id<Scorer>> m_byName{};
    QHash<qint64, Id<Scorer>> m_byAgency{};
};
