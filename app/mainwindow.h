// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandset.h"
#include "app/planopener.h"

#include <QMainWindow>

class NoticeBar;
class QLabel;
class QVBoxLayout;
class StatusLine;
class Workspace;

/// The window: menus, tool bar and status line around one open plan, or the start page.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a plan; where it cannot be edited it is shown to read, and says so. False after a message.
    bool openPlan(const QString &path);
    /// Takes over a plan that was just made.
    void showPlan(std::unique_ptr<Plan> plan);
    /// Shows what importing \a files into the plan would do; asks for files where there are none.
    void importFiles(const QStringList &files);
    /// Asks for the person's name where it is not known, without being in the way.
    void askPersonOnce();
    Workspace *workspace() const { return m_workspace; }
    CommandSet &commands() { return m_commands; }

Q_SIGNALS:
    /// The settings say another language: the window is to be made anew.
    void languageChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildCommands();
    void addPlanCommands();
    void addEditCommands();
    void addViewCommands();
    void addToolCommands();
    void addHelpCommands();
    QAction *add(const char *name, const QString &text, const char *iconName, const QKeySequence &keys,
                 std::function<void()> run);
    void buildBars();
    void showCentral(QWidget *widget);
    void connectPlan();
    void updateCommands();
    void updateLabels();
    void updateStatus();
    void fillRecent();

    /// Where it is to begin with a workbook, \a files are imported; asks for them where there are none.
    void newPlan(bool fromWorkbook, const QStringList &files = {});
    void tellImported(const QString &report);
    void editCity(const QString &field);
    void choosePlan();
    void openSample();
    void closePlan();
    void nameVersion();
    void find();
    void replay(bool (Plan::*step)());
    void printTable();
    void printTimeline();
    void copyTable();
    void askPerson();
    void setDark(bool dark);
    void setLanguage(const QString &language);

    Settings &m_settings;
    PlanOpener m_opener;
    CommandSet m_commands;
    Workspace *m_workspace = nullptr;
    QWidget *m_central = nullptr;
    QVBoxLayout *m_middle = nullptr;
    NoticeBar *m_notice = nullptr;
    StatusLine *m_status = nullptr;
    QLabel *m_planName = nullptr;
    QMenu *m_recent = nullptr;
};
