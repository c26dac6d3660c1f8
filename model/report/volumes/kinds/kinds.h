// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/programtable.h"
#include "model/report/volumes/blockkinds.h"

/// What the kinds of blocks have in common.
namespace report {

/// The kinds of one file, in the order in which they are offered.
std::vector<BlockKind> textKinds();
std::vector<BlockKind> frontKinds();
std::vector<BlockKind> officialKinds();
std::vector<BlockKind> cityKinds();
std::vector<BlockKind> programKinds();
std::vector<BlockKind> agencyKinds();
std::vector<BlockKind> timeKinds();
std::vector<BlockKind> progressKinds();
std::vector<BlockKind> moneyKinds();
std::vector<BlockKind> choiceKinds();
std::vector<BlockKind> quickWinKinds();
std::vector<BlockKind> reviewKinds();

/// The options that most tables share.
BlockOption pillarOption();
BlockOption agencyOption();
BlockOption yearsOption();
BlockOption unitOption();

/// "2018–2022" or "2018-2022" or "2018"; zeros where it is none of these.
std::pair<int, int> yearsOf(const QString &text);
format::Unit unitOf(const BlockCall &call);
/// As on the screen: 2 before 10, whatever the case.
bool isTextBefore(const QString &one, const QString &other);
/// All money of \a table in \a unit, also in what its columns and its caption are called.
void setUnit(Table &table, format::Unit unit);
/// The pillar that the block is about; null where it is about all of them.
const Pillar *pillarOf(const Subject &subject, const BlockCall &call);
/// Programs that the block is about: of its pillar, agency and years, and of the agency of an extract.
WantsProgram wantedPrograms(const Subject &subject, const BlockCall &call);
/// The plan with those programs only; what belongs to the others is left where it is.
PlanData withWantedPrograms(const Subject &subject, const BlockCall &call);
/// The caption of the block where it has one of its own, else \a usual.
QString captionOf(const Subject &subject, const BlockCall &call, const QString &usual);

}
