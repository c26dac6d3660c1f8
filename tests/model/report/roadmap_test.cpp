// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/roadmap.h"

#include <gtest/gtest.h>

namespace {

constexpr Id<Pillar> pillar{1};
constexpr Id<SubDimension> service{2};
constexpr Id<SubDimension> management{3};
constexpr Id<Program> letters{11};
constexpr Id<Program> archive{12};

Activity milestone(qint64 id, Id<Program> program, QDate day, bool chosen = false)
{
    return {.id = {id},
            .program = program,
            .name = QStringLiteral("Tonggak %1").arg(id),
            .start = day,
            .finish = day,
            .milestone = true,
            .onRoadmap = chosen};
}

class RoadmapTest : public testing::Test {
protected:
    RoadmapTest()
    {
        data.cities = Rows<City>({{.firstYear = 2018, .lastYear = 2026}});
        data.pillars = Rows<Pillar>({{.id = pillar, .name = QStringLiteral("Smart Governance")}});
        data.subDimensions = Rows<SubDimension>(
            {{.id = service, .pillar = pillar, .name = QStringLiteral("Layanan"), .position = 1},
             {.id = management, .pillar = pillar, .name = QStringLiteral("Manajemen"), .position = 2}});
        data.programs = Rows<Program>({{.id = letters,
                                        .code = QStringLiteral("SG-01"),
                                        .pillar = pillar,
                                        .subDimension = management,
                                        .firstYear = 2018,
                                        .lastYear = 2019,
                                        .position = 1},
                                       {.id = archive,
                                        .code = QStringLiteral("SG-02"),
                                        .pillar = pillar,
                                        .subDimension = service,
                                        .firstYear = 2020,
                                        .lastYear = 2022,
                                        .position = 2}});
    }

    std::vector<QDate> days(const report::Roadmap::Row &row) const
    {
        std::vector<QDate> result;
        for (const auto &each : row.milestones)
            result.push_back(each.day);
        return result;
    }

    PlanData data;
};

TEST_F(RoadmapTest, OrdersProgramsBySubDimensionAndSeparatesThem)
{
    const auto rows = report::roadmapOf(data).lanes.at(0).rows;
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].code, QStringLiteral("SG-02"));
    EXPECT_FALSE(rows[0].separated);
    EXPECT_TRUE(rows[1].separated);
}

TEST_F(RoadmapTest, ShowsTheFirstMilestoneWhereNoneWasChosen)
{
    data.activities = Rows<Activity>(
        {milestone(21, letters, QDate(2018, 9, 3)), milestone(22, letters, QDate(2018, 7, 2))});
    EXPECT_EQ(days(report::roadmapOf(data).lanes.at(0).rows.at(1)), std::vector<QDate>{QDate(2018, 7, 2)});
}

TEST_F(RoadmapTest, ShowsAllThatWereChosenAndNoOther)
{
    data.activities = Rows<Activity>({milestone(21, letters, QDate(2018, 12, 3), true),
                                      milestone(22, letters, QDate(2018, 7, 2)),
                                      milestone(23, letters, QDate(2018, 9, 3), true)});
    EXPECT_EQ(days(report::roadmapOf(data).lanes.at(0).rows.at(1)),
              (std::vector<QDate>{QDate(2018, 9, 3), QDate(2018, 12, 3)}));
}

TEST_F(RoadmapTest, SumsASubDimensionUp)
{
    data.activities = Rows<Activity>({milestone(21, archive, QDate(2020, 7, 1), true)});
    const auto rows = report::roadmapOf(data, report::RoadmapRows::SubDimension).lanes.at(0).rows;
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].name, QStringLiteral("Layanan"));
    EXPECT_EQ(rows[0].firstYear, 2020);
    EXPECT_EQ(rows[0].lastYear, 2022);
    ASSERT_EQ(rows[0].milestones.size(), 1U);
    EXPECT_EQ(rows[0].milestones[0].name, QStringLiteral("SG-02 Tonggak 21"));
}

}
