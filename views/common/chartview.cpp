// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/chartview.h"

#include "model/domain/failure.h"
#include "views/common/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QMenu>
#include <QMessageBox>
#include <QSvgGenerator>
#include <QtCharts/QAbstractAxis>
#include <QtCharts/QChart>

namespace {

/// Lies over the whole chart and paints what it is told.
class Overlay : public QGraphicsItem {
public:
    Overlay(const ChartView &view, std::function<void(QPainter &, const QRectF &, const Colors &)> paint)
        : QGraphicsItem(view.chart())
        , m_view(view)
        , m_paint(std::move(paint))
    {
        setZValue(100);
        setAcceptedMouseButtons(Qt::NoButton);
    }

    QRectF boundingRect() const override { return m_view.chart()->boundingRect(); }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        m_paint(*painter, m_view.chart()->plotArea(), m_view.colors());
        painter->restore();
    }

    void follow() { prepareGeometryChange(); }

private:
    const ChartView &m_view;
    std::function<void(QPainter &, const QRectF &, const Colors &)> m_paint;
};

}

ChartView::ChartView(const QString &name, QWidget *parent)
    : QChartView(parent)
    , m_name(name)
{
    setAccessibleName(name);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    chart()->setBackgroundRoundness(0);
    chart()->setMargins(QMargins(4, 4, 12, 4));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    applyColors();
}

void ChartView::setOverlay(std::function<void(QPainter &, const QRectF &, const Colors &)> paint)
{
    delete m_overlay;
    auto *overlay = new Overlay(*this, std::move(paint));
    m_overlay = overlay;
    connect(chart(), &QChart::plotAreaChanged, this, [overlay] { overlay->follow(); });
}

void ChartView::applyColors()
{
    chart()->setBackgroundBrush(colors().base);
    chart()->setBackgroundPen(Qt::NoPen);
    setBackgroundBrush(colors().base);
    chart()->legend()->setLabelColor(colors().text);
    QFont small = QApplication::font();
    small.setPointSizeF(small.pointSizeF() - 1);
    chart()->legend()->setFont(small);
    const auto axes = chart()->axes();
    for (QAbstractAxis *axis : axes)
        styleAxis(*axis, colors());
    Q_EMIT colorsChanged();
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        applyColors();
}

QImage ChartView::picture(double scale) const
{
    QImage image(size() * scale, QImage::Format_RGB32);
    image.setDotsPerMeterX(int(image.dotsPerMeterX() * scale));
    image.setDotsPerMeterY(int(image.dotsPerMeterY() * scale));
    image.fill(colors().base);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene()->render(&painter, image.rect(), scene()->sceneRect());
    return image;
}

void ChartView::save(const QString &path) const
{
    const Failure failure(tr("The picture could not be written to “%1”. Choose another folder.").arg(path));
    if (!path.endsWith(u".svg", Qt::CaseInsensitive)) {
        if (!picture(3).save(path))
            throw failure;
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw failure;
    QSvgGenerator svg;
    svg.setOutputDevice(&file);
    svg.setSize(size());
    svg.setViewBox(QRect(QPoint(), size()));
    svg.setTitle(m_name);
    QPainter painter(&svg);
    scene()->render(&painter, QRectF(QPointF(), size()), scene()->sceneRect());
}

void ChartView::copy() const
{
    QApplication::clipboard()->setImage(picture());
}

void ChartView::askAndSave()
{
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Save the chart"), m_name + QStringLiteral(".png"),
                                       tr("Pictures (*.png);;Drawings (*.svg)"));
    if (path.isEmpty())
        return;
    try {
        save(path);
    } catch (const Failure &failure) {
        QMessageBox::warning(this, m_name, failure.sentence());
    }
}

void ChartView::addActionsTo(QMenu *menu)
{
    menu->addAction(icon("copy"), tr("Copy the chart"), this, &ChartView::copy);
    menu->addAction(icon("export"), tr("Save the chart…"), this, &ChartView::askAndSave);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    addActionsTo(&menu);
    menu.exec(event->globalPos());
}

void styleAxis(QAbstractAxis &axis, const Colors &colors, double smaller)
{
    QFont small = QApplication::font();
    small.setPointSizeF(small.pointSizeF() - smaller);
    axis.setLabelsFont(small);
    axis.setLabelsColor(colors.secondary);
    axis.setTitleFont(small);
    axis.setTitleBrush(colors.secondary);
    axis.setGridLineColor(colors.gridLine);
    axis.setLinePenColor(colors.areaLine);
}

std::vector<QRectF> placedLabels(const std::vector<QPointF> &points, const std::vector<QSizeF> &sizes,
                                 const QRectF &area, double distance)
{
    std::vector<QRectF> placed;
    const auto isFree = [&](const QRectF &rect) {
        const bool overPoint = std::ranges::any_of(points, [&](const QPointF &point) {
            return rect.adjusted(-distance / 2, -distance / 2, distance / 2, distance / 2).contains(point);
        });
        return area.contains(rect) && !overPoint
            && std::ranges::none_of(placed, [&](const QRectF &other) { return other.intersects(rect); });
    };
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF &point = points[i];
        const QSizeF &size = sizes[i];
        const double low = point.y() - size.height() / 2;
        const QPointF corners[] = {{point.x() + distance, low},
                                   {point.x() - distance - size.width(), low},
                                   {point.x() - size.width() / 2, point.y() - distance - size.height()},
                                   {point.x() - size.width() / 2, point.y() + distance},
                                   {point.x() + distance, point.y() - distance - size.height()},
                                   {point.x() + distance, point.y() + distance}};
        const auto *corner
            = std::ranges::find_if(corners, [&](const QPointF &each) { return isFree(QRectF(each, size)); });
        placed.push_back(corner == std::end(corners) ? QRectF() : QRectF(*corner, size));
    }
    return placed;
}
