// SPDX-License-Identifier: GPL-3.0-or-later
// What the window puts on paper: the table of a page, and the roadmap.
#include "app/mainwindow.h"
#include "app/typing.h"
#include "app/workspace.h"
#include "model/domain/format.h"
#include "model/report/edition.h"
#include "views/reports/timelineprintdialog.h"
#include "views/timeline/timelinepage.h"

#include <QDir>
#include <QFileInfo>

void MainWindow::printTable()
{
    PrintedTable table = m_workspace->page()->printedTable();
    if (table.columns.empty())
        return m_opener.say(tr("This page has no table to print."));
    const City city = m_workspace->plan().data().city();
    table.note
        = tr("%1, as of %2", "city, date")
              .arg(city.name, format::longDate(city.asOf.isValid() ? city.asOf : QDate::currentDate()));
    showPrintPreview(table, this);
}

void MainWindow::printTimeline()
{
    finishTyping();
    m_workspace->openPage(QStringLiteral("timeline"));
    const auto *page = qobject_cast<TimelinePage *>(m_workspace->page());
    const Plan &plan = m_workspace->plan();
    if (!page || plan.data().programs.empty())
        return m_opener.say(tr("There is no program to print yet."));
    const QFileInfo file(plan.path());
    const QString name = QStringLiteral("%1 %2").arg(m_workspace->entry().title, file.completeBaseName());
    TimelinePrintDialog dialog(plan.data(), report::editionOf(plan), page->shownPrint(),
                               file.absoluteDir().filePath(name), this);
    dialog.exec();
}
