// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class StatusButton;
class MarkLabel;
class QLabel;
class Workspace;

/// The bottom line of the window: that all is saved, what the page counts, how many findings there are
/// (they open the list), the day of the figures, the last named version.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Says what is to be said of \a workspace; null: nothing.
    void show(const Workspace *workspace);

Q_SIGNALS:
    void findingsRequested();
    void cityRequested();  ///< the as-of day was clicked

private:
    void showSaved(const Workspace &workspace);
    void showFindings(const Workspace &workspace);
    void showVersion(const Workspace &workspace);

    MarkLabel *m_saved = nullptr;
    QLabel *m_facts = nullptr;
    StatusButton *m_problems = nullptr;
    StatusButton *m_warnings = nullptr;
    StatusButton *m_asOf = nullptr;
    QLabel *m_version = nullptr;
};
