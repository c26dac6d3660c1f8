// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/programs.h"

#include "model/edits/rows.h"
#include "tests/support/plans.h"

#include <gtest/gtest.h>

namespace {

using namespace plans;

class EditingPrograms : public testing::Test {
protected:
    const Program &program() const { return *plan->data().programs.find(letters); }
    const Support *support(Id<Agency> agency) const { return plan->data().supports.find({letters, agency}); }

    std::unique_ptr<Plan> plan = filled();
};

TEST_F(EditingPrograms, SendsTheOldLeadAmongTheSupporters)
{
    edits::setRole(*plan, letters, dishub, edits::Role::Leads);
    EXPECT_EQ(program().lead, dishub);
    EXPECT_TRUE(support(kominfo));
    edits::setRole(*plan, letters, kominfo, edits::Role::Leads);
    EXPECT_FALSE(support(kominfo));
    EXPECT_TRUE(support(dishub));
}

TEST_F(EditingPrograms, LeavesAProgramWithoutLeadWhereItsLeadOnlySupports)
{
    edits::setRole(*plan, letters, kominfo, edits::Role::Supports);
    EXPECT_FALSE(program().lead);
    EXPECT_TRUE(support(kominfo));
}

TEST_F(EditingPrograms, ForgetsAWrittenLeadOnceThereIsOne)
{
    edits::setRole(*plan, buses, dishub, edits::Role::Leads);
    EXPECT_EQ(plan->data().programs.find(buses)->leadText, QString());
}

TEST_F(EditingPrograms, KeepsTheGroupOfASupporterThatSupportsAlready)
{
    const qsizetype steps = plan->undoSteps();
    edits::setRole(*plan, letters, oldDishub, edits::Role::Supports);
    EXPECT_EQ(plan->undoSteps(), steps);
    EXPECT_EQ(support(oldDishub)->group, u"Seluruh OPD");
}

TEST_F(EditingPrograms, PutsAProgramUnderThePillarOfItsSubDimension)
{
    const SubDimension sub = plan->data().subDimensions[9];
    edits::mapPrograms(*plan, {letters, buses}, {}, sub.id);
    EXPECT_EQ(program().pillar, sub.pillar);
    edits::mapPrograms(*plan, {letters}, sub.pillar, {});
    EXPECT_EQ(program().pillar, sub.pillar);
    EXPECT_FALSE(program().subDimension);
    edits::moveProgram(*plan, letters, {}, {}, {});
    EXPECT_FALSE(program().pillar);
    EXPECT_EQ(byPosition(plan->data().programs).back()->id, letters);
}

TEST_F(EditingPrograms, TakesProgramsAlongWithTheirSubDimension)
{
    const Id<Pillar> other = byPosition(plan->data().pillars).back()->id;
    edits::moveSubDimension(*plan, program().subDimension, other, {});
    EXPECT_EQ(program().pillar, other);
    EXPECT_EQ(plan->data().subDimensions.find(program().subDimension)->pillar, other);
}

}
