// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/workloadsheet.h"

#include "model/domain/format.h"
#include "model/domain/parties.h"
#include "model/exchange/writing/sheetwriter.h"
#include "model/schedule/workload.h"

#include <QCoreApplication>

#include <array>

namespace writing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

using schedule::Duty;
using schedule::Load;
using schedule::Workload;

constexpr int yearRow = 3;
constexpr int headRow = 4;
constexpr int firstRow = 5;

/// A program of an agency, as a row of the sheet of programs.
struct DutyRow {
    Id<Agency> agency{};
    Duty duty{};
};

class WorkloadWriter {
public:
    explicit WorkloadWriter(const PlanData &data)
        : m_data(data)
        , m_calendar(schedule::calendarOf(data))
        , m_spans(schedule::programSpans(data, schedule::computeSchedule(data, m_calendar), m_calendar))
        , m_workload(data, m_spans)
    {
        if (m_workload.quarters() == 0)
            return;
        const schedule::Days whole{m_workload.daysOf(0).first,
                                   m_workload.daysOf(m_workload.quarters() - 1).last};
        for (std::size_t i = 0; i < m_workload.agencies().size(); ++i) {
            const Id<Agency> agency = m_workload.agencies()[i];
            const auto duties = schedule::dutiesOf(data, m_spans, agency, whole);
            if (!duties.empty())
                m_agencies.push_back(i);
            for (const Duty &duty : duties)
                m_duties.push_back({agency, duty});
        }
    }

    std::vector<Sheet> sheets()
    {
        Sheet leads = loadSheet(Text::tr("Programs led"), &Load::leads);
        writeLimits(leads);
        return {leads, loadSheet(Text::tr("Programs supported"), &Load::supports), dutySheet()};
    }

private:
    static QString roleName(bool leads) { return leads ? Text::tr("leads") : Text::tr("supports"); }
    static QString dutySheetName() { return Text::tr("Programs"); }
    int lastRow() const { return firstRow + int(m_agencies.size()) - 1; }

    /// The quarters over the columns from \a left on, under their years.
    void writeQuarters(Sheet &sheet, int left) const
    {
        static const std::array<const char *, 4> numbers{"I", "II", "III", "IV"};
        for (int quarter = 0; quarter < m_workload.quarters(); ++quarter) {
            const int column = left + quarter;
            const bool begins = quarter % schedule::quartersAYear == 0;
            sheet.widths.push_back(6);
            sheet.put(yearRow, column, {{}, groupHeadStyle});
            if (begins) {
                sheet.put(yearRow, column, {double(m_workload.yearOf(quarter)), groupHeadStyle});
                sheet.merges.push_back({yearRow, column, yearRow, column + schedule::quartersAYear - 1});
            }
            sheet.put(headRow, column,
                      {Text::tr("Q %1", "quarter of a year, in roman figures")
                           .arg(QLatin1String(numbers.at(std::size_t(quarter % schedule::quartersAYear)))),
                       groupHeadStyle});
        }
    }

    void writeHead(Sheet &sheet, const std::vector<std::pair<QString, double>> &columns) const
    {
        for (const auto &[title, width] : columns) {
            sheet.put(headRow, int(sheet.widths.size()), {title, headStyle});
            sheet.widths.push_back(width);
        }
    }

    Sheet loadSheet(const QString &name, int Load::*what) const
    {
        constexpr int left = 2;
        Sheet sheet{.name = name};
        writeTitle(sheet, Text::tr("Workload of the OPD of %1").arg(m_data.city().name),
                   Text::tr("%1: how many at once in each quarter").arg(name));
        writeHead(sheet, {{Text::tr("OPD"), 16}, {Text::tr("Name"), 44}});
        writeQuarters(sheet, left);
        const int peak = int(sheet.widths.size());
        writeHead(sheet, {{Text::tr("Peak"), 8}});
        int greatest = 1;
        for (int row = firstRow; row <= lastRow(); ++row)
            greatest = std::max(greatest, writeAgency(sheet, row, what));
        writeTotals(sheet, left);
        sheet.table = Area{headRow, 0, std::max(headRow, lastRow()), peak};
        sheet.frozenRows = firstRow;
        sheet.frozenColumns = left;
        if (peak > left && !m_agencies.empty())
            sheet.heats.push_back({{firstRow, left, lastRow(), peak - 1}, 0, double(greatest)});
        return sheet;
    }

    /// Returns the most of any quarter.
    int writeAgency(Sheet &sheet, int row, int Load::*what) const
    {
        constexpr int left = 2;
        const std::size_t place = m_agencies[std::size_t(row - firstRow)];
        const Id<Agency> agency = m_workload.agencies()[place];
        sheet.put(row, 0, {agencyName(m_data, agency), textStyle});
        sheet.put(row, 1, {m_data.agencies.find(agency)->fullName, wrappedStyle});
        int greatest = 0;
        for (int quarter = 0; quarter < m_workload.quarters(); ++quarter) {
            const int count = m_workload.at(place, quarter).*what;
            greatest = std::max(greatest, count);
            sheet.put(
                row, left + quarter,
                {Formula{sumFormula(row, quarter, what == &Load::leads), double(count)}, figureStyle()});
        }
        const int last = left + m_workload.quarters() - 1;
        if (last >= left)
            sheet.put(row, last + 1,
                      {Formula{QStringLiteral("MAX(%1:%2)").arg(address(row, left), address(row, last)),
                               double(greatest)},
                       centredStyle});
        return greatest;
    }

    /// None is shown as nothing, so that the others stand out.
    static Style figureStyle()
    {
        Style style = centredStyle;
        style.numbers = QStringLiteral("0;-0;");
        return style;
    }

    /// The ones of a quarter in the sheet of programs, of one agency in one role.
    QString sumFormula(int row, int quarter, bool leads) const
    {
        const QString from = u'\'' + dutySheetName() + QStringLiteral("'!");
        const int end = firstRow + int(m_duties.size()) - 1;
        const auto column = [&](int number) { return from + address(Area{firstRow, number, end, number}); };
        return QStringLiteral("SUMIFS(%1,%2,%3,%4,\"%5\")")
            .arg(column(dutyColumns + quarter), column(0), address(row, 0, false, true), column(1),
                 roleName(leads));
    }

    void writeTotals(Sheet &sheet, int left) const
    {
        const int row = std::max(firstRow, lastRow() + 1);
        sheet.put(row, 0, {Text::tr("Total"), totalStyle});
        sheet.put(row, 1, {{}, totalStyle});
        for (int quarter = 0; quarter < m_workload.quarters() && !m_agencies.empty(); ++quarter) {
            const int column = left + quarter;
            double sum = 0;
            for (int above = firstRow; above <= lastRow(); ++above)
                sum += std::get<double>(
                    std::get<Formula>(sheet.rows[std::size_t(above)][std::size_t(column)].value).value);
            Style style = totalStyle;
            style.align = Style::Align::Centre;
            sheet.put(
                row, column,
                {Formula{
                     QStringLiteral("SUM(%1:%2)").arg(address(firstRow, column), address(lastRow(), column)),
                     sum},
                 style});
        }
    }

    /// "4", or "4; 2020: 6" where a year has a limit of its own.
    QString limitText(Id<Agency> agency) const
    {
        QStringList parts;
        std::optional<int> before;
        for (int year = m_workload.firstYear(); year < m_workload.firstYear() + m_workload.years(); ++year) {
            const std::optional<int> limit = schedule::limitOf(m_data, agency, year);
            if (limit && limit != before)
                parts.append(parts.isEmpty() ? QString::number(*limit)
                                             : QStringLiteral("%1: %2").arg(year).arg(*limit));
            before = limit;
        }
        return parts.join(QStringLiteral("; "));
    }

    void writeLimits(Sheet &sheet) const
    {
        const int column = int(sheet.widths.size());
        writeHead(sheet, {{Text::tr("Limit"), 12}, {Text::tr("Years above it"), 40}});
        const auto over = schedule::overloads(m_data, m_workload);
        for (int row = firstRow; row <= lastRow(); ++row) {
            const Id<Agency> agency = m_workload.agencies()[m_agencies[std::size_t(row - firstRow)]];
            QStringList years;
            for (const schedule::Overload &each : over)
                if (each.agency == agency)
                    years.append(Text::tr("%1 (%2 of %3)", "year, programs led at once, how many can be")
                                     .arg(each.year)
                                     .arg(each.leads)
                                     .arg(each.limit));
            sheet.put(row, column, {limitText(agency), centredStyle});
            sheet.put(row, column + 1, {years.join(QStringLiteral(", ")), wrappedStyle});
        }
        sheet.table->right = column + 1;
    }

    Sheet dutySheet() const
    {
        Sheet sheet{.name = dutySheetName()};
        writeTitle(sheet, Text::tr("The programs behind the workload"),
                   Text::tr("Filter an OPD, and a quarter by its 1, to see what a figure counts."));
        writeHead(sheet,
                  {{Text::tr("OPD"), 16},
                   {Text::tr("Role"), 12},
                   {Text::tr("Code"), 9},
                   {Text::tr("Program"), 48},
                   {Text::tr("Start"), 12},
                   {Text::tr("Finish"), 12}});
        writeQuarters(sheet, dutyColumns);
        for (std::size_t i = 0; i < m_duties.size(); ++i)
            writeDuty(sheet, firstRow + int(i), m_duties[i]);
        sheet.table = Area{headRow, 0, std::max(headRow, firstRow + int(m_duties.size()) - 1),
                           int(sheet.widths.size()) - 1};
        sheet.frozenRows = firstRow;
        sheet.frozenColumns = 4;
        return sheet;
    }

    void writeDuty(Sheet &sheet, int row, const DutyRow &duty) const
    {
        const Program &program = *m_data.programs.find(duty.duty.program);
        const schedule::Days days = m_spans.at(program.id).days;
        sheet.put(row, 0, {agencyName(m_data, duty.agency), textStyle});
        sheet.put(row, 1, {roleName(duty.duty.leads), textStyle});
        sheet.put(row, 2, {program.code, textStyle});
        sheet.put(row, 3, {program.name, wrappedStyle});
        sheet.put(row, 4, {days.first, textStyle});
        sheet.put(row, 5, {days.last, textStyle});
        for (int quarter = 0; quarter < m_workload.quarters(); ++quarter) {
            const schedule::Days of = m_workload.daysOf(quarter);
            const bool runs = days.first <= of.last && days.last >= of.first;
            sheet.put(row, dutyColumns + quarter,
                      {runs ? decltype(Cell::value)(1.0) : std::monostate(), centredStyle});
        }
    }

    static constexpr int dutyColumns = 6;  // before the quarters of the sheet of programs

    const PlanData &m_data;
    schedule::WorkCalendar m_calendar;
    std::map<Id<Program>, schedule::Span> m_spans;
    Workload m_workload;
    std::vector<std::size_t> m_agencies{};  ///< that do anything, by their place in the workload
    std::vector<DutyRow> m_duties{};
};

}

Spreadsheet workloadSpreadsheet(const PlanData &data, const Edition &edition)
{
    return {.title = Text::tr("Workload of the OPD of %1").arg(data.city().name),
            .author = data.city().name,
            .edition = edition.text(),
            .changed = edition.changed,
            .sheets = WorkloadWriter(data).sheets()};
}

}
