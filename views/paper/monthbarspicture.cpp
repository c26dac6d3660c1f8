// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/monthbarspicture.h"

#include "views/common/colors.h"
#include "views/paper/tablegrid.h"

#include <QPainter>
#include <QPainterPath>

namespace paper {

namespace {

const double rowHeight = mm(6);
const double headHeight = mm(9);

const TextStyle letters{.size = 7.5, .leading = 10, .color = tableText.color};

class MonthBarsPainter {
public:
    MonthBarsPainter(QPainter &painter, const QRectF &box, const report::MonthBars &bars)
        : m_painter(painter)
        , m_bars(bars)
        , m_box(box)
        , m_names(box.width() * 0.38)
        , m_month((box.width() - m_names) / double(std::max<std::size_t>(1, bars.months.size())))
    {
    }

    void paint()
    {
        paintHead();
        for (std::size_t i = 0; i < m_bars.rows.size(); ++i)
            paintRow(m_bars.rows[i], m_box.top() + headHeight + double(i) * rowHeight);
    }

private:
    /// Only the first letter of each month where the whole name has no room; quarters are numbers.
    QString labelOf(const QString &month) const
    {
        const double widest = naturalWidth(QStringLiteral("Mei "), fontOf(letters));
        return m_month < widest && month.size() > 2 && month[1].isLower() ? month.left(1) : month;
    }

    double leftOf(int month) const { return m_box.left() + m_names + month * m_month; }

    void paintHead();
    void paintRow(const report::MonthBars::Row &row, double top);
    void paintBar(const report::MonthBars::Row &row, double top);
    void paintDiamond(double x, double y);

    QPainter &m_painter;
    const report::MonthBars &m_bars;
    QRectF m_box;
    double m_names;
    double m_month;
};

/// A year stands above its first month.
void MonthBarsPainter::paintHead()
{
    QString year;
    for (std::size_t i = 0; i < m_bars.months.size(); ++i) {
        const double left = leftOf(int(i));
        if (i < m_bars.years.size() && m_bars.years[i] != year) {
            year = m_bars.years[i];
            TextBlock(year, letters, mm(20)).draw(m_painter, QPointF(left, m_box.top()));
        }
        TextBlock(labelOf(m_bars.months[i]), letters, m_month, report::Align::Centre)
            .draw(m_painter, QPointF(left, m_box.top() + pt(letters.leading)));
        m_painter.setPen(QPen(lightColors.gridLine, hairline));
        m_painter.drawLine(QPointF(left, m_box.top() + headHeight), QPointF(left, m_box.bottom()));
    }
}

void MonthBarsPainter::paintRow(const report::MonthBars::Row &row, double top)
{
    drawRule(m_painter, QPointF(m_box.left(), top), m_box.width(), hairline, lightColors.gridLine);
    const QFontMetricsF metrics(fontOf(letters));
    const QString name = metrics.elidedText(row.name, Qt::ElideRight, m_names - mm(2));
    TextBlock(name, letters, m_names).draw(m_painter, QPointF(m_box.left(), top + mm(1)));
    if (row.first < 0)
        return;
    if (row.milestone)
        paintDiamond(leftOf(row.first) + m_month / 2, top + rowHeight / 2);
    else
        paintBar(row, top);
}

void MonthBarsPainter::paintBar(const report::MonthBars::Row &row, double top)
{
    const PillarColor color = toneColor(m_bars.tone, lightColors);
    const QRectF bar(leftOf(row.first), top + rowHeight * 0.22, (row.last - row.first + 1) * m_month,
                     rowHeight * 0.56);
    m_painter.setPen(QPen(color.solid, pt(0.6)));
    m_painter.setBrush(color.tint);
    m_painter.drawRect(bar);
    QRectF done = bar;
    done.setWidth(bar.width() * std::clamp(row.progress, 0, 100) / 100);
    m_painter.fillRect(done, color.solid);
}

void MonthBarsPainter::paintDiamond(double x, double y)
{
    const double half = rowHeight * 0.3;
    QPainterPath diamond;
    diamond.moveTo(x, y - half);
    diamond.lineTo(x + half, y);
    diamond.lineTo(x, y + half);
    diamond.lineTo(x - half, y);
    diamond.closeSubpath();
    m_painter.fillPath(diamond, lightColors.text);
}

}

double monthBarsHeight(const report::MonthBars &bars)
{
    return headHeight + double(bars.rows.size()) * rowHeight;
}

void drawMonthBars(QPainter &painter, const QRectF &box, const report::MonthBars &bars)
{
    MonthBarsPainter(painter, box, bars).paint();
}

}
