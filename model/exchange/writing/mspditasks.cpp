// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/mspditasks.h"

#include "model/exchange/projectfields.h"

namespace writing {

namespace {

using namespace mspdi;
using namespace projectfields;
using Kind = OutlineRow::Kind;

/// MS Project counts money in hundredths.
qint64 hundredths(Money money)
{
    return money.rupiah * 100;
}

/// The number of a type of link in the file.
int numberOf(Link type)
{
    switch (type) {
    case Link::FF:
        return 0;
    case Link::SF:
        return 2;
    case Link::SS:
        return 3;
    case Link::FS:
    case Link::Count:
        break;
    }
    return 1;
}

const char *tokenOf(Kind kind)
{
    switch (kind) {
    case Kind::Pillar:
        return pillarKind;
    case Kind::Program:
        return programKind;
    case Kind::Candidate:
        return candidateKind;
    case Kind::Activity:
        break;
    }
    return activityKind;
}

/// What holds a row back.
struct Constraint {
    enum Type { AsSoonAsPossible = 0, MustStartOn = 2, StartNoEarlierThan = 4 };

    Type type = AsSoonAsPossible;
    QDate day{};
};

class TaskWriter {
public:
    TaskWriter(XmlElements &xml, const MspdiProject &project)
        : m_in(xml)
        , m_project(project)
    {
    }

    void write()
    {
        m_in.begin("Tasks");
        for (std::size_t row = 0; row < m_project.rows.size(); ++row)
            writeTask(row);
        m_in.end();
    }

private:
    void writeTask(std::size_t place)
    {
        const OutlineRow &row = m_project.rows[place];
        m_in.begin("Task");
        m_in.number("UID", m_project.uids[place]);
        m_in.number("ID", qint64(place) + 1);
        m_in.text("Name", row.name.simplified());
        m_in.number("Type", 1);  // of fixed duration: more people make it no shorter
        m_in.flag("IsNull", false);
        if (row.activity && !row.activity->agencyText.isEmpty())
            m_in.text("Contact", row.activity->agencyText);
        m_in.text("WBS", row.code.isEmpty() ? row.number : row.code);
        m_in.text("OutlineNumber", row.number);
        m_in.number("OutlineLevel", row.level);
        m_in.number("Priority", 500);
        writeTime(row);
        m_in.number("FixedCost", hundredths(row.budget));
        m_in.number("PercentComplete", row.progress);
        m_in.number("Cost", hundredths(row.cost));
        writeProgress(row);
        writeConstraint(row);
        if (!row.note.isEmpty())
            m_in.text("Notes", row.note);
        if (row.activity)
            writeLinks(row.activity->id);
        writeCustomValues(row);
        m_in.end();
    }

    void writeTime(const OutlineRow &row)
    {
        if (row.days.isValid()) {
            m_in.text("Start", morningOf(row.days.first));
            m_in.text("Finish", finishOf(row));
        }
        m_in.text("Duration", hours(row.workDays));
        m_in.number("DurationFormat", inDays);
        m_in.text("Work", hours(row.agency ? row.workDays : 0));
        m_in.flag("EffortDriven", false);
        m_in.flag("Estimated", false);
        m_in.flag("Milestone", isMilestone(row));
        m_in.flag("Summary", row.summary);
    }

    /// What MS Project computes the percentage from.
    void writeProgress(const OutlineRow &row)
    {
        if (row.summary || row.progress == 0 || !row.days.isValid())
            return;
        const qint64 minutes = row.workDays * hoursADay * 60;
        const qint64 done = minutes * row.progress / 100;
        const auto text = [](qint64 all) { return QStringLiteral("PT%1H%2M0S").arg(all / 60).arg(all % 60); };
        m_in.text("ActualStart", morningOf(row.days.first));
        if (row.progress == 100)
            m_in.text("ActualFinish", finishOf(row));
        m_in.text("ActualDuration", text(done));
        m_in.text("RemainingDuration", text(minutes - done));
    }

    Constraint constraintOf(const OutlineRow &row) const
    {
        if (!row.activity)
            return row.summary ? Constraint{} : Constraint{Constraint::StartNoEarlierThan, row.days.first};
        const schedule::Days planned = schedule::plannedDays(*row.activity, m_project.calendar);
        const QDate day = planned.isValid() ? planned.first : QDate();
        if (row.activity->fixed && day.isValid())
            return {Constraint::MustStartOn, day};
        const QDate bound = row.activity->notBefore;
        const QDate earliest = !day.isValid() || (bound.isValid() && bound > day) ? bound : day;
        return earliest.isValid() ? Constraint{Constraint::StartNoEarlierThan, earliest} : Constraint{};
    }

    void writeConstraint(const OutlineRow &row)
    {
        const Constraint constraint = constraintOf(row);
        m_in.number("ConstraintType", constraint.type);
        m_in.number("CalendarUID", -1);
        if (constraint.day.isValid())
            m_in.text("ConstraintDate", morningOf(constraint.day));
        if (row.activity && row.activity->notAfter.isValid())
            m_in.text("Deadline", eveningOf(row.activity->notAfter));
    }

    void writeLinks(Id<Activity> successor)
    {
        constexpr int tenthsOfAMinuteADay = hoursADay * 60 * 10;
        const auto links = m_project.links.find(successor);
        if (links == m_project.links.end())
            return;
        for (const Dependency *link : links->second) {
            m_in.begin("PredecessorLink");
            m_in.number("PredecessorUID", m_project.uids[m_project.placeOf.at(link->predecessor)]);
            m_in.number("Type", numberOf(link->type));
            m_in.flag("CrossProject", false);
            m_in.number("LinkLag", qint64(link->lag) * tenthsOfAMinuteADay);
            m_in.number("LagFormat", inDays);
            m_in.end();
        }
    }

    void writeCustomValues(const OutlineRow &row)
    {
        writeCustomValue(codeField, row.code);
        writeCustomValue(kindField, QString::fromLatin1(tokenOf(row.kind)));
        if (row.activity && row.activity->onRoadmap)
            writeCustomValue(roadmapField, QStringLiteral("1"));
    }

    void writeCustomValue(const CustomField &field, const QString &value)
    {
        if (value.isEmpty())
            return;
        m_in.begin("ExtendedAttribute");
        m_in.text("FieldID", QString::fromLatin1(field.id));
        m_in.text("Value", value);
        m_in.end();
    }

    XmlElements &m_in;
    const MspdiProject &m_project;
};

}

void writeTasks(XmlElements &xml, const MspdiProject &project)
{
    TaskWriter(xml, project).write();
}

}
