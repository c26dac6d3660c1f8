// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/plandata.h"
#include "model/scoring/rescoring.h"

/// What a person names on the command line. Upper and lower case are the same. Each throws a Failure that
/// lists what there is where nothing has that name.

/// \a text is a round's name, or its place in the list of rounds, 1 being the first.
const Round &roundNamed(const PlanData &data, const QString &text);

/// \a text is a scorer's name, or the short name of the agency that one scorer stands for.
const Scorer &scorerNamed(const PlanData &data, const QString &text);

/// How to rank: by the tokens that were told; where one is empty, as \a round says; else by SAW and the
/// maximum.
scoring::MethodUse methodNamed(const std::string &method, const std::string &normalisation,
                               const Round *round);
