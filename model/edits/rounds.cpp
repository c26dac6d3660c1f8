// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/rounds.h"

#include "model/edits/rows.h"
#include "model/schedule/monthplan.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

void freeze(Database &db, const PlanData &data, Id<Round> round)
{
    for (const Criterion &criterion : data.criteria)
        rows::put(db, RoundWeight{round, criterion.id, criterion.weight});
    for (const Scorer &scorer : data.scorers)
        rows::put(db, RoundVoice{round, scorer.id, scorer.weight});
}

void thaw(Database &db, Id<Round> round)
{
    db.run("DELETE FROM round_weight WHERE round_id = ?", round);
    db.run("DELETE FROM round_voice WHERE round_id = ?", round);
}

void writeClosed(Database &db, const PlanData &data, Round round, bool closed)
{
    if (closed && !round.closed)
        freeze(db, data, round.id);
    if (!closed)
        thaw(db, round.id);
    round.closed = closed;
    rows::update(db, round);
}

/// Over the candidate's months, where nobody has planned anything yet.
Activity wholeOf(const PlanData &data, const Candidate &candidate)
{
    const int months = std::clamp(candidate.months.value_or(monthplan::months), 1, monthplan::months);
    const Activity activity{.id = Id<Activity>::create(),
                            .program = candidate.program,
                            .candidate = candidate.id,
                            .code = candidate.code,
                            .name = candidate.name,
                            .agency = candidate.agency,
                            .agencyText = candidate.agencyText};
    return monthplan::moved(activity, monthplan::Span{0, months - 1}, monthplan::firstDay(data, candidate));
}

std::vector<Activity> plannedOf(const PlanData &data, const Candidate &candidate)
{
    std::vector<Activity> planned;
    for (const Activity &activity : data.activities)
        if (activity.candidate == candidate.id)
            planned.push_back(activity);
    return planned;
}

void putOnTimeline(Database &db, const PlanData &data, const Candidate &candidate, int &position)
{
    const std::vector<Activity> planned = plannedOf(data, candidate);
    for (Activity activity : planned)
        if (!activity.program && candidate.program) {
            activity.program = candidate.program;
            rows::update(db, activity);
        }
    if (!planned.empty())
        return;
    Activity whole = wholeOf(data, candidate);
    whole.position = position += edits::positionGap;
    rows::insert(db, whole);
}

/// Chosen where there is a \a reason; else one that was chosen before is open again.
void writeDecision(Database &db, Candidate candidate, const QString &reason)
{
    const bool taken = !reason.isEmpty();
    if (!taken && candidate.decision != Candidate::Decision::Chosen)
        return;
    candidate.decision = taken ? Candidate::Decision::Chosen : Candidate::Decision::Open;
    candidate.decisionReason = reason;
    rows::update(db, candidate);
}

QString settledReason(const Round &round)
{
    return Text::tr("Settled in round %1").arg(round.name);
}

}

std::optional<Id<Round>> edits::openRound(Plan &plan)
{
    const auto open = byPosition(plan.data().rounds, [](const Round &round) { return !round.closed; });
    if (!open.empty())
        return open.back()->id;
    return addRound(plan, {}, {});
}

std::optional<Id<Round>> edits::addRound(Plan &plan, Id<Round> like, QDate date)
{
    const Round *model = plan.data().rounds.find(like);
    Round round = model ? *model : Round{};
    round.id = {};
    round.name = Text::tr("Round %1").arg(plan.data().rounds.size() + 1);
    round.date = date;
    round.closed = false;
    round.position = 0;
    Id<Round> made;
    return add(plan, round, &made) ? std::optional(made) : std::nullopt;
}

bool edits::closeRound(Plan &plan, Id<Round> id, bool closed)
{
    const PlanData data = plan.data();
    const Round *round = data.rounds.find(id);
    if (!round)
        return true;
    const QString label = closed ? Text::tr("Close round %1").arg(nameOf(*round))
                                 : Text::tr("Open round %1 again").arg(nameOf(*round));
    return plan.edit(label, [&](Database &db) { writeClosed(db, data, *round, closed); });
}

bool edits::setExempt(Plan &plan, Id<Scorer> scorer, Id<Criterion> criterion, bool exempt)
{
    const Scorer *who = plan.data().scorers.find(scorer);
    const Criterion *what = plan.data().criteria.find(criterion);
    if (!who || !what)
        return true;
    const QString label = exempt ? Text::tr("%1 does not score %2", "scorer, criterion")
                                 : Text::tr("%1 scores %2", "scorer, criterion");
    const Exemption exemption{scorer, criterion};
    return putRelation<Exemption>(plan, label.arg(nameOf(*who), nameOf(*what)),
                                  exempt ? std::vector{exemption} : std::vector<Exemption>{},
                                  exempt ? std::vector<Rows<Exemption>::Key>{}
                                         : std::vector{exemption.key()});
}

bool edits::setPlace(Plan &plan, Id<Round> round, Id<Candidate> id, std::optional<int> place,
                     const QString &reason)
{
    const Candidate *candidate = plan.data().candidates.find(id);
    if (!candidate)
        return true;
    const QString label = place
        ? Text::tr("Put candidate %1 in place %2").arg(nameOf(*candidate)).arg(*place)
        : Text::tr("Give candidate %1 its computed place again").arg(nameOf(*candidate));
    return plan.edit(label, [&](Database &db) {
        if (!place) {
            rows::remove<Placement>(db, std::tuple(round, id));
            return;
        }
        if (*place < 1)
            throw Failure(Text::tr("A place is a whole number from 1 up. Correct it and try again."));
        if (reason.trimmed().isEmpty())
            throw Failure(Text::tr("Say why the team changes the place: the reason stands in the minutes."));
        rows::put(db, Placement{round, id, *place, reason.trimmed()});
    });
}

bool edits::settle(Plan &plan, Id<Round> id, const std::vector<Id<Candidate>> &chosen)
{
    const PlanData data = plan.data();
    const Round *round = data.rounds.find(id);
    if (!round)
        return true;
    const QString label
        = Text::tr("Settle %n quick wins in round %1", nullptr, int(chosen.size())).arg(nameOf(*round));
    return plan.edit(label, [&](Database &db) {
        if (chosen.empty())
            throw Failure(Text::tr("No candidate is chosen. Choose at least one before you settle."));
        writeClosed(db, data, *round, true);
        int position = lastPosition<Activity>(data);
        for (const Candidate &candidate : data.candidates) {
            const bool taken = std::ranges::find(chosen, candidate.id) != chosen.end();
            writeDecision(db, candidate, taken ? settledReason(*round) : QString());
            if (taken)
                putOnTimeline(db, data, candidate, position);
        }
    });
}

bool edits::setPair(Plan &plan, Id<Candidate> one, Id<Candidate> other,
                    std::optional<CandidatePair::Kind> kind)
{
    const Candidate *a = plan.data().candidates.find(std::min(one, other));
    const Candidate *b = plan.data().candidates.find(std::max(one, other));
    if (!a || !b || a == b)
        return true;
    const CandidatePair pair{a->id, b->id, kind.value_or(CandidatePair::Kind::Together)};
    const QString label = kind
        ? Text::tr("Choose candidates %1 and %2: %3", "two names, how")
              .arg(nameOf(*a), nameOf(*b), word(*kind))
        : Text::tr("Choose candidates %1 and %2 independently").arg(nameOf(*a), nameOf(*b));
    return putRelation<CandidatePair>(plan, label, kind ? std::vector{pair} : std::vector<CandidatePair>{},
                                      kind ? std::vector<Rows<CandidatePair>::Key>{}
                                           : std::vector{pair.key()});
}
