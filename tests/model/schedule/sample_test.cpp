// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schedule/warnings.h"

#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace schedule;

namespace {

void addLinks(const QString &predecessors, Id<Activity> to, std::vector<Dependency> &links)
{
    static const QRegularExpression one(QStringLiteral(R"((\d+)(FS|SS|FF|SF)?([+-]\d+)?)"));
    for (auto match = one.globalMatch(predecessors); match.hasNext();) {
        const auto found = match.next();
        links.push_back({.predecessor = {found.captured(1).toLongLong()},
                         .successor = to,
                         .type = fromToken<Link>(found.captured(2)).value_or(Link::FS),
                         .lag = found.captured(3).toInt()});
    }
}

/// resources/sample/tangsel/kegiatan.csv, whose README says how its dates were made.
PlanData samplePlan()
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/sample/tangsel/kegiatan.csv"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"));
    std::vector<Activity> activities;
    std::vector<Dependency> links;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u';');
        if (cells.size() < 9)
            continue;
        activities.push_back({.id = {cells[0].toLongLong()},
                              .start = QDate::fromString(cells[4], QStringLiteral("dd/MM/yyyy")),
                              .finish = QDate::fromString(cells[5], QStringLiteral("dd/MM/yyyy")),
                              .milestone = cells[7] == u"Ya",
                              .progress = cells[8].toInt()});
        addLinks(cells[6], activities.back().id, links);
    }
    PlanData data;
    data.cities = Rows<City>({{.firstYear = 2018, .lastYear = 2026}});
    data.activities = Rows<Activity>(std::move(activities));
    data.dependencies = Rows<Dependency>(std::move(links));
    return data;
}

TEST(SamplePlan, KeepsEveryLink)
{
    const PlanData data = samplePlan();
    ASSERT_EQ(data.activities.size(), 160U);
    EXPECT_TRUE(brokenLinks(data, computeSchedule(data), calendarOf(data)).empty());
}

TEST(SamplePlan, ComesOutAsPlanned)
{
    const PlanData data = samplePlan();
    const Schedule schedule = computeSchedule(data);
    EXPECT_TRUE(schedule.cycles.empty());
    const auto moved = std::ranges::count_if(data.activities, [&](const Activity &activity) {
        return schedule.activities.find(activity.id)->early != Days{activity.start, activity.finish};
    });
    EXPECT_EQ(moved, 0);
}

TEST(SamplePlan, IsLateInSixPlaces)
{
    EXPECT_EQ(lateActivities(samplePlan(), QDate(2018, 8, 31), WorkCalendar()).size(), 6U);
}

}
