// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/reading/projectsheet.h"

#include "model/exchange/projectfields.h"
#include "model/exchange/reading/projectoutline.h"
#include "model/exchange/reading/sheetbuilder.h"

#include <QSet>

#include <cmath>

namespace {

using Task = ProjectFile::Task;
using Link = ProjectFile::Link;

enum Column {
    Number,
    Code,
    Pillar,
    ProgramCode,
    ProgramName,
    Name,
    Agency,
    Start,
    Finish,
    Duration,
    Predecessors,
    Progress,
    Milestone,
    NotBefore,
    NotAfter,
    Fixed,
    Roadmap,
    Note,
    Group
};

/// Words of resources/import/activities.json, in the order of Column.
QStringList headings()
{
    return {QStringLiteral("No"),           QStringLiteral("Kode"),          QStringLiteral("Dimensi"),
            QStringLiteral("Kode program"), QStringLiteral("Program"),       QStringLiteral("Kegiatan"),
            QStringLiteral("OPD"),          QStringLiteral("Mulai"),         QStringLiteral("Selesai"),
            QStringLiteral("Durasi"),       QStringLiteral("Pendahulu"),     QStringLiteral("Progres"),
            QStringLiteral("Tonggak"),      QStringLiteral("Tidak sebelum"), QStringLiteral("Tidak lewat"),
            QStringLiteral("Mulai tetap"),  QStringLiteral("Peta jalan"),    QStringLiteral("Catatan"),
            QStringLiteral("Kelompok")};
}

/// MS Project's numbers of what holds a task back.
enum Constraint { MustStartOn = 2, MustFinishOn = 3, StartNoEarlierThan = 4, FinishNoLaterThan = 7 };

const char *tokenOf(int type)
{
    constexpr std::array<const char *, 4> tokens{"FF", "FS", "SF", "SS"};
    return tokens[type >= 0 && type < int(tokens.size()) ? std::size_t(type) : 1];
}

bool fromStart(int type)
{
    return type == 2 || type == 3;
}

class SheetMaker {
public:
    SheetMaker(const ProjectFile &file, const Limits &limits)
        : m_file(file)
        , m_outline(file)
        , m_builder(m_sheet, m_usage, limits)
    {
        const auto grouped = [](const OutlineLine &line) { return !line.groups.empty(); };
        m_sheet.headings = headings();
        if (std::ranges::none_of(m_outline.lines(), grouped))
            m_sheet.headings.removeLast();
    }

    Sheet make()
    {
        for (std::size_t task = 0; task < m_file.tasks.size(); ++task)
            linkTask(task);
        for (std::size_t task = 0; task < m_file.tasks.size(); ++task)
            if (!m_file.tasks[task].absent && m_outline.lines()[task].number > 0)
                putTask(task);
        return std::move(m_sheet);
    }

private:
    void put(std::size_t task, Column column, const QString &text)
    {
        if (!text.isEmpty())
            m_builder.put(rowOf(task), column, {.text = text, .kind = SheetCell::Kind::Text});
    }

    void put(std::size_t task, Column column, const QDate &day)
    {
        if (day.isValid())
            m_builder.put(rowOf(task), column,
                          {.number = double(day.toJulianDay()), .kind = SheetCell::Kind::Date});
    }

    void put(std::size_t task, Column column, double number)
    {
        m_builder.put(rowOf(task), column, {.number = number, .kind = SheetCell::Kind::Number});
    }

    void mark(std::size_t task, Column column, bool marked)
    {
        put(task, column, marked ? QStringLiteral("Ya") : QString());
    }

    int rowOf(std::size_t task) const { return m_outline.lines()[task].number - 1; }

    /// What the links of a task say, under the task that they come to: they may stand at a heading.
    void linkTask(std::size_t task)
    {
        for (const Link &link : m_file.tasks[task].links) {
            const auto successor = m_outline.activityFor(task, link.type == 1 || link.type == 3);
            const QString words = successor && !link.elsewhere ? wordsOf(link, *successor) : QString();
            if (words.isEmpty())
                continue;
            m_waits[*successor] = m_waits[*successor] || link.type == 0 || link.type == 1;
            const auto known = m_known.size();
            m_known.insert({*successor, words});
            if (m_known.size() > known)
                m_links[*successor].append(words);
        }
    }

    /// "12FS+5"; empty where the link comes from nothing that is there, or from \a successor itself.
    QString wordsOf(const Link &link, std::size_t successor) const
    {
        const auto found = m_outline.find(link.predecessor);
        if (!found)  // nobody has it: a problem
            return QStringLiteral("UID %1").arg(link.predecessor) + QLatin1String(tokenOf(link.type));
        const auto predecessor = m_outline.activityFor(*found, fromStart(link.type));
        if (m_file.tasks[*found].absent || !predecessor || *predecessor == successor)
            return {};
        const QString words
            = QString::number(m_outline.lines()[*predecessor].number) + QLatin1String(tokenOf(link.type));
        const qint64 lag = lagOf(link, m_file.tasks[*found]);
        return lag == 0 ? words : words + (lag > 0 ? u'+' : u'-') + QString::number(std::abs(lag));
    }

    /// Work days.
    qint64 lagOf(const Link &link, const Task &predecessor) const
    {
        constexpr double longest = 9999;
        double days = daysOf(link.lag);
        if (link.percent)
            days = predecessor.duration ? daysOf(*predecessor.duration) * link.lag.minutes / 100 : 0;
        return std::llround(std::clamp(days, -longest, longest));
    }

    double daysOf(const ProjectFile::Time &time) const
    {
        constexpr double workDaysAWeek = 5;
        return time.elapsed ? time.minutes / 1440 * workDaysAWeek / 7 : time.minutes / m_file.minutesPerDay;
    }

    void putTask(std::size_t task)
    {
        const OutlineLine &line = m_outline.lines()[task];
        const Task &read = m_file.tasks[task];
        put(task, Number, QString::number(line.number));
        if (line.heading) {
            put(task, ProgramName, headingName(task));
            return;
        }
        putPlace(task, line);
        const QString name = read.name.simplified();
        put(task, Name, name.isEmpty() ? QStringLiteral("Kegiatan %1").arg(line.number) : name);
        put(task, Code, codeOf(read));
        put(task, Agency,
            read.resources.isEmpty() ? read.contact : read.resources.join(QStringLiteral("; ")));
        putTime(task);
        putBounds(task);
        put(task, Predecessors, m_links.value(task).join(QStringLiteral(", ")));
        mark(task, Roadmap, read.onRoadmap);
        put(task, Note, read.note.trimmed());
    }

    /// It stands in every row under it, so a hostile one must not be long.
    QString headingName(std::size_t heading) const
    {
        constexpr qsizetype longest = 500;
        return m_file.tasks[heading].name.left(longest).simplified();
    }

    void putPlace(std::size_t task, const OutlineLine &line)
    {
        if (line.program) {
            const Task &program = m_file.tasks[*line.program];
            put(task, ProgramCode, program.code);
            put(task, ProgramName, headingName(*line.program));
        }
        if (line.pillar)
            put(task, Pillar, headingName(*line.pillar));
        QStringList groups;
        for (const std::size_t group : line.groups)
            groups.append(headingName(group));
        put(task, Group, groups.join(QStringLiteral(" / ")));
    }

    /// Of another program's file its own code where somebody gave one, else the number that stays the same
    /// when lines are put before it.
    static QString codeOf(const Task &read)
    {
        if (!read.kind.isEmpty())
            return read.code;
        return read.wbs.isEmpty() || read.wbs == read.number ? QString::number(read.uid) : read.wbs;
    }

    void putTime(std::size_t task)
    {
        const Task &read = m_file.tasks[task];
        const bool milestone = read.milestone || (read.duration && read.duration->minutes == 0);
        const QDate start = milestone ? dayOfMilestone(task) : read.start.date();
        const QDate finish = milestone && read.start == read.finish ? start : lastDayOf(read);
        put(task, Start, start);
        put(task, Finish, finish);
        if (read.duration && !(start.isValid() && finish.isValid()))
            put(task, Duration, std::ceil(daysOf(*read.duration) - 1e-6));
        mark(task, Milestone, milestone);
        if (read.percent > 0)
            put(task, Progress, read.percent);
    }

    /// Of those who count to midnight, as GanttProject does, the day that it ends.
    static QDate lastDayOf(const Task &task)
    {
        const bool midnight = task.finish.time() == QTime(0, 0) && task.finish > task.start;
        return midnight ? task.finish.date().addDays(-1) : task.finish.date();
    }

    QDate dayOfMilestone(std::size_t task) const
    {
        constexpr int evening = 15;
        const QDateTime at = m_file.tasks[task].start;
        QDate day = at.date();
        if (!at.isValid() || at.time().hour() < evening || !m_waits.value(task))
            return day;
        do
            day = day.addDays(1);
        while (day.dayOfWeek() > 5);
        return day;
    }

    void putBounds(std::size_t task)
    {
        const Task &read = m_file.tasks[task];
        QDate latest = read.deadline;
        if (read.constraint == FinishNoLaterThan && read.constraintDay.isValid())
            latest = latest.isValid() ? std::min(latest, read.constraintDay) : read.constraintDay;
        put(task, NotAfter, latest);
        if (read.constraint == StartNoEarlierThan && read.constraintDay != read.start.date())
            put(task, NotBefore, read.constraintDay);
        mark(task, Fixed, read.constraint == MustStartOn || read.constraint == MustFinishOn);
    }

    const ProjectFile &m_file;
    const ProjectOutline m_outline;
    Sheet m_sheet{};
    Usage m_usage{};
    SheetBuilder m_builder;
    QHash<std::size_t, QStringList> m_links{};
    QSet<std::pair<std::size_t, QString>> m_known{};  ///< links, each once
    QHash<std::size_t, bool> m_waits{};  ///< for the end of something
};

}

Sheet projectSheet(const ProjectFile &file, const Limits &limits)
{
    return SheetMaker(file, limits).make();
}
