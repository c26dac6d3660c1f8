// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/mspdiresources.h"

#include "model/domain/parties.h"

namespace writing {

using namespace mspdi;

namespace {

/// As many programs at once as the plan allows an agency; without a limit nobody has too much to do.
int unitsOf(Id<Agency> agency, const MspdiProject &project)
{
    const int limit = project.plan.city().agencyLimit;
    const auto tasks = std::ranges::count(project.rows, agency, &OutlineRow::agency);
    return limit > 0 ? limit : std::max(1, int(tasks));
}

/// MS Project refuses names of resources with the signs that it separates them by.
QString resourceName(QString name)
{
    for (const char16_t sign : {u',', u';', u'[', u']'})
        name.replace(QChar(sign), u' ');
    return name.simplified();
}

}

void writeResources(XmlElements &xml, const MspdiProject &project)
{
    xml.begin("Resources");
    for (std::size_t i = 0; i < project.agencies.size(); ++i) {
        const Agency &agency = *project.agencies[i];
        xml.begin("Resource");
        xml.number("UID", project.resourceOf.at(agency.id));
        xml.number("ID", qint64(i) + 1);
        xml.text("Name", resourceName(agencyName(project.plan, agency.id)));
        xml.number("Type", 1);  // people
        xml.flag("IsNull", false);
        xml.text("Initials", resourceName(agency.shortName));
        xml.text("Group", agency.fullName);
        xml.number("MaxUnits", unitsOf(agency.id, project));
        xml.number("CalendarUID", calendarOfResource(i));
        xml.end();
    }
    xml.end();
}

void writeAssignments(XmlElements &xml, const MspdiProject &project)
{
    xml.begin("Assignments");
    int number = 0;
    for (std::size_t place = 0; place < project.rows.size(); ++place) {
        const OutlineRow &row = project.rows[place];
        const auto resource = project.resourceOf.find(row.agency);
        if (resource == project.resourceOf.end())
            continue;
        xml.begin("Assignment");
        xml.number("UID", ++number);
        xml.number("TaskUID", project.uids[place]);
        xml.number("ResourceUID", resource->second);
        xml.number("PercentWorkComplete", row.progress);
        if (row.days.isValid()) {
            xml.text("Finish", finishOf(row));
            xml.text("Start", morningOf(row.days.first));
        }
        xml.number("Units", 1);
        xml.text("Work", hours(row.workDays));
        xml.end();
    }
    xml.end();
}

}
