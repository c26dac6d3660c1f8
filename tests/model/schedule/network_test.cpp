// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/network.h"

#include "tests/support/naivenetwork.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace schedule;

namespace {

/// "A 2; B 4 A; C 10 A,BSS+2": name, duration, predecessors as planners write them. Names are one letter.
naive::Network network(const char *text)
{
    naive::Network result;
    const QStringList tasks = QString::fromLatin1(text).split(u';');
    for (const QString &task : tasks) {
        const QStringList parts = task.simplified().split(u' ');
        const QStringList links = parts.value(2).split(u',', Qt::SkipEmptyParts);
        for (const QString &link : links)
            result.arrows.push_back({.from = std::size_t(link[0].unicode() - u'A'),
                                     .to = result.tasks.size(),
                                     .type = fromToken<Link>(link.mid(1, 2)).value_or(Link::FS),
                                     .lag = link.mid(3).toInt()});
        result.tasks.push_back({.duration = parts[1].toInt()});
    }
    return result;
}

/// One figure of every task, in their order.
std::vector<qint64> figures(const Timing &timing, qint64 TaskTimes::*figure)
{
    std::vector<qint64> result;
    for (const TaskTimes &times : timing.tasks)
        result.push_back(times.*figure);
    return result;
}

using Figures = std::vector<qint64>;

// Hillier & Lieberman, "Introduction to Operations Research": Reliable Construction Co., 44 weeks.
TEST(Network, ReproducesHillierAndLieberman)
{
    const naive::Network n
        = network("A 2; B 4 A; C 10 B; D 6 C; E 4 C; F 5 E; G 7 D; H 9 E,G; I 7 C; J 8 F,I; "
                  "K 4 J; L 5 J; M 2 H; N 6 K,L");
    const Timing t = timing(n.tasks, n.arrows);
    EXPECT_EQ(t.finish, 44);
    EXPECT_EQ(figures(t, &TaskTimes::start), (Figures{0, 2, 6, 16, 16, 20, 22, 29, 16, 25, 33, 33, 38, 38}));
    EXPECT_EQ(figures(t, &TaskTimes::lateStart),
              (Figures{0, 2, 6, 20, 16, 20, 26, 33, 18, 25, 34, 33, 42, 38}));
    EXPECT_EQ(figures(t, &TaskTimes::totalFloat), (Figures{0, 0, 0, 4, 0, 0, 4, 4, 2, 0, 1, 0, 4, 0}));
}

// Heizer & Render, "Operations Management": Milwaukee Paper Manufacturing, 15 weeks.
TEST(Network, ReproducesHeizerAndRender)
{
    const naive::Network n = network("A 2; B 3; C 2 A; D 4 A,B; E 4 C; F 3 C; G 5 D,E; H 2 F,G");
    const Timing t = timing(n.tasks, n.arrows);
    EXPECT_EQ(t.finish, 15);
    EXPECT_EQ(figures(t, &TaskTimes::finish), (Figures{2, 3, 4, 7, 8, 7, 13, 15}));
    EXPECT_EQ(figures(t, &TaskTimes::lateFinish), (Figures{2, 4, 4, 8, 8, 13, 13, 15}));
    EXPECT_EQ(figures(t, &TaskTimes::totalFloat), (Figures{0, 1, 0, 1, 0, 6, 0, 0}));
}

// Winston, "Operations Research": Widgetco, 38 days.
TEST(Network, ReproducesWinston)
{
    const naive::Network n = network("A 6; B 9; C 8 A,B; D 7 A,B; E 10 D; F 12 C,E");
    const Timing t = timing(n.tasks, n.arrows);
    EXPECT_EQ(t.finish, 38);
    EXPECT_EQ(figures(t, &TaskTimes::totalFloat), (Figures{3, 0, 9, 0, 0, 0}));
    EXPECT_EQ(figures(t, &TaskTimes::freeFloat), (Figures{3, 0, 9, 0, 0, 0}));
}

// Hendrickson & Au, "Project Management for Construction": nine activities, 30 days.
TEST(Network, ReproducesHendricksonAndAu)
{
    const naive::Network n = network("A 4; B 3; C 8 A; D 7 A; E 9 B,C; F 12 B,C; G 2 D,E; H 5 D,E; I 6 F,G");
    const Timing t = timing(n.tasks, n.arrows);
    EXPECT_EQ(t.finish, 30);
    EXPECT_EQ(figures(t, &TaskTimes::start), (Figures{0, 0, 4, 4, 12, 12, 21, 21, 24}));
    EXPECT_EQ(figures(t, &TaskTimes::lateFinish), (Figures{4, 12, 12, 22, 22, 24, 24, 30, 30}));
}

// Pennsylvania State University, "Network Construction – Critical Path Method" (course module): 41 days along
// A B F I K L N.
TEST(Network, ReproducesACourseOfPennState)
{
    const naive::Network n
        = network("A 2; B 10 A; C 13 A; D 12 A; E 12 B; F 7 B; G 10 D; H 16 D; I 6 F; J 12 C,G; "
                  "K 5 I; L 8 E,K; M 5 H; N 3 J,L,M");
    const Timing t = timing(n.tasks, n.arrows);
    EXPECT_EQ(t.finish, 41);
    EXPECT_EQ(figures(t, &TaskTimes::totalFloat), (Figures{0, 0, 11, 2, 6, 0, 2, 3, 0, 2, 0, 0, 3, 0}));
}

// Reckoned by hand, one link of each type:
// A 0–10. B starts 3 after A: 3–7. C finishes 2 after A: 7–12. D starts after C less 1: 11–14.
// E (6) must not finish before 9 after B has started: 6–12. All is done at 14.
TEST(Network, KnowsEveryLinkWithLag)
{
    const naive::Network n = network("A 10; B 4 ASS+3; C 5 AFF+2; D 3 CFS-1; E 6 BSF+9");
    const Timing t = timing(n.tasks, n.arrows);
    EXPECT_EQ(t.finish, 14);
    EXPECT_EQ(figures(t, &TaskTimes::start), (Figures{0, 3, 7, 11, 6}));
    EXPECT_EQ(figures(t, &TaskTimes::lateStart), (Figures{0, 5, 7, 11, 8}));
    EXPECT_EQ(figures(t, &TaskTimes::freeFloat), (Figures{0, 0, 0, 0, 2}));
}

// A 5 then B 3 then C 2, ten in all: B must be finished by 7 and is not before 8.
TEST(Network, SaysByHowMuchABoundIsMissed)
{
    naive::Network n = network("A 5; B 3 A; C 2 B");
    n.tasks[1].latest = 7;
    const Timing t = timing(n.tasks, n.arrows);
    EXPECT_EQ(t.finish, 10);
    EXPECT_EQ(figures(t, &TaskTimes::totalFloat), (Figures{-1, -1, 0}));
    EXPECT_TRUE(t.tasks[1].isCritical());
}

// What is fixed stays, whoever pushes; what comes before it has only the room that its start leaves.
TEST(Network, LeavesAFixedTaskWhereItIs)
{
    naive::Network n = network("A 5; B 3 A; C 20");
    n.tasks[1].earliest = 7;
    n.tasks[1].fixed = true;
    EXPECT_EQ(figures(timing(n.tasks, n.arrows), &TaskTimes::start), (Figures{0, 7, 0}));
    EXPECT_EQ(figures(timing(n.tasks, n.arrows), &TaskTimes::totalFloat), (Figures{2, 0, 0}));
    n.tasks[1].earliest = 4;
    EXPECT_EQ(figures(timing(n.tasks, n.arrows), &TaskTimes::start), (Figures{0, 4, 0}));
    EXPECT_EQ(figures(timing(n.tasks, n.arrows), &TaskTimes::totalFloat), (Figures{-1, 0, 0}));
}

TEST(Network, LetsTheSuccessorOfAMilestoneStartAtOnce)
{
    const naive::Network n = network("A 3; B 0 A; C 2 B");
    EXPECT_EQ(figures(timing(n.tasks, n.arrows), &TaskTimes::start), (Figures{0, 3, 3}));
}

TEST(Network, AgreesWithANaiveImplementation)
{
    for (unsigned seed = 1; seed <= 500; ++seed) {
        const naive::Network n = naive::randomNetwork(seed);
        const Timing linear = timing(n.tasks, n.arrows);
        EXPECT_EQ(linear.tasks, naive::timing(n)) << "seed " << seed;
    }
}

TEST(Network, NamesARingAndReckonsTheRest)
{
    const naive::Network n = network("A 2; B 1 A,D; C 1 B; D 1 C; E 4 D; F 5 A");
    const Timing t = timing(n.tasks, n.arrows);
    ASSERT_EQ(t.cycles.size(), 1U);
    std::vector<std::size_t> ring = t.cycles[0];
    std::rotate(ring.begin(), std::ranges::min_element(ring), ring.end());
    EXPECT_EQ(ring, (std::vector<std::size_t>{1, 2, 3}));
    EXPECT_EQ(t.tasks[5].start, 2);
    EXPECT_EQ(t.finish, 7);
}

TEST(Network, NamesEveryRing)
{
    const naive::Network n = network("A 1 A; B 1 C; C 1 B; D 1 C");
    EXPECT_EQ(timing(n.tasks, n.arrows).cycles.size(), 2U);
}

TEST(Network, SurvivesALongChainAndALongRing)
{
    naive::Network n{.tasks = std::vector<Task>(100'000, Task{.duration = 1})};
    for (std::size_t i = 0; i + 1 < n.tasks.size(); ++i)
        n.arrows.push_back({.from = i, .to = i + 1});
    EXPECT_EQ(timing(n.tasks, n.arrows).finish, 100'000);
    n.arrows.push_back({.from = n.tasks.size() - 1, .to = 0});
    EXPECT_EQ(timing(n.tasks, n.arrows).cycles.front().size(), n.tasks.size());
}

TEST(Network, KnowsNoTasks)
{
    EXPECT_TRUE(timing({}, {}).tasks.empty());
}

}
