// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/segments.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace {

TEST(Segments, ArrowKeysGoFromOneToTheNext)
{
    Segments segments(QStringLiteral("Jawaban"));
    segments.add(QStringLiteral("Ya"));
    segments.add(QStringLiteral("Tidak"));
    const QSignalSpy chosen(&segments, &Segments::chosen);
    segments.show();
    QTest::keyClick(segments.findChildren<QAbstractButton *>().front(), Qt::Key_Right);
    EXPECT_EQ(segments.current(), 1);
    EXPECT_EQ(chosen.count(), 1);
}

TEST(Segments, SettingOneTellsNobody)
{
    Segments segments(QStringLiteral("Jawaban"));
    segments.add(QStringLiteral("Ya"));
    segments.add(QStringLiteral("Tidak"));
    const QSignalSpy chosen(&segments, &Segments::chosen);
    segments.setCurrent(1);
    EXPECT_EQ(segments.current(), 1);
    EXPECT_EQ(chosen.count(), 0);
}

}
