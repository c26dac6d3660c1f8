// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/format.h"
#include "model/scoring/planselection.h"

#include <QCoreApplication>

namespace scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Selection)
};

QString namesOf(const SelectionProblem &problem, const std::vector<std::size_t> &items)
{
    QStringList names;
    for (const std::size_t item : items)
        names.append(problem.items[item].name);
    return names.join(QStringLiteral(", "));
}

QString chosenSentence(const SelectionProblem &problem, const Selection &selection)
{
    const QString spent = format::roundedRupiah(selection.cost);
    const QString ceiling = format::roundedRupiah(problem.ceiling);
    if (!selection.optimal)
        return Text::tr(
                   "Chosen: %1 of %n candidates, %2 of %3. Whether a better choice exists was not found in "
                   "time.",
                   nullptr, int(problem.items.size()))
            .arg(selection.chosen.size())
            .arg(spent, ceiling);
    return Text::tr("Chosen: %1 of %n candidates, %2 of %3.", nullptr, int(problem.items.size()))
        .arg(selection.chosen.size())
        .arg(spent, ceiling);
}

QString nextSentence(const SelectionProblem &problem, const SelectionOutlook &outlook)
{
    if (!outlook.next)
        return Text::tr("More money buys nothing better: the other conditions decide.");
    const QString more = format::roundedRupiah(outlook.next->ceiling - problem.ceiling);
    const QString comes = namesOf(problem, outlook.next->comes);
    if (outlook.next->goes.empty())
        return Text::tr("%1 more buys %2.").arg(more, comes);
    return Text::tr("%1 more buys %2 in place of %3.").arg(more, comes, namesOf(problem, outlook.next->goes));
}

QString lessSentence(const SelectionProblem &problem, const Selection &selection,
                     const SelectionOutlook &outlook)
{
    const QString cost = format::roundedRupiah(selection.cost);
    if (!outlook.less)
        return Text::tr("Below %1 no choice meets the conditions.").arg(cost);
    const QString goes = namesOf(problem, outlook.less->goes);
    if (outlook.less->comes.empty())
        return Text::tr("If the ceiling falls below %1, %2 goes first.").arg(cost, goes);
    return Text::tr("If the ceiling falls below %1, %2 goes first and %3 comes in its place.")
        .arg(cost, goes, namesOf(problem, outlook.less->comes));
}

}

QStringList sentences(const SelectionProblem &problem, const Selection &selection,
                      const SelectionOutlook &outlook)
{
    if (!selection.obstacle.isEmpty())
        return {selection.obstacle};
    QStringList result{chosenSentence(problem, selection), nextSentence(problem, outlook)};
    if (outlook.less || !outlook.noneWithLess.isEmpty())
        result.append(lessSentence(problem, selection, outlook));
    return result;
}

}
