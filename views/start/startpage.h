// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

/// What the window shows without a plan: the recent ones, and how to begin.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(const QStringList &recentPlans, QWidget *parent = nullptr);

Q_SIGNALS:
    void planChosen(const QString &path);
    void commandRequested(const QString &command);
};
