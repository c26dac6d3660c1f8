// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/bars.h"
#include "app/finder.h"
#include "app/sampleplan.h"
#include "app/statusline.h"
#include "app/typing.h"
#include "app/workspace.h"
#include "model/domain/format.h"
#include "views/common/labels.h"
#include "views/common/noticebar.h"
#include "views/common/style.h"
#include "views/home/citydialog.h"
#include "views/start/persondialog.h"
#include "views/start/startpage.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QMenuBar>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

namespace {

const QString windowLayout = QStringLiteral("window");
constexpr qsizetype longestLabel = 28;  ///< of undo and redo in the tool bar

QString shortLabel(const QString &label)
{
    return label.size() <= longestLabel ? label : label.left(longestLabel - 1).trimmed() + u'…';
}

}

MainWindow::MainWindow(Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_opener(settings, *this)
    , m_notice(new NoticeBar)
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("MainWindow"));
    setAcceptDrops(true);
    resize(1366, 768);
    buildCommands();
    buildBars();
    auto *all = new QWidget;
    m_middle = new QVBoxLayout(all);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(0);
    m_middle->addWidget(m_notice);
    setCentralWidget(all);
    setStatusBar(m_status);
    connect(m_status, &StatusLine::findingsRequested, this,
            [this] { m_workspace->setFindingsVisible(true); });
    connect(m_status, &StatusLine::cityRequested, this, [this] { m_commands.run(QStringLiteral("city")); });
    closePlan();
    restoreGeometry(settings.layout(windowLayout));
}

MainWindow::~MainWindow() = default;

void MainWindow::buildBars()
{
    m_recent = new QMenu(tr("Open &recent"), this);
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    bars::fillMenus(*menuBar(), m_commands, m_recent);
    m_planName = labels::pale();
    m_planName->setContentsMargins(0, 0, 16, 0);
    m_planName->setMinimumHeight(menuBar()->sizeHint().height());
    menuBar()->setCornerWidget(m_planName);
    bars::fillToolBar(*addToolBar(tr("Tools")), m_commands);
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    for (const RecentPlan &plan : m_settings.recentPlans()) {
        QAction *action = m_recent->addAction(QFileInfo(plan.path).completeBaseName(), this,
                                              [this, path = plan.path] { openPlan(path); });
        action->setToolTip(plan.path);
        action->setEnabled(QFileInfo::exists(plan.path));
    }
}

bool MainWindow::openPlan(const QString &path)
{
    if (m_workspace && QFileInfo(path) == QFileInfo(m_workspace->plan().path()))
        return true;
    QString notice;
    std::unique_ptr<Plan> plan = m_opener.open(path, &notice);
    if (!plan)
        return false;
    showPlan(std::move(plan));
    if (!notice.isEmpty())
        m_notice->tell(notice);
    return true;
}

void MainWindow::showPlan(std::unique_ptr<Plan> plan)
{
    closePlan();
    m_settings.addRecentPlan({.path = QFileInfo(plan->path()).absoluteFilePath(),
                              .programs = int(plan->data().programs.size()),
                              .at = QDateTime::currentDateTime()});
    m_workspace = new Workspace(std::move(plan), m_settings);
    showCentral(m_workspace);
    connectPlan();
    if (m_workspace->plan().canEdit())
        m_workspace->plan().backUp();
    updateCommands();
}

void MainWindow::showCentral(QWidget *widget)
{
    delete std::exchange(m_central, widget);
    m_middle->addWidget(widget, 1);
}

void MainWindow::connectPlan()
{
    Plan &plan = m_workspace->plan();
    connect(&plan, &Plan::failed, this, [this](const QString &sentence) { m_opener.say(sentence); });
    connect(&plan, &Plan::historyChanged, this, &MainWindow::updateCommands);
    connect(m_workspace, &Workspace::pageOpened, this, &MainWindow::updateStatus);
    connect(&m_workspace->findings(), &Findings::changed, this, &MainWindow::updateStatus);
    connect(m_workspace, &Workspace::commandRequested, this,
            [this](const QString &name) { m_commands.run(name); });
    connect(m_workspace, &Workspace::cityRequested, this, &MainWindow::editCity);
    connect(m_workspace, &Workspace::planChosen, this, &MainWindow::openPlan, Qt::QueuedConnection);
    connect(m_workspace, &Workspace::planForgotten, this,
            [this](const QString &path) { m_settings.removeRecentPlan(path); });
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
        finishTyping();
        m_workspace->saveLayout();
        Plan &plan = m_workspace->plan();
        m_settings.addRecentPlan({.path = QFileInfo(plan.path()).absoluteFilePath(),
                                  .programs = int(plan.data().programs.size()),
                                  .at = QDateTime::currentDateTime()});
        if (plan.canEdit() && plan.undoSteps() > 0)
            plan.backUp();
    }
    m_notice->hide();
    auto *start = new StartPage(m_settings.recentPlans());
    connect(start, &StartPage::planChosen, this, &MainWindow::openPlan, Qt::QueuedConnection);
    connect(start, &StartPage::planForgotten, this,
            [this](const QString &path) { m_settings.removeRecentPlan(path); });
    connect(
        start, &StartPage::commandRequested, this, [this](const QString &name) { m_commands.run(name); },
        Qt::QueuedConnection);
    m_workspace = nullptr;
    showCentral(start);
    updateCommands();
}

void MainWindow::updateCommands()
{
    const Plan *plan = m_workspace ? &m_workspace->plan() : nullptr;
    for (const char *name :
         {"close", "copy", "find", "filter", "inspector", "findings", "print", "print-timeline", "copyTable",
          "city", "history", "nextPage", "previousPage", "export"})
        if (QAction *action = m_commands.find(QString::fromLatin1(name)))
            action->setEnabled(plan);
    for (const char *name : {"version", "import"})
        if (QAction *action = m_commands.find(QString::fromLatin1(name)))
            action->setEnabled(plan && plan->canEdit());
    updateLabels();
    m_planName->setText(plan ? QFileInfo(plan->path()).fileName() : QString());
    menuBar()->setCornerWidget(m_planName);  // takes its new width
    m_planName->show();
    setWindowTitle(plan ? tr("%1 – Pilar").arg(QFileInfo(plan->path()).completeBaseName()) : tr("Pilar"));
    updateStatus();
}

/// Undo and redo name what they do.
void MainWindow::updateLabels()
{
    const bool editable = m_workspace && m_workspace->plan().canEdit();
    const auto label = [](QAction *action, const QString &what, const QString &with, const QString &without) {
        action->setText(what.isEmpty() ? without : with.arg(format::inSentence(what)));
        action->setIconText(shortLabel(action->text()));
        action->setToolTip(action->text());
        action->setEnabled(!what.isEmpty());
    };
    label(m_commands[QStringLiteral("undo")], editable ? m_workspace->plan().undoLabel() : QString(),
          tr("Undo %1"), tr("Undo"));
    label(m_commands[QStringLiteral("redo")], editable ? m_workspace->plan().redoLabel() : QString(),
          tr("Redo %1"), tr("Redo"));
}

void MainWindow::updateStatus()
{
    m_status->show(m_workspace);
    if (m_workspace)
        m_commands[QStringLiteral("inspector")]->setEnabled(m_workspace->entry().inspector);
}

void MainWindow::editCity(const QString &field)
{
    CityDialog dialog(m_workspace->plan(), m_workspace->findings(), this);
    dialog.goTo(field);
    dialog.exec();
}

void MainWindow::newPlan(bool fromWorkbook, const QStringList &files)
{
    bool wantsWorkbook = fromWorkbook;
    if (std::unique_ptr<Plan> plan = m_opener.makeNew(&wantsWorkbook)) {
        showPlan(std::move(plan));
        if (wantsWorkbook)
            importFiles(files);
    }
}

void MainWindow::openSample()
{
    if (QFileInfo::exists(samplePlanPath()))
        openPlan(samplePlanPath());
    else if (std::unique_ptr<Plan> plan = m_opener.makeSample())
        showPlan(std::move(plan));
}

void MainWindow::choosePlan()
{
    const QString path = m_opener.choose();
    if (!path.isEmpty())
        openPlan(path);
}

void MainWindow::nameVersion()
{
    finishTyping();
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

void MainWindow::replay(bool (Plan::*step)())
{
    finishTyping();
    (m_workspace->plan().*step)();
}

void MainWindow::copyTable()
{
    QApplication::clipboard()->setText(m_workspace->page()->tableText());
}

void MainWindow::askPersonOnce()
{
    if (m_settings.name().isEmpty())
        m_notice->tell(tr("Every change is recorded with a name, so that the team can see who wrote what. "
                          "Who works here?"),
                       {{tr("Your name and OPD…"), [this] { askPerson(); }}});
}

void MainWindow::askPerson()
{
    PersonDialog dialog(m_settings.name(), m_settings.agency(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_settings.setPerson(dialog.name(), dialog.agency());
    m_notice->hide();
    if (m_workspace)
        m_workspace->plan().setAuthor(m_settings.author());
}

void MainWindow::setDark(bool dark)
{
    m_settings.setDark(dark);
    applyTheme(*qApp, dark);
}

void MainWindow::setLanguage(const QString &language)
{
    if (language == m_settings.language())
        return;
    m_settings.setLanguage(language);
    Q_EMIT languageChanged();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setLayout(windowLayout, saveGeometry());
    closePlan();
    event->accept();
}
