// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/placedialog.h"

#include "tests/support/scoringplan.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace scoringplan;

TEST(PlaceDialog, GivesAPlaceByKeyboardOnceThereIsAReason)
{
    const auto plan = create();
    QWidget window;
    auto *dialog = new PlaceDialog(*plan, {.round = session, .candidate = waste, .place = 3}, 4, &window);
    dialog->show();
    auto *place = dialog->findChild<QSpinBox *>();
    auto *reason = dialog->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    ASSERT_TRUE(place && reason);
    place->selectAll();
    QTest::keyClicks(place, QStringLiteral("1"));
    QTest::keyClick(place, Qt::Key_Return);
    EXPECT_EQ(plan->data().placements.find({session, waste}), nullptr) << "no reason, no place";
    ASSERT_TRUE(dialog->isVisible()) << "and the dialog waits for it";
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("Arahan wali kota"));
    QTest::keyClick(reason, Qt::Key_Return);
    const Placement *given = plan->data().placements.find({session, waste});
    ASSERT_NE(given, nullptr);
    EXPECT_EQ(given->place, 1);
    EXPECT_EQ(given->reason, u"Arahan wali kota");
}

}
