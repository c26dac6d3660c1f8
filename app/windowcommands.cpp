// SPDX-License-Identifier: GPL-3.0-or-later
// What the window can do: one entry a command. Menus and the tool bar choose from them in bars.cpp.
#include "app/mainwindow.h"
#include "app/workspace.h"
#include "views/help/helpplace.h"
#include "views/help/helptopics.h"
#include "views/help/helpwindow.h"
#include "views/timeline/calendardialog.h"

#include <QActionGroup>
#include <QApplication>
#include <QMessageBox>

QAction *MainWindow::add(const char *name, const QString &text, const char *iconName,
                         const QKeySequence &keys, std::function<void()> run)
{
    QAction *action = m_commands.add(QString::fromLatin1(name), text, iconName, keys, std::move(run));
    addAction(action);
    return action;
}

void MainWindow::buildCommands()
{
    addPlanCommands();
    addEditCommands();
    addViewCommands();
    addToolCommands();
    addHelpCommands();
}

void MainWindow::addPlanCommands()
{
    add("new", tr("&New plan…"), "file", QKeySequence::New, [this] { newPlan(false); });
    add("newFromWorkbook", tr("New plan from a workbook…"), "import", {}, [this] { newPlan(true); });
    add("open", tr("&Open…"), "open", QKeySequence::Open, [this] { choosePlan(); })->setIconText(tr("Open"));
    add("sample", tr("Open the &sample plan"), "eye", {}, [this] { openSample(); });
    add("import", tr("&Import workbook…"), "import", QKeySequence(Qt::CTRL | Qt::Key_I), [this] {
        importFiles({});
    })->setIconText(tr("Import"));
    add("export", tr("&Export…"), "export", QKeySequence(Qt::CTRL | Qt::Key_E), [this] {
        m_workspace->openPage(QStringLiteral("report"));
    })->setIconText(tr("Export"));
    add("print", tr("&Print table…"), "print", QKeySequence::Print, [this] { printTable(); });
    add("print-timeline", tr("Print the roadmap…"), "print", {}, [this] { printTimeline(); });
    add("copy", tr("Save a &copy…"), "save", QKeySequence::SaveAs,
        [this] { m_opener.saveCopy(m_workspace->plan()); });
    add("close", tr("C&lose plan"), nullptr, QKeySequence::Close, [this] { closePlan(); });
    add("quit", tr("&Quit"), nullptr, QKeySequence::Quit, [this] { close(); });
    add("city", tr("City and period…"), nullptr, {}, [this] { editCity({}); });
    add("calendar", tr("Work calendar…"), "today", {},
        [this] { (new CalendarDialog(m_workspace->plan(), this))->open(); });
    add("version", tr("Name a version…"), "flag", QKeySequence::Save, [this] { nameVersion(); });
}

void MainWindow::addEditCommands()
{
    add("undo", tr("Undo"), "undo", QKeySequence::Undo, [this] { replay(&Plan::undo); });
    add("redo", tr("Redo"), "redo", QKeySequence::Redo, [this] { replay(&Plan::redo); });
    add("copyTable", tr("Copy the whole table"), "copy", {}, [this] { copyTable(); });
    add("find", tr("Find program, OPD, command"), "search", QKeySequence(Qt::CTRL | Qt::Key_K),
        [this] { find(); });
    add("filter", tr("Filter the page"), "filter", QKeySequence::Find,
        [this] { m_workspace->page()->focusFilter(); });
}

void MainWindow::addViewCommands()
{
    add("inspector", tr("Inspector"), "inspector", QKeySequence(Qt::Key_F4),
        [this] { m_workspace->setInspectorVisible(!m_workspace->isInspectorVisible()); });
    add("findings", tr("List of findings"), "problem", QKeySequence(Qt::Key_F8),
        [this] { m_workspace->setFindingsVisible(!m_workspace->areFindingsVisible()); });
    add("fullscreen", tr("Full screen for the projector"), "projector", QKeySequence(Qt::Key_F11),
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    QAction *dark = add("dark", tr("Dark"), nullptr, {}, [this] { setDark(!m_settings.dark()); });
    dark->setCheckable(true);
    dark->setChecked(m_settings.dark());
    add("nextPage", tr("Next page"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_PageDown),
        [this] { m_workspace->openNextPage(1); });
    add("previousPage", tr("Previous page"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_PageUp),
        [this] { m_workspace->openNextPage(-1); });
}

void MainWindow::addToolCommands()
{
    add("person", tr("Your name and OPD…"), nullptr, {}, [this] { askPerson(); });
    auto *languages = new QActionGroup(this);
    const auto language = [&](const char *name, const QString &text, const QString &code) {
        QAction *action = add(name, text, nullptr, {}, [this, code] { setLanguage(code); });
        action->setCheckable(true);
        action->setChecked(m_settings.language() == code);
        languages->addAction(action);
    };
    language("indonesian", QStringLiteral("Bahasa Indonesia"), QStringLiteral("id"));
    language("english", QStringLiteral("English"), QStringLiteral("en"));
}

void MainWindow::addHelpCommands()
{
    add("help", tr("Help for this page"), "help", QKeySequence::HelpContents, [this] {
        const QString page = m_workspace ? m_workspace->page()->helpTopic() : QStringLiteral("mulai");
        HelpWindow::open(help::placeAt(QApplication::focusWidget(), page), this);
    });
    add("helpContents", tr("Contents of the help"), nullptr, {},
        [this] { HelpWindow::open(help::contents(), this); });
    add("about", tr("About Pilar"), nullptr, {}, [this] {
        QMessageBox::about(this, tr("Pilar"),
                           tr("Pilar %1: masterplan and quick wins of a smart city.\nGPL-3.0-or-later.")
                               .arg(QStringLiteral(PILAR_VERSION)));
    });
}
