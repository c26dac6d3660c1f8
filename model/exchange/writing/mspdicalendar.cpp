// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/mspdicalendar.h"

#include "model/domain/parties.h"

#include <QCoreApplication>

namespace writing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

struct Calendar {
    int uid = 0;
    QString name{};
    int base = -1;  ///< the calendar that it follows; -1: none
};

void begin(XmlElements &xml, const Calendar &calendar)
{
    xml.begin("Calendar");
    xml.number("UID", calendar.uid);
    xml.text("Name", calendar.name);
    xml.flag("IsBaseCalendar", calendar.base < 0);
    xml.number("BaseCalendarUID", calendar.base);
}

void writeHours(XmlElements &xml)
{
    xml.begin("WorkingTimes");
    for (const auto &[from, to] : {std::pair("08:00:00", "12:00:00"), std::pair("13:00:00", "17:00:00")}) {
        xml.begin("WorkingTime");
        xml.text("FromTime", QString::fromLatin1(from));
        xml.text("ToTime", QString::fromLatin1(to));
        xml.end();
    }
    xml.end();
}

/// \a day from 1, a Sunday, to 7.
bool isWorked(City::WorkWeek week, int day)
{
    switch (week) {
    case City::WorkWeek::MondayToFriday:
        return day > 1 && day < 7;
    case City::WorkWeek::MondayToSaturday:
        return day > 1;
    case City::WorkWeek::EveryDay:
    case City::WorkWeek::Count:
        break;
    }
    return true;
}

void writePeriod(XmlElements &xml, QDate day)
{
    xml.begin("TimePeriod");
    xml.text("FromDate", day.toString(Qt::ISODate) + QStringLiteral("T00:00:00"));
    xml.text("ToDate", day.toString(Qt::ISODate) + QStringLiteral("T23:59:00"));
    xml.end();
}

void writeWeek(XmlElements &xml, City::WorkWeek week, const std::vector<Holiday> &holidays)
{
    xml.begin("WeekDays");
    for (int day = 1; day <= 7; ++day) {
        xml.begin("WeekDay");
        xml.number("DayType", day);
        xml.flag("DayWorking", isWorked(week, day));
        if (isWorked(week, day))
            writeHours(xml);
        xml.end();
    }
    for (const Holiday &holiday : holidays) {
        xml.begin("WeekDay");
        xml.number("DayType", 0);
        xml.flag("DayWorking", false);
        writePeriod(xml, holiday.date);
        xml.end();
    }
    xml.end();
}

void writeExceptions(XmlElements &xml, const std::vector<Holiday> &holidays)
{
    constexpr int once = 1;
    xml.begin("Exceptions");
    for (const Holiday &holiday : holidays) {
        xml.begin("Exception");
        xml.flag("EnteredByOccurrences", false);
        writePeriod(xml, holiday.date);
        xml.number("Occurrences", once);
        xml.text("Name", holiday.name);
        xml.number("Type", once);
        xml.flag("DayWorking", false);
        xml.end();
    }
    xml.end();
}

}

void writeCalendars(XmlElements &xml, const MspdiProject &project)
{
    const City::WorkWeek week = project.plan.city().workWeek;
    std::vector<Holiday> holidays;
    if (week != City::WorkWeek::EveryDay)  // who works every day works on those too
        holidays.assign(project.plan.holidays.begin(), project.plan.holidays.end());
    xml.begin("Calendars");
    begin(xml, {.uid = mspdi::calendarUid, .name = Text::tr("Work calendar")});
    writeWeek(xml, week, holidays);
    if (!holidays.empty())
        writeExceptions(xml, holidays);
    xml.end();
    for (std::size_t i = 0; i < project.agencies.size(); ++i) {
        begin(xml,
              {.uid = mspdi::calendarOfResource(i),
               .name = agencyName(project.plan, project.agencies[i]->id),
               .base = mspdi::calendarUid});
        xml.end();
    }
    xml.end();
}

}
