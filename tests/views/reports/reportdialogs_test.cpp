// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of the report page: what is chosen in them is what the plan holds afterwards.
#include "model/edits/rows.h"
#include "tests/support/plans.h"
#include "views/reports/blockoptions.h"
#include "views/reports/letterheaddialog.h"
#include "views/reports/volumesdialog.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace {

QPushButton *button(const QDialog &dialog, const QString &text)
{
    for (QPushButton *each : dialog.findChildren<QPushButton *>())
        if (each->text() == text)
            return each;
    return nullptr;
}

class ReportDialogs : public testing::Test {
protected:
    std::unique_ptr<Plan> plan = plans::filled();
};

TEST_F(ReportDialogs, OptionsOfABlockAreThoseOfItsKind)
{
    BlockOptionsDialog dialog(plan->data(),
                              {.id = {1}, .kind = u"keputusan"_s, .options = u"{\"besok\":\"tetap\"}"_s}, {});
    for (QComboBox *box : dialog.findChildren<QComboBox *>())
        for (const QString &token : {u"biaya"_s, u"miliar"_s})
            if (const int at = box->findData(token); at >= 0)
                box->setCurrentIndex(at);
    dialog.findChild<QListWidget *>()->item(1)->setCheckState(Qt::Checked);
    const QJsonObject options = report::optionsOf(dialog.block());
    EXPECT_EQ(options.value("urut"_L1), u"biaya"_s);
    EXPECT_EQ(options.value("satuan"_L1), u"miliar"_s);
    EXPECT_EQ(options.value("kolom"_L1), QJsonArray{u"kode"_s});
    EXPECT_EQ(options.value("besok"_L1), u"tetap"_s) << "of a later version of the program";
}

TEST_F(ReportDialogs, ChangesCanBeToldSinceEachVersion)
{
    BlockOptionsDialog dialog(plan->data(), {.id = {1}, .kind = u"perubahan"_s},
                              {u"Bimtek II"_s, u"Bimtek III"_s});
    auto *box = dialog.findChild<QComboBox *>();
    ASSERT_TRUE(box);
    EXPECT_EQ(box->count(), 3);
    box->setCurrentIndex(1);
    EXPECT_EQ(report::optionsOf(dialog.block()).value("sejak"_L1), u"Bimtek II"_s);
}

TEST_F(ReportDialogs, BooksAreAddedRenamedAndRemovedEachInOneStep)
{
    VolumesDialog dialog(*plan, {});
    dialog.show();
    const auto before = plan->data().volumes.size();
    button(dialog, u"New"_s)->click();
    EXPECT_EQ(plan->data().volumes.size(), before + 1);
    const Id<Volume> made = dialog.chosen();
    auto *name = dialog.findChild<QLineEdit *>();
    name->setText(u"Buku 4"_s);
    Q_EMIT name->editingFinished();
    EXPECT_EQ(plan->data().volumes.find(made)->shortName, u"Buku 4");
    button(dialog, u"Delete"_s)->click();
    EXPECT_EQ(plan->data().volumes.size(), before);
    for (int step = 0; step < 3; ++step)
        EXPECT_TRUE(plan->undo());
    EXPECT_EQ(plan->data().volumes.size(), before);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(ReportDialogs, LetterheadAndSignatoriesAreOneStepOrNothing)
{
    // Two fields of one name would be refused.
    ASSERT_TRUE(edits::remove<OwnField>(*plan, {{1151}}));
    const PlanData before = plan->data();
    {
        LetterheadDialog dialog(*plan);
        dialog.findChild<QPlainTextEdit *>()->setPlainText(u"PEMERINTAH KOTA\nJalan Merdeka 1"_s);
        dialog.reject();
    }
    EXPECT_EQ(plan->data(), before);
    LetterheadDialog dialog(*plan);
    dialog.findChild<QPlainTextEdit *>()->setPlainText(u"PEMERINTAH KOTA\nJalan Merdeka 1"_s);
    button(dialog, u"Apply"_s)->click();
    EXPECT_EQ(plan->data().city().letterhead, u"PEMERINTAH KOTA\nJalan Merdeka 1");
    EXPECT_TRUE(plan->undo());
    EXPECT_EQ(plan->data(), before);
}

}
