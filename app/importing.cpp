// SPDX-License-Identifier: GPL-3.0-or-later
// How workbooks come into the window: by command, dropped on it, or right after a plan was made.
#include "app/mainwindow.h"
#include "app/workspace.h"
#include "views/common/noticebar.h"
#include "views/import/importdialog.h"

#include <QDropEvent>
#include <QMimeData>

namespace {

/// The plan that is dropped; empty for anything else.
QString droppedPlan(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    return path.endsWith(u".pilar") ? path : QString();
}

}

void MainWindow::importFiles(const QStringList &paths)
{
    const QStringList files = paths.isEmpty() ? chooseTableFiles(this) : paths;
    if (files.isEmpty() || !m_workspace || !m_workspace->plan().canEdit())
        return;
    auto *dialog = new ImportDialog(m_workspace->plan(), m_settings.mappingFolder(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { tellImported(dialog->report()); });
    dialog->addFiles(files);
    dialog->open();
}

/// Only the last change can be undone: once there is another one, the notice goes.
void MainWindow::tellImported(const QString &report)
{
    m_notice->tell(report, {{tr("Undo"), [this] { replay(&Plan::undo); }}});
    connect(&m_workspace->plan(), &Plan::historyChanged, m_notice,
            [this, report] { m_notice->retract(report); });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedPlan(*event->mimeData()).isEmpty() || !tableFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

/// Tables that are dropped where no plan is open begin one.
void MainWindow::dropEvent(QDropEvent *event)
{
    if (const QString plan = droppedPlan(*event->mimeData()); !plan.isEmpty()) {
        openPlan(plan);
        return;
    }
    const QStringList tables = tableFiles(*event->mimeData());
    event->acceptProposedAction();
    // The drag ends first: a dialog that opens inside it would hold up the other program.
    QMetaObject::invokeMethod(
        this, [this, tables] { m_workspace ? importFiles(tables) : newPlan(true, tables); },
        Qt::QueuedConnection);
}
