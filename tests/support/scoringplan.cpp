// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scoringplan.h"

#include "model/edits/rows.h"
#include "model/edits/scores.h"

namespace {

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

std::vector<Criterion> criteria()
{
    using namespace scoringplan;
    return {{.id = benefit,
             .code = text("K1"),
             .name = text("Manfaat"),
             .weight = 0.5,
             .lowest = 0,
             .highest = 4},
            {.id = speed,
             .code = text("K2"),
             .name = text("Kecepatan"),
             .weight = 0.3,
             .lowest = 0,
             .highest = 4},
            {.id = risk,
             .code = text("K3"),
             .name = text("Risiko"),
             .direction = Criterion::Direction::Cost,
             .weight = 0.2,
             .lowest = 0,
             .highest = 4}};
}

}

std::unique_ptr<Plan> scoringplan::create()
{
    auto plan = plans::create(QStringLiteral(":memory:"));
    const auto pillars = byPosition(plan->data().pillars);
    edits::add(*plan,
               std::vector<Candidate>{
                   {.id = taxes, .code = text("QW-1"), .name = text("Bayar Pajak"), .pillar = pillars[0]->id},
                   {.id = health, .code = text("QW-2"), .name = text("Antre Puskesmas")},
                   {.id = waste, .code = text("QW-3"), .name = text("Bank Sampah"), .pillar = pillars[5]->id},
                   {.id = wifi, .code = text("QW-4"), .name = text("Wifi Belajar")}});
    edits::add(*plan, criteria());
    edits::add(*plan,
               std::vector<Scorer>{{.id = dinkes, .name = text("Dinkes")},
                                   {.id = bapenda, .name = text("Bapenda")}});
    edits::add(*plan, std::vector<Round>{{.id = session, .name = text("Sesi 1")}});
    edits::setScores(*plan, session, dinkes,
                     {{taxes, benefit, 4},
                      {taxes, speed, 1},
                      {taxes, risk, 1},
                      {health, benefit, 1},
                      {health, speed, 4},
                      {health, risk, 2},
                      {waste, benefit, 3},
                      {waste, speed, 0},
                      {waste, risk, 2}});
    edits::setScores(*plan, session, bapenda,
                     {{taxes, benefit, 4},
                      {taxes, speed, 3},
                      {taxes, risk, 1},
                      {health, benefit, 3},
                      {health, speed, 4},
                      {health, risk, 4},
                      {waste, benefit, 3},
                      {waste, speed, 2}});
    return plan;
}

std::optional<double> scoringplan::score(const Plan &plan, Id<Scorer> scorer, Id<Candidate> candidate,
                                         Id<Criterion> criterion)
{
    const Score *found = plan.data().scores.find({session, scorer, candidate, criterion});
    return found ? std::optional(found->value) : std::nullopt;
}
