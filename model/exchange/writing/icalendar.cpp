// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/writing/icalendar.h"

#include "model/domain/format.h"
#include "model/domain/names.h"
#include "model/domain/parties.h"
#include "model/domain/words.h"
#include "model/schedule/schedule.h"

namespace writing {

namespace {

struct Event {
    QDate day{};
    QString uid{};
    QString summary{};
    QString description{};
    QString category{};
};

/// As a property holds a text: the signs that mean something escaped, control characters left out.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'\n')
            result += QStringLiteral("\\n");
        else if (c == u'\\' || c == u';' || c == u',')
            result += u'\\', result += c;
        else if (c.unicode() >= u' ' && c.unicode() != 0x7F)
            result += c;
    }
    return result;
}

/// One property, folded so that no line is longer than 75 octets; a character is never cut.
void write(QByteArray &out, const QString &name, const QString &value)
{
    constexpr qsizetype longest = 75;
    const QByteArray line = (name + u':' + value).toUtf8();
    const auto continues = [&](qsizetype at) { return at < line.size() && (uchar(line[at]) & 0xC0) == 0x80; };
    for (qsizetype from = 0; from < line.size();) {
        qsizetype to = std::min(line.size(), from + longest - (from > 0 ? 1 : 0));
        while (continues(to))
            --to;
        if (from > 0)
            out += ' ';
        out += line.mid(from, to - from) + "\r\n";
        from = to;
    }
}

Event eventOf(const PlanData &data, const Activity &activity, QDate day)
{
    Event event{.day = day,
                .uid = QStringLiteral("activity-%1@pilar").arg(activity.id.value),
                .summary = activity.name};
    QStringList lines;
    if (const Program *program = data.programs.find(activity.program)) {
        if (!program->code.isEmpty())
            event.summary = program->code + u' ' + event.summary;
        lines.append(wholeTitleOf(*program));
        if (const Pillar *pillar = data.pillars.find(program->pillar))
            event.category = pillar->name;
        if (const QString lead
            = activity.agency ? agencyName(data, activity.agency) : leadName(data, *program);
            !lead.isEmpty())
            lines.append(lead);
    } else if (const Candidate *candidate = data.candidates.find(activity.candidate)) {
        lines.append(wholeTitleOf(*candidate));
        if (const Pillar *pillar = data.pillars.find(candidate->pillar))
            event.category = pillar->name;
    }
    event.description = lines.join(u'\n');
    return event;
}

std::vector<Event> eventsOf(const PlanData &data)
{
    const schedule::WorkCalendar calendar = schedule::calendarOf(data);
    const schedule::Schedule computed = schedule::computeSchedule(data, calendar);
    std::vector<Event> events;
    for (const Activity *activity : byPosition(data.activities))
        if (schedule::workDaysOf(*activity, calendar) == 0)
            events.push_back(
                eventOf(data, *activity, schedule::drawnDays(*activity, computed, calendar).first));
    for (const Occasion *occasion : byPosition(data.occasions))
        events.push_back({.day = occasion->date,
                          .uid = QStringLiteral("occasion-%1@pilar").arg(occasion->id.value),
                          .summary = occasion->name,
                          .category = format::capitalised(word(occasion->kind))});
    std::erase_if(events, [](const Event &event) { return !event.day.isValid(); });
    std::ranges::stable_sort(events, {}, &Event::day);
    return events;
}

void write(QByteArray &out, const Event &event, const QString &stamp)
{
    const QString days = QStringLiteral("yyyyMMdd");
    write(out, QStringLiteral("BEGIN"), QStringLiteral("VEVENT"));
    write(out, QStringLiteral("UID"), event.uid);
    write(out, QStringLiteral("DTSTAMP"), stamp);
    write(out, QStringLiteral("DTSTART;VALUE=DATE"), event.day.toString(days));
    write(out, QStringLiteral("DTEND;VALUE=DATE"), event.day.addDays(1).toString(days));
    write(out, QStringLiteral("SUMMARY"), escaped(event.summary.simplified()));
    if (!event.description.isEmpty())
        write(out, QStringLiteral("DESCRIPTION"), escaped(event.description));
    if (!event.category.isEmpty())
        write(out, QStringLiteral("CATEGORIES"), escaped(event.category));
    write(out, QStringLiteral("TRANSP"), QStringLiteral("TRANSPARENT"));
    write(out, QStringLiteral("END"), QStringLiteral("VEVENT"));
}

}

QByteArray toICalendar(const PlanData &data, const Edition &edition)
{
    const QDateTime changed = edition.changed.isValid() ? edition.changed : QDateTime::fromSecsSinceEpoch(0);
    const QString stamp = changed.toUTC().toString(QStringLiteral("yyyyMMdd'T'hhmmss'Z'"));
    QByteArray out;
    write(out, QStringLiteral("BEGIN"), QStringLiteral("VCALENDAR"));
    write(out, QStringLiteral("VERSION"), QStringLiteral("2.0"));
    write(out, QStringLiteral("PRODID"), QStringLiteral("-//Pilar//Pilar//ID"));
    write(out, QStringLiteral("CALSCALE"), QStringLiteral("GREGORIAN"));
    write(out, QStringLiteral("X-WR-CALNAME"), escaped(data.city().name));
    for (const Event &event : eventsOf(data))
        write(out, event, stamp);
    write(out, QStringLiteral("END"), QStringLiteral("VCALENDAR"));
    return out;
}

}
