// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/recentlist.h"

#include "model/domain/format.h"
#include "views/common/icons.h"
#include "views/common/labels.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

QString dayOf(const QDateTime &at)
{
    const qint64 days = at.date().daysTo(QDate::currentDate());
    if (days == 0)
        return RecentList::tr("today %1", "a time")
            .arg(QLocale().toString(at.time(), QStringLiteral("HH.mm")));
    return days == 1 ? RecentList::tr("yesterday") : format::longDate(at.date());
}

}

RecentList::RecentList(QWidget *parent)
    : Panel(tr("Recent plans"), parent)
{
}

void RecentList::show(const QList<RecentPlan> &plans)
{
    clear();
    for (const RecentPlan &plan : plans)
        addRow(row(plan));
    if (plans.isEmpty()) {
        QLabel *none = labels::pale(tr("Plans that you open are listed here."));
        none->setContentsMargins(12, 12, 12, 12);
        addRow(none);
    }
}

QWidget *RecentList::row(const RecentPlan &plan)
{
    const QFileInfo file(plan.path);
    const bool there = file.exists();
    auto *row = new ClickRow;
    row->setAccessibleName(file.completeBaseName());
    row->setToolTip(QDir::toNativeSeparators(plan.path));
    row->setEnabled(there);
    row->row()->addWidget(new IconLabel("file", 20));
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    row->row()->addLayout(
        labels::twoLines(file.completeBaseName(), there ? folder : tr("Not found: %1").arg(folder)), 1);
    row->add(labels::pale(tr("%n programs", nullptr, plan.programs)));
    QLabel *day = labels::pale(dayOf(plan.at));
    day->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    day->setMinimumWidth(112);
    row->add(day);
    auto *line = new QWidget;
    auto *side = new QHBoxLayout(line);
    side->setContentsMargins(0, 0, 4, 0);
    side->setSpacing(0);
    side->addWidget(row, 1);
    auto *forget = new QToolButton;
    forget->setIcon(icon("close"));
    forget->setIconSize(QSize(12, 12));
    forget->setAutoRaise(true);
    forget->setToolTip(tr("Take out of the list; the file stays"));
    forget->setAccessibleName(tr("Take %1 out of the list").arg(file.completeBaseName()));
    connect(forget, &QToolButton::clicked, this, [this, line, path = plan.path] {
        line->hide();
        Q_EMIT forgotten(path);
    });
    side->addWidget(forget);
    connect(row, &QAbstractButton::clicked, this, [this, path = plan.path] { Q_EMIT chosen(path); });
    return line;
}
