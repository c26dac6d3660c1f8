// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/import/activitydates.h"

#include "model/exchange/import/dates.h"
#include "model/exchange/import/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString dateMessage(Period::State state, const QString &text)
{
    switch (state) {
    case Period::State::Impossible:
        return Text::tr("There is no day “%1”; the date was left out.").arg(text);
    case Period::State::OutOfRange:
        return Text::tr("“%1” is not in the years %2 to %3; the date was left out.")
            .arg(text)
            .arg(earliestYear)
            .arg(latestYear);
    default:
        return Text::tr("“%1” is no date and was left out. Write it like 30/08/2017.").arg(text);
    }
}

/// The date of a column: the first day of a month for a start, the last one for a finish.
QDate dateOf(Context &context, const RowReader &row, Field field)
{
    const Column *column = row.table().column(field);
    if (!column || row.isError(*column))
        return {};
    const Period period = periodOf(row.cell(*column));
    if (period.state == Period::State::Valid)
        return field == Field::Start || field == Field::NotBefore ? period.first : period.last;
    if (period.state != Period::State::Absent) {
        const QString text = Grid::textOf(row.cell(*column)).left(60);
        context.report.warn(row.place(column), "bad_date", dateMessage(period.state, text), text);
    }
    return {};
}

/// Work days: "10", "10 hari", "2 minggu", "1 bulan".
std::optional<int> workDaysIn(const QString &text, DecimalSign sign)
{
    static const QRegularExpression form(QStringLiteral("^(\\d+(?:[.,]\\d+)?)\\s*([a-z ]*)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    const auto number = parseNumber(match.captured(1), sign);
    if (!number)
        return {};
    const QString unit = match.captured(2).trimmed().toLower();
    const double days = unit.startsWith(u'm') || unit.startsWith(u'w') ? 5 : unit.startsWith(u'b') ? 21 : 1;
    const double duration
        = std::ceil(*number * (unit.startsWith(QStringLiteral("month")) ? 21 : days) - 1e-9);
    return duration >= 0 && duration <= 10'000 ? std::optional(int(duration)) : std::nullopt;
}

void layDuration(Context &context, const RowReader &row, Activity &activity)
{
    const QString text = row.text(Field::Duration);
    if (text.isEmpty())
        return;
    const auto days = workDaysIn(text, row.table().decimalSign());
    if (text.startsWith(u'-') || text.startsWith(u'−'))
        context.report.warn(
            row.place(Field::Duration), "negative_duration",
            Text::tr("A duration cannot be less than zero; “%1” was left out.").arg(text.left(60)), text);
    else if (!days)
        context.report.warn(row.place(Field::Duration), "unreadable_duration",
                            Text::tr("“%1” is no number of work days and was left out.").arg(text.left(60)),
                            text);
    else if (*days == 0)
        activity.milestone = true;
    else if (!activity.start.isValid() || !activity.finish.isValid())
        activity.duration = *days;
}

void layProgress(Context &context, const RowReader &row, Activity &activity)
{
    const Column *column = row.table().column(Field::Progress);
    if (!column)
        return;
    const SheetCell &cell = row.cell(*column);
    const auto number = row.number(*column);
    if (!number)
        return;
    const bool share = cell.percent || (cell.kind == SheetCell::Kind::Text && cell.text.contains(u'%'));
    const double percent = share ? *number * 100 : *number;
    if (percent >= 0 && percent <= 100)
        activity.progress = int(std::floor(percent + 1e-9));
    else
        context.report.warn(
            row.place(column), "progress_out_of_range",
            Text::tr("Progress goes from 0 to 100 %; “%1” was left out.").arg(Grid::textOf(cell)),
            Grid::textOf(cell));
}

/// What a column of yes and no says; a cell that is empty says nothing.
void layMark(const RowReader &row, Field field, bool &marked)
{
    if (const QString text = row.text(field); !text.isEmpty())
        marked = !isInList("unmarked", text);
}

/// What binds the activity besides its dates and links.
void layBounds(Context &context, const RowReader &row, Activity &activity)
{
    if (const QDate day = dateOf(context, row, Field::NotBefore); day.isValid())
        activity.notBefore = day;
    if (const QDate day = dateOf(context, row, Field::NotAfter); day.isValid())
        activity.notAfter = day;
    layMark(row, Field::Fixed, activity.fixed);
    if (activity.fixed && !activity.start.isValid() && !activity.finish.isValid())
        context.report.warn(row.place(Field::Fixed), "fixed_without_date",
                            Text::tr("A fixed start needs a date; the activity starts as its links ask."));
}

/// One date alone says neither how long the work takes nor when it begins.
void reportMissing(Context &context, const RowReader &row, const QDate &start, const QDate &finish)
{
    const Field missing = start.isValid() ? Field::Finish : Field::Start;
    const Column *column = row.table().column(missing);
    const bool one = start.isValid() != finish.isValid();
    if (one && column && row.cell(*column).isBlank() && row.text(Field::Duration).isEmpty()
        && row.text(Field::Predecessor).isEmpty())
        context.report.warn(
            row.place(column), "missing_date",
            Text::tr("One of the two dates is empty and no duration is stated, so the activity cannot be "
                     "placed."));
}

/// Marked or coloured months: from the first day of the first one to the last day of the last one.
std::pair<QDate, QDate> markedMonths(const RowReader &row, int yearOfTable)
{
    QDate first;
    QDate last;
    for (const Column &column : row.table().columns) {
        if (column.field != Field::Month)
            continue;
        const QString text = row.text(column);
        const int year = column.years.empty() ? yearOfTable : column.years.front();
        const bool marked = text.isEmpty() ? row.cell(column).filled : !isInList("unmarked", text);
        if (!marked || year <= 0)
            continue;
        const QDate month(year, column.level, 1);
        first = first.isValid() ? std::min(first, month) : month;
        last = std::max(last, month.addMonths(1).addDays(-1));
    }
    return {first, last};
}

}

void layDates(Context &context, const RowReader &row, Activity &activity)
{
    QDate start = dateOf(context, row, Field::Start);
    QDate finish = dateOf(context, row, Field::Finish);
    if (row.has(Field::Month) && !start.isValid() && !finish.isValid()) {
        const int stated = fiscalYear(row.table());
        std::tie(start, finish) = markedMonths(row, stated > 0 ? stated : context.plan.city().firstYear);
    }
    layMark(row, Field::Milestone, activity.milestone);
    layMark(row, Field::OnRoadmap, activity.onRoadmap);
    if (start.isValid() && finish.isValid() && finish < start) {
        context.report.warn(row.place(Field::Finish), "finish_before_start",
                            Text::tr("The activity finishes before it starts; its finish was left out."),
                            row.text(Field::Finish));
        finish = {};
    } else {
        reportMissing(context, row, start, finish);
    }
    if (start.isValid())
        activity.start = start;
    if (finish.isValid())
        activity.finish = finish;
    layDuration(context, row, activity);
    layBounds(context, row, activity);
    layProgress(context, row, activity);
}
