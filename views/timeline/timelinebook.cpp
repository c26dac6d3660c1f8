// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinebook.h"

#include "model/domain/failure.h"
#include "model/domain/format.h"
#include "views/paper/typography.h"

#include <QCoreApplication>
#include <QPainter>

#include <set>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

const double margin = paper::mm(11);

/// Whole years from the first to the last that are asked for: years in which the plan has something.
schedule::Days spanOf(const TimelineFacts &facts, const TimelinePrint &print)
{
    const schedule::Days whole = wholeSpan(facts);
    const int first = print.firstYear > 0 ? print.firstYear : whole.first.year();
    const int last = print.lastYear > 0 ? print.lastYear : whole.last.year();
    for (const int year : {first, last})
        if (year < whole.first.year() || year > whole.last.year())
            throw Failure(Text::tr("The plan has nothing in %1. Choose years of %2.")
                              .arg(year)
                              .arg(format::years(whole.first.year(), whole.last.year())));
    if (first > last)
        throw Failure(Text::tr("The years from %1 to %2 are none.").arg(first).arg(last));
    return {QDate(first, 1, 1), QDate(last, 12, 31)};
}

std::vector<OutlineKey> keysOf(const Outline &outline, const TimelinePrint &print)
{
    if (print.rows == TimelinePrint::Rows::Shown)
        return print.shown;
    std::vector<OutlineKey> keys;
    for (const Outline::Node &node : outline.nodes())
        keys.push_back(node.key);
    return print.rows == TimelinePrint::Rows::All ? keys : withoutActivities(keys);
}

}

TimelineBook::TimelineBook(const PlanData &data, const Edition &edition, const TimelinePrint &print,
                           bool poster)
    : m_print(print)
    , m_edition(edition)
    , m_facts(timelineFacts(data, edition.changed.date()))
    , m_outline(timelineOutline(m_facts, {.grouping = print.grouping}))
    , m_bars(m_facts, m_outline, print.coloring, lightColors)
    , m_origin(wholeSpan(m_facts).first)
    , m_span(spanOf(m_facts, print))
    , m_slices(timeSlices(m_span, poster ? 0 : print.monthsPerPage))
    , m_font(timelineSheetFont())
    , m_unit(std::ceil(paper::pt(print.letters) - 0.01) / sheetLetters)
{
    const std::vector<OutlineKey> keys = keysOf(m_outline, print);
    setFrame(keys, poster);
    if (poster)
        m_rows = {keys, {0}};
    else
        layOut(keys);
    m_links = timelineRows(data, m_rows.keys);
    m_rollUpLinks.keys = m_rollUp.keys;
}

paper::Sheets TimelineBook::sheets(const std::shared_ptr<const TimelineBook> &self) const
{
    paper::Sheets result{.title = title(), .description = description()};
    result.extras.author = m_facts.data.city().name;
    result.extras.subject = description();
    result.extras.language = m_edition.language;
    result.extras.changed = m_edition.changed;
    result.extras.headings = headings();
    result.sizes.assign(m_sheets.size(), m_frame.page.size() * m_unit);
    result.draw = [self](QPainter &painter, int page) { self->draw(painter, page); };
    return result;
}

/// The width of what stands in each column.
TimelineBook::Widths TimelineBook::widest(const std::vector<OutlineKey> &keys) const
{
    using Row = TimelineSheetRow;
    QFont boldFont = m_font;
    boldFont.setBold(true);
    const QFontMetricsF metrics(m_font);
    const QFontMetricsF bold(boldFont);
    const auto titles = timelineSheetTitles();
    Widths result{};
    for (std::size_t column = 0; column < titles.size(); ++column)
        result[column] = metrics.horizontalAdvance(titles[column]);
    for (const OutlineKey &key : keys) {
        const Row row = timelineSheetRow(m_facts, m_print.grouping, key);
        for (std::size_t column = 0; column < titles.size(); ++column)
            if (!row.ground || column != Row::Name)
                result[column] = std::max(result[column],
                                          (row.bold ? bold : metrics).horizontalAdvance(row.cells[column]));
    }
    return result;
}

/// As wide as what stands in a column, where the page leaves the bars most of its width.
void TimelineBook::setFrame(const std::vector<OutlineKey> &keys, bool poster)
{
    using Row = TimelineSheetRow;
    constexpr double padding = 10;
    m_frame.page = QRectF(QPointF(), m_print.paper / m_unit);
    Widths columns = widest(keys);
    const double width = m_frame.page.width();
    columns[Row::Code] = std::min(columns[Row::Code], width / 14);
    columns[Row::Lead] = std::min(columns[Row::Lead], width / 14);
    columns[Row::Name] = std::min(columns[Row::Name], width / 6);
    for (std::size_t column = 0; column < columns.size(); ++column) {
        m_frame.widths[column] = columns[column] + padding;
        m_frame.columns += m_frame.widths[column];
    }
    const double side = margin / m_unit;
    if (poster)
        m_frame.page.setHeight(2 * side + m_frame.head + m_frame.axis + m_frame.foot + 4
                               + m_frame.row * double(keys.size()));
    m_frame.body = m_frame.page.adjusted(side, side, -side, -side);
}

/// The map stands on the first page, and says where what comes after it stands: as often as the one changes
/// the other.
void TimelineBook::layOut(const std::vector<OutlineKey> &keys)
{
    const bool activities
        = std::ranges::any_of(keys, [](const OutlineKey &key) { return key.kind == timelinerow::Activity; });
    const bool rollUp = m_print.rollUp && activities;
    const int most = m_frame.rows();
    double below = 0;
    for (double wanted = 0; wanted >= below; wanted = m_map.height(m_frame.body, m_font)) {
        below = wanted;
        const int first = m_frame.rows(below);
        m_rollUp = rollUp ? pagedRows(withoutActivities(keys), first, most) : PagedRows{};
        m_rows = pagedRows(keys, rollUp ? most : first, most);
        m_sheets = timelineSheetOrder(m_rollUp.pages(), m_rows.pages(), int(m_slices.size()));
        makeMap();
        if (m_map.height(m_frame.body, m_font) <= below)
            break;
    }
}

void TimelineBook::makeMap()
{
    m_map = {};
    if (m_slices.size() > 1)
        for (const schedule::Days &slice : m_slices)
            m_map.slices.append(monthName(slice.first));
    for (std::size_t page = 0; page < m_sheets.size(); ++page) {
        const TimelineSheet &sheet = m_sheets[page];
        if (sheet.slice == 0) {
            const QString rows = rowsName(rowsOf(sheet), sheet.part);
            m_map.entries.push_back({.rows = sheet.rollUp ? Text::tr("Summary %1").arg(rows) : rows});
        }
        m_map.entries.back().pages.append(QString::number(page + 1));
    }
    constexpr double mostShare = 0.3;  // of the page
    if (m_map.height(m_frame.body, m_font) > mostShare * m_frame.body.height())
        m_map.shorten();
    if (m_map.height(m_frame.body, m_font) > 2 * mostShare * m_frame.body.height())
        m_map = {};
}

/// Headings that stood on an earlier page already say so.
std::vector<TimelineSheetRow> TimelineBook::rowsFor(const TimelineSheet &sheet) const
{
    const PagedRows &rows = rowsOf(sheet);
    const int first = rows.begins[std::size_t(sheet.part)];
    std::set<OutlineKey> before;
    for (int row = 0; row < first; ++row)
        if (rows.keys[std::size_t(row)].kind != timelinerow::Activity)
            before.insert(rows.keys[std::size_t(row)]);
    std::vector<TimelineSheetRow> result;
    for (int row = first; row < rows.end(sheet.part); ++row) {
        const OutlineKey &key = rows.keys[std::size_t(row)];
        result.push_back(timelineSheetRow(m_facts, m_print.grouping, key));
        result.back().again = before.contains(key);
        QString &name = result.back().cells[TimelineSheetRow::Name];
        if (result.back().again && key.kind == timelinerow::Group)
            name = Text::tr("%1, continued", "a group of programs").arg(name);
    }
    return result;
}

/// A day is as wide on every page: as wide as the longest stretch allows.
TimelinePicture TimelineBook::picture(const TimelineSheet &sheet) const
{
    const schedule::Days &time = timeOf(sheet);
    qint64 days = time.first.daysTo(time.last) + 1;
    if (!sheet.rollUp)
        for (const schedule::Days &slice : m_slices)
            days = std::max(days, slice.first.daysTo(slice.last) + 1);
    const double width = m_frame.body.width() - m_frame.columns;
    const PagedRows &rows = rowsOf(sheet);
    const int first = rows.begins[std::size_t(sheet.part)];
    TimelineView view{.scale = {m_origin, width / double(days)},  // no bar lies left of its beginning
                      .zoom = width / double(days),
                      .sizes = sizesFor(m_frame.row),
                      .links = m_print.links,
                      .critical = m_print.critical};
    // Half a pixel less at the end, where the next page's first row would begin.
    const double left = view.scale.x(time.first);
    view.area = QRectF(left, first * m_frame.row, view.scale.rightOf(time.last) - left,
                       (rows.end(sheet.part) - first) * m_frame.row - 0.5);
    return timelinePicture(m_facts, m_bars, sheet.rollUp ? m_rollUpLinks : m_links, view);
}

void TimelineBook::draw(QPainter &painter, int page) const
{
    const TimelineSheet &sheet = m_sheets[std::size_t(page)];
    const QString asOf = Text::tr("as of %1").arg(format::longDate(m_facts.asOf));
    const TimelineSheetContent content{.title = title(),
                                       .subtitle = subtitle(sheet),
                                       .edition = m_edition.text(),
                                       .asOf = asOf,
                                       .pageNumber
                                       = Text::tr("Page %1 of %2").arg(page + 1).arg(m_sheets.size()),
                                       .coloring = m_print.coloring,
                                       .rows = rowsFor(sheet),
                                       .picture = picture(sheet)};
    const TimelineInk ink{.colors = lightColors, .font = m_font};
    painter.save();
    painter.scale(m_unit, m_unit);
    paintTimelineSheet(painter, m_frame, content, ink);
    if (page == 0 && m_map.height(m_frame.body, m_font) > 0) {
        const double height = m_map.height(m_frame.body, m_font);
        m_map.paint(painter, {m_frame.body.left(), m_frame.footTop() - height, m_frame.body.width(), height},
                    ink);
    }
    painter.restore();
}
