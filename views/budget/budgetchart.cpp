// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/budget/budgetchart.h"

#include "model/domain/format.h"
#include "views/common/axisstep.h"

#include <QApplication>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <QToolTip>

namespace {

constexpr double barShare = 0.58;  ///< of the room that a year has
constexpr qint64 billion = 1'000'000'000;

QFont letters(double smaller, bool bold)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() - smaller);
    font.setBold(bold);
    return font;
}

}

BudgetChart::BudgetChart(QWidget *parent)
    : ChartView(tr("Budget by year"), parent)
    , m_years(new QBarCategoryAxis)
    , m_money(new QValueAxis)
{
    m_years->setGridLineVisible(false);
    m_money->setLineVisible(false);
    m_money->setTickType(QValueAxis::TicksDynamic);
    chart()->setLocale(QLocale());
    chart()->setLocalizeNumbers(true);
    chart()->addAxis(m_years, Qt::AlignBottom);
    chart()->addAxis(m_money, Qt::AlignLeft);
    chart()->legend()->setAlignment(Qt::AlignRight);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    chart()->legend()->setReverseMarkers(true);  // as the layers lie
    setOverlay(
        [this](QPainter &painter, const QRectF &plot, const Colors &now) { paintOver(painter, plot, now); });
    connect(this, &ChartView::colorsChanged, this, &BudgetChart::fill);
}

void BudgetChart::setTable(BudgetTable table)
{
    m_table = std::move(table);
    Money most;
    for (std::size_t i = 0; i < m_table.years.size(); ++i)
        most = std::max(most, mostOf(int(i)));
    m_billions = most.rupiah >= 2 * billion;
    fill();
}

double BudgetChart::value(Money money) const
{
    return double(money.rupiah) / (m_billions ? 1e9 : 1e6);
}

Money BudgetChart::mostOf(int year) const
{
    const auto at = std::size_t(year);
    const Money ceiling
        = m_table.hasCeilings() ? m_table.ceiling({}, m_table.years[at]).value_or(Money{}) : Money{};
    return std::max(ceiling, m_table.total.years[at]);
}

void BudgetChart::fill()
{
    chart()->removeAllSeries();
    m_series = nullptr;
    if (m_table.years.empty())
        return;
    m_series = new QStackedBarSeries;
    m_series->setBarWidth(barShare);
    for (const BudgetLayer &layer : m_table.layers)
        addLayer(layer);
    chart()->addSeries(m_series);
    fitAxes();
    const auto markers = chart()->legend()->markers();
    for (QLegendMarker *marker : markers)
        marker->setPen(Qt::NoPen);
    scene()->update();
}

void BudgetChart::addLayer(const BudgetLayer &layer)
{
    auto *set = new QBarSet(layer.name);
    for (const Money money : layer.years)
        set->append(value(money));
    set->setColor(toneColor(layer.tone, colors()).solid);
    set->setBorderColor(colors().base);
    m_series->append(set);
    connect(set, &QBarSet::hovered, this,
            [this, name = layer.name](bool on, int index) { sayLayer(on, index, name); });
    connect(set, &QBarSet::clicked, this,
            [this](int index) { Q_EMIT yearChosen(m_table.years[std::size_t(index)]); });
}

void BudgetChart::sayLayer(bool on, int index, const QString &name)
{
    const auto layer = std::ranges::find(m_table.layers, name, &BudgetLayer::name);
    if (!on || layer == m_table.layers.end())
        return QToolTip::hideText();
    QToolTip::showText(QCursor::pos(),
                       tr("%1, %2: %3", "what, year, money")
                           .arg(name)
                           .arg(m_table.years[std::size_t(index)])
                           .arg(format::rupiah(layer->years[std::size_t(index)])),
                       this);
}

void BudgetChart::fitAxes()
{
    double most = 0;
    QStringList years;
    for (std::size_t i = 0; i < m_table.years.size(); ++i) {
        years.append(QString::number(m_table.years[i]));
        most = std::max(most, value(mostOf(int(i))));
    }
    m_years->setCategories(years);
    const double step = axisStep(most, 4);
    // Room above the highest column for its figures.
    m_money->setRange(0, std::max(step, most * 1.2));
    m_money->setTickInterval(step);
    m_money->setLabelFormat(QStringLiteral("%.%1f").arg(step < 1 ? 1 : 0));
    m_money->setTitleText(format::unitName(m_billions ? format::Unit::Miliar : format::Unit::Juta));
    m_series->attachAxis(m_years);
    m_series->attachAxis(m_money);
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_years, m_money})
        styleAxis(*axis, colors());
}

void BudgetChart::paintOver(QPainter &painter, const QRectF &plot, const Colors &now) const
{
    if (!m_series || m_table.layers.empty())
        return;
    const auto isOfAll = [](const Ceiling &ceiling) { return !ceiling.source; };
    if (m_table.hasCeilings() && std::ranges::any_of(m_table.data.ceilings, isOfAll))
        paintKey(painter, plot, now);
    for (int i = 0; i < int(m_table.years.size()); ++i)
        paintYear(painter, i, now);
}

/// What the lines mean, in the room above the columns.
void BudgetChart::paintKey(QPainter &painter, const QRectF &plot, const Colors &now)
{
    constexpr double length = 20;
    painter.setFont(letters(2, false));
    const QString words = tr("ceiling of all sources");
    const double line = painter.fontMetrics().height();
    const double wide = painter.fontMetrics().horizontalAdvance(words);
    const QRectF place(plot.right() - wide, plot.top() - 2, wide, line);
    painter.setPen(QPen(now.text, 2));
    const QPointF end(place.left() - 6, place.center().y());
    painter.drawLine(end - QPointF(length, 0), end);
    painter.setPen(now.secondary);
    painter.drawText(place, Qt::AlignCenter, words);
}

/// The sum above its column, the ceiling as a line, and what exceeds it.
void BudgetChart::paintYear(QPainter &painter, int index, const Colors &now) const
{
    const auto at = std::size_t(index);
    const Money sum = m_table.total.years[at];
    const int year = m_table.years[at];
    const std::optional<Money> ceiling = m_table.hasCeilings() ? m_table.ceiling({}, year) : std::nullopt;
    const std::optional<Money> excess = m_table.excess({}, year);
    const double wide = chart()->plotArea().width() / double(m_table.years.size());
    if (ceiling) {
        const QPointF middle = chart()->mapToPosition(QPointF(index, value(*ceiling)), m_series);
        const QPointF half(wide * (barShare / 2 + 0.08), 0);
        painter.setPen(QPen(excess ? now.problem : now.text, 2));
        painter.drawLine(middle - half, middle + half);
    }
    if (sum == Money{})
        return;
    const QPointF top = chart()->mapToPosition(QPointF(index, value(mostOf(index))), m_series);
    const double line = QFontMetricsF(letters(1, true)).height();
    const auto write = [&](double lines, const QString &text, bool bold) {
        painter.setFont(letters(bold ? 1 : 2, bold));
        painter.setPen(excess ? now.problem : now.text);
        painter.drawText(QRectF(top.x() - wide, top.y() - lines * line - 3, 2 * wide, line), Qt::AlignCenter,
                         text);
    };
    write(1, format::number(value(sum), 1), true);
    if (excess)
        write(2, tr("+%1 above the ceiling").arg(format::number(value(*excess), 1)), false);
}
