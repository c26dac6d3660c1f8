// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/belongings.h"

#include "model/exchange/import/quantity.h"
#include "model/exchange/import/rowindex.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

template <class Row>
qint64 ownerOf(const Row &row)
{
    return row.program ? row.program.value : row.candidate.value;
}

/// One indicator as a row states it.
struct Stated {
    QString name{};
    QString baseline{};
    QString target{};
    QString unit{};
    int baselineYear = 0;
    int targetYear = 0;
};

/// "1. ...", "- ..." in every line: several indicators in one cell.
QStringList listed(const QString &text)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    if (lines.size() < 2 || std::ranges::any_of(lines, [](const QString &line) {
            return withoutNumbering(line) == line.trimmed();
        }))
        return {text};
    QStringList items;
    for (const QString &line : lines)
        items.append(withoutNumbering(line));
    return items;
}

QString lineAt(const QString &text, qsizetype index, qsizetype count)
{
    if (count == 1)
        return text;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    return lines.size() == count ? withoutNumbering(lines[index]) : index == 0 ? text : QString();
}

int yearOf(const Table &table, Field field)
{
    const Column *column = table.column(field);
    return column && column->years.size() == 1 ? column->years.front() : 0;
}

/// Figures are read anew only where their text changed: a figure corrected by hand stays.
void setBaseline(const Stated &stated, DecimalSign sign, Indicator &indicator)
{
    if (stated.baselineYear > 0)
        indicator.baselineYear = stated.baselineYear;
    if (stated.baseline.isEmpty() || stated.baseline == indicator.baseline)
        return;
    const Quantity read = parseQuantity(stated.baseline, sign);
    indicator.baseline = stated.baseline;
    indicator.baselineValue = read.value;
    if (read.year > 0)
        indicator.baselineYear = read.year;
    if (indicator.unit.isEmpty())
        indicator.unit = read.unit;
}

void setTarget(const Stated &stated, DecimalSign sign, Indicator &indicator)
{
    if (stated.target.isEmpty() || stated.target == indicator.target)
        return;
    const Quantity read = parseQuantity(stated.target, sign);
    indicator.target = stated.target;
    indicator.targetValue = read.value;
    indicator.targetYear = read.year > 0 ? read.year : stated.targetYear;
    if (stated.unit.isEmpty() && !read.unit.isEmpty())
        indicator.unit = read.unit;
}

/// The indicator that a stated one is: of the same name, else the only one of the only ones.
Indicator presentLike(const std::vector<Indicator> &present, const Indicator &owner, const QString &name,
                      bool only, const DraftPlan &plan)
{
    const auto same = std::ranges::find_if(
        present, [&](const Indicator &one) { return plainWords(one.name) == plainWords(name); });
    if (same != present.end())
        return *same;
    if (only && present.size() == 1 && !plan.of<Indicator>().isStated(present.front().id))
        return present.front();
    return owner;
}

bool hasYearlyTargets(const Table &table)
{
    int columns = 0;
    for (const Column &column : table.columns)
        columns += column.field == Field::Target && !column.years.empty() ? 1 : 0;
    return columns >= 2;
}

Target targetOf(const DraftPlan &plan, Id<Indicator> indicator, int year)
{
    const Target *present = plan.of<Target>().find(std::tuple(indicator, year));
    return present ? *present : Target{.indicator = indicator, .year = year};
}

/// Targets and results of single years; the last planned one is the target of the indicator where no column
/// states it.
void layYearlyTargets(Context &context, const RowReader &row, Id<Indicator> id, bool ownTarget)
{
    Indicator indicator = *context.plan.of<Indicator>().find(id);
    for (const Column &column : row.table().columns) {
        const bool planned = column.field == Field::Target && !column.years.empty();
        const bool realised = column.field == Field::RealisedTarget && !column.years.empty();
        const QString text = planned || realised ? row.text(column) : QString();
        if (text.isEmpty())
            continue;
        Target target = targetOf(context.plan, id, column.years.front());
        QString &written = planned ? target.planned : target.realised;
        if (written != text) {
            written = text;
            (planned ? target.plannedValue : target.realisedValue)
                = parseQuantity(text, row.table().decimalSign()).value;
        }
        context.plan.of<Target>().put(target);
        if (planned && !ownTarget && column.years.front() >= indicator.targetYear) {
            indicator.target = target.planned;
            indicator.targetValue = target.plannedValue;
            indicator.targetYear = target.year;
        }
    }
    context.plan.of<Indicator>().put(indicator);
}

/// The column of the final target: the one without a year, or the only one.
QString finalTarget(const RowReader &row, int &year)
{
    const bool yearly = hasYearlyTargets(row.table());
    for (const Column &column : row.table().columns)
        if (column.field == Field::Target && (column.years.empty() || !yearly)) {
            year = column.years.empty() ? 0 : column.years.back();
            return row.text(column);
        }
    return {};
}

}

void layPartners(Belongings &belongings, const Partner &owner, const std::vector<NamedParty> &named,
                 bool keep)
{
    const auto sameName = [](const QString &name) {
        return [&name](const auto &other) { return compactWords(other) == compactWords(name); };
    };
    const std::vector<Partner> present = belongings.partners.of(ownerOf(owner));
    for (const Partner &partner : present) {
        const bool stays = std::ranges::any_of(named, sameName(partner.name), &NamedParty::text);
        if (!stays && !keep)
            belongings.partners.remove(partner);
    }
    QStringList done;
    for (const NamedParty &party : named) {
        if (std::ranges::any_of(done, sameName(party.text)))
            continue;
        done.append(party.text);
        const auto same = std::ranges::find_if(present, sameName(party.text), &Partner::name);
        Partner next = same != present.end() ? *same : owner;
        next.name = same != present.end() ? next.name : party.text;
        if (next.form.isEmpty())
            next.form = party.form;
        belongings.partners.put(next);
    }
}

void layIndicators(Context &context, Belongings &belongings, const RowReader &row, const Indicator &owner,
                   const QString &fallback)
{
    int targetYear = 0;
    const QString baseline = row.text(Field::Baseline);
    const QString target = finalTarget(row, targetYear);
    const QString named = row.text(Field::Indicator);
    const bool yearly
        = hasYearlyTargets(row.table())
        && std::ranges::any_of(row.table().columns, [&](const Column &column) {
               return column.field == Field::Target && !column.years.empty() && !row.cell(column).isBlank();
           });
    if (named.isEmpty() && baseline.isEmpty() && target.isEmpty() && !yearly)
        return;
    const QStringList names = listed(named.isEmpty() ? fallback : named);
    const std::vector<Indicator> present = belongings.indicators.of(ownerOf(owner));
    for (qsizetype i = 0; i < names.size(); ++i) {
        const Stated stated{.name = names[i],
                            .baseline = lineAt(baseline, i, names.size()),
                            .target = lineAt(target, i, names.size()),
                            .unit = row.text(Field::Unit),
                            .baselineYear = yearOf(row.table(), Field::Baseline),
                            .targetYear = targetYear};
        Indicator next = presentLike(present, owner, stated.name, names.size() == 1, context.plan);
        next.name = stated.name;
        setText(next.unit, stated.unit);
        setTarget(stated, row.table().decimalSign(), next);
        setBaseline(stated, row.table().decimalSign(), next);
        const Id<Indicator> id = belongings.indicators.put(next);
        if (yearly && i == 0)
            layYearlyTargets(context, row, id, !target.isEmpty());
    }
}

void layRisk(Belongings &belongings, const RowReader &row, const Risk &owner)
{
    const QString description = row.text(Field::Risk);
    const QString mitigation = row.text(Field::Mitigation);
    if (description.isEmpty() && mitigation.isEmpty())
        return;
    const std::vector<Risk> present = belongings.risks.of(ownerOf(owner));
    const auto same = std::ranges::find_if(
        present, [&](const Risk &risk) { return plainWords(risk.description) == plainWords(description); });
    Risk next = same != present.end() ? *same : present.size() == 1 ? present.front() : owner;
    setText(next.description, description);
    setText(next.mitigation, mitigation);
    belongings.risks.put(next);
}
