// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/monthbarspicture.h"

#include "views/common/colors.h"
#include "views/paper/tablegrid.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace paper {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

const double rowHeight = mm(6);
const double headHeight = mm(9);

const double leastBar = mm(0.6);  ///< a day among years is still seen

const TextStyle letters{.size = 7.5, .leading = 10, .color = tableText.color};
const TextStyle headingLetters{.size = 7.5, .leading = 10, .bold = true, .color = tableText.color};

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

    double leftOf(double month) const { return m_box.left() + m_names + month * m_month; }

    void paintHead();
    void paintRow(const report::MonthBars::Row &row, double top);
    void paintHeading(const report::MonthBars::Row &row, double top);
    void paintName(const QString &name, const TextStyle &style, double width, double top);
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

void MonthBarsPainter::paintName(const QString &name, const TextStyle &style, double width, double top)
{
    const QString shown = QFontMetricsF(fontOf(style)).elidedText(name, Qt::ElideRight, width);
    TextBlock(shown, style, width + mm(2)).draw(m_painter, QPointF(m_box.left() + mm(1), top + mm(1)));
}

void MonthBarsPainter::paintHeading(const report::MonthBars::Row &row, double top)
{
    m_painter.fillRect(QRectF(m_box.left(), top, m_box.width(), rowHeight),
                       toneColor(row.tone, lightColors).tint);
    paintName(row.name, headingLetters, m_box.width() - mm(3), top);
}

void MonthBarsPainter::paintRow(const report::MonthBars::Row &row, double top)
{
    if (row.heading)
        return paintHeading(row, top);
    drawRule(m_painter, QPointF(m_box.left(), top), m_box.width(), hairline, lightColors.gridLine);
    paintName(row.name, letters, m_names - mm(3), top);
    if (row.milestone)
        paintDiamond(leftOf(row.from), top + rowHeight / 2);
    else if (row.to > row.from)
        paintBar(row, top);
}

void MonthBarsPainter::paintBar(const report::MonthBars::Row &row, double top)
{
    const PillarColor color = toneColor(row.tone, lightColors);
    const QRectF bar(leftOf(row.from), top + rowHeight * 0.22,
                     std::max(leastBar, (row.to - row.from) * m_month), rowHeight * 0.56);
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

/// How many rows there is \a room for: a heading with the first row of its group at least.
std::size_t rowsIn(double room)
{
    return std::max<std::size_t>(2, std::size_t(std::max(0.0, room - headHeight) / rowHeight));
}

/// A part without rows yet but the heading of \a group, which goes on in it.
void beginPart(std::vector<report::MonthBars> &parts, const report::MonthBars &bars,
               const report::MonthBars::Row *group)
{
    parts.push_back({.months = bars.months, .years = bars.years});
    if (!group)
        return;
    parts.back().rows.push_back(*group);
    parts.back().rows.back().name = Text::tr("%1 (continued)").arg(group->name);
}

}

double monthBarsHeight(const report::MonthBars &bars)
{
    return headHeight + double(bars.rows.size()) * rowHeight;
}

std::vector<report::MonthBars> monthBarsParts(const report::MonthBars &bars, double first, double rest)
{
    std::vector<report::MonthBars> parts;
    beginPart(parts, bars, nullptr);
    std::size_t room = rowsIn(first);
    const report::MonthBars::Row *group = nullptr;
    for (const report::MonthBars::Row &row : bars.rows) {
        group = row.heading ? &row : group;
        const std::size_t needed = row.heading ? 2 : 1;
        if (parts.back().rows.size() + needed > room) {
            room = rowsIn(rest);
            beginPart(parts, bars, row.heading ? nullptr : group);
        }
        parts.back().rows.push_back(row);
    }
    return parts;
}

void drawMonthBars(QPainter &painter, const QRectF &box, const report::MonthBars &bars)
{
    MonthBarsPainter(painter, box, bars).paint();
}

}
