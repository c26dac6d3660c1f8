// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/impactchart.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <QToolTip>

#include <cmath>

namespace {

constexpr double dot = 12;

/// Room around the outermost dots, as a share of what they span.
constexpr double room = 0.12;

QFont letters(double smaller, bool bold)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() - smaller);
    font.setBold(bold);
    return font;
}

void fit(QValueAxis &axis, const std::vector<ImpactPicture::Point> &points,
         double ImpactPicture::Point::*member)
{
    double low = 1;
    double high = 0;
    for (const ImpactPicture::Point &point : points) {
        low = std::min(low, point.*member);
        high = std::max(high, point.*member);
    }
    if (low > high)
        return axis.setRange(0, 1);
    const double margin = std::max(0.05, (high - low) * room);
    axis.setRange(low - margin, high + margin);
}

}

ImpactChart::ImpactChart(QWidget *parent)
    : ChartView(tr("Impact and effort of the candidates"), parent)
    , m_effort(new QValueAxis)
    , m_impact(new QValueAxis)
{
    for (QValueAxis *axis : {m_effort, m_impact}) {
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
        axis->setTickCount(2);
    }
    chart()->addAxis(m_effort, Qt::AlignBottom);
    chart()->addAxis(m_impact, Qt::AlignLeft);
    chart()->legend()->setAlignment(Qt::AlignTop);
    setMouseTracking(true);
    chart()->setMargins(QMargins(24, 4, 16, 24));
    setOverlay(
        [this](QPainter &painter, const QRectF &plot, const Colors &now) { paintOver(painter, plot, now); });
    connect(this, &ChartView::colorsChanged, this, &ImpactChart::fill);
}

void ImpactChart::setPicture(const PlanData &plan, ImpactPicture picture)
{
    m_data = plan;
    m_picture = std::move(picture);
    QStringList quick;
    for (const ImpactPicture::Point &point : m_picture.points)
        if (point.impact >= m_picture.middleImpact && point.effort <= m_picture.middleEffort)
            quick.append(point.code);
    setAccessibleDescription(tr("Quick wins: %1").arg(quick.join(QStringLiteral(", "))));
    fill();
}

void ImpactChart::setCurrent(Id<Candidate> candidate)
{
    m_current = candidate;
    scene()->update();
}

/// The candidates of a pillar; \a pillar null: of none. Nothing is added where there are none.
void ImpactChart::addSeries(const Pillar *pillar)
{
    const Id<Pillar> id = pillar ? pillar->id : Id<Pillar>{};
    auto series = std::make_unique<QScatterSeries>();
    series->setName(pillar ? pillar->name : tr("Not mapped yet"));
    series->setMarkerSize(dot);
    series->setColor(pillarColor(m_data, id, colors()).solid);
    series->setBorderColor(colors().base);
    for (const ImpactPicture::Point &point : m_picture.points)
        if (point.pillar == id || (!pillar && !m_data.pillars.find(point.pillar)))
            series->append(point.effort, point.impact);
    if (series->count() == 0)
        return;
    QScatterSeries *added = series.release();
    chart()->addSeries(added);
    added->attachAxis(m_effort);
    added->attachAxis(m_impact);
}

/// One series a pillar, so that the legend names them.
void ImpactChart::fill()
{
    chart()->removeAllSeries();
    for (const Pillar *pillar : byPosition(m_data.pillars))
        addSeries(pillar);
    addSeries(nullptr);
    fit(*m_effort, m_picture.points, &ImpactPicture::Point::effort);
    fit(*m_impact, m_picture.points, &ImpactPicture::Point::impact);
    for (QValueAxis *axis : {m_effort, m_impact})
        styleAxis(*axis, colors());
    const auto markers = chart()->legend()->markers();
    for (QLegendMarker *marker : markers)
        marker->setPen(Qt::NoPen);
    scene()->update();
}

QPointF ImpactChart::placeOf(const ImpactPicture::Point &point) const
{
    const QRectF plot = chart()->plotArea();
    const double x = (point.effort - m_effort->min()) / (m_effort->max() - m_effort->min());
    const double y = (point.impact - m_impact->min()) / (m_impact->max() - m_impact->min());
    return {plot.left() + x * plot.width(), plot.bottom() - y * plot.height()};
}

void ImpactChart::paintOver(QPainter &painter, const QRectF &plot, const Colors &now) const
{
    if (m_picture.points.empty()) {
        painter.setFont(letters(0, false));
        painter.setPen(now.secondary);
        painter.drawText(
            plot, Qt::AlignCenter | Qt::TextWordWrap,
            m_picture.effortWords.isEmpty()
                ? tr("No criterion tells the effort yet: mark risk or cost as a cost criterion (↓).")
                : tr("No candidate has scores for both impact and effort yet."));
        return;
    }
    paintQuadrants(painter, plot, now);
    paintCodes(painter, plot, now);
    paintAxes(painter, plot, now);
}

/// In words, with the ends named: nobody needs the figures.
void ImpactChart::paintAxes(QPainter &painter, const QRectF &plot, const Colors &now) const
{
    const QString effort = m_picture.effortWords.isEmpty()
        ? tr("Effort")
        : tr("Effort (%1)", "names of criteria").arg(m_picture.effortWords);
    const auto write = [&](const QRectF &rect, const QString &low, const QString &name, const QString &high) {
        painter.setPen(now.secondary);
        painter.setFont(letters(2, false));
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, low);
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, high);
        painter.setPen(now.text);
        painter.setFont(letters(1, false));
        painter.drawText(rect, Qt::AlignCenter, name);
    };
    const double line = QFontMetricsF(letters(1, false)).height() + 4;
    write(QRectF(plot.left(), plot.bottom() + 6, plot.width(), line), tr("light", "effort"), effort,
          tr("heavy", "effort"));
    painter.save();
    painter.translate(plot.left() - 6 - line, plot.bottom());
    painter.rotate(-90);
    write(QRectF(0, 0, plot.height(), line), tr("small", "impact"), tr("Impact"), tr("large", "impact"));
    painter.restore();
}

void ImpactChart::paintQuadrants(QPainter &painter, const QRectF &plot, const Colors &now) const
{
    const QPointF middle = placeOf({.impact = m_picture.middleImpact, .effort = m_picture.middleEffort});
    painter.setPen(QPen(now.areaLine, 1, Qt::DashLine));
    painter.drawLine(QPointF(middle.x(), plot.top()), QPointF(middle.x(), plot.bottom()));
    painter.drawLine(QPointF(plot.left(), middle.y()), QPointF(plot.right(), middle.y()));
    const QRectF inner = plot.adjusted(8, 6, -8, -6);
    const auto write = [&](int flags, const QString &name, const QString &advice) {
        const QFont bold = letters(1, true);
        const QFont small = letters(2, false);
        const bool top = flags & Qt::AlignTop;
        const double other = QFontMetricsF(top ? bold : small).height();
        painter.setPen(now.secondary);
        painter.setFont(bold);
        painter.drawText(top ? inner : inner.translated(0, -other), flags, name);
        painter.setFont(small);
        painter.drawText(top ? inner.translated(0, other) : inner, flags, advice);
    };
    write(Qt::AlignLeft | Qt::AlignTop, tr("Quick wins"), tr("much impact, little effort: do them first"));
    write(Qt::AlignRight | Qt::AlignTop, tr("Large projects"), tr("much impact, much effort: plan them"));
    write(Qt::AlignLeft | Qt::AlignBottom, tr("Fill-ins"), tr("little of both: in passing"));
    write(Qt::AlignRight | Qt::AlignBottom, tr("Thankless"), tr("little impact, much effort: leave them"));
}

void ImpactChart::paintCodes(QPainter &painter, const QRectF &plot, const Colors &now) const
{
    painter.setFont(letters(1, false));
    const QFontMetricsF metrics(painter.font());
    std::vector<QPointF> points;
    std::vector<QSizeF> sizes;
    for (const ImpactPicture::Point &point : m_picture.points) {
        points.push_back(placeOf(point));
        sizes.emplace_back(metrics.horizontalAdvance(point.code), metrics.height());
    }
    const std::vector<QRectF> rects = placedLabels(points, sizes, plot, dot / 2 + 2);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool current = m_picture.points[i].id == m_current;
        if (current) {
            painter.setPen(QPen(now.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(points[i], dot / 2 + 3, dot / 2 + 3);
        }
        painter.setPen(current ? now.accent : now.text);
        painter.drawText(rects[i], Qt::AlignCenter, m_picture.points[i].code);
    }
}

const ImpactPicture::Point *ImpactChart::pointAt(const QPoint &position) const
{
    const QPointF there = chart()->mapFromScene(mapToScene(position));
    const auto distance = [&](const ImpactPicture::Point &point) {
        const QPointF between = placeOf(point) - there;
        return std::hypot(between.x(), between.y());
    };
    const auto nearest = std::ranges::min_element(m_picture.points, {}, distance);
    return nearest != m_picture.points.end() && distance(*nearest) <= dot ? &*nearest : nullptr;
}

void ImpactChart::mousePressEvent(QMouseEvent *event)
{
    const ImpactPicture::Point *point = event->button() == Qt::LeftButton ? pointAt(event->pos()) : nullptr;
    if (point)
        Q_EMIT chosen(point->id);
    else
        ChartView::mousePressEvent(event);
}

bool ImpactChart::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return ChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const ImpactPicture::Point *point = pointAt(help->pos());
    QToolTip::showText(help->globalPos(),
                       point ? QStringLiteral("%1 %2").arg(point->code, point->name) : QString(), this);
    return true;
}
