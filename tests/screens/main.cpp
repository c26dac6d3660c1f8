// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a plan and saves every page of the window as a picture, and every reading of a page that has
// several: screens OUTPUT_FOLDER [PLAN] [LOOK], where LOOK is like id-light-1366.
#include "app/mainwindow.h"
#include "app/workspace.h"
#include "support/generatedplan.h"
#include "views/common/inspector.h"
#include "views/common/segments.h"
#include "views/common/style.h"
#include "views/common/tableview.h"
#include "views/common/tabstrip.h"
#include "views/import/importdialog.h"
#include "views/import/outcomepane.h"
#include "views/matrix/projector.h"
#include "views/reports/blockoptions.h"
#include "views/reports/letterheaddialog.h"
#include "views/reports/pagesview.h"
#include "views/reports/submitdialog.h"
#include "views/reports/volumesdialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <QToolButton>
#include <QTranslator>

namespace {

struct Look {
    QString language;
    bool dark;
    QSize size;

    QString name() const
    {
        return QStringLiteral("%1-%2-%3")
            .arg(language, dark ? QStringLiteral("dark") : QStringLiteral("light"))
            .arg(size.width());
    }
};

void settle()
{
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents(QEventLoop::AllEvents, 50);
}

/// What pages make in the background is waited for, a few seconds at most.
void waitForPictures(const Page &page)
{
    for (const auto *pages : page.findChildren<PagesView *>())
        for (int i = 0; i < 100 && (pages->pageCount() == 0 || !pages->isPainted()); ++i) {
            QThread::msleep(50);
            QApplication::processEvents();
        }
}

/// Chooses the first row that is no heading, so that the inspector shows a form.
void selectFirstRow(const QWidget &page)
{
    for (auto *table : page.findChildren<TableView *>()) {
        QModelIndex index = table->model()->index(0, 1);
        while (index.isValid() && index.data(OutlineModel::HeadingRole).toBool())
            index = table->indexBelow(index).siblingAtColumn(1);
        if (table->isVisible() && index.isValid())
            table->setCurrentIndex(index);
    }
}

/// Shows what a click on a problem of the import shows.
void selectFirstProblem(const QWidget &dialog)
{
    for (auto *table : dialog.findChildren<TableView *>())
        if (table->name() == u"importProblems") {
            table->setFocus();
            table->setCurrentIndex(table->model()->index(3, 0));
            settle();
        }
}

void savePage(MainWindow &window, const QString &file)
{
    Page &page = *window.workspace()->page();
    auto *segments = page.findChild<Segments *>();
    const auto readings = segments ? segments->findChildren<QAbstractButton *>() : QList<QAbstractButton *>();
    for (qsizetype i = 0; i < std::max(qsizetype(1), readings.size()); ++i) {
        if (!readings.isEmpty())
            readings[i]->click();
        settle();
        selectFirstRow(page);
        settle();
        waitForPictures(page);
        window.grab().save(file.arg(readings.isEmpty() ? QString() : QString::number(i + 1)));
    }
}

/// What stands beside a page in tabs of the inspector; what they work out in the background is waited for.
void saveSideTabs(MainWindow &window, const QString &file)
{
    const auto *inspector = window.findChild<Inspector *>();
    if (const auto *segments = window.workspace()->page()->findChild<Segments *>())
        segments->findChildren<QAbstractButton *>().front()->click();
    auto *strip = inspector->findChild<TabStrip *>(QString(), Qt::FindDirectChildrenOnly);
    for (qsizetype tab = 1; tab <= window.workspace()->page()->sideTabs().size(); ++tab) {
        strip->setCurrent(int(tab));
        for (int i = 0; i < 20; ++i) {
            settle();
            QThread::msleep(100);
        }
        window.grab().save(file.arg(tab));
    }
    strip->setCurrent(0);
}

/// One candidate as the projector shows it, without and with the names of the scorers.
void saveProjector(MainWindow &window, const QString &file, const QSize &size)
{
    window.workspace()->openPage(QStringLiteral("matrix"));
    settle();
    for (auto *button : window.workspace()->page()->findChildren<QToolButton *>())
        if (button->shortcut() == QKeySequence(Qt::Key_F5))
            button->click();
    auto *projector = window.findChild<Projector *>();
    if (!projector)
        return;
    projector->showNormal();
    projector->resize(size);
    settle();
    projector->grab().save(file.arg(1));
    QKeyEvent names(QEvent::KeyPress, Qt::Key_N, Qt::NoModifier);
    QApplication::sendEvent(projector, &names);
    projector->grab().save(file.arg(2));
    projector->close();
    settle();
}

/// The preview of an import over the window, both readings of what comes of it.
void saveImport(MainWindow &window, const QString &file)
{
    const QString sample = QStringLiteral(SOURCE_DIR "/resources/sample/tangsel/");
    const QTemporaryDir folder;
    const std::unique_ptr<Plan> plan = createPlan(
        folder.filePath(QStringLiteral("a.pilar")),
        {.city = QStringLiteral("Kota Tangerang Selatan"), .firstYear = 2018, .lastYear = 2026}, {});
    ImportDialog dialog(*plan, folder.path(), &window);
    dialog.show();
    dialog.addFiles({sample + QStringLiteral("opd.csv"), sample + QStringLiteral("masterplan.xlsx"),
                     sample + QStringLiteral("penilaian-Dinkes.csv")});
    while (dialog.isBusy())
        settle();
    selectFirstProblem(dialog);
    auto *segments = dialog.findChild<OutcomePane *>()->findChild<Segments *>();
    const auto readings = segments->findChildren<QAbstractButton *>();
    for (qsizetype i = 0; i < readings.size(); ++i) {
        readings[i]->click();
        settle();
        QPixmap picture = window.grab();
        dialog.render(&picture,
                      QPoint((window.width() - dialog.width()) / 2, (window.height() - dialog.height()) / 2));
        picture.save(file.arg(i + 1));
    }
}

/// A dialog over the window as it is.
void saveDialog(MainWindow &window, QDialog &dialog, const QString &file)
{
    dialog.show();
    settle();
    QPixmap picture = window.grab();
    dialog.render(&picture,
                  QPoint((window.width() - dialog.width()) / 2, (window.height() - dialog.height()) / 2));
    picture.save(file);
}

/// What is asked on the page of the books: who signs, which books there are, what a block shows, what is
/// handed over.
void saveReportDialogs(MainWindow &window, Plan &plan, const QString &file)
{
    window.workspace()->openPage(QStringLiteral("report"));
    waitForPictures(*window.workspace()->page());
    const PlanData &data = plan.data();
    const auto blockOf = [&](const char *kind) {
        const auto found = std::ranges::find(data.chapterBlocks, QLatin1String(kind), &ChapterBlock::kind);
        return found == data.chapterBlocks.end() ? ChapterBlock() : *found;
    };
    const Id<Volume> volume = data.volumes.empty() ? Id<Volume>{} : data.volumes[0].id;
    LetterheadDialog letterhead(plan);
    saveDialog(window, letterhead, file.arg(QStringLiteral("letterhead")));
    VolumesDialog volumes(plan, volume);
    saveDialog(window, volumes, file.arg(QStringLiteral("volumes")));
    BlockOptionsDialog options(data, blockOf("keputusan"), {});
    saveDialog(window, options, file.arg(QStringLiteral("options")));
    SubmitDialog submit(plan, volume, QDir::homePath());
    saveDialog(window, submit, file.arg(QStringLiteral("submit")));
}

void savePages(const QString &folder, const QString &planPath, const Look &look)
{
    QTranslator qtbase;
    QTranslator pilar;
    QLocale::setDefault(look.language == u"id" ? QLocale(QStringLiteral("id_ID"))
                                               : QLocale(QLocale::English, QLocale::Indonesia));
    if (qtbase.load(QStringLiteral(":/i18n/qtbase_%1.qm").arg(look.language)))
        QApplication::installTranslator(&qtbase);
    if (pilar.load(QStringLiteral(":/i18n/pilar_%1.qm").arg(look.language)))
        QApplication::installTranslator(&pilar);
    applyTheme(*qApp, look.dark);
    Settings settings;
    MainWindow window(settings);
    window.resize(look.size);
    window.show();
    window.openPlan(planPath);
    window.workspace()->findings().update();
    for (const PageEntry &entry : window.workspace()->entries()) {
        window.workspace()->openPage(QString::fromLatin1(entry.id));
        savePage(window,
                 folder + QLatin1Char('/') + QString::fromLatin1(entry.id) + QStringLiteral("%1-")
                     + look.name() + QStringLiteral(".png"));
        saveSideTabs(window,
                     folder + QLatin1Char('/') + QString::fromLatin1(entry.id) + QStringLiteral("-tab%1-")
                         + look.name() + QStringLiteral(".png"));
    }
    saveProjector(window, folder + QStringLiteral("/projector-%1-") + look.name() + QStringLiteral(".png"),
                  look.size);
    saveReportDialogs(window, window.workspace()->plan(),
                      folder + QStringLiteral("/report-%1-") + look.name() + QStringLiteral(".png"));
    saveImport(window, folder + QStringLiteral("/import-%1-") + look.name() + QStringLiteral(".png"));
    window.close();
}

}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("PilarTest"));
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, QStringLiteral("screens"));
    QDir().mkpath(folder);
    const QTemporaryDir temporary;
    QString plan = arguments.value(2);
    if (!plan.endsWith(u".pilar")) {
        plan = temporary.filePath(QStringLiteral("Smart City Kota Contoh 2018–2026.pilar"));
        generatedPlan(plan, {});
    }
    for (const auto &language : {QStringLiteral("id"), QStringLiteral("en")})
        for (const bool dark : {false, true})
            for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)})
                if (const Look look{language, dark, size}; look.name().startsWith(arguments.value(3)))
                    savePages(folder, plan, look);
    return 0;
}
