// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scoring/binaryprogram.h"
#include "model/scoring/selection.h"

namespace scoring {

/// Finds choices for one problem under different ceilings. Costs are compared in whole rupiah whatever the
/// solver's tolerance.
class SelectionSearch {
public:
    /// What a solver found; nothing where it proved that there is none.
    using Result = std::optional<Selection>;

    /// \a problem has its bars spread.
    SelectionSearch(const SelectionProblem &problem, const Progress &progress);

    /// Values that differ by less count as the same.
    double tolerance() const { return 1e-6 * m_greatestValue; }

    Result best(Money ceiling) const;  ///< the greatest value
    /// The least cost of a choice that is worth at least \a value.
    Result cheapest(double value) const;
    /// The least cost of any choice.
    Result cheapest() const;

private:
    using Row = BinaryProgram::Row;

    Row costRow(Money ceiling) const;
    void addCounts(int least, int most);
    void addPairs();
    double scaledCost(std::size_t thing) const;
    Row cut(const BinarySolution &solution) const;
    Selection selectionOf(const BinarySolution &solution) const;
    template <class Accepts>
    Result search(BinaryProgram program, Accepts accepts) const;
    BinaryProgram program(bool maximiseValue) const;

    const SelectionProblem &m_problem;
    const Progress &m_progress;
    std::vector<std::size_t> m_things{};  ///< items that are not barred
    std::vector<std::size_t> m_thingOf{};  ///< of each item; noThing where it is barred
    std::vector<Row> m_conditions{};
    double m_greatestValue = 0;
    qint64 m_unit = 1;  ///< every cost is a multiple of it
    qint64 m_greatestCost = 1;
};

}
