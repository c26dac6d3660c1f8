// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programs/programcolumns.h"

#include "views/programs/programcells.h"
#include "views/programs/programsetters.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Programs)
};

Cell nothing(const ProgramsModel & /*model*/, const OutlineKey & /*key*/)
{
    return {};
}

Cell noActivity(const ProgramsModel & /*model*/, const Activity & /*activity*/)
{
    return {};
}

template <auto Member>
Cell plainText(const ProgramsModel & /*model*/, const auto &row)
{
    return {.text = row.*Member, .editable = true};
}

namespace cells = programcells;
namespace set = programsetters;

constexpr auto left = Qt::AlignLeft;
constexpr auto right = Qt::AlignRight;

// A new column is one more entry here, in the order of ProgramsModel::Column.
const std::array<ProgramColumn, ProgramsModel::ColumnCount> columns{{
    {"code", QT_TRANSLATE_NOOP("Programs", "Code"), 92, left, false, cells::groupCode, cells::programCode,
     cells::activityCode, set::text<&Program::code>, set::text<&Activity::code>},
    {"name", QT_TRANSLATE_NOOP("Programs", "Program/innovation"), 256, left, false, cells::groupName,
     cells::programName, cells::activityName, set::text<&Program::name>, set::text<&Activity::name>},
    {"lead", QT_TRANSLATE_NOOP("Programs", "Lead"), 108, left, false, nothing, cells::programLead,
     cells::activityLead, set::lead, set::activityLead},
    {"supports", QT_TRANSLATE_NOOP("Programs", "Supporting OPD"), 112, left, false, nothing,
     cells::programSupports, noActivity, nullptr, nullptr},
    {"years", QT_TRANSLATE_NOOP("Programs", "Years"), 84, left, true, nothing, cells::programYears,
     cells::activityStart, set::years, set::activityStart},
    {"horizon", QT_TRANSLATE_NOOP("Programs", "Horizon"), 80, left, false, nothing, cells::programHorizon,
     cells::activityFinish, set::horizon, set::activityFinish},
    {"actionGroup", QT_TRANSLATE_NOOP("Programs", "Action group"), 108, left, true, nothing,
     cells::programActionGroup, noActivity, set::actionGroup, nullptr},
    {"rpjmd", QT_TRANSLATE_NOOP("Programs", "RPJMD reference"), 140, left, true, nothing,
     plainText<&Program::rpjmd>, noActivity, set::text<&Program::rpjmd>, nullptr},
    {"renstra", QT_TRANSLATE_NOOP("Programs", "Renstra reference"), 140, left, true, nothing,
     plainText<&Program::renstra>, noActivity, set::text<&Program::renstra>, nullptr},
    {"officialCode", QT_TRANSLATE_NOOP("Programs", "Official code"), 92, left, true, nothing,
     plainText<&Program::officialCode>, noActivity, set::text<&Program::officialCode>, nullptr},
    {"description", QT_TRANSLATE_NOOP("Programs", "Description"), 200, left, true, nothing,
     plainText<&Program::description>, noActivity, set::text<&Program::description>, nullptr},
    {"note", QT_TRANSLATE_NOOP("Programs", "Note"), 140, left, true, nothing, plainText<&Program::note>,
     plainText<&Activity::note>, set::text<&Program::note>, set::text<&Activity::note>},
    {"budget", QT_TRANSLATE_NOOP("Programs", "Rp million"), 72, right, false, cells::groupBudget,
     cells::programBudget, noActivity, nullptr, nullptr},
    {"progress", QT_TRANSLATE_NOOP("Programs", "Progress"), 92, right, false, cells::groupProgress,
     cells::programProgress, cells::activityProgress, nullptr, set::activityProgress},
    {"problems", QT_TRANSLATE_NOOP("Programs", "Problems"), 90, right, false, cells::groupProblems,
     cells::programProblems, cells::activityProblems, nullptr, nullptr},
}};

}

const ProgramColumn &programColumn(int column)
{
    return columns.at(std::size_t(column));
}

std::vector<ColumnLook> programColumnLooks()
{
    std::vector<ColumnLook> looks;
    looks.reserve(columns.size());
    for (const ProgramColumn &column : columns)
        looks.push_back({.id = QString::fromLatin1(column.id),
                         .title = Text::tr(column.title),
                         .width = column.width,
                         .alignment = column.alignment,
                         .hidden = column.hidden});
    looks[ProgramsModel::Progress].headingLeft = true;  // above the bars
    return looks;
}
