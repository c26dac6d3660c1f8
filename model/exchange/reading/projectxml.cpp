// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/reading/projectxml.h"

#include "model/exchange/problem.h"
#include "model/exchange/projectfields.h"
#include "model/exchange/reading/textencoding.h"
#include "model/exchange/reading/xmlwalk.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

using Task = ProjectFile::Task;
using Link = ProjectFile::Link;

/// Formats of durations and lags that count by the clock, night and weekend included.
bool isElapsed(int format)
{
    static const std::vector<int> elapsed{4, 6, 8, 10, 12, 20, 36, 38, 40, 42, 44, 52};
    return std::ranges::find(elapsed, format) != elapsed.end();
}

bool isPercent(int format)
{
    return format == 19 || format == 20 || format == 51 || format == 52;
}

class Reader {
public:
    Reader(const QByteArray &bytes, const Limits &limits)
        : m_xml(bytes, limits)
        , m_limits(limits)
    {
    }

    ProjectFile read()
    {
        while (m_xml.next())
            readPart();
        m_xml.requireSound();
        for (Task &task : m_file.tasks)
            for (const qint64 resource : m_assigned.value(task.uid))
                if (const QString name = m_resources.value(resource); !name.isEmpty())
                    task.resources.append(name);
        return std::move(m_file);
    }

private:
    void readPart()
    {
        if (m_xml.is(u"MinutesPerDay"))
            m_file.minutesPerDay = std::clamp(m_xml.text().toInt(), 60, 1440);
        else if (m_xml.is(u"ExtendedAttributes"))
            each(u"ExtendedAttribute", &Reader::readCustomField);
        else if (m_xml.is(u"Tasks"))
            each(u"Task", &Reader::readTask);
        else if (m_xml.is(u"Resources"))
            each(u"Resource", &Reader::readResource);
        else if (m_xml.is(u"Assignments"))
            each(u"Assignment", &Reader::readAssignment);
        else
            m_xml.skip();
    }

    void each(QStringView name, void (Reader::*readOne)())
    {
        while (m_xml.next()) {
            if (m_xml.is(name))
                (this->*readOne)();
            else
                m_xml.skip();
        }
    }

    /// Whether a file is ours, and where it keeps what MS Project has no place for.
    void readCustomField()
    {
        QString id;
        QString alias;
        while (m_xml.next()) {
            if (m_xml.is(u"FieldID"))
                id = m_xml.text();
            else if (m_xml.is(u"Alias"))
                alias = m_xml.text();
            else
                m_xml.skip();
        }
        m_customFields.insert(id, alias);
    }

    void readTask()
    {
        Task task;
        int format = 0;
        bool active = true;
        QString duration;
        while (m_xml.next()) {
            if (m_xml.is(u"DurationFormat"))
                format = m_xml.text().toInt();
            else if (m_xml.is(u"Duration"))
                duration = m_xml.text();
            else if (m_xml.is(u"Active"))
                active = m_xml.text() != u"0";
            else if (m_xml.is(u"PredecessorLink"))
                readLink(task);
            else if (m_xml.is(u"ExtendedAttribute"))
                readCustomValue(task);
            else if (!readWords(task) && !readFigures(task) && !readDates(task))
                m_xml.skip();
        }
        if (const auto minutes = minutesOf(duration))
            task.duration = {*minutes, isElapsed(format)};
        if (task.level < 0)
            task.level = int(task.number.count(u'.')) + 1;
        task.absent = task.absent || !active;
        m_xml.requireFewer(qint64(m_file.tasks.size()), m_limits.rows / 2);
        m_file.tasks.push_back(std::move(task));
    }

    bool readWords(Task &task)
    {
        if (m_xml.is(u"Name"))
            task.name = m_xml.text();
        else if (m_xml.is(u"WBS"))
            task.wbs = m_xml.text();
        else if (m_xml.is(u"OutlineNumber"))
            task.number = m_xml.text();
        else if (m_xml.is(u"Contact"))
            task.contact = m_xml.text();
        else if (m_xml.is(u"Notes"))
            task.note = m_xml.text();
        else
            return false;
        return true;
    }

    bool readFigures(Task &task)
    {
        if (m_xml.is(u"UID"))
            task.uid = m_xml.text().toLongLong();
        else if (m_xml.is(u"OutlineLevel"))
            task.level = std::clamp(m_xml.text().toInt(), 0, 1000);
        else if (m_xml.is(u"PercentComplete"))
            task.percent = std::clamp(int(m_xml.text().toDouble()), 0, 100);
        else if (m_xml.is(u"ConstraintType"))
            task.constraint = m_xml.text().toInt();
        else if (m_xml.is(u"Milestone"))
            task.milestone = isYes(m_xml.text());
        else if (m_xml.is(u"Summary"))
            task.summary = isYes(m_xml.text());
        else if (m_xml.is(u"IsNull") || m_xml.is(u"ExternalTask"))
            task.absent = isYes(m_xml.text()) || task.absent;
        else
            return false;
        return true;
    }

    bool readDates(Task &task)
    {
        if (m_xml.is(u"Start"))
            task.start = time();
        else if (m_xml.is(u"Finish"))
            task.finish = time();
        else if (m_xml.is(u"ConstraintDate"))
            task.constraintDay = time().date();
        else if (m_xml.is(u"Deadline"))
            task.deadline = time().date();
        else
            return false;
        return true;
    }

    static bool isYes(const QString &text) { return text == u"1" || text == u"true"; }
    QDateTime time() { return QDateTime::fromString(m_xml.text(), Qt::ISODate); }

    void readLink(Task &task)
    {
        Link link;
        int format = 0;
        while (m_xml.next()) {
            if (m_xml.is(u"PredecessorUID"))
                link.predecessor = m_xml.text().toLongLong();
            else if (m_xml.is(u"Type"))
                link.type = m_xml.text().toInt();
            else if (m_xml.is(u"LinkLag"))
                link.lag.minutes = m_xml.text().toDouble() / 10;
            else if (m_xml.is(u"LagFormat"))
                format = m_xml.text().toInt();
            else if (m_xml.is(u"CrossProject"))
                link.elsewhere = isYes(m_xml.text());
            else
                m_xml.skip();
        }
        link.lag.elapsed = isElapsed(format);
        link.percent = isPercent(format);
        if (link.percent)
            link.lag.minutes *= 10;
        m_xml.requireFewer(++m_links, 2LL * m_limits.rows);
        task.links.push_back(link);
    }

    void readCustomValue(Task &task)
    {
        QString id;
        QString value;
        while (m_xml.next()) {
            if (m_xml.is(u"FieldID"))
                id = m_xml.text();
            else if (m_xml.is(u"Value"))
                value = m_xml.text();
            else
                m_xml.skip();
        }
        const QString alias = m_customFields.value(id);
        using namespace projectfields;
        if (alias == QLatin1String(codeField.alias))
            task.code = value;
        else if (alias == QLatin1String(kindField.alias))
            task.kind = value;
        else if (alias == QLatin1String(roadmapField.alias))
            task.onRoadmap = isYes(value);
    }

    void readResource()
    {
        qint64 uid = 0;
        QString name;
        while (m_xml.next()) {
            if (m_xml.is(u"UID"))
                uid = m_xml.text().toLongLong();
            else if (m_xml.is(u"Name"))
                name = m_xml.text();
            else
                m_xml.skip();
        }
        m_xml.requireFewer(m_resources.size(), m_limits.rows);
        m_resources.insert(uid, name);
    }

    void readAssignment()
    {
        qint64 task = -1;
        qint64 resource = -1;
        while (m_xml.next()) {
            if (m_xml.is(u"TaskUID"))
                task = m_xml.text().toLongLong();
            else if (m_xml.is(u"ResourceUID"))
                resource = m_xml.text().toLongLong();
            else
                m_xml.skip();
        }
        m_xml.requireFewer(++m_assignments, 2LL * m_limits.rows);
        m_assigned[task].append(resource);
    }

    XmlWalk m_xml;
    const Limits &m_limits;
    ProjectFile m_file{};
    QHash<QString, QString> m_customFields{};  ///< alias by number
    QHash<qint64, QString> m_resources{};
    QHash<qint64, QList<qint64>> m_assigned{};
    qint64 m_links = 0;
    qint64 m_assignments = 0;
};

}

bool isProjectXml(const QByteArray &bytes)
{
    const QString head = decodeText(bytes.left(4096)).text;
    return head.contains(u"<Project") && head.contains(u"schemas.microsoft.com/project");
}

ProjectFile readProjectXml(const QByteArray &bytes, const Limits &limits)
{
    return Reader(bytes, limits).read();
}

std::optional<double> minutesOf(const QString &duration)
{
    static const QRegularExpression form(QStringLiteral(
        "^P(?:(\\d{1,6})D)?(?:T(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})(?:\\.\\d+)?S)?)?$"));
    const auto match = form.match(duration.trimmed());
    if (!match.hasMatch())
        return {};
    return match.captured(1).toDouble() * 1440 + match.captured(2).toDouble() * 60
        + match.captured(3).toDouble() + match.captured(4).toDouble() / 60;
}
