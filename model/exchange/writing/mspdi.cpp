// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/mspdi.h"

#include "model/exchange/projectfields.h"
#include "model/exchange/writing/mspdicalendar.h"
#include "model/exchange/writing/mspdiresources.h"
#include "model/exchange/writing/mspditasks.h"

#include <QXmlStreamWriter>

namespace writing {

namespace {

using namespace mspdi;
using namespace projectfields;

int workDaysAWeek(City::WorkWeek week)
{
    return week == City::WorkWeek::MondayToFriday ? 5 : week == City::WorkWeek::MondayToSaturday ? 6 : 7;
}

void writeHead(XmlElements &xml, const MspdiProject &project)
{
    const City city = project.plan.city();
    xml.number("SaveVersion", 12);
    xml.text("Name", city.name);
    xml.text("Title", city.name);
    xml.flag("ScheduleFromStart", true);
    const schedule::Days span = project.span();
    if (span.isValid()) {
        xml.text("StartDate", morningOf(span.first));
        xml.text("FinishDate", eveningOf(span.last));
    }
    xml.number("CurrencyDigits", 0);
    xml.text("CurrencySymbol", QStringLiteral("Rp"));
    xml.text("CurrencyCode", QStringLiteral("IDR"));
    xml.number("CalendarUID", calendarUid);
    xml.text("DefaultStartTime", QStringLiteral("08:00:00"));
    xml.text("DefaultFinishTime", QStringLiteral("17:00:00"));
    xml.number("MinutesPerDay", qint64(hoursADay) * 60);
    xml.number("MinutesPerWeek", qint64(workDaysAWeek(city.workWeek)) * hoursADay * 60);
    xml.number("DaysPerMonth", qint64(workDaysAWeek(city.workWeek)) * 4);
    xml.number("DefaultTaskType", 1);
    xml.number("DurationFormat", inDays);
    xml.flag("HonorConstraints", true);
    xml.flag("NewTasksEffortDriven", false);
    if (city.asOf.isValid()) {
        xml.text("StatusDate", eveningOf(city.asOf));
        xml.text("CurrentDate", morningOf(city.asOf));
    }
}

void writeCustomFields(XmlElements &xml)
{
    xml.begin("ExtendedAttributes");
    for (const CustomField &field : {codeField, kindField, roadmapField}) {
        xml.begin("ExtendedAttribute");
        xml.text("FieldID", QString::fromLatin1(field.id));
        xml.text("FieldName", QString::fromLatin1(field.name));
        xml.text("Alias", QString::fromLatin1(field.alias));
        xml.end();
    }
    xml.end();
}

}

QByteArray toMspdi(const PlanData &data)
{
    const MspdiProject project(data);
    QByteArray bytes;
    QXmlStreamWriter stream(&bytes);
    stream.setAutoFormatting(true);
    stream.setAutoFormattingIndent(1);
    stream.writeStartDocument(QStringLiteral("1.0"), true);
    stream.writeStartElement(QStringLiteral("Project"));
    stream.writeDefaultNamespace(QStringLiteral("http://schemas.microsoft.com/project"));
    XmlElements xml(stream);
    writeHead(xml, project);
    writeCustomFields(xml);
    writeCalendars(xml, project);
    writeTasks(xml, project);
    writeResources(xml, project);
    writeAssignments(xml, project);
    stream.writeEndDocument();
    return bytes;
}

}
