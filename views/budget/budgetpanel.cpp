// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/budget/budgetpanel.h"

#include "views/budget/budgetsharesmodel.h"
#include "views/common/labels.h"
#include "views/common/panel.h"
#include "views/common/tableview.h"

#include <QBoxLayout>
#include <QHeaderView>

namespace {

QString sourceName(const PlanData &data, Id<FundingSource> source)
{
    const FundingSource *found = data.fundingSources.find(source);
    return found ? found->name : BudgetPanel::tr("All sources");
}

/// The source whose ceiling the row is measured by; nothing for other rows.
std::optional<Id<FundingSource>> measuredSource(const BudgetTable &table, const OutlineKey &key)
{
    const bool source = key.kind == budgetrow::Group && table.options.rows == budget::Group::Source;
    if (key.kind == budgetrow::Ceiling || key.kind == budgetrow::Left || source)
        return Id<FundingSource>{key.id};
    return {};
}

}

BudgetPanel::BudgetPanel(QWidget *parent)
    : QWidget(parent)
    , m_place(labels::pale())
    , m_amount(labels::bold())
    , m_ceiling(new MarkLabel(marks::Kind::Problem))
    , m_model(new BudgetSharesModel(this))
    , m_shares(new TableView(QStringLiteral("budgetShares")))
    , m_exceeded(new Panel(tr("Above the ceiling")))
{
    setMinimumWidth(280);
    labels::makeSmaller(this, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 8, 12, 8);
    all->setSpacing(6);
    m_place->setWordWrap(true);
    m_amount->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_ceiling->setWordWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_place, m_amount, m_ceiling})
        all->addWidget(part);
    m_shares->setOutlineModel(m_model);
    m_shares->setStretchColumn(BudgetSharesModel::Name, 100);
    m_shares->setRootIsDecorated(false);
    m_shares->setReadOnly(true);
    m_shares->header()->setSectionsClickable(false);
    m_shares->setAccessibleName(tr("What makes up this figure"));
    all->addWidget(m_shares, 1);
    all->addWidget(m_exceeded);
    const auto choose = [this](const QModelIndex &index) {
        if (const BudgetShare *share = m_model->shareAt(m_model->keyAt(index)))
            Q_EMIT programChosen(share->program);
    };
    connect(m_shares, &QAbstractItemView::clicked, this, choose);
    connect(m_shares, &QAbstractItemView::activated, this, choose);
}

void BudgetPanel::show(const BudgetTable &table, const OutlineKey &key, int column, format::Unit unit)
{
    const bool chosen = key != OutlineKey{};
    for (QWidget *part : std::initializer_list<QWidget *>{m_amount, m_shares})
        part->setVisible(chosen);
    if (!chosen) {
        m_place->setText(tr("Choose a figure to see what makes it up."));
        return m_ceiling->hide();
    }
    const std::optional<int> year = table.yearOf(column);
    const QString when = year ? QString::number(*year) : tr("all years");
    const auto measured = measuredSource(table, key);
    const QString what = measured && key.kind != budgetrow::Group ? sourceName(table.data, *measured)
        : key.kind == budgetrow::Part
        ? tr("%1 from %2", "pillar, source")
              .arg(table.title(key), sourceName(table.data, Id<FundingSource>{key.group}))
        : table.title(key);
    m_place->setText(QStringLiteral("%1 · %2").arg(what, when));
    const std::vector<BudgetShare> shares = sharesOf(table, key, year);
    Money sum;
    for (const BudgetShare &share : shares)
        sum += share.amount;
    m_amount->setText(format::rupiah(sum));
    m_model->show(table.data, shares, unit);
    showCeiling(table, key, column);
}

void BudgetPanel::showCeiling(const BudgetTable &table, const OutlineKey &key, int column)
{
    const auto source = measuredSource(table, key);
    const std::optional<int> year = table.yearOf(column);
    const std::optional<Money> ceiling
        = source && year && table.hasCeilings() ? table.ceiling(*source, *year) : std::nullopt;
    m_ceiling->setVisible(ceiling.has_value());
    if (!ceiling)
        return;
    const std::optional<Money> excess = table.excess(*source, *year);
    m_ceiling->setKind(excess ? marks::Kind::Problem : marks::Kind::Ok);
    m_ceiling->setText(
        excess
            ? tr("%1 above the ceiling of %2").arg(format::rupiah(*excess), format::rupiah(*ceiling))
            : tr("%1 left of the ceiling of %2")
                  .arg(format::rupiah(*ceiling - table.planned(*source, *year)), format::rupiah(*ceiling)));
}

void BudgetPanel::showExceeded(const PlanData &now)
{
    constexpr int most = 6;
    m_exceeded->clear();
    int count = 0;
    for (const budget::CeilingUse &use : budget::ceilingUses(now)) {
        if (!use.isExceeded() || ++count > most)
            continue;
        auto *row = new ClickRow;
        const QString place = QStringLiteral("%1 %2").arg(sourceName(now, use.source)).arg(use.year);
        const QString excess = u'+' + format::roundedRupiah(use.planned - use.ceiling);
        row->setAccessibleName(place + QStringLiteral(", ") + excess);
        row->add(labels::bold(place), 1);
        auto *sign = new MarkLabel(marks::Kind::Problem, excess);
        sign->setAttribute(Qt::WA_TransparentForMouseEvents);
        row->row()->addWidget(sign);
        connect(row, &ClickRow::clicked, this, [this, use] { Q_EMIT ceilingChosen(use.source, use.year); });
        m_exceeded->addRow(row);
    }
    m_exceeded->setNote(count > most ? tr("%1 of %2", "shown, all").arg(most).arg(count)
                                     : QString::number(count));
    m_exceeded->setVisible(count > 0);
}
