// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/startpage.h"

#include "views/common/labels.h"
#include "views/common/panel.h"
#include "views/start/recentlist.h"

#include <QVBoxLayout>

StartPage::StartPage(const QList<RecentPlan> &recentPlans, QWidget *parent)
    : QWidget(parent)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 0, 16, 16);
    all->addStretch(2);
    auto *title = new QLabel(tr("Pilar"));
    QFont large = title->font();
    large.setPixelSize(28);
    large.setBold(true);
    title->setFont(large);
    auto *words = labels::pale(tr("From the consultant's workbook to programs, quick wins, a timeline and a "
                                  "printed report: one file, without a network."));
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(words);
    column->addSpacing(16);
    auto *panels = new QHBoxLayout;
    panels->setSpacing(16);
    panels->addWidget(beginnings(), 1, Qt::AlignTop);
    auto *recent = new RecentList;
    recent->show(recentPlans);
    connect(recent, &RecentList::chosen, this, &StartPage::planChosen);
    connect(recent, &RecentList::forgotten, this, &StartPage::planForgotten);
    panels->addWidget(recent, 1, Qt::AlignTop);
    column->addLayout(panels);
    auto *middle = new QWidget;
    middle->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    middle->setMaximumWidth(1100);
    middle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(middle, 20);
    row->addStretch(1);
    all->addLayout(row);
    all->addStretch(3);
}

QWidget *StartPage::beginnings()
{
    auto *panel = new Panel(tr("Begin"));
    panel->addRow(
        beginning("plus", tr("New plan…"), tr("City, period and pillars; then program by program."), "new"));
    panel->addRow(beginning("import", tr("From a workbook…"),
                            tr("Reads the consultant's Excel or ODS as it is."), "newFromWorkbook"));
    panel->addRow(
        beginning("open", tr("Open plan…"), tr("A *.pilar file on this computer or a stick."), "open"));
    panel->addRow(beginning("eye", tr("Open the sample…"),
                            tr("Kota Tangerang Selatan, 72 programs, to look around and try."), "sample"));
    return panel;
}

QWidget *StartPage::beginning(const char *iconName, const QString &title, const QString &detail,
                              const char *command)
{
    auto *row = new ClickRow;
    row->setObjectName(QString::fromLatin1(command));
    row->setAccessibleName(title);
    row->setAccessibleDescription(detail);
    row->setMinimumHeight(52);
    row->row()->addWidget(new IconLabel(iconName, 20));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    for (QLabel *label : {labels::bold(title), labels::pale(detail)}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        texts->addWidget(label);
    }
    row->row()->addLayout(texts, 1);
    connect(row, &QAbstractButton::clicked, this,
            [this, command] { Q_EMIT commandRequested(QString::fromLatin1(command)); });
    return row;
}
