// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepicture.h"

#include "tests/views/timeline/smallplan.h"
#include "views/timeline/axispainter.h"

#include <QImage>
#include <QPainter>
#include <QPicture>

#include <gtest/gtest.h>

using namespace smallplan;

namespace {

QDate day(int month, int day)
{
    return {2018, month, day};
}

std::vector<OutlineKey> keysOf(const Outline &outline)
{
    std::vector<OutlineKey> keys;
    for (const Outline::Node &node : outline.nodes())
        keys.push_back(node.key);
    return keys;
}

class TimelinePictureTest : public testing::Test {
protected:
    explicit TimelinePictureTest()
        : outline(timelineOutline(now, {}))
        , bars(now, outline, TimelineColoring::Pillar, lightColors)
        , rows(timelineRows(now.data, keysOf(outline)))
    {
        view.scale = {QDate(2018, 1, 1), 1};
        view.area = QRectF(0, 0, 900, 400);
    }

    TimelinePicture picture() const { return timelinePicture(now, bars, rows, view); }

    const TimelinePicture::Row &row(const TimelinePicture &picture, const OutlineKey &key) const
    {
        return *std::ranges::find(picture.rows, key, &TimelinePicture::Row::key);
    }

    TimelineFacts now = facts();
    Outline outline;
    TimelineBars bars;
    TimelineRows rows;
    TimelineView view;
};

TEST_F(TimelinePictureTest, ShowsGroupsProgramsCandidatesAndActivities)
{
    const std::vector<OutlineKey> expected{{timelinerow::Group, governance.value},
                                           key(letters),
                                           key(analysis),
                                           key(building),
                                           key(launch),
                                           {timelinerow::Candidate, complaints.value},
                                           key(trial),
                                           {timelinerow::Group, 0},
                                           key(archive)};
    EXPECT_EQ(keysOf(outline), expected);
}

TEST_F(TimelinePictureTest, FiltersProgramsOrTheirActivities)
{
    const auto filtered = [&](const char *text) {
        return keysOf(
            timelineOutline(now, {.grouping = TimelineGrouping::None, .filter = QString::fromLatin1(text)}));
    };
    EXPECT_EQ(filtered("diskominfo surat"),
              (std::vector<OutlineKey>{key(letters), key(analysis), key(building), key(launch)}));
    EXPECT_EQ(filtered("pengembangan"), (std::vector<OutlineKey>{key(letters), key(building)}));
    EXPECT_TRUE(filtered("tidak ada").empty());
}

TEST_F(TimelinePictureTest, GroupsByAgencyAndHorizon)
{
    const Outline agencies = timelineOutline(now, {.grouping = TimelineGrouping::Agency});
    EXPECT_EQ(agencies.at(0).key, (OutlineKey{timelinerow::Group, kominfo.value}));
    const Outline horizons = timelineOutline(now, {.grouping = TimelineGrouping::Horizon});
    EXPECT_EQ(horizons.at(0).key, (OutlineKey{timelinerow::Group, qint64(Horizon::Short)}));
    EXPECT_EQ(horizons.children(-1).size(), 2);
}

TEST_F(TimelinePictureTest, StretchesAProgramOverItsYearsAndSolidOverItsActivities)
{
    const TimelineBar bar = bars.bar(now, key(letters));
    EXPECT_EQ(bar.days, (schedule::Days{QDate(2018, 1, 1), QDate(2021, 12, 31)}));
    EXPECT_EQ(bar.work, (schedule::Days{day(2, 5), day(9, 10)}));
    EXPECT_NEAR(bar.progress, 0.56, 0.02);
    EXPECT_EQ(bars.bar(now, {timelinerow::Group, governance.value}).days.last, QDate(2021, 12, 31));
}

TEST_F(TimelinePictureTest, SaysHowLateAnActivityIs)
{
    const TimelineBar late = bars.bar(now, key(building));
    EXPECT_EQ(late.daysLate, 91);
    EXPECT_TRUE(late.label.contains(QStringLiteral("50%")));
    EXPECT_EQ(bars.bar(now, key(analysis)).daysLate, 0);
    EXPECT_EQ(bars.bar(now, key(launch)).shape, TimelineBar::Shape::Milestone);
}

TEST_F(TimelinePictureTest, LetsAnActivitySlipOnlyAsFarAsWhatWaitsForIt)
{
    EXPECT_FALSE(slipsUntil(now, *now.data.activities.find(analysis)).isValid());
    EXPECT_EQ(slipsUntil(now, *now.data.activities.find(building)), day(9, 7));
    EXPECT_FALSE(slipsUntil(now, *now.data.activities.find(trial)).isValid());
}

TEST_F(TimelinePictureTest, PaintsOnlyTheRowsInView)
{
    view.area = QRectF(0, 50, 900, 60);
    const TimelinePicture shown = picture();
    ASSERT_EQ(shown.rows.size(), 3);
    EXPECT_EQ(shown.rows.front().key, key(analysis));
    EXPECT_EQ(shown.rows.front().top, 48);
    EXPECT_EQ(shown.rows.back().key, key(launch));
}

TEST_F(TimelinePictureTest, DrawsLinksThatTouchTheView)
{
    EXPECT_EQ(picture().links.size(), 2);
    view.area = QRectF(0, 6 * 24, 900, 24);
    EXPECT_TRUE(picture().links.empty());
    view.area = QRectF(0, 3 * 24 + 1, 900, 22);
    const auto links = picture().links;
    ASSERT_EQ(links.size(), 2);
    EXPECT_FALSE(links[0].passing);
    view.links = false;
    EXPECT_TRUE(picture().links.empty());
}

TEST_F(TimelinePictureTest, ColoursByStatus)
{
    const TimelineBars byStatus(now, outline, TimelineColoring::Status, lightColors);
    EXPECT_EQ(byStatus.bar(now, key(analysis)).color.solid, lightColors.ok);
    EXPECT_EQ(byStatus.bar(now, key(building)).color.solid, lightColors.problem);
    EXPECT_EQ(byStatus.bar(now, key(launch)).color.solid, lightColors.secondary);
}

TEST_F(TimelinePictureTest, ShadesDaysOffOnlyWhereDaysHaveRoom)
{
    EXPECT_TRUE(picture().daysOff.empty());
    view.scale.dayWidth = view.zoom = 24;
    const TimelinePicture near = picture();
    ASSERT_FALSE(near.daysOff.empty());
    EXPECT_EQ(near.daysOff.front(), (schedule::Days{day(1, 6), day(1, 7)}));
}

TEST_F(TimelinePictureTest, PaintsTheSameOnScreenAndOnPaper)
{
    const TimelinePicture shown = picture();
    const TimelineInk ink{.colors = lightColors};
    QImage image(900, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintTimeline(painter, shown, ink);
    painter.end();
    const QPointF inDone = row(shown, key(analysis)).shape.done.center();
    EXPECT_EQ(image.pixelColor(inDone.toPoint()), pillarColor(now.data, governance, lightColors).solid);
    QPicture paper;
    QPainter onPaper(&paper);
    paintTimeline(onPaper, shown, ink);
    paintTimeAxis(onPaper, shown, QRectF(0, 0, 900, 63), ink);
    EXPECT_TRUE(onPaper.end());
    EXPECT_GT(paper.size(), 1000U);
}

}
