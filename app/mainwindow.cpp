// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/finder.h"
#include "app/workspace.h"
#include "model/domain/format.h"
#include "model/edits/newplan.h"
#include "views/common/icons.h"
#include "views/common/style.h"
#include "views/start/newplandialog.h"
#include "views/start/persondialog.h"
#include "views/start/startpage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

namespace {

const QString windowLayout = QStringLiteral("window");
const QString splitterLayout = QStringLiteral("splitter");
const QString planFilter = QStringLiteral("%1 (*.pilar)");

void addAll(QMenu *menu, const CommandSet &commands, const QStringList &names)
{
    for (const QString &name : names)
        if (name.isEmpty())
            menu->addSeparator();
        else
            menu->addAction(commands[name]);
}

}

MainWindow::MainWindow(Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("MainWindow"));
    setWindowTitle(tr("Pilar"));
    setAcceptDrops(true);
    resize(1366, 768);
    buildCommands();
    buildMenus();
    buildToolBar();
    buildStatusBar();
    closePlan();
    restoreGeometry(settings.layout(windowLayout));
}

MainWindow::~MainWindow() = default;

void MainWindow::buildCommands()
{
    const auto add = [this](const char *name, const QString &text, const char *iconName,
                            const QKeySequence &keys, auto run) {
        QAction *action = m_commands.add(QString::fromLatin1(name), text, iconName, keys, run);
        addAction(action);
        return action;
    };
    add("new", tr("&New plan…"), "file", QKeySequence::New, [this] { newPlan(); });
    add("open", tr("&Open…"), "open", QKeySequence::Open, [this] { choosePlan(); });
    add("close", tr("&Close plan"), nullptr, QKeySequence::Close, [this] { closePlan(); });
    add("copy", tr("Save a &copy…"), "save", QKeySequence::SaveAs, [this] { saveCopy(); });
    add("quit", tr("&Quit"), nullptr, QKeySequence::Quit, [this] { close(); });
    add("undo", tr("Undo"), "undo", QKeySequence::Undo, [this] { m_workspace->plan().undo(); });
    add("redo", tr("Redo"), "redo", QKeySequence::Redo, [this] { m_workspace->plan().redo(); });
    add("version", tr("Name a version…"), "flag", QKeySequence::Save, [this] { nameVersion(); });
    add("find", tr("Find program, OPD, command"), "search", QKeySequence(Qt::CTRL | Qt::Key_K),
        [this] { find(); });
    add("filter", tr("Filter the page"), "filter", QKeySequence::Find,
        [this] { m_workspace->page()->focusFilter(); });
    add("inspector", tr("Inspector"), "inspector", QKeySequence(Qt::Key_F4),
        [this] { m_workspace->setInspectorVisible(!m_workspace->isInspectorVisible()); });
    add("fullscreen", tr("Projector"), "projector", QKeySequence(Qt::Key_F11),
        [this] { toggleFullScreen(); });
    add("dark", tr("Dark"), nullptr, {}, [this] {
        setDark(!m_settings.value(QStringLiteral("dark")).toBool());
    })->setCheckable(true);
    add("nextPage", tr("Next page"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_PageDown),
        [this] { m_workspace->openNextPage(1); });
    add("previousPage", tr("Previous page"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_PageUp),
        [this] { m_workspace->openNextPage(-1); });
    add("person", tr("Your name and OPD…"), nullptr, {}, [this] { askPerson(); });
    add("about", tr("About Pilar"), nullptr, {}, [this] {
        QMessageBox::about(this, tr("Pilar"),
                           tr("Pilar %1: masterplan and quick wins of a smart city.\nGPL-3.0-or-later.")
                               .arg(QStringLiteral(PILAR_VERSION)));
    });
    m_commands[QStringLiteral("dark")]->setChecked(m_settings.value(QStringLiteral("dark")).toBool());
}

void MainWindow::buildMenus()
{
    const auto list = [](std::initializer_list<const char *> names) {
        QStringList result;
        for (const char *name : names)
            result.append(QString::fromLatin1(name));
        return result;
    };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    addAll(file, m_commands, list({"new", "open"}));
    m_recent = file->addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, [this] {
        m_recent->clear();
        for (const QString &path : m_settings.recentPlans())
            m_recent->addAction(QFileInfo(path).fileName(), this, [this, path] { openPlan(path); })
                ->setToolTip(path);
    });
    addAll(file, m_commands, list({"", "copy", "", "close", "quit"}));
    addAll(menuBar()->addMenu(tr("&Edit")), m_commands, list({"undo", "redo", "", "find", "filter"}));
    addAll(menuBar()->addMenu(tr("&View")), m_commands,
           list({"inspector", "fullscreen", "dark", "", "nextPage", "previousPage"}));
    addAll(menuBar()->addMenu(tr("&Plan")), m_commands, list({"version"}));
    addAll(menuBar()->addMenu(tr("&Tools")), m_commands, list({"person"}));
    addAll(menuBar()->addMenu(tr("&Help")), m_commands, list({"about"}));
    m_planName = new QLabel;
    m_planName->setContentsMargins(0, 0, 16, 0);
    menuBar()->setCornerWidget(m_planName);
}

void MainWindow::buildToolBar()
{
    auto *bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize(QSize(18, 18));
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addAction(m_commands[QStringLiteral("open")]);
    bar->addSeparator();
    bar->addAction(m_commands[QStringLiteral("undo")]);
    bar->addAction(m_commands[QStringLiteral("redo")]);
    bar->addSeparator();
    bar->addAction(m_commands[QStringLiteral("version")]);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    auto *search
        = new QPushButton(icon("search"), tr("Find program, OPD, command") + QStringLiteral("    Ctrl+K"));
    search->setMinimumWidth(288);
    connect(search, &QPushButton::clicked, this, &MainWindow::find);
    bar->addWidget(search);
    for (const char *name : {"fullscreen", "inspector"}) {
        bar->addAction(m_commands[QString::fromLatin1(name)]);
        if (auto *button
            = qobject_cast<QToolButton *>(bar->widgetForAction(m_commands[QString::fromLatin1(name)])))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
}

void MainWindow::buildStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(10, 0, 12, 0);
    m_saved = new QLabel;
    m_facts = new QLabel;
    m_version = new QLabel;
    statusBar()->addWidget(m_saved);
    statusBar()->addWidget(m_facts);
    statusBar()->addPermanentWidget(m_version);
}

bool MainWindow::openPlan(const QString &path)
{
    const Plan::Session session{.author = m_settings.author(), .backups = m_settings.backupFolder()};
    try {
        try {
            showPlan(Plan::open(path, Plan::Access::Edit, session));
        } catch (const CannotEdit &why) {
            showPlan(Plan::open(path, Plan::Access::Read, session));
            say(why.sentence());
        }
        warnOfOutsideChange();
        return true;
    } catch (const Unusable &problem) {
        m_settings.removeRecentPlan(path);
        offerBackup(problem, path);
    } catch (const Failure &failure) {
        say(failure.sentence());
    }
    return false;
}

void MainWindow::offerBackup(const Unusable &problem, const QString &path)
{
    QMessageBox box(QMessageBox::Warning, tr("This plan cannot be opened"), problem.sentence(),
                    QMessageBox::Close, this);
    QPushButton *open
        = problem.backup() ? box.addButton(tr("Restore the backup…"), QMessageBox::AcceptRole) : nullptr;
    box.exec();
    if (!open || box.clickedButton() != open)
        return;
    const QString proposed = QFileInfo(path).absolutePath() + QLatin1Char('/')
        + tr("%1 restored.pilar").arg(QFileInfo(path).completeBaseName());
    const QString target = QFileDialog::getSaveFileName(this, tr("Restore the backup as"), proposed,
                                                        planFilter.arg(tr("Plans")));
    if (target.isEmpty())
        return;
    QFile::remove(target);
    if (QFile::copy(problem.backup()->path, target))
        openPlan(target);
    else
        say(tr("The backup could not be copied to “%1”.").arg(target));
}

void MainWindow::warnOfOutsideChange()
{
    Plan &plan = m_workspace->plan();
    if (!plan.changedOutside())
        return;
    QMessageBox box(QMessageBox::Question, tr("The plan was changed outside Pilar"),
                    tr("The content is not what Pilar wrote when the plan was last closed: another program "
                       "changed it, or its bytes are damaged. "
                       "Go on with it as it is?"),
                    QMessageBox::NoButton, this);
    QPushButton *goOn = box.addButton(tr("Go on"), QMessageBox::AcceptRole);
    box.addButton(tr("Close the plan"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == goOn)
        plan.acceptOutsideChange();
    else
        closePlan();
}

void MainWindow::showPlan(std::unique_ptr<Plan> plan)
{
    closePlan();
    m_settings.addRecentPlan(plan->path());
    m_workspace = new Workspace(std::move(plan));
    setCentralWidget(m_workspace);
    m_workspace->restoreLayout(m_settings.layout(splitterLayout));
    m_workspace->openPage(m_settings.value(QStringLiteral("page")).toString());
    connectPlan();
    if (m_workspace->plan().canEdit())
        m_workspace->plan().backUp();
    updateCommands();
}

void MainWindow::connectPlan()
{
    Plan &plan = m_workspace->plan();
    connect(&plan, &Plan::failed, this, &MainWindow::say);
    connect(&plan, &Plan::historyChanged, this, &MainWindow::updateCommands);
    connect(m_workspace, &Workspace::pageOpened, this, &MainWindow::updateStatus);
    connect(m_workspace, &Workspace::commandRequested, this,
            [this](const QString &name) { m_commands.run(name); });
    if (plan.canEdit())
        return;
    // Somebody else edits: show what they do, a moment later.
    auto *timer = new QTimer(m_workspace);
    connect(timer, &QTimer::timeout, m_workspace, [this] { m_workspace->plan().refresh(); });
    timer->start(2000);
}

void MainWindow::closePlan()
{
    if (m_workspace) {
        m_settings.setLayout(splitterLayout, m_workspace->layoutState());
        m_settings.setValue(QStringLiteral("page"), QString::fromLatin1(m_workspace->entry().id));
        if (m_workspace->plan().canEdit() && m_workspace->plan().undoSteps() > 0)
            m_workspace->plan().backUp();
    }
    auto *start = new StartPage(m_settings.recentPlans());
    connect(start, &StartPage::planChosen, this, &MainWindow::openPlan, Qt::QueuedConnection);
    connect(
        start, &StartPage::commandRequested, this, [this](const QString &name) { m_commands.run(name); },
        Qt::QueuedConnection);
    m_workspace = nullptr;
    setCentralWidget(start);
    updateCommands();
}

void MainWindow::updateCommands()
{
    const Plan *plan = m_workspace ? &m_workspace->plan() : nullptr;
    for (const char *name :
         {"close", "copy", "version", "find", "filter", "inspector", "nextPage", "previousPage"})
        m_commands[QString::fromLatin1(name)]->setEnabled(plan);
    m_commands[QStringLiteral("version")]->setEnabled(plan && plan->canEdit());
    const auto label = [](QAction *action, const QString &what, const QString &with, const QString &without) {
        action->setText(what.isEmpty() ? without : with.arg(format::inSentence(what)));
        action->setEnabled(!what.isEmpty());
    };
    label(m_commands[QStringLiteral("undo")], plan && plan->canEdit() ? plan->undoLabel() : QString(),
          tr("Undo %1"), tr("Undo"));
    label(m_commands[QStringLiteral("redo")], plan && plan->canEdit() ? plan->redoLabel() : QString(),
          tr("Redo %1"), tr("Redo"));
    m_planName->setText(plan ? QFileInfo(plan->path()).fileName() : QString());
    menuBar()->setCornerWidget(m_planName);  // takes its new width
    m_planName->show();
    setWindowTitle(plan ? tr("%1 – Pilar").arg(QFileInfo(plan->path()).completeBaseName()) : tr("Pilar"));
    updateStatus();
}

void MainWindow::updateStatus()
{
    if (!m_workspace || !m_workspace->page()) {
        m_saved->clear();
        m_facts->clear();
        m_version->clear();
        return;
    }
    const Plan &plan = m_workspace->plan();
    m_saved->setText(
        plan.canEdit() ? tr("Saved %1").arg(QLocale().toString(QTime::currentTime(), QStringLiteral("HH.mm")))
                       : tr("Read only"));
    m_facts->setText(m_workspace->page()->status());
    const auto versions = plan.versions();
    m_version->setText(versions.empty() ? tr("No version named yet")
                                        : tr("Last version: %1").arg(versions.back().name));
}

void MainWindow::say(const QString &sentence)
{
    QMessageBox::warning(this, tr("Pilar"), sentence);
}

void MainWindow::newPlan()
{
    NewPlanDialog dialog(presets(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    try {
        showPlan(createPlan(dialog.path(), dialog.wanted(),
                            {.author = m_settings.author(), .backups = m_settings.backupFolder()}));
        if (dialog.wantsWorkbook())
            m_commands.run(QStringLiteral("import"));
    } catch (const Failure &failure) {
        say(failure.sentence());
    }
}

void MainWindow::choosePlan()
{
    const QString path
        = QFileDialog::getOpenFileName(this, tr("Open a plan"), {}, planFilter.arg(tr("Plans")));
    if (!path.isEmpty())
        openPlan(path);
}

void MainWindow::saveCopy()
{
    QString path = QFileDialog::getSaveFileName(this, tr("Save a copy"), m_workspace->plan().path(),
                                                planFilter.arg(tr("Plans")));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".pilar"))
        path += QStringLiteral(".pilar");
    if (QFileInfo(path) == QFileInfo(m_workspace->plan().path()))
        return say(
            tr("This is the open plan itself; it is saved already. Choose another name for the copy."));
    m_workspace->plan().saveCopy(path);
}

void MainWindow::nameVersion()
{
    bool ok = false;
    const QString name = QInputDialog::getText(this, tr("Name a version"),
                                               tr("Name of the present state, e.g. “Rapat 30 Agustus”:"),
                                               QLineEdit::Normal, {}, &ok);
    if (ok && !name.trimmed().isEmpty())
        m_workspace->plan().nameVersion(name.trimmed());
}

void MainWindow::find()
{
    if (!m_workspace)
        return;
    auto *finder = new Finder(m_workspace->plan().data(), m_commands.all(), this);
    finder->setAttribute(Qt::WA_DeleteOnClose);
    connect(finder, &Finder::chosen, m_workspace, &Workspace::look);
    finder->open();
}

void MainWindow::askPerson()
{
    PersonDialog dialog(m_settings.name(), m_settings.agency(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_settings.setPerson(dialog.name(), dialog.agency());
}

void MainWindow::setDark(bool dark)
{
    m_settings.setValue(QStringLiteral("dark"), dark);
    m_commands[QStringLiteral("dark")]->setChecked(dark);
    applyTheme(*qApp, dark);
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setLayout(windowLayout, saveGeometry());
    closePlan();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().toLocalFile().endsWith(u".pilar"))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    openPlan(event->mimeData()->urls().front().toLocalFile());
}
