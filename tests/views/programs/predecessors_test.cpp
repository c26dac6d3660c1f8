// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/programs/predecessors.h"

#include <gtest/gtest.h>

namespace {

/// Activities 12 and 14 of one program, 12 of another, and 20, which waits.
PlanData example()
{
    PlanData data;
    data.activities = Rows<Activity>({{.id = {1}, .program = {2}, .code = QStringLiteral("12")},
                                      {.id = {2}, .program = {1}, .code = QStringLiteral("12")},
                                      {.id = {3}, .program = {1}, .code = QStringLiteral("14")},
                                      {.id = {4}, .program = {2}, .code = QStringLiteral("A7")},
                                      {.id = {20}, .program = {1}, .code = QStringLiteral("20")}});
    return data;
}

std::vector<Dependency> read(const char *text)
{
    return predecessors::read(example(), {20}, QString::fromUtf8(text)).links;
}

TEST(Predecessors, AreReadAsPlannersWriteThem)
{
    EXPECT_EQ(read("12"), (std::vector<Dependency>{{{2}, {20}, Link::FS, 0}}));
    EXPECT_EQ(read("12FS+5, 14SS"),
              (std::vector<Dependency>{{{2}, {20}, Link::FS, 5}, {{3}, {20}, Link::SS, 0}}));
    EXPECT_EQ(read("14ff−3; a7"),
              (std::vector<Dependency>{{{3}, {20}, Link::FF, -3}, {{4}, {20}, Link::FS, 0}}));
    EXPECT_TRUE(read("").empty());
}

TEST(Predecessors, ACodeThatIsNotThereIsNamed)
{
    const auto reading = predecessors::read(example(), {20}, QStringLiteral("12, 99FS"));
    EXPECT_TRUE(reading.links.empty());
    EXPECT_TRUE(reading.problem.contains(QStringLiteral("99FS")));
}

TEST(Predecessors, AreWrittenAsTheyAreRead)
{
    PlanData data = example();
    data.dependencies = Rows<Dependency>({{{2}, {20}, Link::FS, 5}, {{3}, {20}, Link::SS, 0}});
    const QString text = predecessors::textOf(data, {20});
    EXPECT_EQ(text, QStringLiteral("12FS+5, 14SS"));
    EXPECT_EQ(predecessors::read(data, {20}, text).links.size(), 2U);
}

}
