// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the report does when something is to be exported.
#include "model/domain/failure.h"
#include "model/report/edition.h"
#include "views/common/noticebar.h"
#include "views/paper/exports.h"
#include "views/reports/exportlist.h"
#include "views/reports/reportpage.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrent>
#include <QUrl>

namespace {

/// With the program that the system has for it.
void open(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

}

QString ReportPage::freshFolder(const QString &parent, const QString &name)
{
    QString path = QDir(parent).filePath(name);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(parent).filePath(QStringLiteral("%1 (%2)").arg(name).arg(number));
    return path;
}

/// What a file or folder is called unless the person says otherwise.
QString ReportPage::proposedName(const QString &name) const
{
    const QHash<QString, QString> names{{QStringLiteral("report"), tr("Report")},
                                        {QStringLiteral("matrix"), tr("Matrix")},
                                        {QStringLiteral("programs"), tr("Programs")},
                                        {QStringLiteral("budget"), tr("Budget")},
                                        {QStringLiteral("score-sheets"), tr("Score sheets")},
                                        {QStringLiteral("program-forms"), tr("Program forms")}};
    return QStringLiteral("%1 %2").arg(names.value(name), QFileInfo(plan().path()).completeBaseName());
}

void ReportPage::ask(const QString &name, const QString &extension)
{
    QString out;
    if (extension.isEmpty()) {
        const QString parent
            = QFileDialog::getExistingDirectory(this, tr("Where the new folder goes"), m_folder);
        if (!parent.isEmpty())
            out = freshFolder(parent, proposedName(name));
        m_folder = parent.isEmpty() ? m_folder : parent;
    } else {
        const QString dotted = u'.' + extension;
        out = QFileDialog::getSaveFileName(this, tr("Save"),
                                           QDir(m_folder).filePath(proposedName(name) + dotted),
                                           QStringLiteral("%1 (*%2)").arg(extension.toUpper(), dotted));
        if (!out.isEmpty() && !out.endsWith(dotted, Qt::CaseInsensitive))
            out += dotted;
        m_folder = out.isEmpty() ? m_folder : QFileInfo(out).absolutePath();
    }
    if (!out.isEmpty())
        exportTo(name, out);
}

void ReportPage::exportTo(const QString &name, const QString &out)
{
    m_exporting = true;
    m_exports->setEnabled(false);
    m_notice->tell(tr("Writing “%1”…").arg(QFileInfo(out).fileName()));
    m_writing.setFuture(QtConcurrent::run(
        [what = paper::exportNamed(name), data = plan().data(), edition = report::editionOf(plan()), out] {
            Written written{.folder = what.files ? out : QString()};
            try {
                written.paths = paper::writeExport(what, data, edition, out);
            } catch (const Failure &failure) {
                written.problem = failure.sentence();
            }
            return written;
        }));
}

void ReportPage::tellWritten()
{
    m_exporting = false;
    m_exports->setEnabled(true);
    const Written written = m_writing.result();
    if (!written.problem.isEmpty())
        return m_notice->tell(written.problem, {}, marks::Kind::Problem);
    const QString file = written.paths.front();
    const QString folder = written.folder.isEmpty() ? QFileInfo(file).absolutePath() : written.folder;
    const NoticeBar::Act openFolder{tr("Open folder"), [folder] { open(folder); }};
    if (written.folder.isEmpty())
        m_notice->tell(tr("“%1” was written.").arg(QFileInfo(file).fileName()),
                       {openFolder, {tr("Open"), [file] { open(file); }}}, marks::Kind::Ok);
    else
        m_notice->tell(tr("%n files were written into the folder “%1”.", nullptr, int(written.paths.size()))
                           .arg(QDir(folder).dirName()),
                       {openFolder}, marks::Kind::Ok);
}
