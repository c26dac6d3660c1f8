// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/stabilitydialogs.h"

#include "model/domain/format.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StabilityTables)
};

QTableWidget *tableOf(const QStringList &columns, std::size_t rows)
{
    auto *table = new QTableWidget(int(rows), int(columns.size()));
    table->setHorizontalHeaderLabels(columns);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    return table;
}

void write(QTableWidget &table, int row, int column, const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    if (column > 0)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table.setItem(row, column, item);
}

/// Ranks by every method, then the share of first ranks.
QTableWidget *rankTable(const StabilityFigures &figures)
{
    const scoring::Stability &stability = *figures.stability;
    QStringList columns{Text::tr("Candidate")};
    for (const scoring::MethodRanking &ranking : stability.methods.rankings)
        columns.append(scoring::shortMethodTitle(*ranking.method));
    columns.append(Text::tr("First in"));
    QTableWidget *table = tableOf(columns, stability.effects.order.size());
    for (std::size_t row = 0; row < stability.effects.order.size(); ++row) {
        const std::size_t i = stability.effects.order[row];
        write(*table, int(row), 0, figures.candidates.value(int(i)));
        int column = 1;
        for (const scoring::MethodRanking &ranking : stability.methods.rankings)
            write(*table, int(row), column++, QString::number(ranking.ranks[i]));
        write(*table, int(row), column, format::percent(stability.acceptability.shares[i][0]));
    }
    table->resizeColumnsToContents();
    return table;
}

QTableWidget *pairTable(const StabilityFigures &figures)
{
    const scoring::MethodAgreement &methods = figures.stability->methods;
    QTableWidget *table
        = tableOf({Text::tr("Methods"), Text::tr("Agreement (Spearman)"), Text::tr("Pairs that swap")},
                  methods.pairs.size());
    int row = 0;
    for (const scoring::MethodPair &pair : methods.pairs) {
        write(*table, row, 0,
              Text::tr("%1 and %2", "two methods")
                  .arg(scoring::shortMethodTitle(*methods.rankings[pair.first].method),
                       scoring::shortMethodTitle(*methods.rankings[pair.second].method)));
        write(*table, row, 1, pair.spearman ? format::number(*pair.spearman, 2) : QStringLiteral("–"));
        write(*table, row, 2, QString::number(pair.swaps.size()));
        QStringList swapped;
        for (const auto &[a, b] : pair.swaps)
            swapped.append(QStringLiteral("%1 ↔ %2").arg(figures.candidates.value(int(a)),
                                                         figures.candidates.value(int(b))));
        table->item(row++, 2)->setToolTip(swapped.join(u'\n'));
    }
    table->resizeColumnsToContents();
    return table;
}

QTableWidget *weightTable(const StabilityFigures &figures)
{
    const scoring::WeightEffects &effects = figures.stability->effects;
    QTableWidget *table = tableOf({Text::tr("Criterion"), Text::tr("Weight now"),
                                   Text::tr("First place kept"), Text::tr("Those above the line kept")},
                                  effects.winner.size());
    const auto range = [](const scoring::WeightInterval &interval) {
        return QStringLiteral("%1–%2").arg(format::percent(interval.lowest()),
                                           format::percent(interval.highest()));
    };
    for (std::size_t row = 0; row < effects.winner.size(); ++row) {
        write(*table, int(row), 0, figures.criteria.value(int(effects.winner[row].criterion)));
        write(*table, int(row), 1, format::percent(effects.winner[row].weight));
        write(*table, int(row), 2, range(effects.winner[row]));
        write(*table, int(row), 3, row < effects.set.size() ? range(effects.set[row]) : QStringLiteral("–"));
    }
    table->resizeColumnsToContents();
    return table;
}

}

StabilityOptionsDialog::StabilityOptionsDialog(const scoring::StabilityQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_runs(new QSpinBox)
    , m_seed(new QSpinBox)
    , m_weights(new QComboBox)
    , m_scorers(new QListWidget)
{
    setWindowTitle(tr("Compute the stability again"));
    m_runs->setRange(100, 1'000'000);
    m_runs->setSingleStep(1000);
    m_runs->setGroupSeparatorShown(true);
    m_runs->setValue(int(question.simulation.runs));
    m_seed->setRange(1, 999'999);
    m_seed->setValue(int(question.simulation.seed));
    m_weights->addItems({tr("Around the chosen ones"), tr("Any weights at all")});
    m_weights->setCurrentIndex(
        question.simulation.sampling.kind == scoring::WeightSampling::Kind::Uniform ? 1 : 0);
    for (const Scorer *scorer : byPosition(question.plan.scorers)) {
        auto *item = new QListWidgetItem(scorer->name, m_scorers);
        item->setData(Qt::UserRole, scorer->id.value);
        const bool out = std::ranges::find(question.leftOut, scorer->id) != question.leftOut.end();
        item->setCheckState(out ? Qt::Unchecked : Qt::Checked);
    }
    auto *form = new QFormLayout;
    form->addRow(tr("Simulations"), m_runs);
    form->addRow(tr("Seed"), m_seed);
    form->addRow(tr("Weights"), m_weights);
    form->addRow(tr("Scorers who count"), m_scorers);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Compute"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *lines = new QVBoxLayout(this);
    lines->addLayout(form);
    lines->addWidget(buttons);
}

scoring::Simulation StabilityOptionsDialog::simulation() const
{
    scoring::Simulation simulation{.runs = std::size_t(m_runs->value()), .seed = quint64(m_seed->value())};
    if (m_weights->currentIndex() == 1)
        simulation.sampling.kind = scoring::WeightSampling::Kind::Uniform;
    return simulation;
}

std::vector<Id<Scorer>> StabilityOptionsDialog::leftOut() const
{
    std::vector<Id<Scorer>> result;
    for (int row = 0; row < m_scorers->count(); ++row)
        if (m_scorers->item(row)->checkState() == Qt::Unchecked)
            result.push_back({m_scorers->item(row)->data(Qt::UserRole).toLongLong()});
    return result;
}

MethodsDialog::MethodsDialog(const StabilityFigures &figures, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Compare the methods"));
    resize(760, 560);
    auto *chart = new MethodChart;
    chart->setFigures(figures);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(chart);
    auto *tabs = new QTabWidget;
    tabs->addTab(scroll, tr("Picture"));
    tabs->addTab(rankTable(figures), tr("Ranks"));
    tabs->addTab(pairTable(figures), tr("Agreement"));
    tabs->addTab(weightTable(figures), tr("Weights"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *lines = new QVBoxLayout(this);
    lines->addWidget(tabs, 1);
    lines->addWidget(buttons);
}
