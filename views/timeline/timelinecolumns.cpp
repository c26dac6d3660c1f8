// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinecolumns.h"

#include "views/common/typed.h"
#include "views/timeline/timelinewords.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr int done = 100;

Cell nothing(const TimelineModel &, const OutlineKey &)
{
    return {};
}

Cell groupCode(const TimelineModel &model, const OutlineKey &key)
{
    const PlanData &data = model.facts().data;
    const Pillar *pillar
        = model.grouping() == TimelineGrouping::Pillar ? data.pillars.find({key.id}) : nullptr;
    if (!pillar)
        return {};
    const Colors &colors = colorsOf(QGuiApplication::palette());
    return {.text = pillar->code, .bold = true, .swatch = pillarColor(data, pillar->id, colors).solid};
}

Cell groupName(const TimelineModel &model, const OutlineKey &key)
{
    const QString name = timelinewords::groupName(model.facts().data, model.grouping(), key.id);
    return {.text = Text::tr("%1 · %n programs", nullptr, model.programsIn(key.id)).arg(name), .bold = true};
}

Cell programCode(const TimelineModel &, const Program &program)
{
    return {.text = program.code, .editable = true};
}

Cell candidateCode(const TimelineModel &, const Candidate &candidate)
{
    return {.text = candidate.code};
}

Cell candidateName(const TimelineModel &model, const Candidate &candidate)
{
    return {
        .text = candidate.name,
        .problems = workOf(model.facts(), candidate.id).late,
    };
}

Cell noCandidate(const TimelineModel &, const Candidate &)
{
    return {};
}

Cell activityCode(const TimelineModel &, const Activity &activity)
{
    return {.text = activity.code, .tone = Tone::Secondary, .editable = true};
}

/// The late activities of a program count at its name, those of an activity are just marked.
Cell programName(const TimelineModel &model, const Program &program)
{
    return {.text = program.name, .problems = workOf(model.facts(), program.id).late, .editable = true};
}

Cell activityName(const TimelineModel &model, const Activity &activity)
{
    const TimelineFacts &facts = model.facts();
    return {.text = activity.name,
            .bold = model.marksCritical() && isCritical(facts, activity.id),
            .problems = daysLate(facts, activity.id) > 0 ? 1 : 0,
            .editable = true};
}

Cell leadCell(const PlanData &data, Id<Agency> id, const QString &asWritten)
{
    const Agency *agency = data.agencies.find(id);
    return {.text = agency ? agency->shortName : asWritten,
            .tone = agency || asWritten.isEmpty() ? Tone::Secondary : Tone::Problem,
            .editable = true,
            .suggestions = typed::agencyNames(data)};
}

Cell programLead(const TimelineModel &model, const Program &program)
{
    return leadCell(model.facts().data, program.lead, program.leadText);
}

Cell candidateLead(const TimelineModel &model, const Candidate &candidate)
{
    Cell cell = leadCell(model.facts().data, candidate.agency, candidate.agencyText);
    cell.editable = false;
    return cell;
}

Cell activityLead(const TimelineModel &model, const Activity &activity)
{
    return leadCell(model.facts().data, activity.agency, activity.agencyText);
}

Cell yearCell(int year)
{
    return {.text = year > 0 ? QString::number(year) : QString(), .value = year, .editable = true};
}

Cell programStart(const TimelineModel &, const Program &program)
{
    return yearCell(program.firstYear);
}

Cell programFinish(const TimelineModel &, const Program &program)
{
    return yearCell(program.lastYear);
}

/// Dates that were not given but follow from others are pale.
Cell dateCell(QDate given, QDate drawn)
{
    return {.text = format::shortDate(given.isValid() ? given : drawn),
            .value = given.isValid() ? given : drawn,
            .tone = given.isValid() ? Tone::Normal : Tone::Disabled,
            .editable = true};
}

Cell activityStart(const TimelineModel &model, const Activity &activity)
{
    return dateCell(activity.start, daysOf(model.facts(), activity).first);
}

Cell activityFinish(const TimelineModel &model, const Activity &activity)
{
    Cell cell = dateCell(activity.finish, daysOf(model.facts(), activity).last);
    if (daysLate(model.facts(), activity.id) > 0)
        cell.tone = Tone::Problem;
    return cell;
}

Cell programDuration(const TimelineModel &model, const Program &program)
{
    const auto days = int(workOf(model.facts(), program.id).workDays);
    return {.text = days > 0 ? QString::number(days) : QString(), .value = days, .tone = Tone::Secondary};
}

Cell activityDuration(const TimelineModel &model, const Activity &activity)
{
    const qint64 days = schedule::workDaysOf(activity, model.facts().calendar);
    return {.text = QString::number(days), .value = days, .editable = !activity.milestone};
}

Cell progressOf(double share, const Colors &colors)
{
    return {.text = QStringLiteral("%1%").arg(int(share * done + 1e-9)),
            .value = int(share * done + 1e-9),
            .swatch = colors.accent,
            .progress = share};
}

Cell programProgress(const TimelineModel &model, const Program &program)
{
    const auto progress = workOf(model.facts(), program.id).progress();
    return progress ? progressOf(*progress, colorsOf(QGuiApplication::palette())) : Cell{};
}

Cell activityProgress(const TimelineModel &, const Activity &activity)
{
    Cell cell = progressOf(activity.progress / double(done), colorsOf(QGuiApplication::palette()));
    cell.editable = true;
    return cell;
}

template <auto Member>
QString setText(const TimelineFacts &, auto &row, const QString &text)
{
    row.*Member = text;
    return {};
}

template <class Row, auto Lead, auto AsWritten>
QString setLead(const TimelineFacts &facts, Row &row, const QString &text)
{
    const Agency *agency = typed::agency(facts.data, text);
    if (!agency && !text.isEmpty())
        return Text::tr("“%1” is no OPD of this plan. Add it on the page OPD & Tim first.").arg(text);
    row.*Lead = agency ? agency->id : Id<Agency>{};
    (row.*AsWritten).clear();
    return {};
}

template <int Program::*Member>
QString setYear(const TimelineFacts &, Program &program, const QString &text)
{
    constexpr int earliest = 1990;
    constexpr int latest = 2100;
    const int year = text.isEmpty() ? 0 : typed::whole(text).value_or(-1);
    if (year != 0 && (year < earliest || year > latest))
        return Text::tr("“%1” is no year. Write it like 2018.").arg(text);
    program.*Member = year;
    if (program.firstYear > 0 && program.lastYear > 0 && program.lastYear < program.firstYear)
        return Text::tr("It would end before it begins.");
    return {};
}

template <QDate Activity::*Member>
QString setDate(const TimelineFacts &, Activity &activity, const QString &text)
{
    const QDate date = typed::date(text);
    if (!date.isValid() && !text.isEmpty())
        return typed::dateSentence(text);
    activity.*Member = date;
    if (activity.milestone)
        activity.start = activity.finish = date;
    if (activity.start.isValid() && activity.finish.isValid()) {
        activity.duration.reset();
        if (activity.finish < activity.start)
            return Text::tr("It would finish before it starts.");
    }
    return {};
}

/// With a start the finish follows; else the duration stands by itself.
QString setDuration(const TimelineFacts &facts, Activity &activity, const QString &text)
{
    constexpr int longest = 10'000;
    const int days = typed::whole(text).value_or(0);
    if (days < 1 || days > longest)
        return Text::tr("The duration is a number of work days, at least 1.");
    const bool dated = activity.start.isValid() && activity.finish.isValid();
    activity.duration = dated ? std::nullopt : std::optional(days);
    if (dated)
        activity.finish = facts.calendar.day(facts.calendar.morning(activity.start) + days - 1);
    return {};
}

QString setProgress(const TimelineFacts &, Activity &activity, const QString &text)
{
    const int percent = typed::whole(text).value_or(-1);
    if (percent < 0 || percent > done)
        return Text::tr("Progress is a whole number from 0 to 100.");
    activity.progress = percent;
    return {};
}

constexpr auto left = Qt::AlignLeft;
constexpr auto right = Qt::AlignRight;

// A new column is one more line here, in the order of TimelineModel::Column.
const std::array<TimelineColumn, TimelineModel::ColumnCount> columns{{
    {"code", QT_TRANSLATE_NOOP("Timeline", "Code"), 84, left, false, groupCode, programCode, candidateCode,
     activityCode, setText<&Program::code>, setText<&Activity::code>},
    {"name", QT_TRANSLATE_NOOP("Timeline", "Program and activity"), 220, left, false, groupName, programName,
     candidateName, activityName, setText<&Program::name>, setText<&Activity::name>},
    {"lead", QT_TRANSLATE_NOOP("Timeline", "Lead"), 96, left, true, nothing, programLead, candidateLead,
     activityLead, setLead<Program, &Program::lead, &Program::leadText>,
     setLead<Activity, &Activity::agency, &Activity::agencyText>},
    {"start", QT_TRANSLATE_NOOP("Timeline", "Start"), 76, left, true, nothing, programStart, noCandidate,
     activityStart, setYear<&Program::firstYear>, setDate<&Activity::start>},
    {"finish", QT_TRANSLATE_NOOP("Timeline", "Finish"), 76, left, true, nothing, programFinish, noCandidate,
     activityFinish, setYear<&Program::lastYear>, setDate<&Activity::finish>},
    {"duration", QT_TRANSLATE_NOOP("Timeline", "Work days"), 72, right, true, nothing, programDuration,
     noCandidate, activityDuration, nullptr, setDuration},
    {"progress", QT_TRANSLATE_NOOP("Timeline", "Progress"), 92, right, true, nothing, programProgress,
     noCandidate, activityProgress, nullptr, setProgress},
}};
}

const TimelineColumn &timelineColumn(int column)
{
    return columns.at(std::size_t(column));
}

std::vector<ColumnLook> timelineColumnLooks()
{
    std::vector<ColumnLook> looks;
    looks.reserve(columns.size());
    for (const TimelineColumn &column : columns)
        looks.push_back({.id = QString::fromLatin1(column.id),
                         .title = Text::tr(column.title),
                         .width = column.width,
                         .alignment = column.alignment,
                         .hidden = column.hidden});
    return looks;
}
