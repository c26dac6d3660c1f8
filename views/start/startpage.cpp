// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/startpage.h"

#include "views/common/emptypage.h"
#include "views/common/icons.h"

#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

StartPage::StartPage(const QList<RecentPlan> &recentPlans, QWidget *parent)
    : QWidget(parent)
{
    auto *all = new QVBoxLayout(this);
    auto *begin = new EmptyPage("masterplan",
                                tr("Plan the smart city: from the consultant's workbook to programs, quick "
                                   "wins, a timeline and a printed report."));
    connect(begin->addPrimary(tr("New plan…")), &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(QStringLiteral("new")); });
    connect(begin->addOther(tr("Open plan…")), &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(QStringLiteral("open")); });
    all->addWidget(begin, 1);
    if (recentPlans.isEmpty())
        return;
    all->addWidget(new QLabel(tr("Recent plans")));
    auto *list = new QListWidget;
    for (const RecentPlan &plan : recentPlans) {
        const QString &path = plan.path;
        auto *item = new QListWidgetItem(
            icon("file"),
            QStringLiteral("%1 – %2").arg(QFileInfo(path).completeBaseName(), QFileInfo(path).absolutePath()),
            list);
        item->setData(Qt::UserRole, path);
    }
    connect(list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT planChosen(item->data(Qt::UserRole).toString()); });
    all->addWidget(list, 1);
}
