// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/start/recentplan.h"

#include <QWidget>

/// What the window shows without a plan: how to begin, and the recent plans.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(const QList<RecentPlan> &recentPlans, QWidget *parent = nullptr);

Q_SIGNALS:
    void planChosen(const QString &path);
    void planForgotten(const QString &path);  ///< the person wants it out of the list
    void commandRequested(const QString &command);

private:
    QWidget *beginnings();
    QWidget *beginning(const char *iconName, const QString &title, const QString &detail,
                       const char *command);
};
