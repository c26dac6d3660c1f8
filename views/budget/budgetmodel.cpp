// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/budget/budgetmodel.h"

#include "model/edits/budget.h"
#include "views/common/colors.h"
#include "views/common/typed.h"

#include <QApplication>

namespace {

using budget::Group;

QString rowsTitle(Group rows)
{
    switch (rows) {
    case Group::Source:
        return BudgetModel::tr("Funding source");
    case Group::Pillar:
        return BudgetModel::tr("Pillar");
    case Group::Agency:
        return BudgetModel::tr("Lead OPD");
    case Group::Program:
        break;
    }
    return BudgetModel::tr("Program");
}

QColor swatchOf(const BudgetTable &table, const OutlineKey &key)
{
    const bool pillar = key.kind == budgetrow::Part
        || (key.kind == budgetrow::Group && table.options.rows == Group::Pillar);
    return pillar ? pillarColor(table.data, {key.id}, colorsOf(QApplication::palette())).solid : QColor();
}

void alarm(Cell &cell)
{
    cell.tone = Tone::Problem;
    cell.bold = true;
    cell.alarm = true;
}

}

BudgetModel::BudgetModel(Plan &plan, QObject *parent)
    : OutlineModel({}, parent)
    , m_plan(plan)
{
}

std::vector<ColumnLook> BudgetModel::looks() const
{
    const QString title
        = tr("%1, %2", "rows, unit").arg(rowsTitle(m_table.options.rows), format::unitName(m_unit));
    const bool wide = m_unit == format::Unit::Rupiah || m_unit == format::Unit::Ribu;
    std::vector<ColumnLook> columns{{.id = QStringLiteral("name"), .title = title, .width = 180}};
    for (const int year : m_table.years)
        columns.push_back({.id = QString::number(year),
                           .title = QString::number(year),
                           .width = wide ? 116 : 65,
                           .alignment = Qt::AlignRight});
    columns.push_back({.id = QStringLiteral("total"),
                       .title = tr("Total"),
                       .width = wide ? 124 : 76,
                       .alignment = Qt::AlignRight});
    columns.push_back({.id = QStringLiteral("share"),
                       .title = tr("Share"),
                       .width = 62,
                       .alignment = Qt::AlignRight,
                       .toolTip = tr("Share of everything that is shown")});
    return columns;
}

void BudgetModel::show(BudgetTable table, format::Unit unit)
{
    m_table = std::move(table);
    m_unit = unit;
    std::vector<ColumnLook> columns = looks();
    QStringList titles;
    for (const ColumnLook &column : columns)
        titles.append(column.title);
    const bool replaced = titles != m_titles;
    if (replaced) {
        m_titles = titles;
        setColumns(std::move(columns));
    }
    setOutline(m_table.outline);
    if (replaced)
        Q_EMIT columnsReplaced();
}

bool BudgetModel::isHeading(const OutlineKey &key) const
{
    return key.kind == budgetrow::Group || (key.id == 0 && key.kind == budgetrow::Left);
}

Cell BudgetModel::cell(const OutlineKey &key, int column) const
{
    if (column == 0)
        return nameCell(key);
    return column == m_table.shareColumn() ? shareCell(key) : amountCell(key, column);
}

Cell BudgetModel::nameCell(const OutlineKey &key) const
{
    Cell cell{.text = m_table.title(key), .bold = isHeading(key), .swatch = swatchOf(m_table, key)};
    if (key.kind == budgetrow::Ceiling || (key.kind == budgetrow::Left && key.id != 0))
        cell.tone = Tone::Secondary;
    if (key.kind == budgetrow::Group && m_table.options.rows == Group::Agency)
        if (const Agency *agency = m_table.data.agencies.find({key.id}))
            cell.toolTip = agency->fullName;
    return cell;
}

Cell BudgetModel::amountCell(const OutlineKey &key, int column) const
{
    const std::optional<Money> amount = m_table.amount(key, column);
    const Money shown = amount.value_or(Money{});
    if (key.kind == budgetrow::Ceiling)
        return ceilingCell(amount, column);
    Cell cell = numberCell(format::amount(shown, m_unit), shown.rupiah);
    cell.bold = isHeading(key) && shown != Money{};
    if (key.kind == budgetrow::Left && shown < Money{})
        alarm(cell);
    else if (key.kind == budgetrow::Group && m_table.options.rows == Group::Source && key.id != 0)
        mark(cell, {key.id}, column);
    return cell;
}

Cell BudgetModel::ceilingCell(std::optional<Money> amount, int column) const
{
    const QString text = amount ? format::amount(*amount, m_unit) : QString();
    return {.text = amount ? text : QStringLiteral("–"),
            .value = amount ? QVariant(amount->rupiah) : QVariant(),
            .tone = amount ? Tone::Secondary : Tone::Disabled,
            .toolTip = amount ? QString() : tr("No ceiling yet: type one"),
            .editable = m_table.yearOf(column).has_value() && m_plan.canEdit(),
            .typed = text};
}

/// What exceeds its ceiling, and by how much.
void BudgetModel::mark(Cell &cell, Id<FundingSource> source, int column) const
{
    const std::optional<int> year = m_table.yearOf(column);
    const std::optional<Money> excess = year ? m_table.excess(source, *year) : std::nullopt;
    if (!excess)
        return;
    alarm(cell);
    cell.toolTip = tr("%1 above the ceiling of %2")
                       .arg(format::rupiah(*excess), format::rupiah(*m_table.ceiling(source, *year)));
}

Cell BudgetModel::shareCell(const OutlineKey &key) const
{
    const bool sum = key.kind != budgetrow::Ceiling && key.kind != budgetrow::Left;
    const Money all = m_table.total.total;
    if (!sum || all == Money{})
        return {};
    const Money part = m_table.amount(key, m_table.totalColumn()).value_or(Money{});
    const double share = double(part.rupiah) / double(all.rupiah);
    Cell cell = numberCell(format::number(share * 100, 1) + u'%', share);
    if (share != 0)
        cell.tone = Tone::Secondary;
    return cell;
}

Cell BudgetModel::totalCell(int column) const
{
    if (column == 0)
        return {.text = m_table.options.filter.isEmpty() ? tr("Total") : tr("Filtered total")};
    if (column == m_table.shareColumn())
        return {.text = m_table.total.total == Money{} ? QString() : QStringLiteral("100%"),
                .tone = Tone::Secondary};
    if (column > m_table.shareColumn())
        return {};
    const Money sum
        = m_table.yearOf(column) ? m_table.total.years[std::size_t(column) - 1] : m_table.total.total;
    Cell cell = numberCell(format::amount(sum, m_unit), sum.rupiah);
    mark(cell, {}, column);
    return cell;
}

QString BudgetModel::change(const std::vector<CellChange> &changes)
{
    std::vector<edits::CeilingCell> cells;
    for (const auto &[key, column, text] : changes) {
        const std::optional<int> year = m_table.yearOf(column);
        if (key.kind != budgetrow::Ceiling || !year)
            continue;
        edits::CeilingCell cell{*year, {key.id}, {}};
        const bool empty = text.isEmpty() || text == u"–" || text == u"-";
        if (!empty) {
            cell.amount = typed::money(text, m_unit);
            if (!cell.amount)
                return typed::moneySentence(text);
        }
        cells.push_back(cell);
    }
    edits::setCeilings(m_plan, cells);
    return {};
}
