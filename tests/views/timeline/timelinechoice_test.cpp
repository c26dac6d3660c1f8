// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/timeline/smallplan.h"
#include "views/timeline/timelineshow.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace smallplan;

namespace {

const OutlineKey candidateRow{timelinerow::Candidate, complaints.value};

std::vector<OutlineKey> shown(const PlanData &data, const TimelineChoice &choice)
{
    const TimelineFacts now = timelineFacts(data, QDate(2018, 8, 31));
    const Outline outline = timelineOutline(now, {.grouping = TimelineGrouping::None, .choice = choice});
    std::vector<OutlineKey> keys;
    for (const Outline::Node &node : outline.nodes())
        keys.push_back(node.key);
    return keys;
}

std::vector<OutlineKey> shown(const TimelineChoice &choice)
{
    return shown(smallplan::data(), choice);
}

using Keys = std::vector<OutlineKey>;

TEST(TimelineChoice, ShowsEverythingAtFirst)
{
    EXPECT_EQ(shown({}).size(), 7);
    EXPECT_EQ(TimelineChoice{}.count(), 0);
    EXPECT_EQ((TimelineChoice{.late = true, .year = 2018}).count(), 2);
}

TEST(TimelineChoice, ShowsWhatIsLateDoneOrNotDone)
{
    EXPECT_EQ(shown({.late = true}), (Keys{key(letters), key(building)}));
    EXPECT_EQ(shown({.done = true}), (Keys{key(letters), key(analysis)}));
    EXPECT_EQ(shown({.late = true, .done = true}), (Keys{key(letters), key(analysis), key(building)}));
    // Where nothing has begun, nothing is done.
    EXPECT_EQ(shown({.open = true}),
              (Keys{key(letters), key(building), key(launch), key(archive), candidateRow, key(trial)}));
}

TEST(TimelineChoice, ShowsTheCriticalPathAlone)
{
    const TimelineFacts now = facts();
    int activities = 0;
    for (const OutlineKey &row : shown({.critical = true})) {
        const bool activity = row.kind == timelinerow::Activity;
        activities += activity;
        EXPECT_TRUE(!activity || isCritical(now, Id<Activity>{row.id}));
    }
    EXPECT_GT(activities, 0);
}

TEST(TimelineChoice, ShowsQuickWinsWithTheProgramsTheySharpenAndWhatIsStillToBePlanned)
{
    EXPECT_EQ(shown({.quickWins = true}), (Keys{candidateRow, key(trial)}));
    PlanData data = smallplan::data();
    const Candidate chosen{.id = {22}, .program = archive, .decision = Candidate::Decision::Chosen};
    data.candidates = data.candidates.patched({{chosen.id, chosen}});
    const Keys rows = shown(data, {.quickWins = true});
    EXPECT_TRUE(std::ranges::count(rows, key(archive)));
    EXPECT_TRUE(std::ranges::count(rows, OutlineKey{timelinerow::Candidate, 22}));
    EXPECT_FALSE(std::ranges::count(shown(data, {}), OutlineKey{timelinerow::Candidate, 22}));
}

TEST(TimelineChoice, ShowsWhatAnAgencyLeadsSupportsOrDoes)
{
    EXPECT_EQ(shown({.agency = kominfo}), (Keys{key(letters), key(analysis), key(building), key(launch)}));
    PlanData data = smallplan::data();
    const Id<Agency> transport{3};
    data.agencies = data.agencies.patched({{transport, Agency{.id = transport}}});
    data.supports = Rows<Support>({{archive, transport}});
    Activity own = *data.activities.find(analysis);
    own.agency = transport;
    data.activities = data.activities.patched({{analysis, own}});
    EXPECT_EQ(shown(data, {.agency = transport}), (Keys{key(letters), key(analysis), key(archive)}));
}

TEST(TimelineChoice, ShowsAYear)
{
    EXPECT_EQ(shown({.year = 2022}), (Keys{key(archive)}));
    EXPECT_EQ(shown({.year = 2020}), (Keys{key(letters), key(archive)}));
    EXPECT_TRUE(shown({.year = 2030}).empty());
}

TEST(TimelineChoice, GroupsByStatus)
{
    const Outline outline = timelineOutline(facts(), {.grouping = TimelineGrouping::Status});
    ASSERT_EQ(outline.children(-1).size(), 2);
    EXPECT_EQ(outline.at(0).key, (OutlineKey{timelinerow::Group, groupOf(TimelineStatus::Late)}));
    EXPECT_EQ(outline.at(outline.children(0)[0]).key, key(letters));
    EXPECT_EQ(outline.at(outline.children(-1)[1]).key,
              (OutlineKey{timelinerow::Group, groupOf(TimelineStatus::Open)}));
}

TEST(TimelineShow, CountsItsChoicesAndTakesThemBackAtOnce)
{
    TimelineShow show;
    show.setPlan(smallplan::data());
    const QSignalSpy chosen(&show, &TimelineShow::chosen);
    Q_EMIT show.menu()->aboutToShow();
    show.menu()->actions()[0]->trigger();
    show.menu()->actions()[2]->trigger();
    EXPECT_EQ(show.choice(), (TimelineChoice{.late = true, .open = true}));
    const auto buttons = show.findChildren<QToolButton *>();
    EXPECT_TRUE(buttons[0]->text().contains(QStringLiteral("2")));
    EXPECT_FALSE(buttons[1]->isHidden());
    buttons[1]->click();
    EXPECT_EQ(show.choice(), TimelineChoice{});
    EXPECT_TRUE(buttons[1]->isHidden());
    EXPECT_EQ(chosen.count(), 3);
}

TEST(TimelineShow, OffersTheAgenciesAndTheYearsOfThePlan)
{
    TimelineShow show;
    show.setPlan(smallplan::data());
    Q_EMIT show.menu()->aboutToShow();
    QList<QAction *> menus;
    for (QAction *action : show.menu()->actions())
        if (action->menu())
            menus.append(action);
    ASSERT_EQ(menus.size(), 2);
    menus[0]->menu()->actions().last()->trigger();
    EXPECT_EQ(show.choice().agency, kominfo);
    EXPECT_EQ(menus[1]->menu()->actions().size(), 2 + 9);
    PlanData without = smallplan::data();
    without.agencies = {};
    show.setPlan(without);
    EXPECT_FALSE(show.choice().agency);
}

}
