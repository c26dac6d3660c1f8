// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

#include <functional>

/// Everything the window can do, by name: menus, tool bar, shortcuts and the search (Ctrl+K) are made
/// from this one set.
class CommandSet : public QObject {
    Q_OBJECT

public:
    /// Adds a command. \a run is called when it is chosen.
    QAction *add(const QString &name, const QString &text, const char *iconName, const QKeySequence &keys,
                 std::function<void()> run);
    QAction *operator[](const QString &name) const;
    /// In the order they were added.
    const QList<QAction *> &all() const { return m_actions; }
    /// Runs the command of that name, where there is one and it is enabled.
    void run(const QString &name) const;

private:
    QList<QAction *> m_actions;
    QHash<QString, QAction *> m_byName;
};
