// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/import/programitems.h"

#include <map>
#include <set>

/// The money of programs: which year, which source. One for each import: it makes each new source once, and
/// knows which programs a table before has stated money for.
class ProgramMoney {
public:
    explicit ProgramMoney(Context &context)
        : m_context(context)
    {
    }

    /// Lays the money of a program's rows over its budget lines. \a yearOfSum: the year of money without one.
    /// Returns the years with money.
    std::set<int> layOver(const ProgramItem &item, Id<Program> program, int yearOfSum);

private:
    struct Stated;

    Stated read(const ProgramItem &item, int yearOfSum);
    void readRow(const RowReader &row, int yearOfSum, Stated &stated);
    void readColumn(const RowReader &row, const Column &column, int yearOfSum, Stated &stated);
    void readSources(const RowReader &row, Stated &stated);
    int yearInTitles(const Table &table);
    Id<FundingSource> sourceOf(const Place &place, const QString &name, bool own);
    void divide(const ProgramItem &item, Stated &stated);
    void lay(const ProgramItem &item, const Stated &stated, Id<Program> program);
    void layYear(const Stated &stated, Id<Program> program, int year);

    Context &m_context;
    QHash<const Table *, int> m_titleYears{};
    std::set<const Table *> m_unsourced{};  ///< tables that were reported to name no source
    std::set<const Table *> m_yearless{};  ///< and no year
    std::map<std::pair<Id<Program>, int>, Money> m_stated{};  ///< years whose money a table has stated
};
