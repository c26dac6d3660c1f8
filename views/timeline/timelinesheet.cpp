// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinesheet.h"

#include "views/paper/typography.h"
#include "views/timeline/axispainter.h"
#include "views/timeline/timelinelegend.h"

#include <QPainter>

namespace {

using Row = TimelineSheetRow;

constexpr double cellGap = 5;  // at each side of a text
constexpr double indentStep = 12;
constexpr int titleLetters = 22;

bool isFigure(int column)
{
    return column == Row::WorkDays || column == Row::Progress;
}

class SheetPainter {
public:
    SheetPainter(QPainter &painter, const TimelineFrame &frame, const TimelineSheetContent &content,
                 const TimelineInk &ink)
        : m_painter(painter)
        , m_frame(frame)
        , m_content(content)
        , m_ink(ink)
        , m_bold(ink.font)
        , m_chart(frame.body.left() + frame.columns, frame.rowsTop(), frame.body.width() - frame.columns,
                  content.picture.view.area.height())
    {
        m_bold.setBold(true);
    }

    void paint()
    {
        paintChart();
        paintHead();
        paintTitles();
        for (std::size_t i = 0; i < m_content.rows.size(); ++i)
            paintRow(m_content.rows[i], m_frame.rowsTop() + double(i) * m_frame.row);
        paintBorders();
        paintFoot();
    }

private:
    /// One line of text, in the middle of \a place and cut where it has no room.
    void write(const QString &text, const QRectF &place, const QFont &font, const QColor &color,
               Qt::Alignment align = Qt::AlignLeft)
    {
        if (text.isEmpty())
            return;
        const QFontMetricsF metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, place.width() + 0.5);
        const double room = place.width() - metrics.horizontalAdvance(shown);
        const double x = place.left() + (align & Qt::AlignRight ? room : 0);
        const double y = place.top() + (place.height() + metrics.ascent() - metrics.descent()) / 2;
        m_painter.setFont(font);
        m_painter.setPen(color);
        m_painter.drawText(QPointF(x, y), shown);
    }

    /// What reaches out of the chart is covered: not every painter can clip.
    void paintChart()
    {
        const QRectF &area = m_content.picture.view.area;
        m_painter.save();
        m_painter.setClipRect(m_chart);
        m_painter.translate(m_chart.left() - area.left(), m_chart.top() - area.top());
        paintTimeline(m_painter, m_content.picture, m_ink);
        m_painter.restore();
        m_painter.fillRect(QRectF(0, 0, m_chart.left(), m_frame.page.height()), Qt::white);
        m_painter.fillRect(
            QRectF(m_chart.right(), 0, m_frame.page.right() - m_chart.right(), m_frame.page.height()),
            Qt::white);
        m_painter.fillRect(
            QRectF(0, m_chart.bottom(), m_frame.page.width(), m_frame.page.bottom() - m_chart.bottom()),
            Qt::white);
        m_painter.fillRect(QRectF(0, 0, m_frame.page.width(), m_chart.top()), Qt::white);
        const QRectF axis = m_frame.axisRect();
        m_painter.save();
        m_painter.setClipRect(axis);
        m_painter.translate(axis.left() - area.left(), axis.top());
        // The day stands in the head of the page already, and would hide the name of a horizon here.
        TimelinePicture withoutDay{.view = m_content.picture.view,
                                   .asOf = m_content.picture.axis.large.front().first.addYears(-100),
                                   .axis = m_content.picture.axis,
                                   .bands = m_content.picture.bands};
        paintTimeAxis(m_painter, withoutDay, QRectF(area.left(), 0, area.width(), axis.height()), m_ink);
        m_painter.restore();
    }

    void paintHead()
    {
        QFont large = m_bold;
        large.setPixelSize(titleLetters);
        const QRectF &body = m_frame.body;
        const double aside = 320;
        const double width = body.width() - aside;
        write(m_content.title, {body.left(), body.top(), width, 26}, large, m_ink.colors.text);
        write(m_content.subtitle, {body.left(), body.top() + 25, width, 20}, m_ink.font,
              m_ink.colors.secondary);
        const double left = body.right() - aside;
        write(m_content.edition, {left, body.top() + 4, aside, 20}, m_ink.font, m_ink.colors.secondary,
              Qt::AlignRight);
        write(m_content.asOf, {left, body.top() + 25, aside, 20}, m_ink.font, m_ink.colors.secondary,
              Qt::AlignRight);
    }

    void paintTitles()
    {
        const QRectF axis = m_frame.axisRect();
        m_painter.fillRect(QRectF(m_frame.body.left(), axis.top(), m_frame.columns, axis.height()),
                           m_ink.colors.header);
        const auto titles = timelineSheetTitles();
        double x = m_frame.body.left();
        for (int column = 0; column < Row::ColumnCount; ++column) {
            const double width = m_frame.widths[std::size_t(column)];
            write(titles[std::size_t(column)],
                  {x + cellGap, axis.bottom() - m_frame.row, width - 2 * cellGap, m_frame.row}, m_ink.font,
                  m_ink.colors.secondary, isFigure(column) ? Qt::AlignRight : Qt::AlignLeft);
            x += width;
        }
    }

    QColor colorOf(const Row &row, int column) const
    {
        if (row.late && (column == Row::Finish || column == Row::Progress))
            return m_ink.colors.problem;
        const bool pale = row.again || column != Row::Name;
        return pale && !row.ground ? m_ink.colors.secondary : m_ink.colors.text;
    }

    void paintRow(const Row &row, double y)
    {
        const QRectF line(m_frame.body.left(), y, m_frame.columns, m_frame.row);
        if (row.ground)
            m_painter.fillRect(line, m_ink.colors.alternate);
        m_painter.setPen(m_ink.colors.gridLine);
        m_painter.drawLine(line.bottomLeft() - QPointF(0, 1), line.bottomRight() - QPointF(0, 1));
        double x = line.left();
        for (int column = 0; column < Row::ColumnCount; ++column) {
            const double width = m_frame.widths[std::size_t(column)];
            QRectF place(x + cellGap, y, width - 2 * cellGap, m_frame.row);
            if (column == Row::Name)
                place.setLeft(place.left() + row.indent * indentStep);
            if (column == Row::Name && row.ground)
                place.setLeft(line.left() + cellGap);  // a group has no code
            write(row.cells[std::size_t(column)], place, row.bold ? m_bold : m_ink.font, colorOf(row, column),
                  isFigure(column) ? Qt::AlignRight : Qt::AlignLeft);
            x += width;
        }
    }

    void paintBorders()
    {
        const QRectF axis = m_frame.axisRect();
        m_painter.setPen(m_ink.colors.areaLine);
        m_painter.drawLine(QPointF(m_chart.left(), axis.top()), QPointF(m_chart.left(), m_chart.bottom()));
        m_painter.drawLine(QPointF(m_frame.body.left(), axis.bottom()),
                           QPointF(m_frame.body.right(), axis.bottom()));
        m_painter.drawLine(QPointF(m_frame.body.left(), m_chart.bottom()),
                           QPointF(m_frame.body.right(), m_chart.bottom()));
    }

    void paintFoot()
    {
        const QRectF &body = m_frame.body;
        paintTimelineLegend(m_painter, {body.left(), m_frame.footTop() + 4, body.width(), 22},
                            m_content.coloring, m_ink);
        const QRectF last(body.left(), body.bottom() - 18, body.width(), 18);
        write(QStringList{m_content.title, m_content.edition}.join(QStringLiteral(" · ")), last, m_ink.font,
              m_ink.colors.secondary);
        write(m_content.pageNumber, last, m_ink.font, m_ink.colors.secondary, Qt::AlignRight);
    }

    QPainter &m_painter;
    const TimelineFrame &m_frame;
    const TimelineSheetContent &m_content;
    const TimelineInk &m_ink;
    QFont m_bold;
    QRectF m_chart;
};

}

QFont timelineSheetFont()
{
    QFont font = paper::fontOf({});
    font.setPixelSize(sheetLetters);
    return font;
}

void paintTimelineSheet(QPainter &painter, const TimelineFrame &frame, const TimelineSheetContent &content,
                        const TimelineInk &ink)
{
    SheetPainter(painter, frame, content, ink).paint();
}
