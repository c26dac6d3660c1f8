// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/importdialog.h"

#include "model/edits/newplan.h"
#include "model/exchange/reading/readworkbook.h"
#include "tests/support/plans.h"
#include "views/common/tableview.h"
#include "views/import/cellsview.h"
#include "views/import/effects.h"
#include "views/import/mappedcolumnsmodel.h"
#include "views/import/problemsmodel.h"
#include "views/import/sheetquestions.h"
#include "views/import/sheetsmodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace {

const QString sample = QStringLiteral(SOURCE_DIR "/resources/sample/tangsel/");
const QString hostile = QStringLiteral(SOURCE_DIR "/tests/data/hostile/");

class ImportDialogTest : public testing::Test {
protected:
    ImportDialogTest()
    {
        dialog.show();
        QObject::connect(&dialog, &ImportDialog::shown, [this] { ++previews; });
    }

    void read(const QStringList &paths)
    {
        dialog.addFiles(paths);
        await();
    }
    /// Until the preview is there that was asked for.
    void await()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !dialog.isBusy(); }, 20'000));
    }
    QString write(const char *name, const QByteArray &text)
    {
        QString path = folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        return path;
    }

    template <class Model>
    Model &model(const char *table)
    {
        return static_cast<Model &>(*tableView(table).outlineModel());
    }
    TableView &tableView(const char *name)
    {
        for (auto *table : dialog.findChildren<TableView *>())
            if (table->name() == QLatin1String(name))
                return *table;
        qFatal("There is no table %s.", name);
    }
    CellsView &cells() { return *dialog.findChild<CellsView *>(); }
    QPushButton &button() { return *dialog.findChild<QPushButton *>(QStringLiteral("import")); }
    const Draft &draft() const { return dialog.state()->preview.draft; }
    bool has(const char *code) const
    {
        const auto problems = dialog.state()->problems();
        return std::ranges::find(problems, QLatin1String(code), &Problem::code) != problems.end();
    }
    /// Chooses an entry of the list in a cell, as a click does.
    void choose(const char *table, int row, int column, const QString &text)
    {
        TableView &view = tableView(table);
        ASSERT_TRUE(view.model()->setData(view.model()->index(row, column), text, Qt::EditRole));
        await();
    }
    int rowWith(const char *table, int column, const QString &text)
    {
        const QAbstractItemModel &rows = *tableView(table).model();
        for (int row = 0; row < rows.rowCount(); ++row)
            if (rows.index(row, column).data().toString() == text)
                return row;
        ADD_FAILURE() << text.toStdString();
        return 0;
    }

    QTemporaryDir folder;
    std::unique_ptr<Plan> plan = plans::create(QStringLiteral(":memory:"));
    ImportDialog dialog{*plan, folder.filePath(QStringLiteral("pemetaan"))};
    int previews = 0;
};

TEST_F(ImportDialogTest, RecognisesWhatTheCommandLineDoes)
{
    const PlanData before = plan->data();
    read({sample + QStringLiteral("opd.csv"), sample + QStringLiteral("masterplan.xlsx")});
    const ImportPreview expected = prepareImport(before,
                                                 {readWorkbook(sample + QStringLiteral("opd.csv")),
                                                  readWorkbook(sample + QStringLiteral("masterplan.xlsx"))},
                                                 {});
    EXPECT_EQ(draft().counts, expected.draft.counts);
    EXPECT_EQ(draft().problems, expected.draft.problems);
    EXPECT_EQ(draft().countsOf(QStringLiteral("programs")).created, 72);
    EXPECT_TRUE(button().isEnabled());
    EXPECT_EQ(plan->data(), before);
}

TEST_F(ImportDialogTest, ImportsInOneStep)
{
    const PlanData before = plan->data();
    read({sample + QStringLiteral("masterplan.xlsx")});
    button().click();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(plan->data().programs.size(), 72U);
    EXPECT_EQ(plan->undoSteps(), 1);
    EXPECT_TRUE(dialog.report().contains(QStringLiteral("masterplan.xlsx")));
    EXPECT_TRUE(plan->undo());
    EXPECT_EQ(plan->data(), before);
}

TEST_F(ImportDialogTest, EscapeChangesNothing)
{
    const PlanData before = plan->data();
    read({sample + QStringLiteral("masterplan.xlsx")});
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(plan->data(), before);
    EXPECT_EQ(plan->undoSteps(), 0);
}

TEST_F(ImportDialogTest, ReturnInAFieldDoesNotImport)
{
    read({sample + QStringLiteral("penilaian-Dinkes.csv")});
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_EQ(plan->undoSteps(), 0);
}

TEST_F(ImportDialogTest, ACorrectedColumnChangesThePreview)
{
    read({write("a.csv", "Program;OPD;Lokasi\nPortal;Dinkes;Balai kota\n")});
    EXPECT_EQ(draft().after.programs[0].note, QStringLiteral("Lokasi: Balai kota"));
    choose("importColumns", 2, MappedColumnsModel::Meaning, columnTitle(Field::Description));
    EXPECT_EQ(draft().after.programs[0].description, QStringLiteral("Balai kota"));
    EXPECT_TRUE(draft().after.programs[0].note.isEmpty());
}

TEST_F(ImportDialogTest, OnlyOneColumnIsTheName)
{
    read({write("a.csv", "Program;OPD;Lokasi\nPortal;Dinkes;Balai kota\n")});
    choose("importColumns", 2, MappedColumnsModel::Meaning, columnTitle(Field::Name));
    EXPECT_EQ(draft().after.programs[0].name, QStringLiteral("Balai kota"));
    EXPECT_EQ(draft().after.programs[0].note, QStringLiteral("Program: Portal"));
}

TEST_F(ImportDialogTest, AnIgnoredSheetIsNotImported)
{
    read({sample + QStringLiteral("masterplan.xlsx")});
    const qint64 programs = draft().countsOf(QStringLiteral("programs")).created;
    choose("importSheets", rowWith("importSheets", SheetsModel::Name, QStringLiteral("Smart Branding")),
           SheetsModel::TakenFor, SheetsModel::tr("Ignored"));
    EXPECT_EQ(draft().countsOf(QStringLiteral("programs")).created, programs - 9);
    choose("importSheets", rowWith("importSheets", SheetsModel::Name, QStringLiteral("Smart Branding")),
           SheetsModel::TakenFor, kindTitle(Kind::Programs));
    EXPECT_EQ(draft().countsOf(QStringLiteral("programs")).created, programs);
}

TEST_F(ImportDialogTest, AProblemShowsItsCell)
{
    read({sample + QStringLiteral("opd.csv"), sample + QStringLiteral("masterplan.xlsx")});
    TableView &problems = tableView("importProblems");
    auto &model = this->model<ProblemsModel>("importProblems");
    int row = 0;
    while (model.problemAt(model.keyAt(model.index(row, 0)))->cell.isEmpty())
        ++row;
    const Problem problem = *model.problemAt(model.keyAt(model.index(row, 0)));
    problems.scrollTo(model.index(row, ProblemsModel::Message));
    QTest::mouseClick(problems.viewport(), Qt::LeftButton, {},
                      problems.visualRect(model.index(row, ProblemsModel::Message)).center());
    const QModelIndex shown = cells().currentIndex();
    EXPECT_EQ(cells().cells()->sheet()->name, problem.sheet);
    EXPECT_EQ(cellAddress(shown.row(), shown.column()), problem.cell);
    EXPECT_TRUE(cells().cells()->explanation(shown).contains(problem.message));
    EXPECT_TRUE(cells().viewport()->rect().intersects(cells().visualRect(shown)));
}

TEST_F(ImportDialogTest, AHostileFileGivesASentenceAndCanBeLeftOut)
{
    read({hostile + QStringLiteral("terpotong.xlsx"), sample + QStringLiteral("opd.csv")});
    ASSERT_EQ(dialog.state()->unreadable.size(), 1U);
    EXPECT_FALSE(dialog.state()->unreadable[0].message.isEmpty());
    EXPECT_FALSE(button().isEnabled());
    choose("importProblems", 0, ProblemsModel::Act, ProblemsModel::tr("Leave this file out"));
    EXPECT_TRUE(dialog.state()->unreadable.empty());
    EXPECT_TRUE(button().isEnabled());
}

TEST_F(ImportDialogTest, AsksWhoScored)
{
    read({sample + QStringLiteral("opd.csv"), sample + QStringLiteral("masterplan.xlsx"),
          write("nilai.csv", "kandidat;K01;K02\nQW-01;3;4\nQW-02;2;2\n")});
    ASSERT_TRUE(has("unnamed_scorer"));
    EXPECT_FALSE(button().isEnabled());
    const int row = rowWith("importProblems", ProblemsModel::Act, ProblemsModel::tr("Choose the scorer…"));
    choose("importProblems", row, ProblemsModel::Act, QStringLiteral("Dinkes"));
    EXPECT_FALSE(has("unnamed_scorer"));
    ASSERT_EQ(draft().after.scorers.size(), 1U);
    EXPECT_EQ(draft().after.scorers[0].name, QStringLiteral("Dinkes"));
}

TEST_F(ImportDialogTest, ANewRoundTakesTheScores)
{
    read({sample + QStringLiteral("opd.csv"), sample + QStringLiteral("masterplan.xlsx"),
          sample + QStringLiteral("penilaian-Dinkes.csv")});
    Q_EMIT dialog.findChild<SheetQuestions *>()->roundChosen(QStringLiteral("Rapat kedua"));
    await();
    ASSERT_EQ(draft().after.rounds.size(), 1U);
    EXPECT_EQ(draft().after.rounds[0].name, QStringLiteral("Rapat kedua"));
}

TEST_F(ImportDialogTest, AFileWithoutAnyTableCanBeLeftOut)
{
    read({sample + QStringLiteral("opd.csv"), write("catatan.csv", "halo;dunia\n1;2\n")});
    ASSERT_TRUE(has("nothing_recognised"));
    const int row = rowWith("importProblems", ProblemsModel::Act, ProblemsModel::tr("Stops the import"));
    choose("importProblems", row, ProblemsModel::Act, ProblemsModel::tr("Leave this file out"));
    EXPECT_FALSE(has("nothing_recognised"));
    EXPECT_TRUE(button().isEnabled());
}

TEST_F(ImportDialogTest, AnUnknownAgencyCanBeAddedAndAskedAgain)
{
    read({sample + QStringLiteral("opd.csv"),
          write("a.csv", "Program;OPD;Dimensi\nPortal;Dinas Ajaib;Smart Living\n")});
    ASSERT_TRUE(has("unknown_agency"));
    const auto row
        = [this](const QString &text) { return rowWith("importProblems", ProblemsModel::Act, text); };
    choose("importProblems", row(ProblemsModel::tr("Choose the OPD…")), ProblemsModel::Act,
           ProblemsModel::tr("Add as an OPD"));
    EXPECT_FALSE(has("unknown_agency"));
    const std::vector<Effect> effects = effectsOf(draft());
    EXPECT_TRUE(std::ranges::any_of(
        effects, [](const Effect &effect) { return effect.added.contains(QStringLiteral("Dinas Ajaib")); }));
    choose("importProblems", row(ProblemsModel::tr("Add as an OPD")), ProblemsModel::Act,
           ProblemsModel::tr("Ask again"));
    EXPECT_TRUE(has("unknown_agency"));
}

TEST_F(ImportDialogTest, ARememberedMappingReadsTheNextWorkbook)
{
    const QByteArray text = "Program;OPD;Lokasi\nPortal;Dinkes;Balai kota\n";
    read({write("a.csv", text)});
    choose("importColumns", 2, MappedColumnsModel::Meaning, columnTitle(Field::Description));
    dialog.keep(QStringLiteral("Bentuk / OPD"));
    ImportDialog next(*plan, folder.filePath(QStringLiteral("pemetaan")));
    next.addFiles({write("a.csv", text + "Pasar;Dishub;Serpong\n")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !next.isBusy(); }, 20'000));
    EXPECT_EQ(next.state()->mappingName, QStringLiteral("Bentuk - OPD"));
    EXPECT_TRUE(std::ranges::any_of(next.state()->preview.draft.after.programs, [](const Program &program) {
        return program.description == QStringLiteral("Serpong");
    }));
}

TEST_F(ImportDialogTest, SaysThatTheSameFileChangesNothing)
{
    read({sample + QStringLiteral("opd.csv")});
    button().click();
    ImportDialog again(*plan, {});
    again.addFiles({sample + QStringLiteral("opd.csv")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !again.isBusy(); }, 20'000));
    EXPECT_TRUE(again.state()->preview.draft.changesNothing());
    EXPECT_FALSE(again.findChild<QPushButton *>(QStringLiteral("import"))->isEnabled());
}

TEST_F(ImportDialogTest, ClosingWhileItReadsIsHarmless)
{
    dialog.addFiles({sample + QStringLiteral("masterplan.xlsx")});
    EXPECT_TRUE(dialog.isBusy());
    dialog.reject();
    EXPECT_EQ(plan->undoSteps(), 0);
}

TEST_F(ImportDialogTest, KeepsTheRulesOfModels)
{
    const QAbstractItemModelTester sheets(tableView("importSheets").model());
    const QAbstractItemModelTester columns(tableView("importColumns").model());
    const QAbstractItemModelTester problems(tableView("importProblems").model());
    const QAbstractItemModelTester cellsTester(cells().model());
    read({sample + QStringLiteral("masterplan.xlsx")});
    read({sample + QStringLiteral("program.csv")});
    EXPECT_EQ(previews, 2);
}

TEST(ImportOfDroppedFiles, TakesTablesOnly)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/a/Rencana.XLSX")),
                  QUrl::fromLocalFile(QStringLiteral("/a/foto.jpg")),
                  QUrl(QStringLiteral("https://contoh.id/a.csv"))});
    EXPECT_EQ(tableFiles(data), QStringList{QStringLiteral("/a/Rencana.XLSX")});
}

}
