// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programs/programcolumns.h"

#include "model/domain/format.h"
#include "views/common/colors.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Programs)
};

const QString dash = QStringLiteral("–");

Cell nothing(const ProgramsModel &, const OutlineKey &)
{
    return {};
}

Cell noActivity(const ProgramsModel &, const Activity &)
{
    return {};
}

Cell groupCode(const ProgramsModel &model, const OutlineKey &key)
{
    const PlanData &data = model.data();
    if (key.kind == programrow::SubDimension) {
        const SubDimension *sub = data.subDimensions.find({key.id});
        return {.text = sub ? sub->code : QString(), .bold = true};
    }
    const Pillar *pillar = data.pillars.find({key.id});
    if (!pillar)
        return {};
    return {.text = pillar->code,
            .bold = true,
            .swatch = pillarColor(data, pillar->id, colorsOf(QGuiApplication::palette())).solid};
}

QString groupName(const PlanData &data, const OutlineKey &key)
{
    if (const SubDimension *sub = data.subDimensions.find({key.id});
        sub && key.kind == programrow::SubDimension)
        return sub->name;
    if (const Pillar *pillar = data.pillars.find({key.id}))
        return pillar->name;
    if (const Agency *agency = data.agencies.find({key.id}))
        return QStringLiteral("%1 – %2").arg(agency->shortName, agency->fullName);
    if (key.id > 0 && key.id < int(Horizon::Count))
        return format::horizon(Horizon(key.id));
    return Text::tr("Not mapped yet");
}

Cell groupNameCell(const ProgramsModel &model, const OutlineKey &key)
{
    const int programs = model.sumsOf(key).programs;
    return {.text = groupName(model.data(), key),
            .bold = true,
            .detail = QStringLiteral("· ") + Text::tr("%n programs", nullptr, programs)};
}

Cell programCode(const ProgramsModel &, const Program &program)
{
    return {.text = program.code, .editable = true};
}

Cell activityCode(const ProgramsModel &, const Activity &activity)
{
    return {.text = activity.code, .tone = Tone::Secondary, .editable = true};
}

Cell programName(const ProgramsModel &, const Program &program)
{
    return {.text = program.name, .editable = true};
}

Cell activityName(const ProgramsModel &, const Activity &activity)
{
    return {.text = activity.name, .diamond = activity.milestone, .editable = true};
}

QString agencyName(const PlanData &data, Id<Agency> id, const QString &asWritten)
{
    const Agency *agency = data.agencies.find(id);
    return agency ? agency->shortName : asWritten;
}

QStringList agencyNames(const PlanData &data)
{
    QStringList names;
    for (const Agency *agency : byPosition(data.agencies))
        names.append(agency->shortName);
    return names;
}

Cell programLead(const ProgramsModel &model, const Program &program)
{
    const bool known = bool(program.lead);
    const QString name = agencyName(model.data(), program.lead, program.leadText);
    return {.text = name.isEmpty() ? dash : name,
            .value = name,
            .tone = name.isEmpty() ? Tone::Disabled
                : known            ? Tone::Normal
                                   : Tone::Problem,
            .toolTip
            = known || name.isEmpty() ? QString() : Text::tr("“%1” is no OPD of this plan.").arg(name),
            .editable = true,
            .suggestions = agencyNames(model.data())};
}

Cell activityLead(const ProgramsModel &model, const Activity &activity)
{
    return {.text = agencyName(model.data(), activity.agency, activity.agencyText),
            .tone = Tone::Secondary,
            .editable = true,
            .suggestions = agencyNames(model.data())};
}

/// "Setda, DPK +1": two names, agencies named by their group once.
Cell programSupports(const ProgramsModel &model, const Program &program)
{
    const PlanData &data = model.data();
    QStringList names;
    for (const Support &support : data.supports.of(program.id)) {
        const QString name = support.group.isEmpty() ? agencyName(data, support.agency, {}) : support.group;
        if (!names.contains(name))
            names.append(name);
    }
    const QString all = names.join(QStringLiteral(", "));
    if (names.size() <= 2)
        return {.text = all};
    return {.text = Text::tr("%1 +%2", "names, how many more")
                        .arg(names.mid(0, 2).join(QStringLiteral(", ")))
                        .arg(names.size() - 2),
            .toolTip = all};
}

Cell programYears(const ProgramsModel &, const Program &program)
{
    return {.text = format::years(program.firstYear, program.lastYear),
            .value = program.firstYear,
            .editable = false};
}

Cell activityYears(const ProgramsModel &, const Activity &activity)
{
    return {.text = format::shortDate(activity.start),
            .value = activity.start,
            .tone = Tone::Secondary,
            .editable = true};
}

Cell programHorizon(const ProgramsModel &model, const Program &program)
{
    const Horizon horizon = horizonOf(model.data().city(), program);
    QStringList choices;
    for (const auto each : {Horizon::Short, Horizon::Medium, Horizon::Long})
        choices.append(format::horizon(each));
    return {.text = format::horizon(horizon), .value = int(horizon), .editable = true, .choices = choices};
}

Cell activityFinish(const ProgramsModel &model, const Activity &activity)
{
    const QDate today = model.data().city().asOf.isValid() ? model.data().city().asOf : QDate::currentDate();
    const bool late = activity.progress < 100 && activity.finish.isValid() && activity.finish < today;
    return {.text = format::shortDate(activity.finish),
            .value = activity.finish,
            .tone = late ? Tone::Problem : Tone::Secondary,
            .editable = true};
}

Cell groupBudget(const ProgramsModel &model, const OutlineKey &key)
{
    const Money budget = model.sumsOf(key).budget;
    Cell cell = numberCell(format::amount(budget, format::Unit::Juta), budget.rupiah);
    cell.bold = budget.rupiah != 0;
    return cell;
}

Cell programBudget(const ProgramsModel &model, const Program &program)
{
    const Money budget = model.sumsOf({programrow::Program, program.id.value}).budget;
    return numberCell(format::amount(budget, format::Unit::Juta), budget.rupiah);
}

Cell groupProgress(const ProgramsModel &model, const OutlineKey &key)
{
    const SubDimension *sub
        = key.kind == programrow::SubDimension ? model.data().subDimensions.find({key.id}) : nullptr;
    const Id<Pillar> pillar = sub ? sub->pillar : Id<Pillar>{key.id};
    const Colors &colors = colorsOf(QGuiApplication::palette());
    const QColor color
        = model.data().pillars.find(pillar) ? pillarColor(model.data(), pillar, colors).solid : colors.accent;
    return progressCell(model.sumsOf(key).progress(), color, true);
}

Cell programProgress(const ProgramsModel &model, const Program &program)
{
    const QColor color
        = pillarColor(model.data(), program.pillar, colorsOf(QGuiApplication::palette())).solid;
    return progressCell(model.sumsOf({programrow::Program, program.id.value}).progress(), color, false);
}

Cell activityProgress(const ProgramsModel &model, const Activity &activity)
{
    const Program *program = model.data().programs.find(activity.program);
    const QColor color = pillarColor(model.data(), program ? program->pillar : Id<Pillar>{},
                                     colorsOf(QGuiApplication::palette()))
                             .solid;
    Cell cell = progressCell(activity.progress / 100.0, color, false);
    cell.value = activity.progress;
    cell.editable = true;
    return cell;
}

Cell groupProblems(const ProgramsModel &model, const OutlineKey &key)
{
    return marksCell(model.sumsOf(key));
}

Cell programProblems(const ProgramsModel &model, const Program &program)
{
    return marksCell(model.sumsOf({programrow::Program, program.id.value}));
}

Cell activityProblems(const ProgramsModel &model, const Activity &activity)
{
    return marksCell(model.sumsOf({programrow::Activity, activity.id.value}));
}

template <auto Member>
QString setText(const PlanData &, auto &row, const QString &text)
{
    row.*Member = text;
    return {};
}

QString setLead(const PlanData &data, Program &program, const QString &text)
{
    const Agency *agency = nullptr;
    for (const Agency &each : data.agencies)
        if (each.shortName.compare(text, Qt::CaseInsensitive) == 0
            || each.fullName.compare(text, Qt::CaseInsensitive) == 0)
            agency = &each;
    if (!agency && !text.isEmpty())
        return Text::tr("“%1” is no OPD of this plan. Add it on the page OPD & Tim first.").arg(text);
    program.lead = agency ? agency->id : Id<Agency>{};
    program.leadText.clear();
    return {};
}

QString setActivityLead(const PlanData &data, Activity &activity, const QString &text)
{
    Program stand;
    const QString problem = setLead(data, stand, text);
    activity.agency = stand.lead;
    activity.agencyText.clear();
    return problem;
}

QString setHorizon(const PlanData &, Program &program, const QString &text)
{
    for (const auto each : {Horizon::None, Horizon::Short, Horizon::Medium, Horizon::Long})
        if (format::horizon(each).compare(text, Qt::CaseInsensitive) == 0) {
            program.horizon = each;
            return {};
        }
    return Text::tr("“%1” is no horizon: Pendek, Menengah or Panjang.").arg(text);
}

QDate dateFrom(const QString &text)
{
    for (const char *pattern :
         {"yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d MMM yyyy", "d MMMM yyyy", "d MMM yy", "d/M/yy"}) {
        QDate date = QLocale().toDate(text, QString::fromLatin1(pattern));
        if (date.isValid())
            return date.year() < 1970 ? date.addYears(100) : date;
    }
    return {};
}

template <QDate Activity::*Member>
QString setDate(const PlanData &, Activity &activity, const QString &text)
{
    const QDate date = dateFrom(text);
    if (!date.isValid() && !text.isEmpty())
        return Text::tr("“%1” is no date. Write it like 31/8/2018.").arg(text);
    activity.*Member = date;
    if (activity.start.isValid() && activity.finish.isValid() && activity.finish < activity.start)
        return Text::tr("It would finish before it starts.");
    return {};
}

QString setProgress(const PlanData &, Activity &activity, const QString &text)
{
    bool ok = false;
    const int percent = QString(text).remove(u'%').trimmed().toInt(&ok);
    if (!ok || percent < 0 || percent > 100)
        return Text::tr("Progress is a whole number from 0 to 100.");
    activity.progress = percent;
    return {};
}

constexpr auto left = Qt::AlignLeft;
constexpr auto right = Qt::AlignRight;
// A new column is one more line here, in the order of ProgramsModel::Column.
const std::array<ProgramColumn, ProgramsModel::ColumnCount> columns{{
    {"code", QT_TRANSLATE_NOOP("Programs", "Code"), 92, left, false, groupCode, programCode, activityCode,
     setText<&Program::code>, setText<&Activity::code>},
    {"name", QT_TRANSLATE_NOOP("Programs", "Program/innovation"), 256, left, false, groupNameCell,
     programName, activityName, setText<&Program::name>, setText<&Activity::name>},
    {"lead", QT_TRANSLATE_NOOP("Programs", "Lead"), 108, left, false, nothing, programLead, activityLead,
     setLead, setActivityLead},
    {"supports", QT_TRANSLATE_NOOP("Programs", "Supporting OPD"), 112, left, false, nothing, programSupports,
     noActivity, nullptr, nullptr},
    {"years", QT_TRANSLATE_NOOP("Programs", "Years"), 82, left, true, nothing, programYears, activityYears,
     nullptr, setDate<&Activity::start>},
    {"horizon", QT_TRANSLATE_NOOP("Programs", "Horizon"), 80, left, false, nothing, programHorizon,
     activityFinish, setHorizon, setDate<&Activity::finish>},
    {"budget", QT_TRANSLATE_NOOP("Programs", "Rp million"), 72, right, false, groupBudget, programBudget,
     noActivity, nullptr, nullptr},
    {"progress", QT_TRANSLATE_NOOP("Programs", "Progress"), 92, right, false, groupProgress, programProgress,
     activityProgress, nullptr, setProgress},
    {"problems", QT_TRANSLATE_NOOP("Programs", "Problems"), 82, right, false, groupProblems, programProblems,
     activityProblems, nullptr, nullptr},
}};

}

const ProgramColumn &programColumn(int column)
{
    return columns.at(std::size_t(column));
}

std::vector<ColumnLook> programColumnLooks()
{
    std::vector<ColumnLook> looks;
    for (const ProgramColumn &column : columns)
        looks.push_back({.id = QString::fromLatin1(column.id),
                         .title = Text::tr(column.title),
                         .width = column.width,
                         .alignment = column.alignment,
                         .hidden = column.hidden});
    return looks;
}

Cell progressCell(std::optional<double> progress, const QColor &color, bool bold)
{
    if (!progress)
        return {.text = dash, .value = -1, .tone = Tone::Disabled};
    return {.text = QStringLiteral("%1%").arg(int(*progress * 100 + 1e-9)),
            .value = *progress,
            .bold = bold,
            .swatch = color,
            .progress = progress};
}

Cell marksCell(const ProgramSums &sums)
{
    return {
        .value = sums.problems * 1000 + sums.warnings, .problems = sums.problems, .warnings = sums.warnings};
}
