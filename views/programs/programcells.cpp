// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programs/programcells.h"

#include "model/domain/words.h"
#include "model/schedule/schedule.h"
#include "model/schedule/warnings.h"
#include "views/common/colors.h"
#include "views/common/typed.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Programs)
};

const QString dash = QStringLiteral("–");

const Colors &colors()
{
    return colorsOf(QGuiApplication::palette());
}

QString agencyName(const PlanData &data, Id<Agency> id, const QString &asWritten)
{
    const Agency *agency = data.agencies.find(id);
    return agency ? agency->shortName : asWritten;
}

QString statusWord(qint64 group)
{
    switch (ProgramStatus(group - 1)) {
    case ProgramStatus::Late:
        return Text::tr("Late");
    case ProgramStatus::Running:
        return Text::tr("Running");
    case ProgramStatus::Planned:
        return Text::tr("Not begun");
    case ProgramStatus::Finished:
        return Text::tr("Finished");
    default:
        return Text::tr("Without activities");
    }
}

QString agencyTitle(const PlanData &data, qint64 id)
{
    const Agency *agency = data.agencies.find({id});
    if (!agency)
        return Text::tr("Without a lead");
    return agency->fullName.isEmpty() ? agency->shortName
                                      : QStringLiteral("%1 – %2").arg(agency->shortName, agency->fullName);
}

Cell marksOf(const ProgramsModel &model, int kind, qint64 id)
{
    return programcells::marks(model.sumsOf({kind, id}));
}

}

QString programcells::titleOfGroup(const ProgramsModel &model, const OutlineKey &key)
{
    const PlanData &data = model.data();
    if (key.kind == programrow::SubDimension) {
        const SubDimension *sub = data.subDimensions.find({key.id});
        return sub ? sub->name : QString();
    }
    switch (model.grouping()) {
    case ProgramGrouping::Agency:
        return agencyTitle(data, key.id);
    case ProgramGrouping::Horizon:
        return key.id == 0 ? Text::tr("Horizon not known") : format::horizon(Horizon(key.id));
    case ProgramGrouping::Status:
        return statusWord(key.id);
    default: {
        const Pillar *pillar = data.pillars.find({key.id});
        return pillar ? pillar->name : Text::tr("Not mapped yet");
    }
    }
}

Cell programcells::groupCode(const ProgramsModel &model, const OutlineKey &key)
{
    const PlanData &data = model.data();
    if (key.kind == programrow::SubDimension) {
        const SubDimension *sub = data.subDimensions.find({key.id});
        return {.text = sub ? sub->code : QString(), .bold = true, .editable = true};
    }
    const Pillar *pillar
        = model.grouping() == ProgramGrouping::Pillar ? data.pillars.find({key.id}) : nullptr;
    if (!pillar)
        return {};
    return {.text = pillar->code,
            .bold = true,
            .swatch = pillarColor(data, pillar->id, colors()).solid,
            .editable = true};
}

Cell programcells::groupName(const ProgramsModel &model, const OutlineKey &key)
{
    const int programs = model.sumsOf(key).programs;
    const bool named = model.grouping() == ProgramGrouping::Pillar && key.id != 0;
    return {.text = titleOfGroup(model, key),
            .bold = true,
            .detail = QStringLiteral("· ") + Text::tr("%n programs", nullptr, programs),
            .editable = named};
}

Cell programcells::programCode(const ProgramsModel & /*model*/, const Program &program)
{
    return {.text = program.code, .editable = true};
}

Cell programcells::activityCode(const ProgramsModel & /*model*/, const Activity &activity)
{
    return {.text = activity.code, .tone = Tone::Secondary, .editable = true};
}

Cell programcells::programName(const ProgramsModel & /*model*/, const Program &program)
{
    return {.text = program.name, .editable = true};
}

Cell programcells::activityName(const ProgramsModel & /*model*/, const Activity &activity)
{
    return {.text = activity.name, .diamond = activity.milestone, .editable = true};
}

Cell programcells::programLead(const ProgramsModel &model, const Program &program)
{
    const bool known = bool(program.lead);
    const QString name = agencyName(model.data(), program.lead, program.leadText);
    Cell cell{.text = name.isEmpty() ? dash : name,
              .value = name,
              .tone = known ? Tone::Normal : Tone::Problem,
              .editable = true,
              .suggestions = model.agencyNames()};
    if (name.isEmpty())
        cell.tone = Tone::Disabled;
    else if (!known)
        cell.toolTip = Text::tr("“%1” is no OPD of this plan.").arg(name);
    return cell;
}

Cell programcells::activityLead(const ProgramsModel &model, const Activity &activity)
{
    return {.text = agencyName(model.data(), activity.agency, activity.agencyText),
            .tone = Tone::Secondary,
            .editable = true,
            .suggestions = model.agencyNames()};
}

/// "Setda, DPK +1": as many names as mostly fit, agencies that are named as a group once.
Cell programcells::programSupports(const ProgramsModel &model, const Program &program)
{
    constexpr qsizetype room = 14;
    QStringList names;
    for (const Support &support : model.data().supports.of(program.id)) {
        const QString name
            = support.group.isEmpty() ? agencyName(model.data(), support.agency, {}) : support.group;
        if (!names.contains(name))
            names.append(name);
    }
    const QString all = names.join(QStringLiteral(", "));
    if (names.size() < 2 || all.size() <= room + 2)
        return {.text = all, .toolTip = all};
    const qsizetype shown = names.size() > 2 && (names[0] + names[1]).size() + 2 <= room ? 2 : 1;
    return {.text = QStringLiteral("%1 +%2")
                        .arg(names.mid(0, shown).join(QStringLiteral(", ")))
                        .arg(names.size() - shown),
            .toolTip = all};
}

Cell programcells::programYears(const ProgramsModel & /*model*/, const Program &program)
{
    return {.text = format::years(program.firstYear, program.lastYear),
            .value = program.firstYear * 10'000 + program.lastYear,
            .editable = true,
            .typed = format::years(program.firstYear, program.lastYear)};
}

Cell programcells::activityStart(const ProgramsModel & /*model*/, const Activity &activity)
{
    return {.text = format::shortDate(activity.start),
            .value = activity.start,
            .tone = Tone::Secondary,
            .editable = true,
            .typed = typed::textOf(activity.start)};
}

Cell programcells::programHorizon(const ProgramsModel &model, const Program &program)
{
    const Horizon horizon = horizonOf(model.data().city(), program);
    QStringList choices;
    for (const auto each : {Horizon::Short, Horizon::Medium, Horizon::Long})
        choices.append(format::horizon(each));
    return {.text = format::horizon(horizon),
            .value = int(horizon),
            .editable = true,
            .choices = choices,
            .typed = format::horizon(horizon)};
}

Cell programcells::activityFinish(const ProgramsModel &model, const Activity &activity)
{
    const QDate last = activity.finish.isValid()
        ? activity.finish
        : schedule::plannedDays(activity, schedule::calendarOf(model.data())).last;
    const bool late = activity.progress < 100 && last.isValid()
        && last < schedule::asOfDay(model.data().city(), QDate::currentDate());
    return {.text = format::shortDate(activity.finish),
            .value = activity.finish,
            .tone = late ? Tone::Problem : Tone::Secondary,
            .editable = true,
            .typed = typed::textOf(activity.finish)};
}

Cell programcells::programActionGroup(const ProgramsModel & /*model*/, const Program &program)
{
    QStringList choices;
    for (const auto group : enumerators<Program::ActionGroup>())
        choices.append(format::capitalised(word(group)));
    return {.text = choices[int(program.actionGroup)], .editable = true, .choices = choices};
}

Cell programcells::groupBudget(const ProgramsModel &model, const OutlineKey &key)
{
    const Money budget = model.sumsOf(key).budget;
    Cell cell = numberCell(format::amount(budget, format::Unit::Juta), budget.rupiah);
    cell.bold = budget.rupiah != 0;
    return cell;
}

Cell programcells::programBudget(const ProgramsModel &model, const Program &program)
{
    const Money budget = model.sumsOf({programrow::Program, program.id.value}).budget;
    return numberCell(format::amount(budget, format::Unit::Juta), budget.rupiah);
}

Cell programcells::groupProgress(const ProgramsModel &model, const OutlineKey &key)
{
    const PlanData &data = model.data();
    const SubDimension *sub
        = key.kind == programrow::SubDimension ? data.subDimensions.find({key.id}) : nullptr;
    const Id<Pillar> pillar = sub ? sub->pillar : Id<Pillar>{key.id};
    const QColor color
        = data.pillars.find(pillar) ? pillarColor(data, pillar, colors()).solid : colors().accent;
    return progress(model.sumsOf(key).progress(), color, true);
}

Cell programcells::programProgress(const ProgramsModel &model, const Program &program)
{
    return progress(model.sumsOf({programrow::Program, program.id.value}).progress(),
                    pillarColor(model.data(), program.pillar, colors()).solid, false);
}

Cell programcells::activityProgress(const ProgramsModel &model, const Activity &activity)
{
    const Program *program = model.data().programs.find(activity.program);
    const QColor color = pillarColor(model.data(), program ? program->pillar : Id<Pillar>{}, colors()).solid;
    Cell cell = progress(activity.progress / 100.0, color, false);
    cell.editable = true;
    cell.typed = QString::number(activity.progress);
    return cell;
}

Cell programcells::groupProblems(const ProgramsModel &model, const OutlineKey &key)
{
    return marks(model.sumsOf(key));
}

Cell programcells::programProblems(const ProgramsModel &model, const Program &program)
{
    return marksOf(model, programrow::Program, program.id.value);
}

Cell programcells::activityProblems(const ProgramsModel &model, const Activity &activity)
{
    return marksOf(model, programrow::Activity, activity.id.value);
}

Cell programcells::progress(std::optional<double> share, const QColor &color, bool bold)
{
    if (!share)
        return {.text = dash, .value = -1, .tone = Tone::Disabled};
    return {.text = QStringLiteral("%1%").arg(int(*share * 100 + 1e-9)),
            .value = *share,
            .bold = bold,
            .swatch = color,
            .progress = share};
}

Cell programcells::marks(const ProgramSums &sums)
{
    return {
        .value = sums.problems * 1000 + sums.warnings, .problems = sums.problems, .warnings = sums.warnings};
}
