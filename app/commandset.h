// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

#include <functional>

class QMenu;

/// Everything the window can do, by name: menus, tool bar, shortcuts and the search (Ctrl+K) are made
/// from this one set.
class CommandSet : public QObject {
    Q_OBJECT

public:
    /// Adds a command. \a run is called when it is chosen.
    QAction *add(const QString &name, const QString &text, const char *iconName, const QKeySequence &keys,
                 std::function<void()> run);
    QAction *operator[](const QString &name) const;
    /// Null where there is none of that name.
    QAction *find(const QString &name) const { return m_byName.value(name); }
    /// In the order they were added.
    const QList<QAction *> &all() const { return m_actions; }
    /// Runs the command of that name, where there is one and it is enabled.
    void run(const QString &name) const;
    /// Adds the commands of \a names that there are; an empty name is a separator.
    void fill(QMenu &menu, const QStringList &names) const;

private:
    QList<QAction *> m_actions;
    QHash<QString, QAction *> m_byName;
};
