// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/roadmapsheets.h"

#include "model/domain/format.h"
#include "views/common/colors.h"
#include "views/paper/roadmapparts.h"
#include "views/paper/roadmapsigns.h"
#include "views/paper/tablegrid.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace paper {

namespace {

using report::Roadmap;
using report::RoadmapSheet;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

const double margin = mm(11);
const double leastRow = mm(2.92);  // letters of 7 points, set as closely as can be read
const double mostRow = mm(5.5);
const double mostTallRow = mm(12);  // with the names of milestones
const double head = mm(15);
const double budgetHeight = mm(24.5);
const double foot = mm(6);

/// What a page holds beside its rows.
struct Room {
    QRectF body{};
    double rows() const { return body.height() - head - budgetHeight - foot; }
};

std::size_t rowsIn(const Roadmap &roadmap)
{
    std::size_t rows = 0;
    for (const Roadmap::Lane &lane : roadmap.lanes)
        rows += lane.rows.size();
    return rows;
}

/// Rows as high as the page allows, letters as large as the rows.
RoadmapLook lookFor(const RoadmapSheet &sheet, double room)
{
    RoadmapLook look{.row = leastRow, .laneGap = mm(1.4), .widestName = mm(84), .legend = false};
    const auto rows = double(std::max<std::size_t>(1, rowsIn(sheet.roadmap)));
    const double spare = room - roadmapHeight(sheet.roadmap, look) + leastRow * rows;
    look.row = std::clamp(spare / rows, leastRow, sheet.quickWins ? mostRow : mostTallRow);
    if (sheet.quickWins) {
        look.letters = std::clamp(7 * look.row / mm(3.6), 7.0, 9.0);
        look.bar = look.row * 0.68;
    } else {
        look.letters = std::clamp(7 * look.row / mm(9.5), 7.0, 8.5);
        look.bar = std::min(look.row * 0.34, mm(3.4));
    }
    // Larger letters have a higher head.
    look.row = std::max(leastRow, look.row - std::max(0.0, roadmapHeight(sheet.roadmap, look) - room) / rows);
    return look;
}

class SheetPainter {
public:
    SheetPainter(QPainter &painter, const RoadmapSheet &sheet, const QRectF &body)
        : m_painter(painter)
        , m_sheet(sheet)
        , m_body(body)
    {
    }

    void drawTitle()
    {
        const TextStyle title{.size = 18, .bold = true, .color = lightColors.text};
        const TextStyle plain{.size = 8.5, .color = lightColors.secondary};
        put(m_sheet.title, title, {m_body.left(), m_body.top(), m_body.width(), mm(8)}, Qt::AlignLeft);
        put(m_sheet.subtitle, plain, {m_body.left(), m_body.top() + mm(8.5), m_body.width(), mm(5)},
            Qt::AlignLeft);
        put(m_sheet.edition, plain, {m_body.left(), m_body.top() + mm(8.5), m_body.width(), mm(5)},
            Qt::AlignRight);
        const QFont font = fontOf({.size = 8});
        m_painter.setFont(font);
        const double width = roadmapLegendWidth(font, m_sheet.quickWins);
        const double free
            = m_body.width() - QFontMetricsF(fontOf(title)).horizontalAdvance(m_sheet.title) - mm(8);
        if (width <= free)
            drawRoadmapLegend(m_painter, {m_body.right() - width, m_body.top() + mm(1)}, mm(6),
                              m_sheet.quickWins);
    }

    void drawBudget(const RoadmapColumns &columns, double top)
    {
        drawRule(m_painter, {m_body.left(), top}, m_body.width(), pt(0.9), lightColors.secondary);
        drawBudgetLegend(columns, top);
        double most = 0;
        for (std::size_t year = 0; year < m_sheet.budget.categories.size(); ++year)
            most = std::max(most, total(year));
        for (std::size_t year = 0; most > 0 && year < m_sheet.budget.categories.size(); ++year)
            drawYear(columns, year, top, most);
        if (m_sheet.firstNotBudgeted > 0)
            put(m_sheet.notBudgeted, {.size = 8, .color = lightColors.secondary},
                {columns.xOf(m_sheet.firstNotBudgeted) + roadmapGap / 2, top + mm(9),
                 m_body.right() - columns.xOf(m_sheet.firstNotBudgeted), mm(5)},
                Qt::AlignLeft);
    }

    void drawFoot(int page, int pages, const QString &paperName)
    {
        const TextStyle style{.size = 7.5, .color = lightColors.secondary};
        const QRectF line(m_body.left(), m_body.bottom() - mm(4), m_body.width(), mm(4));
        put(m_sheet.note, style, line, Qt::AlignLeft);
        put(Text::tr("Smart city team · %1 · page %2 of %3", "paper, page, pages")
                .arg(paperName)
                .arg(page + 1)
                .arg(pages),
            style, line, Qt::AlignRight);
    }

private:
    void put(const QString &text, const TextStyle &style, const QRectF &place, Qt::Alignment align)
    {
        const QFont font = fontOf(style);
        const QFontMetricsF metrics(font);
        const double room = place.width() - metrics.horizontalAdvance(text);
        m_painter.setFont(font);
        m_painter.setPen(style.color);
        m_painter.drawText(QPointF(place.left() + (align & Qt::AlignRight ? room : 0),
                                   place.top() + (place.height() + metrics.ascent() - metrics.descent()) / 2),
                           text);
    }

    double total(std::size_t year) const
    {
        double sum = 0;
        for (const report::Series &series : m_sheet.budget.series)
            sum += series.values[year];
        return sum;
    }

    void drawBudgetLegend(const RoadmapColumns &columns, double top);
    void drawYear(const RoadmapColumns &columns, std::size_t year, double top, double most);

    QPainter &m_painter;
    const RoadmapSheet &m_sheet;
    QRectF m_body;
};

/// What each pillar needs, in as many columns as there is room for below the names.
void SheetPainter::drawBudgetLegend(const RoadmapColumns &columns, double top)
{
    const double left = columns.code;
    put(Text::tr("Budget needed by dimension"), {.size = 9, .bold = true, .color = lightColors.text},
        {left, top + mm(1.5), 0, mm(5)}, Qt::AlignLeft);
    put(Text::tr("Rp billion; heights to scale"), {.size = 7.5, .color = lightColors.secondary},
        {left, top + mm(6), 0, mm(4)}, Qt::AlignLeft);
    constexpr std::size_t lines = 3;
    const double line = mm(4.4);
    const std::size_t across = std::max<std::size_t>(1, (m_sheet.budget.series.size() + lines - 1) / lines);
    const double width = (columns.years - mm(4) - left) / double(across);
    for (std::size_t i = 0; i < m_sheet.budget.series.size(); ++i) {
        const report::Series &series = m_sheet.budget.series[i];
        const std::size_t column = i / lines;
        const QRectF place(left + double(column) * width, top + mm(10.8) + double(i % lines) * line,
                           width - mm(3.5), line);
        m_painter.fillRect(QRectF(place.left(), place.top() + mm(0.9), mm(2.6), mm(2.6)),
                           toneColor(series.tone, lightColors).solid);
        double sum = 0;
        for (const double value : series.values)
            sum += value;
        const TextStyle name{.size = 7.5, .color = lightColors.text};
        const double figure = mm(9);
        const QFontMetricsF metrics(fontOf(name));
        put(metrics.elidedText(series.name, Qt::ElideRight, place.width() - mm(4) - figure), name,
            place.adjusted(mm(4), 0, 0, 0), Qt::AlignLeft);
        put(format::number(sum, 1), {.size = 7.5, .bold = true, .color = lightColors.text}, place,
            Qt::AlignRight);
    }
}

/// A column under its year, with the sum beside it.
void SheetPainter::drawYear(const RoadmapColumns &columns, std::size_t year, double top, double most)
{
    if (total(year) <= 0)
        return;
    const double left = columns.xOf(columns.firstYear + int(year)) + roadmapGap / 2;
    const double room = columns.xOf(columns.firstYear + int(year) + 1) - left;
    const double bottom = top + budgetHeight - mm(2);
    const double highest = budgetHeight - mm(5);
    const QRectF bar(left, bottom - highest * total(year) / most, std::min(room * 0.4, mm(12)),
                     highest * total(year) / most);
    double y = bottom;
    for (const report::Series &series : m_sheet.budget.series) {
        const double height = highest * series.values[year] / most;
        m_painter.fillRect(QRectF(bar.left(), y - height, bar.width(), height),
                           toneColor(series.tone, lightColors).solid);
        y -= height;
        m_painter.fillRect(QRectF(bar.left(), y, bar.width(), hairline), Qt::white);
    }
    const QRectF beside(bar.right() + mm(1.5), std::min(bar.top(), bottom - mm(9)), 0, mm(4.5));
    put(format::number(total(year), 1), {.size = 9, .bold = true, .color = lightColors.text}, beside,
        Qt::AlignLeft);
    put(m_sheet.budget.categories[year], {.size = 7.5, .color = lightColors.secondary},
        beside.translated(0, mm(4.3)), Qt::AlignLeft);
}

/// The parts of a roadmap on their pages.
struct RoadmapBook {
    RoadmapSheet sheet{};
    RoadmapLook look{};
    std::vector<Roadmap> parts{};
    QRectF body{};
    RoadmapColumns columns{};
    QString paperName{};

    void draw(QPainter &painter, int page) const
    {
        SheetPainter around(painter, sheet, body);
        painter.setRenderHint(QPainter::Antialiasing);
        around.drawTitle();
        const Roadmap &part = parts[std::size_t(page)];
        drawRoadmap(painter, body.adjusted(0, head, 0, 0), part, look, columns);
        around.drawBudget(columns, body.top() + head + roadmapHeight(part, look));
        around.drawFoot(page, int(parts.size()), paperName);
    }
};

Sheets sheetsOf(const PlanData &data, const Edition &edition, const ExportOptions &options, bool poster)
{
    const auto rows
        = options.by == u"sub-dimension" ? report::RoadmapRows::SubDimension : report::RoadmapRows::Program;
    auto book = std::make_shared<RoadmapBook>();
    book->sheet = report::roadmapSheet(data, edition, rows);
    QSizeF size = paperSize(options.paper);
    book->paperName = options.paper.isEmpty() ? QStringLiteral("A3") : options.paper.toUpper();
    book->body = QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin * 0.8);
    const double room = Room{book->body}.rows();
    book->look = lookFor(book->sheet, room);
    book->columns = roadmapColumns(book->body, book->sheet.roadmap, book->look);
    if (poster) {
        book->parts = {book->sheet.roadmap};
        const double more = roadmapHeight(book->sheet.roadmap, book->look) - room;
        size.rheight() += std::max(0.0, more);
        book->body.setHeight(book->body.height() + std::max(0.0, more));
    } else {
        book->parts = roadmapParts(book->sheet.roadmap, room, room, book->look);
    }
    Sheets sheets{.title = book->sheet.title, .description = book->sheet.subtitle};
    sheets.extras.author = book->sheet.author;
    sheets.extras.subject = book->sheet.subtitle;
    sheets.extras.language = edition.language;
    sheets.extras.changed = edition.changed;
    sheets.sizes.assign(book->parts.size(), size);
    sheets.draw = [book](QPainter &painter, int page) { book->draw(painter, page); };
    return sheets;
}

}

Sheets roadmapSheets(const PlanData &data, const Edition &edition, const ExportOptions &options)
{
    return sheetsOf(data, edition, options, false);
}

Sheets roadmapPoster(const PlanData &data, const Edition &edition, const ExportOptions &options)
{
    return sheetsOf(data, edition, options, true);
}

}
