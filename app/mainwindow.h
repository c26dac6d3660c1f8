// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandset.h"
#include "app/settings.h"
#include "model/plan.h"

#include <QMainWindow>

class QLabel;
class Workspace;

/// The window: menus, tool bar and status bar around one open plan, or the start page.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a plan; where it cannot be edited it is shown to read, and says so. False after a message.
    bool openPlan(const QString &path);
    /// Takes over a plan that was just made.
    void showPlan(std::unique_ptr<Plan> plan);
    Workspace *workspace() const { return m_workspace; }
    CommandSet &commands() { return m_commands; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildCommands();
    void buildMenus();
    void buildToolBar();
    void buildStatusBar();
    void connectPlan();
    void updateCommands();
    void updateStatus();
    void offerBackup(const Unusable &problem, const QString &path);
    void warnOfOutsideChange();
    void say(const QString &sentence);

    void newPlan();
    void choosePlan();
    void closePlan();
    void saveCopy();
    void nameVersion();
    void find();
    void askPerson();
    void setDark(bool dark);
    void toggleFullScreen();

    Settings &m_settings;
    CommandSet m_commands;
    Workspace *m_workspace = nullptr;
    QLabel *m_planName = nullptr;
    QLabel *m_saved = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_version = nullptr;
    QMenu *m_recent = nullptr;
};
