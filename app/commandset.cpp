// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandset.h"

#include "views/common/icons.h"

#include <QMenu>

QAction *CommandSet::add(const QString &name, const QString &text, const char *iconName,
                         const QKeySequence &keys, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    if (iconName)
        action->setIcon(icon(iconName));
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, std::move(run));
    m_actions.append(action);
    m_byName.insert(name, action);
    return action;
}

QAction *CommandSet::operator[](const QString &name) const
{
    QAction *action = m_byName.value(name);
    Q_ASSERT_X(action, "CommandSet", qPrintable(name));
    return action;
}

void CommandSet::run(const QString &name) const
{
    if (QAction *action = m_byName.value(name); action && action->isEnabled())
        action->trigger();
}

void CommandSet::fill(QMenu &menu, const QStringList &names) const
{
    for (const QString &name : names)
        if (name.isEmpty())
            menu.addSeparator();
        else if (QAction *action = find(name))
            menu.addAction(action);
}
