// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/panel.h"
#include "views/start/recentplan.h"

/// The plans that were open here before; one that is gone is shown as such and can be taken out.
class RecentList : public Panel {
    Q_OBJECT

public:
    explicit RecentList(QWidget *parent = nullptr);

    void show(const QList<RecentPlan> &plans);

Q_SIGNALS:
    void chosen(const QString &path);
    void forgotten(const QString &path);

private:
    QWidget *row(const RecentPlan &plan);
};
