// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepainter.h"

#include "views/timeline/barpainter.h"
#include "views/timeline/linkroute.h"

#include <QPainter>

namespace {

constexpr double thin = 1.2;
constexpr double strong = 2;
constexpr double arrowShare = 0.22;  // of a row

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int from, int to) { return int(std::lround(from + (to - from) * share)); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

class TimelinePainter {
public:
    TimelinePainter(QPainter &painter, const TimelinePicture &picture, const TimelineInk &ink)
        : m_painter(painter)
        , m_picture(picture)
        , m_ink(ink)
        , m_area(picture.view.area)
        , m_scale(picture.view.scale)
    {
    }

    void paint()
    {
        m_painter.save();
        m_painter.setFont(m_ink.font);
        paintGround();
        paintRows();
        paintGrid();
        paintOccasions();
        const BarPainter bars(m_painter, m_picture, m_ink);
        for (const TimelinePicture::Row &row : m_picture.rows)
            bars.paintGhost(row);
        paintLinks(true);
        for (const TimelinePicture::Row &row : m_picture.rows)
            bars.paintBar(row);
        paintLinks(false);
        paintAsOf();
        for (const TimelinePicture::Row &row : m_picture.rows)
            bars.paintDeadline(row);
        for (const TimelinePicture::Row &row : m_picture.rows)
            bars.paintLabel(row);
        m_painter.restore();
    }

private:
    QRectF column(QDate first, QDate last) const
    {
        const double left = std::max(m_area.left(), m_scale.x(first));
        const double right = std::min(m_area.right(), m_scale.rightOf(last));
        return {left, m_area.top(), std::max(0.0, right - left), m_area.height()};
    }

    void paintGround()
    {
        m_painter.fillRect(m_area, m_ink.colors.base);
        for (const HorizonBand &band : m_picture.bands)
            m_painter.fillRect(column(band.first, band.last), paperOf(band.horizon, m_ink.colors));
        for (const schedule::Days &days : m_picture.daysOff)
            m_painter.fillRect(column(days.first, days.last), m_ink.colors.header);
    }

    void paintRows()
    {
        const QColor selected = m_ink.active ? m_ink.colors.selected : m_ink.colors.selectedIdle;
        for (const TimelinePicture::Row &row : m_picture.rows) {
            const QRectF rect(m_area.left(), row.top, m_area.width(), m_picture.view.sizes.row);
            if (row.selected)
                m_painter.fillRect(rect, selected);
            else if (row.key.kind == timelinerow::Group)
                m_painter.fillRect(rect, m_ink.colors.alternate);
            m_painter.setPen(m_ink.colors.gridLine);
            m_painter.drawLine(QPointF(rect.left(), rect.bottom() - 1),
                               QPointF(rect.right(), rect.bottom() - 1));
        }
    }

    void paintGrid()
    {
        m_painter.setPen(m_ink.colors.gridLine);
        for (const AxisCell &cell : m_picture.axis.small)
            paintUpright(m_scale.x(cell.first));
        m_painter.setPen(m_ink.colors.areaLine);
        for (const AxisCell &cell : m_picture.axis.large)
            paintUpright(m_scale.x(cell.first));
    }

    void paintUpright(double x) { m_painter.drawLine(QPointF(x, m_area.top()), QPointF(x, m_area.bottom())); }

    void paintOccasions()
    {
        m_painter.setPen(QPen(m_ink.colors.secondary, 1, Qt::DotLine));
        for (const Occasion &occasion : m_picture.occasions)
            paintUpright(m_scale.x(occasion.date));
    }

    /// What only passes by is paler than what begins or ends in view.
    QColor linkColor(const TimelinePicture::Link &link) const
    {
        if (link.broken)
            return m_ink.colors.problem;
        if (link.critical)
            return m_ink.colors.text;
        return link.passing ? m_ink.colors.areaLine : m_ink.colors.secondary;
    }

    void paintLinks(bool passing)
    {
        for (const TimelinePicture::Link &link : m_picture.links)
            if (link.passing == passing)
                paintLink(link);
    }

    void paintLink(const TimelinePicture::Link &link)
    {
        const QColor color = linkColor(link);
        m_painter.setPen(QPen(color, link.critical ? strong : thin,
                              link.broken ? Qt::DashLine : Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(link.route);
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        m_painter.drawPolygon(arrowHead(link.route, m_picture.view.sizes.row * arrowShare));
        m_painter.restore();
    }

    void paintAsOf()
    {
        m_painter.setPen(QPen(m_ink.colors.accent, strong));
        paintUpright(m_scale.x(m_picture.asOf));
    }

    QPainter &m_painter;
    const TimelinePicture &m_picture;
    const TimelineInk &m_ink;
    QRectF m_area;
    TimeScale m_scale;
};

}

QColor paperOf(Horizon horizon, const Colors &colors)
{
    switch (horizon) {
    case Horizon::Medium:
        return mixed(colors.base, colors.header, 0.4);
    case Horizon::Long:
        return mixed(colors.base, colors.header, 0.8);
    default:
        return colors.base;
    }
}

void paintTimeline(QPainter &painter, const TimelinePicture &picture, const TimelineInk &ink)
{
    TimelinePainter(painter, picture, ink).paint();
}
