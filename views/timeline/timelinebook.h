// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinepages.h"
#include "views/timeline/timelinesheet.h"
#include "views/timeline/timelinesheets.h"

/// The pages of one timeline, laid out; they are painted when they are asked for.
class TimelineBook {
public:
    /// Throws a Failure where the years that are asked for hold nothing. \a poster: all on one page.
    TimelineBook(const PlanData &data, const Edition &edition, const TimelinePrint &print, bool poster);

    /// They keep \a self, which is this book, alive.
    paper::Sheets sheets(const std::shared_ptr<const TimelineBook> &self) const;

private:
    using Widths = std::array<double, TimelineSheetRow::ColumnCount>;

    Widths widest(const std::vector<OutlineKey> &keys) const;
    void setFrame(const std::vector<OutlineKey> &keys, bool poster);
    void layOut(const std::vector<OutlineKey> &keys);
    void makeMap();
    void draw(QPainter &painter, int page) const;
    std::vector<TimelineSheetRow> rowsFor(const TimelineSheet &sheet) const;
    TimelinePicture picture(const TimelineSheet &sheet) const;
    std::vector<paper::PdfHeading> headings() const;
    static QString monthName(QDate day);  ///< "Jan 2018"
    QString title() const;
    QString description() const;
    QString rowsName(const PagedRows &rows, int part) const;
    QString subtitle(const TimelineSheet &sheet) const;
    const PagedRows &rowsOf(const TimelineSheet &sheet) const { return sheet.rollUp ? m_rollUp : m_rows; }
    const schedule::Days &timeOf(const TimelineSheet &sheet) const
    {
        return sheet.rollUp ? m_span : m_slices[std::size_t(sheet.slice)];
    }

    TimelinePrint m_print;
    Edition m_edition;
    TimelineFacts m_facts;
    Outline m_outline;
    TimelineBars m_bars;
    QDate m_origin;  ///< no bar begins before it
    schedule::Days m_span;
    std::vector<schedule::Days> m_slices;
    QFont m_font;
    double m_unit;  ///< of the layout, for a pixel
    TimelineFrame m_frame;
    PagedRows m_rollUp;
    PagedRows m_rows;
    TimelineRows m_links;  ///< m_rows with the links between them
    TimelineRows m_rollUpLinks;
    std::vector<TimelineSheet> m_sheets{TimelineSheet{}};
    TimelineMap m_map;
};
