// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/programs/programsmodel.h"

/// What the masterplan's tree says of a group, a program or an activity in each of its columns.
namespace programcells {

Cell groupCode(const ProgramsModel &model, const OutlineKey &key);
Cell groupName(const ProgramsModel &model, const OutlineKey &key);
Cell groupBudget(const ProgramsModel &model, const OutlineKey &key);
Cell groupProgress(const ProgramsModel &model, const OutlineKey &key);
Cell groupProblems(const ProgramsModel &model, const OutlineKey &key);

Cell programCode(const ProgramsModel &model, const Program &program);
Cell programName(const ProgramsModel &model, const Program &program);
Cell programLead(const ProgramsModel &model, const Program &program);
Cell programSupports(const ProgramsModel &model, const Program &program);
Cell programYears(const ProgramsModel &model, const Program &program);
Cell programHorizon(const ProgramsModel &model, const Program &program);
Cell programActionGroup(const ProgramsModel &model, const Program &program);
Cell programBudget(const ProgramsModel &model, const Program &program);
Cell programProgress(const ProgramsModel &model, const Program &program);
Cell programProblems(const ProgramsModel &model, const Program &program);

Cell activityCode(const ProgramsModel &model, const Activity &activity);
Cell activityName(const ProgramsModel &model, const Activity &activity);
Cell activityLead(const ProgramsModel &model, const Activity &activity);
Cell activityStart(const ProgramsModel &model, const Activity &activity);
Cell activityFinish(const ProgramsModel &model, const Activity &activity);
Cell activityProgress(const ProgramsModel &model, const Activity &activity);
Cell activityProblems(const ProgramsModel &model, const Activity &activity);

/// Rounded down: 100 % means finished; "–" where there is nothing to measure.
Cell progress(std::optional<double> share, const QColor &color, bool bold);
/// How many problems and warnings \a sums count.
Cell marks(const ProgramSums &sums);

/// What a heading of the tree is called.
QString titleOfGroup(const ProgramsModel &model, const OutlineKey &key);

}
