// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/comparisons.h"

#include "model/edits/rows.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

constexpr double mostOfScale = 9;
constexpr double rounding = 1e-9;

/// Comparison keeps a pair once, with a < b.
Comparison ordered(Id<Scorer> scorer, std::pair<Id<Criterion>, Id<Criterion>> pair, double value)
{
    const auto [a, b] = pair;
    return a < b ? Comparison{scorer, a, b, value} : Comparison{scorer, b, a, 1 / value};
}

template <class Row>
QString nameIn(const Rows<Row> &rows, Id<Row> id)
{
    const Row *row = rows.find(id);
    return row ? edits::nameOf(*row) : QString();
}

}

bool edits::setJudgement(Plan &plan, Id<Scorer> scorer, std::pair<Id<Criterion>, Id<Criterion>> pair,
                         std::optional<double> value)
{
    const PlanData data = plan.data();
    const QString sentence = value
        ? Text::tr("Compare %1 with %2 by %3", "criterion, criterion, scorer")
        : Text::tr("Take away the comparison of %1 with %2 by %3", "criterion, criterion, scorer");
    const QString label = sentence.arg(nameIn(data.criteria, pair.first), nameIn(data.criteria, pair.second),
                                       nameIn(data.scorers, scorer));
    return plan.edit(label, [&](Database &db) {
        if (pair.first == pair.second)
            throw Failure(Text::tr("A criterion is not compared with itself. Choose two criteria."));
        // Written so that no number fails too.
        if (value && !(*value >= 1 / mostOfScale - rounding && *value <= mostOfScale + rounding))
            throw Failure(Text::tr("A judgement goes from 1/9 to 9. Correct it and try again."));
        const Comparison comparison = ordered(scorer, pair, value.value_or(1));
        if (value)
            rows::put(db, comparison);
        else
            rows::remove<Comparison>(db, comparison.key());
    });
}
