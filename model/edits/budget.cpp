// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/budget.h"

#include "model/edits/rows.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

template <class Row>
QString nameIn(const Rows<Row> &rows, Id<Row> id)
{
    const Row *row = rows.find(id);
    return row ? nameOf(*row) : QString();
}

/// "SG-03 2019 APBD"
QString lineName(const PlanData &data, const Rows<BudgetLine>::Key &key)
{
    const auto &[program, year, source] = key;
    return Text::tr("%1 %2 %3", "program, year, funding source")
        .arg(nameIn(data.programs, program), QString::number(year), nameIn(data.fundingSources, source));
}

void requireNotNegative(const std::optional<Money> &amount)
{
    if (amount && amount->rupiah < 0)
        throw Failure(Text::tr("An amount of money cannot be negative. Correct it and try again."));
}

QString cellsLabel(const PlanData &data, edits::Amount which, const std::vector<edits::BudgetCell> &cells)
{
    const bool planned = which == edits::Amount::Planned;
    if (cells.size() > 1)
        return planned ? Text::tr("Fill %n budget cells", nullptr, int(cells.size()))
                       : Text::tr("Fill %n cells of realised budget", nullptr, int(cells.size()));
    const auto &cell = cells.front();
    const QString name = lineName(data, {cell.program, cell.year, cell.source});
    return planned ? Text::tr("Set the budget of %1").arg(name)
                   : Text::tr("Set the realised budget of %1").arg(name);
}

void write(Database &db, edits::Amount which, const edits::BudgetCell &cell)
{
    requireNotNegative(cell.amount);
    const auto present = rows::find<BudgetLine>(db, std::tuple(cell.program, cell.year, cell.source));
    BudgetLine line = present.value_or(BudgetLine{cell.program, cell.year, cell.source});
    if (which == edits::Amount::Realised) {
        line.realised = cell.amount;
    } else {
        line.planned = cell.amount.value_or(Money{});
        line.assumed = false;
    }
    const bool holdsNothing = !line.realised && line.planned == Money{};
    if (!cell.amount && holdsNothing)
        rows::remove<BudgetLine>(db, line.key());
    else
        rows::put(db, line);
}

}

bool edits::setBudget(Plan &plan, Amount which, const std::vector<BudgetCell> &cells)
{
    if (cells.empty())
        return true;
    return plan.edit(cellsLabel(plan.data(), which, cells), [&](Database &db) {
        for (const BudgetCell &cell : cells)
            write(db, which, cell);
    });
}

bool edits::putBudgetLine(Plan &plan, const BudgetLine &line,
                          const std::optional<Rows<BudgetLine>::Key> &before)
{
    const QString name = lineName(plan.data(), line.key());
    const QString label
        = before ? Text::tr("Change budget line %1").arg(name) : Text::tr("Add budget line %1").arg(name);
    return plan.edit(label, [&](Database &db) {
        requireNotNegative(line.planned);
        requireNotNegative(line.realised);
        if (before != line.key() && rows::find<BudgetLine>(db, line.key()))
            throw Failure(Text::tr("There is a budget line %1 already. Change that one.").arg(name));
        if (before && *before != line.key())
            rows::remove<BudgetLine>(db, *before);
        rows::put(db, line);
    });
}

bool edits::removeBudgetLines(Plan &plan, const std::vector<Rows<BudgetLine>::Key> &lines)
{
    if (lines.empty())
        return true;
    const QString label = removeLabel(table<BudgetLine>().title, lineName(plan.data(), lines.front()),
                                      qsizetype(lines.size()));
    return putRelation<BudgetLine>(plan, label, {}, lines);
}

bool edits::setCeilings(Plan &plan, const std::vector<CeilingCell> &cells)
{
    if (cells.empty())
        return true;
    const QString label = cells.size() > 1 ? Text::tr("Set %n ceilings", nullptr, int(cells.size()))
                                           : Text::tr("Set the ceiling of %1").arg(cells.front().year);
    return plan.edit(label, [&](Database &db) {
        for (const CeilingCell &cell : cells) {
            requireNotNegative(cell.amount);
            if (cell.amount)
                rows::put(db, Ceiling{cell.year, cell.source, *cell.amount});
            else
                rows::remove<Ceiling>(db, std::tuple(cell.year, cell.source));
        }
    });
}
