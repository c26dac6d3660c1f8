// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/stabilitycharts.h"

#include "model/domain/format.h"

#include <QApplication>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <array>
#include <cmath>

namespace {

constexpr std::size_t mostRows = 8;
constexpr int rowHeight = 22;
constexpr int legendHeight = 26;
constexpr double barShare = 0.68;  ///< of the room that a row has

/// The ranks that share one colour, and how strong it is.
struct Band {
    std::size_t first = 0;
    std::size_t last = 0;
    double strength = 0;
};

constexpr std::array bands{Band{1, 1, 1}, Band{2, 2, 0.75}, Band{3, 3, 0.5}, Band{4, 6, 0.25},
                           Band{7, 1'000'000, 0}};

double shareIn(const Band &band, const std::vector<double> &shares)
{
    double sum = 0;
    for (std::size_t rank = band.first; rank <= std::min(band.last, shares.size()); ++rank)
        sum += shares[rank - 1];
    return sum;
}

QFont letters(double smaller, bool bold = false)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() - smaller);
    font.setBold(bold);
    return font;
}

/// Axes without lines, and a height that gives every row its room.
void arrange(ChartView &view, QAbstractAxis &names, QAbstractAxis &values, std::size_t rows, int besides)
{
    styleAxis(names, view.colors(), 1);
    styleAxis(values, view.colors());
    names.setGridLineVisible(false);
    names.setLineVisible(false);
    names.setLabelsVisible(false);  // painted by the charts: Qt Charts cuts them all where room is short
    values.setVisible(false);
    view.setFixedHeight(int(rows) * rowHeight + besides);
}

double widthOf(const QStringList &names)
{
    const QFontMetrics metrics(letters(1));
    double width = 0;
    for (const QString &name : names)
        width = std::max(width, metrics.horizontalAdvance(name) + 10.0);
    return width;
}

/// Left of the plot, at the middle of its row.
void paintName(QPainter &painter, const QRectF &plot, double middle, const QString &name)
{
    painter.setFont(letters(1));
    painter.drawText(QRectF(0, middle - rowHeight / 2.0, plot.left() - 6, rowHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, name);
}

/// The middle of a row of a category axis; the first row is at the bottom.
double middleOf(std::size_t row, std::size_t count, const QRectF &plot)
{
    return plot.bottom() - (double(row) + 0.5) * plot.height() / double(count);
}

}

AcceptabilityChart::AcceptabilityChart(QWidget *parent)
    : ChartView(tr("How often each candidate takes each rank"), parent)
    , m_codes(new QBarCategoryAxis)
    , m_shares(new QValueAxis)
{
    chart()->addAxis(m_codes, Qt::AlignLeft);
    chart()->addAxis(m_shares, Qt::AlignBottom);
    chart()->legend()->hide();
    m_shares->setRange(0, 1);
    setOverlay(
        [this](QPainter &painter, const QRectF &plot, const Colors &now) { paintOver(painter, plot, now); });
    connect(this, &ChartView::colorsChanged, this, &AcceptabilityChart::fill);
}

void AcceptabilityChart::setFigures(const StabilityFigures &figures)
{
    m_figures = figures;
    m_rows.clear();
    if (m_figures.stability)
        m_rows = m_figures.stability->effects.order;
    if (m_rows.size() > mostRows)
        m_rows.resize(mostRows);
    std::ranges::reverse(m_rows);
    QStringList said;
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row)
        said.append(tr("%1 is first in %2", "candidate, share")
                        .arg(m_figures.candidates.value(int(*row)),
                             format::percent(m_figures.stability->acceptability.shares[*row][0])));
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    fill();
}

void AcceptabilityChart::fill()
{
    chart()->removeAllSeries();
    if (m_rows.empty())
        return;
    const std::array names = bandNames();
    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(barShare);
    for (std::size_t n = 0; n < bands.size(); ++n) {
        auto *set = new QBarSet(names[n]);
        for (const std::size_t row : m_rows)
            set->append(shareIn(bands[n], m_figures.stability->acceptability.shares[row]));
        set->setColor(scoreColor(bands[n].strength, colors()));
        set->setBorderColor(colors().base);
        series->append(set);
    }
    chart()->addSeries(series);
    QStringList codes;
    for (const std::size_t row : m_rows)
        codes.append(m_figures.candidates.value(int(row)));
    m_codes->setCategories(codes);
    series->attachAxis(m_codes);
    series->attachAxis(m_shares);
    chart()->setMargins(QMargins(int(widthOf(codes)), 0, 40, legendHeight));
    arrange(*this, *m_codes, *m_shares, m_rows.size(), 16 + legendHeight);
    scene()->update();
}

std::array<QString, 5> AcceptabilityChart::bandNames()
{
    return {tr("1st"), tr("2nd"), tr("3rd"), tr("4th–6th"), tr("7th on")};
}

void AcceptabilityChart::paintLegend(QPainter &painter, const QRectF &plot, const Colors &now) const
{
    const std::array names = bandNames();
    painter.setFont(letters(2));
    double left = 0;
    for (std::size_t n = 0; n < bands.size(); ++n) {
        const QRectF swatch(left, plot.bottom() + 10, 9, 9);
        painter.fillRect(swatch, scoreColor(bands[n].strength, now));
        painter.setPen(now.areaLine);
        painter.drawRect(swatch);
        const double width = painter.fontMetrics().horizontalAdvance(names[n]);
        painter.setPen(now.secondary);
        painter.drawText(QRectF(left + 13, swatch.top() - 4, width + 4, 17), Qt::AlignVCenter, names[n]);
        left += width + 26;
    }
}

/// The larger shares inside their bars, and the share of first ranks at the right.
void AcceptabilityChart::paintOver(QPainter &painter, const QRectF &plot, const Colors &now) const
{
    if (!m_rows.empty())
        paintLegend(painter, plot, now);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const std::vector<double> &shares = m_figures.stability->acceptability.shares[m_rows[row]];
        const double middle = middleOf(row, m_rows.size(), plot);
        double from = plot.left();
        painter.setPen(now.secondary);
        paintName(painter, plot, middle, m_figures.candidates.value(int(m_rows[row])));
        painter.setFont(letters(2));
        for (const Band &band : bands) {
            const double wide = shareIn(band, shares) * plot.width();
            const QRectF part(from, middle - rowHeight / 2.0, wide, rowHeight);
            painter.setPen(letterOn(scoreColor(band.strength, now)));
            if (wide >= 18)
                painter.drawText(part, Qt::AlignCenter,
                                 QString::number(std::lround(100 * shareIn(band, shares))));
            from += wide;
        }
        painter.setFont(letters(1, true));
        painter.setPen(now.text);
        painter.drawText(QRectF(plot.right() + 2, middle - rowHeight / 2.0, 38, rowHeight),
                         Qt::AlignRight | Qt::AlignVCenter,
                         format::percent(std::round(100 * shares[0]) / 100));
    }
}

WeightRangeChart::WeightRangeChart(QWidget *parent)
    : ChartView(tr("Range of weights that keeps the first place"), parent)
    , m_names(new QBarCategoryAxis)
    , m_weights(new QValueAxis)
{
    chart()->addAxis(m_names, Qt::AlignLeft);
    chart()->addAxis(m_weights, Qt::AlignBottom);
    chart()->legend()->hide();
    m_weights->setRange(0, 1);
    setOverlay(
        [this](QPainter &painter, const QRectF &plot, const Colors &now) { paintOver(painter, plot, now); });
    connect(this, &ChartView::colorsChanged, this, &WeightRangeChart::fill);
}

void WeightRangeChart::setFigures(const StabilityFigures &figures)
{
    m_figures = figures;
    m_rows.clear();
    if (m_figures.stability)
        m_rows = m_figures.stability->effects.winner;
    std::ranges::stable_sort(m_rows, {},
                             [](const scoring::WeightInterval &row) { return row.slack().value_or(2); });
    if (m_rows.size() > mostRows)
        m_rows.resize(mostRows);
    std::ranges::reverse(m_rows);
    fill();
}

void WeightRangeChart::fill()
{
    chart()->removeAllSeries();
    if (m_rows.empty())
        return;
    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(0.3);
    auto *before = new QBarSet(tr("not safe"));
    auto *safe = new QBarSet(tr("safe"));
    QStringList names;
    for (const scoring::WeightInterval &row : m_rows) {
        before->append(row.lowest());
        safe->append(row.highest() - row.lowest());
        names.append(m_figures.criteria.value(int(row.criterion)));
    }
    for (QBarSet *set : {before, safe}) {
        set->setColor(set == safe ? colors().accent : Qt::transparent);
        set->setBorderColor(Qt::transparent);
        series->append(set);
    }
    chart()->addSeries(series);
    m_names->setCategories(names);
    series->attachAxis(m_names);
    series->attachAxis(m_weights);
    chart()->setMargins(QMargins(int(widthOf(names)), 0, 88, 0));
    arrange(*this, *m_names, *m_weights, m_rows.size(), 8);
    scene()->update();
}

/// The present weight as a stroke across its bar, and the range in figures.
void WeightRangeChart::paintOver(QPainter &painter, const QRectF &plot, const Colors &now) const
{
    painter.setFont(letters(1));
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const scoring::WeightInterval &interval = m_rows[row];
        const double middle = middleOf(row, m_rows.size(), plot);
        const double at = plot.left() + interval.weight * plot.width();
        painter.setPen(now.text);
        paintName(painter, plot, middle, m_figures.criteria.value(int(interval.criterion)));
        painter.setPen(QPen(now.text, 2));
        painter.drawLine(QPointF(at, middle - 6), QPointF(at, middle + 6));
        painter.setPen(now.text);
        painter.drawText(QRectF(plot.right() + 2, middle - rowHeight / 2.0, 86, rowHeight),
                         Qt::AlignRight | Qt::AlignVCenter,
                         tr("%1–%2%", "range of a weight")
                             .arg(format::shortNumber(std::ceil(interval.lowest() * 1000) / 10),
                                  format::shortNumber(std::floor(interval.highest() * 1000) / 10)));
    }
}

MethodChart::MethodChart(QWidget *parent)
    : ChartView(tr("Rank by each method"), parent)
    , m_methods(new QBarCategoryAxis)
    , m_ranks(new QValueAxis)
{
    chart()->addAxis(m_methods, Qt::AlignBottom);
    chart()->addAxis(m_ranks, Qt::AlignLeft);
    chart()->legend()->hide();
    chart()->setMargins(QMargins(4, 4, 64, 4));
    m_methods->setGridLineVisible(false);
    m_ranks->setReverse(true);
    m_ranks->setLabelFormat(QStringLiteral("%d"));
    setOverlay(
        [this](QPainter &painter, const QRectF &plot, const Colors &now) { paintOver(painter, plot, now); });
    connect(this, &ChartView::colorsChanged, this, &MethodChart::fill);
}

void MethodChart::setFigures(const StabilityFigures &figures)
{
    m_figures = figures;
    fill();
}

void MethodChart::fill()
{
    chart()->removeAllSeries();
    if (!m_figures.stability || m_figures.stability->ranks.empty())
        return;
    const auto &rankings = m_figures.stability->methods.rankings;
    QStringList names;
    for (const scoring::MethodRanking &ranking : rankings)
        names.append(scoring::shortMethodTitle(*ranking.method));
    m_methods->setCategories(names);
    const auto count = int(m_figures.stability->ranks.size());
    m_ranks->setRange(0.5, count + 0.5);
    m_ranks->setTickType(QValueAxis::TicksDynamic);
    m_ranks->setTickAnchor(1);
    m_ranks->setTickInterval(count > 20 ? 5 : 1);
    for (std::size_t i = 0; i < m_figures.stability->ranks.size(); ++i) {
        auto *line = new QLineSeries;
        for (std::size_t n = 0; n < rankings.size(); ++n)
            line->append(double(n), rankings[n].ranks[i]);
        const int rank = m_figures.stability->ranks[i];
        line->setPen(QPen(rank <= 3 ? scoreColor(1 - (rank - 1) * 0.25, colors()) : colors().disabled,
                          rank <= 3 ? 3 : 1.2));
        line->setPointsVisible(true);
        chart()->addSeries(line);
        line->attachAxis(m_methods);
        line->attachAxis(m_ranks);
    }
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_methods, m_ranks})
        styleAxis(*axis, colors());
    setMinimumHeight(60 + 18 * count);
    scene()->update();
}

/// The code of each candidate at the end of its line; those that share a rank share the line.
void MethodChart::paintOver(QPainter &painter, const QRectF &plot, const Colors &now) const
{
    if (!m_figures.stability || m_figures.stability->methods.rankings.empty())
        return;
    const std::vector<int> &last = m_figures.stability->methods.rankings.back().ranks;
    painter.setFont(letters(2));
    painter.setPen(now.text);
    for (int rank = 1; rank <= int(last.size()); ++rank) {
        QStringList codes;
        for (std::size_t i = 0; i < last.size(); ++i)
            if (last[i] == rank)
                codes.append(m_figures.candidates.value(int(i)));
        const double middle = plot.top() + (rank - 0.5) * plot.height() / double(last.size());
        painter.drawText(QRectF(plot.right() + 4, middle - 10, 60, 20), Qt::AlignLeft | Qt::AlignVCenter,
                         codes.join(QStringLiteral(", ")));
    }
}
