// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/budget/budgetsharesmodel.h"

#include "views/common/colors.h"

#include <QApplication>

BudgetSharesModel::BudgetSharesModel(QObject *parent)
    : OutlineModel(
        {{.id = QStringLiteral("code"), .title = tr("Code"), .width = 72},
         {.id = QStringLiteral("name"), .title = tr("Made up of"), .width = 120},
         {.id = QStringLiteral("amount"), .title = tr("Amount"), .width = 84, .alignment = Qt::AlignRight}},
        parent)
{
}

void BudgetSharesModel::show(const PlanData &data, const std::vector<BudgetShare> &shares, format::Unit unit)
{
    m_data = data;
    m_unit = unit;
    m_shares.clear();
    Outline outline;
    for (const BudgetShare &share : shares) {
        const OutlineKey key{.kind = 1, .id = share.program.value, .group = share.source.value};
        m_shares[key] = share;
        outline.add(-1, key);
    }
    setOutline(std::move(outline));
}

const BudgetShare *BudgetSharesModel::shareAt(const OutlineKey &key) const
{
    const auto found = m_shares.find(key);
    return found == m_shares.end() ? nullptr : &found->second;
}

Cell BudgetSharesModel::cell(const OutlineKey &key, int column) const
{
    const BudgetShare *found = shareAt(key);
    if (!found)
        return {};
    const BudgetShare &share = *found;
    if (column == Amount)
        return numberCell(format::amount(share.amount, m_unit), share.amount.rupiah);
    if (const FundingSource *source = m_data.fundingSources.find(share.source))
        return column == Name ? Cell{.text = source->name} : Cell{};
    const Program *program = m_data.programs.find(share.program);
    if (!program)
        return {};
    if (column == Name)
        return {.text = program->name, .toolTip = program->name};
    const Colors &colors = colorsOf(QApplication::palette());
    return {.text = program->code, .swatch = pillarColor(m_data, program->pillar, colors).solid};
}
