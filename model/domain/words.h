// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/activity.h"
#include "model/domain/calendar.h"
#include "model/domain/candidate.h"
#include "model/domain/city.h"
#include "model/domain/criterion.h"
#include "model/domain/score.h"
#include "model/domain/volume.h"

/// What an enumerator is called on the screen, in the language of the program. Begins small where it is
/// no name, for use inside a sentence. "None" is an empty text.
QString word(City::Kind kind);
QString word(City::WorkWeek week);
QString word(Holiday::Kind kind);
QString word(Occasion::Kind kind);
QString word(Agency::Kind kind);
QString word(Member::Body body);
QString word(Horizon horizon);
QString word(Program::ActionGroup group);
QString word(Candidate::Decision decision);
QString word(Candidate::Requirement requirement);
QString word(CandidatePair::Kind kind);
QString word(Gate::Rule rule);
QString word(Criterion::Direction direction);
QString word(Criterion::Origin origin);
QString word(Round::Joint joint);
QString word(Link link);
QString word(Volume::Each each);
QString word(Volume::Paper paper);

/// Every enumerator of E, in the order of its tokens: for the choices of a form.
template <class E>
std::vector<E> enumerators()
{
    std::vector<E> all;
    all.reserve(std::size_t(E::Count));
    for (int i = 0; i < int(E::Count); ++i)
        all.push_back(E(i));
    return all;
}
