// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/progresscurve.h"

#include "model/domain/format.h"

#include <QApplication>
#include <QGraphicsLayout>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

namespace {

constexpr int chartHeight = 210;
constexpr int roomBelow = 34;  ///< for the years and the legend, which are painted
constexpr int roomLeft = 40;
constexpr double dotRadius = 4;
constexpr int ticks = 4;  ///< of the shares

QFont letters()
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() - 2);
    return font;
}

/// By work days in the accent's colour, by money in the second text colour and dashed.
QPen penOf(bool money, const Colors &colors)
{
    QPen pen(money ? colors.secondary : colors.note, 2);
    if (money)
        pen.setStyle(Qt::DashLine);
    return pen;
}

}

ProgressCurve::ProgressCurve(QWidget *parent)
    : ChartView(tr("Planned and actual progress"), parent)
    , m_days(new QValueAxis(this))
    , m_shares(new QValueAxis(this))
{
    chart()->legend()->hide();
    chart()->setMargins(QMargins(roomLeft, 8, 8, roomBelow));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->addAxis(m_days, Qt::AlignBottom);
    chart()->addAxis(m_shares, Qt::AlignLeft);
    m_shares->setRange(0, 1);
    m_days->setVisible(false);
    m_shares->setVisible(false);
    setFixedHeight(chartHeight);
    setOverlay(
        [this](QPainter &painter, const QRectF &plot, const Colors &now) { paintOver(painter, plot, now); });
    connect(this, &ChartView::colorsChanged, this, &ProgressCurve::draw);
}

void ProgressCurve::show(const CurveFigures &figures)
{
    m_figures = figures;
    draw();
}

void ProgressCurve::draw()
{
    chart()->removeAllSeries();
    if (m_figures.planned.ends.empty())
        return;
    m_days->setRange(double(m_figures.planned.ends.front().toJulianDay()),
                     double(m_figures.planned.ends.back().toJulianDay()));
    const auto add = [this](const std::vector<double> &shares, bool money) {
        auto *line = new QLineSeries;
        for (std::size_t i = 0; i < shares.size(); ++i)
            line->append(double(m_figures.planned.ends[i].toJulianDay()), shares[i]);
        line->setPen(penOf(money, colors()));
        chart()->addSeries(line);
        line->attachAxis(m_days);
        line->attachAxis(m_shares);
    };
    add(m_figures.planned.money, true);
    add(m_figures.planned.days, false);
    scene()->update();
}

double ProgressCurve::xOf(QDate day, const QRectF &plot) const
{
    const QDate first = m_figures.planned.ends.front();
    const auto whole = double(first.daysTo(m_figures.planned.ends.back()));
    return plot.left() + plot.width() * double(first.daysTo(day)) / std::max(1.0, whole);
}

/// The axes are painted: Qt Charts cuts labels where room is short.
void ProgressCurve::paintYears(QPainter &painter, const QRectF &plot, const Colors &now) const
{
    const QDate first = m_figures.planned.ends.front();
    const QDate last = m_figures.planned.ends.back();
    const double height = QFontMetricsF(painter.font()).height();
    double free = plot.left() - 1;
    for (int year = first.year() + 1; year <= last.year(); ++year) {
        const double x = xOf(QDate(year, 1, 1), plot);
        painter.setPen(now.gridLine);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const QString name = QString::number(year);
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(name);
        if (x < free || x + width > plot.right() + 4)
            continue;
        painter.setPen(now.secondary);
        painter.drawText(QRectF(x, plot.bottom() + 2, width + 2, height), Qt::AlignLeft, name);
        free = x + width + 8;
    }
    for (int tick = 0; tick <= ticks; ++tick) {
        const double share = double(tick) / ticks;
        const double y = plot.bottom() - share * plot.height();
        painter.setPen(now.gridLine);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(now.secondary);
        painter.drawText(QRectF(plot.left() - roomLeft, y - height / 2, roomLeft - 4, height), Qt::AlignRight,
                         format::percent(share));
    }
}

void ProgressCurve::paintOver(QPainter &painter, const QRectF &plot, const Colors &now) const
{
    if (m_figures.planned.ends.empty())
        return;
    painter.setFont(letters());
    paintYears(painter, plot, now);
    const double x = xOf(m_figures.asOf, plot);
    if (x >= plot.left() && x <= plot.right()) {
        painter.setPen(QPen(now.accent, 1.5));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const auto dot = [&](std::optional<double> share, bool money) {
            if (!share)
                return;
            painter.setPen(QPen(now.base, 1));
            painter.setBrush(penOf(money, now).color());
            painter.drawEllipse(QPointF(x, plot.bottom() - *share * plot.height()), dotRadius, dotRadius);
        };
        dot(m_figures.doneMoney, true);
        dot(m_figures.doneDays, false);
        painter.setBrush(Qt::NoBrush);
    }
    double left = plot.left();
    const double middle = plot.bottom() + roomBelow - 8;
    const auto legend = [&](const QString &words, bool money) {
        painter.setPen(penOf(money, now));
        painter.drawLine(QPointF(left, middle), QPointF(left + 18, middle));
        painter.setPen(now.secondary);
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(words);
        painter.drawText(QRectF(left + 22, middle - 10, width + 2, 20), Qt::AlignVCenter, words);
        left += 22 + width + 12;
    };
    if (!m_figures.planned.days.empty())
        legend(tr("work days"), false);
    if (!m_figures.planned.money.empty())
        legend(tr("budget"), true);
    painter.drawText(QRectF(left, middle - 10, plot.right() - left, 20), Qt::AlignVCenter | Qt::AlignLeft,
                     tr("● reported"));
}
