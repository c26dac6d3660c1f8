// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/budget/sums.h"
#include "model/report/table.h"

#include <QStringList>

#include <functional>
#include <map>

/// Programs in tables: of a pillar, of an agency, of a group of actions.
namespace report {

/// Programs of one pillar under the heading of their sub-dimension, in the order of the screen.
struct Shelf {
    QString title{};
    std::vector<const Program *> programs{};
};

using WantsProgram = std::function<bool(const Program &)>;

/// The shelves of a pillar (none: of the programs that are not mapped) with the programs that \a wanted
/// keeps; those that would be empty are left out.
std::vector<Shelf> shelvesOf(const PlanData &data, Id<Pillar> pillar, const WantsProgram &wanted = {});

/// Money a year of each program, and who belongs to which, looked up once for all tables.
class ProgramFacts {
public:
    /// Money of the years from \a firstYear to \a lastYear; 0: of all.
    explicit ProgramFacts(const PlanData &plan, int firstYear = 0, int lastYear = 0);
    ProgramFacts(const ProgramFacts &) = delete;
    ProgramFacts &operator=(const ProgramFacts &) = delete;

    const std::vector<int> &years() const { return m_sums.years; }
    /// One a year, then the sum.
    std::vector<Money> money(Id<Program> program) const;
    std::vector<const Indicator *> indicators(Id<Program> program) const;

    const PlanData &data;

private:
    budget::Sums m_sums;
    std::map<Id<Program>, const budget::SumRow *> m_money;
    std::map<Id<Program>, std::vector<const Indicator *>> m_indicators;
};

/// What a table of programs shows, by the tokens of its columns.
struct ProgramTableForm {
    QStringList columns{};  ///< of programColumnTokens(), in order; empty: the usual ones
    format::Unit unit = format::Unit::Juta;
};

/// "kode", "program", "sub_dimensi", "pj", ...
const QStringList &programColumnTokens();
/// What a column is called.
QString programColumnTitle(const QString &token);

Table programTable(const ProgramFacts &facts, const QString &caption, const std::vector<Shelf> &shelves,
                   const ProgramTableForm &form = {});

/// Indicators with where they begin and where they shall be, a row each; the program is named in its first.
Table indicatorTable(const ProgramFacts &facts, const QString &caption, const std::vector<Shelf> &shelves);

}
