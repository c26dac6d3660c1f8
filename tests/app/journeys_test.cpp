// SPDX-License-Identifier: GPL-3.0-or-later
// What a team does in a day with the program, in the real window, on the sample plan.
#include "app/mainwindow.h"
#include "app/sampleplan.h"
#include "app/workspace.h"
#include "support/plans.h"
#include "views/common/noticebar.h"
#include "views/common/tableview.h"
#include "views/import/importdialog.h"
#include "views/matrix/matrixgrid.h"
#include "views/reports/reportpage.h"
#include "views/timeline/timelinechart.h"
#include "views/timeline/timelinetree.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace {

/// The sample plan is made once; each journey goes its way with a copy.
const QString &samplePlan()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        QString made = folder.filePath(QStringLiteral("contoh.pilar"));
        createSamplePlan(made, {.author = QStringLiteral("Rina, Bappelitbangda")});
        return made;
    }();
    return path;
}

/// Windows that open while it lives.
class Windows : public QObject {
public:
    Windows() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *object, QEvent *event) override
    {
        auto *widget = qobject_cast<QWidget *>(object);
        if (event->type() == QEvent::Show && widget && widget->isWindow())
            names.append(QString::fromLatin1(widget->metaObject()->className()));
        return false;
    }

    QStringList names{};
};

class Journey : public testing::Test {
protected:
    Journey()
    {
        QFile::copy(samplePlan(), path);
        open();
    }

    void open()
    {
        window = std::make_unique<MainWindow>(settings);
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        ASSERT_TRUE(window->openPlan(path));
        QApplication::processEvents();
    }

    void close()
    {
        window->close();
        window.reset();
    }

    Plan &plan() const { return window->workspace()->plan(); }
    const PlanData &data() const { return plan().data(); }
    void run(const char *command) const { window->commands().run(QString::fromLatin1(command)); }
    void look(Selection::Kind kind, qint64 id) const
    {
        window->workspace()->look({.kind = kind, .id = id});
        QApplication::processEvents();
    }

    template <class Widget>
    Widget *shown(const QString &name = {}) const
    {
        for (Widget *widget : window->findChildren<Widget *>(name))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }

    const Program &program(const QString &code) const
    {
        return *std::ranges::find(data().programs, code, &Program::code);
    }

    MatrixGrid *scoresOf(const QString &name)
    {
        const auto found = std::ranges::find(data().scorers, name, &Scorer::name);
        EXPECT_NE(found, data().scorers.end()) << qPrintable(name);
        scorer = found->id;
        look(Selection::Kind::Scorer, scorer.value);
        auto *grid = shown<MatrixGrid>();
        grid->setCurrent({0, 0});
        grid->setFocus();
        return grid;
    }

    /// What the grid's scorer gave, as the plan holds it.
    double score(const MatrixGrid &grid, std::size_t row, std::size_t column) const
    {
        const Id<Candidate> candidate = grid.picture().rows[row].id;
        const Id<Criterion> criterion = grid.picture().columns[column].id;
        for (const Score &score : data().scores)
            if (score.scorer == scorer && score.candidate == candidate && score.criterion == criterion)
                return score.value;
        return -1;
    }

    std::vector<double> values() const
    {
        std::vector<double> all;
        for (const Score &score : data().scores)
            all.push_back(score.value);
        return all;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("Tangsel.pilar"));
    Settings settings;
    std::unique_ptr<MainWindow> window;
    Id<Scorer> scorer{};
};

// What a page asks for at least, with the inspector beside it, is what a government laptop shows; also after
// the window was on a larger screen and every page has been seen.
TEST_F(Journey, EveryPageFitsASmallScreen)
{
    const QSize small(1366, 768);
    for (const QSize size : {small, QSize(1920, 1080), small}) {
        window->resize(size);
        for (const PageEntry &entry : window->workspace()->entries()) {
            window->workspace()->openPage(QString::fromLatin1(entry.id));
            QApplication::processEvents();
            EXPECT_EQ(window->size(), size) << entry.id;
            if (size != small)
                continue;
            EXPECT_LE(window->minimumSizeHint().width(), small.width()) << entry.id;
            EXPECT_LE(window->minimumSizeHint().height(), small.height()) << entry.id;
        }
    }
}

TEST_F(Journey, OpensAPlanAndShowsEveryPage)
{
    EXPECT_EQ(data().programs.size(), 72U);
    const Windows windows;
    for (const PageEntry &entry : window->workspace()->entries()) {
        window->workspace()->openPage(QString::fromLatin1(entry.id));
        QApplication::processEvents();
        EXPECT_TRUE(window->workspace()->page()->isVisible()) << entry.id;
    }
    EXPECT_EQ(windows.names, QStringList()) << "a part of a page flickered as a window of its own";
}

TEST_F(Journey, EditsAProgramInTheInspectorAndTakesItBack)
{
    look(Selection::Kind::Program, program(QStringLiteral("SG-01")).id.value);
    auto *name = shown<QLineEdit>(QStringLiteral("name"));
    ASSERT_TRUE(name);
    const QString before = name->text();
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("SIARAN untuk semua"));
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(program(QStringLiteral("SG-01")).name, QStringLiteral("SIARAN untuk semua"));
    run("undo");
    EXPECT_EQ(program(QStringLiteral("SG-01")).name, before);
    EXPECT_EQ(name->text(), before);
    run("redo");
    EXPECT_EQ(name->text(), QStringLiteral("SIARAN untuk semua"));
}

TEST_F(Journey, PastesABlockOfScoresInOneStep)
{
    MatrixGrid *grid = scoresOf(QStringLiteral("Dinkes"));
    const qsizetype steps = plan().undoSteps();
    QApplication::clipboard()->setText(QStringLiteral("1\t2\n3\t4"));
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(plan().undoSteps(), steps + 1);
    double expected = 1;
    for (std::size_t row = 0; row < 2; ++row)
        for (std::size_t column = 0; column < 2; ++column)
            EXPECT_EQ(score(*grid, row, column), expected++);
}

TEST_F(Journey, ScoresACandidateAndTheRankingFollows)
{
    MatrixGrid *grid = scoresOf(QStringLiteral("Dishub"));
    const std::vector<double> before = values();
    const Id<Candidate> candidate = grid->currentRow()->id;
    QTest::keyClick(grid, '0');
    QWidget *editor = grid->findChild<QLineEdit *>(QStringLiteral("cellEditor"));
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_NE(values(), before);
    ASSERT_TRUE(grid->select(candidate, {}));
    EXPECT_EQ(grid->picture().rows.size(), 18U);
}

TEST_F(Journey, DragsTheBarOfAnActivity)
{
    const Activity before
        = *std::ranges::find(data().activities, program(QStringLiteral("SG-06")).id, &Activity::program);
    window->workspace()->openPage(QStringLiteral("timeline"));
    look(Selection::Kind::Activity, before.id.value);
    window->workspace()->openPage(QStringLiteral("timeline"));
    window->workspace()->page()->reveal({.kind = Selection::Kind::Activity, .id = before.id.value});
    auto *chart = shown<TimelineChart>();
    ASSERT_TRUE(chart);
    const OutlineKey row = chart->tree()->currentKey();
    chart->setUnit(TimeUnit::Month);
    chart->showBar(row);
    const QPoint middle = chart->shapeOf(row).bar.center().toPoint();
    const QPoint to = middle + QPoint(90, 0);
    QTest::mousePress(chart->viewport(), Qt::LeftButton, {}, middle);
    QTest::mouseMove(chart->viewport(), (middle + to) / 2);
    QTest::mouseMove(chart->viewport(), to);
    QTest::mouseRelease(chart->viewport(), Qt::LeftButton, {}, to);
    const Activity &after = *data().activities.find(before.id);
    EXPECT_GT(after.start, before.start);
    EXPECT_GT(after.finish, before.finish);
}

TEST_F(Journey, UndoesEverythingDownToTheEmptyPlanAndRedoesIt)
{
    QString full = plans::content(path);
    int steps = 0;
    for (; window->commands()[QStringLiteral("undo")]->isEnabled(); ++steps)
        run("undo");
    EXPECT_EQ(data().programs.size(), 0U);
    for (; steps > 0; --steps)
        run("redo");
    EXPECT_EQ(plans::content(path), full);
}

TEST_F(Journey, ImportsACorrectedWorkbookAsOneStep)
{
    QFile table(folder.filePath(QStringLiteral("perbaikan.csv")));
    ASSERT_TRUE(table.open(QIODevice::WriteOnly));
    table.write("Kode;Program;OPD Penanggung Jawab\nSG-01;SIARAN untuk semua;Dishub\n");
    table.close();
    const qsizetype steps = plan().undoSteps();
    window->importFiles({table.fileName()});
    auto *dialog = window->findChild<ImportDialog *>();
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->state() && !dialog->isBusy(); }, 20'000));
    EXPECT_EQ(plan().undoSteps(), steps) << "the preview changes nothing";
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("import")), Qt::LeftButton);
    EXPECT_EQ(plan().undoSteps(), steps + 1);
    EXPECT_EQ(data().programs.size(), 72U);
    EXPECT_EQ(program(QStringLiteral("SG-01")).name, QStringLiteral("SIARAN untuk semua"));
    run("undo");
    EXPECT_NE(program(QStringLiteral("SG-01")).name, QStringLiteral("SIARAN untuk semua"));
}

TEST_F(Journey, ExportsTheReportFromItsPage)
{
    run("export");
    auto *page = qobject_cast<ReportPage *>(window->workspace()->page());
    ASSERT_TRUE(page);
    const QString out = folder.filePath(QStringLiteral("laporan.pdf"));
    page->exportTo(QStringLiteral("report"), out);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !page->isExporting(); }, 30'000));
    QFile pdf(out);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(5) == "%PDF-");
}

TEST_F(Journey, ImportsADroppedWorkbookAndTakesItBack)
{
    const PlanData before = data();
    const QString table = folder.filePath(QStringLiteral("tambahan.csv"));
    QFile file(table);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Kode;Program;OPD;Dimensi\nSL-90;Taman baca digital;Dindikbud;Smart Living\n");
    file.close();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(table)});
    QDragEnterEvent enter({40, 40}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QDropEvent drop({40, 40}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(window.get(), &enter);
    QApplication::sendEvent(window.get(), &drop);
    QApplication::processEvents();
    auto *dialog = window->findChild<ImportDialog *>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isBusy(); }, 20'000));
    EXPECT_EQ(data(), before);
    dialog->findChild<QPushButton *>(QStringLiteral("import"))->click();
    EXPECT_EQ(program(QStringLiteral("SL-90")).name, QStringLiteral("Taman baca digital"));
    auto *notice = shown<NoticeBar>();
    ASSERT_NE(notice, nullptr);
    notice->findChild<QPushButton *>()->click();
    EXPECT_EQ(data(), before);
    EXPECT_FALSE(notice->isVisible());
}

TEST_F(Journey, FindsAProgramFromAnywhere)
{
    run("find");
    auto *line = shown<QLineEdit>(QStringLiteral("finderLine"));
    ASSERT_TRUE(line);
    QTest::keyClicks(line, QStringLiteral("arsip dinamis"));
    QTest::keyClick(line, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_STREQ(window->workspace()->entry().id, "masterplan");
    auto *name = shown<QLineEdit>(QStringLiteral("name"));
    ASSERT_TRUE(name);
    EXPECT_EQ(name->text(), QStringLiteral("Arsip dinamis elektronik"));
}

TEST_F(Journey, ComesBackWhereItWasLeft)
{
    look(Selection::Kind::Program, program(QStringLiteral("SG-02")).id.value);
    auto *name = shown<QLineEdit>(QStringLiteral("name"));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Belum ditekan Enter"));
    window->workspace()->openPage(QStringLiteral("matrix"));
    close();
    open();
    EXPECT_STREQ(window->workspace()->entry().id, "matrix");
    EXPECT_EQ(program(QStringLiteral("SG-02")).name, QStringLiteral("Belum ditekan Enter"));
    run("undo");
    EXPECT_NE(program(QStringLiteral("SG-02")).name, QStringLiteral("Belum ditekan Enter"));
}

TEST_F(Journey, ASecondWindowReadsAndFollows)
{
    MainWindow second(settings);
    second.show();
    ASSERT_TRUE(second.openPlan(path));
    EXPECT_FALSE(second.workspace()->plan().canEdit());
    EXPECT_FALSE(second.commands()[QStringLiteral("undo")]->isEnabled());
    run("undo");
    EXPECT_EQ(data().programs.size(), 0U);
    second.workspace()->plan().refresh();
    EXPECT_EQ(second.workspace()->plan().data().programs.size(), 0U);
    second.close();
    run("redo");
    EXPECT_EQ(data().programs.size(), 72U);
}

}
