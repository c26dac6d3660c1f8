// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"

#include <QStringList>

/// What reports and tables call who takes part in a program or candidate.

/// Short name of the agency, else its full name; empty for none.
QString agencyName(const PlanData &data, Id<Agency> agency);

/// The lead as in the plan, else as it was written.
QString leadName(const PlanData &data, const Program &program);
QString proposerName(const PlanData &data, const Candidate &candidate);
QString performerName(const PlanData &data, const Activity &activity);

/// Agencies that support \a program, as on the screen; those that were named as a group by that name, once.
QStringList supportNames(const PlanData &data, const Program &program);
QStringList partnerNames(const PlanData &data, const Program &program);
