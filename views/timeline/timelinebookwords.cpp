// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of a timeline say of themselves.
#include "views/timeline/timelinebook.h"

#include "model/domain/format.h"
#include "views/paper/typography.h"

#include <QCoreApplication>
#include <QLocale>

#include <set>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// "Jan 2018 – Jun 2018", "2018–2026".
QString nameOf(const schedule::Days &days, QString (*monthName)(QDate))
{
    const bool years = days.first.dayOfYear() == 1 && days.last.dayOfYear() == days.last.daysInYear();
    return years ? format::years(days.first.year(), days.last.year())
                 : QStringLiteral("%1 – %2").arg(monthName(days.first), monthName(days.last));
}

}

QString TimelineBook::monthName(QDate day)
{
    return QLocale().toString(day, QStringLiteral("MMM yyyy"));
}

/// "SG-01 – SG-05": the first and the last program on a page.
QString TimelineBook::rowsName(const PagedRows &rows, int part) const
{
    QString first;
    QString last;
    for (int row = rows.begins[std::size_t(part)]; row < rows.end(part); ++row)
        if (const QString code = programCodeOf(m_facts.data, rows.keys[std::size_t(row)]); !code.isEmpty()) {
            first = first.isEmpty() ? code : first;
            last = code;
        }
    return first == last ? first : QStringLiteral("%1 – %2").arg(first, last);
}

QString TimelineBook::title() const
{
    const City city = m_facts.data.city();
    return Text::tr("Programs and activities of %1 %2", "city, years")
        .arg(city.name, format::years(m_span.first.year(), m_span.last.year()))
        .simplified();
}

QString TimelineBook::description() const
{
    return Text::tr("%n programs", nullptr, int(m_facts.data.programs.size())) + QStringLiteral(", ")
        + Text::tr("%n activities", nullptr, int(m_facts.data.activities.size()));
}

QString TimelineBook::subtitle(const TimelineSheet &sheet) const
{
    const QString rows = rowsName(rowsOf(sheet), sheet.part);
    QString text = sheet.rollUp ? Text::tr("Summary: programs and their progress, %1").arg(rows)
                                : Text::tr("Programs %1").arg(rows);
    if (m_sheets.size() == 1)
        text = description();
    if (!sheet.rollUp && m_slices.size() > 1)
        text += QStringLiteral(" · ") + nameOf(timeOf(sheet), monthName);
    return text;
}

/// The first page of each group.
std::vector<paper::PdfHeading> TimelineBook::headings() const
{
    std::vector<paper::PdfHeading> result;
    const double top = m_frame.page.height() * m_unit * 72 / paper::unitsPerInch;
    if (m_rollUp.pages() > 0)
        result.push_back({Text::tr("Summary"), 1, 0, top});
    std::set<qint64> told;
    for (std::size_t page = 0; page < m_sheets.size(); ++page) {
        const TimelineSheet &sheet = m_sheets[page];
        if (sheet.rollUp || sheet.slice > 0)
            continue;
        for (int row = m_rows.begins[std::size_t(sheet.part)]; row < m_rows.end(sheet.part); ++row) {
            const OutlineKey &key = m_rows.keys[std::size_t(row)];
            if (key.kind == timelinerow::Group && told.insert(key.id).second)
                result.push_back(
                    {timelineSheetRow(m_facts, m_print.grouping, key).cells[TimelineSheetRow::Name], 1,
                     int(page), top});
        }
    }
    return result;
}
