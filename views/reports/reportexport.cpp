// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the report does when something is to be written or printed.
#include "model/domain/failure.h"
#include "model/exchange/writing/savefile.h"
#include "model/report/volumes/fields.h"
#include "model/report/volumes/volumebook.h"
#include "views/common/noticebar.h"
#include "views/paper/exports.h"
#include "views/paper/pdf.h"
#include "views/paper/volumeexports.h"
#include "views/reports/bookpreview.h"
#include "views/reports/chaptereditor.h"
#include "views/reports/reporthead.h"
#include "views/reports/reportpage.h"
#include "views/reports/sheetprinting.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QtConcurrent>
#include <QUrl>

namespace {

/// With the program that the system has for it.
void open(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

paper::Sheets sheetsOf(const report::Subject &subject, Id<Volume> volume)
{
    return paper::sheetsOf(std::make_shared<const paper::Pages>(report::volumeBook(subject, volume).book));
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
                                        {QStringLiteral("roadmap"), tr("Roadmap")},
                                        {QStringLiteral("timeline"), tr("Schedule")},
                                        {QStringLiteral("matrix"), tr("Matrix")},
                                        {QStringLiteral("programs"), tr("Programs")},
                                        {QStringLiteral("budget"), tr("Budget")},
                                        {QStringLiteral("score-sheets"), tr("Score sheets")},
                                        {QStringLiteral("program-forms"), tr("Program forms")},
                                        {QStringLiteral("ekstrak"), tr("Extracts")}};
    return QStringLiteral("%1 %2").arg(names.value(name), QFileInfo(plan().path()).completeBaseName());
}

/// Empty where the person thinks better of it.
QString ReportPage::askFolder(const QString &proposed)
{
    const QString parent = QFileDialog::getExistingDirectory(this, tr("Where the new folder goes"), m_folder);
    if (parent.isEmpty())
        return {};
    m_folder = parent;
    return freshFolder(parent, proposed);
}

QString ReportPage::askFile(const QString &proposed, const QString &extension)
{
    const QString dotted = u'.' + extension;
    QString out = QFileDialog::getSaveFileName(this, tr("Save"), QDir(m_folder).filePath(proposed + dotted),
                                               QStringLiteral("%1 (*%2)").arg(extension.toUpper(), dotted));
    if (out.isEmpty())
        return {};
    if (!out.endsWith(dotted, Qt::CaseInsensitive))
        out += dotted;
    m_folder = QFileInfo(out).absolutePath();
    return out;
}

void ReportPage::askExport(const QString &name, const QString &extension)
{
    const QString proposed = proposedName(name);
    const QString out = extension.isEmpty() ? askFolder(proposed) : askFile(proposed, extension);
    if (!out.isEmpty())
        exportTo(name, out);
}

void ReportPage::askExtracts(const QString &extension)
{
    const QString name = QStringLiteral("ekstrak");
    if (const QString out = askFolder(proposedName(name)); !out.isEmpty())
        exportTo(name, out, extension);
}

void ReportPage::askBook(const QString &extension)
{
    const Volume *volume = plan().data().volumes.find(m_volume);
    if (!volume)
        return;
    QString name = report::filled(m_subject, report::volumeTitle(*volume)).plain();
    name.replace(u'/', u'-').replace(u':', u' ');
    if (const QString out = askFile(name, extension); !out.isEmpty())
        exportBook(out);
}

void ReportPage::exportTo(const QString &name, const QString &out, const QString &format)
{
    m_editor->commit();
    const paper::Export what = paper::exportNamed(name);
    write(out, what.fillsFolder() ? out : QString(), [what, subject = m_subject, out, format] {
        return paper::writeExport(what, subject, out, {.format = format});
    });
}

void ReportPage::exportBook(const QString &out)
{
    m_editor->commit();
    write(out, {}, [subject = m_subject, volume = m_volume, out]() -> QStringList {
        const QString extension = QFileInfo(out).suffix().toLower();
        saveFile(out, paper::bookBytes(report::volumeBook(subject, volume).book, extension));
        return {out};
    });
}

/// One thing at a time, in a thread of its own.
void ReportPage::write(const QString &shown, const QString &folder, std::function<QStringList()> work)
{
    m_exporting = true;
    m_head->setBusy(true);
    m_notice->tell(tr("Writing “%1”…").arg(QFileInfo(shown).fileName()));
    m_writing.setFuture(QtConcurrent::run([folder, work = std::move(work)] {
        Written written{.folder = folder};
        try {
            written.paths = work();
        } catch (const Failure &failure) {
            written.problem = failure.sentence();
        }
        return written;
    }));
}

void ReportPage::print()
{
    m_editor->commit();
    const Volume *volume = plan().data().volumes.find(m_volume);
    if (!volume)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    QPrintDialog dialog(printer.get(), this);
    dialog.setMinMax(1, std::max(1, m_preview->pageCount()));
    if (dialog.exec() != QDialog::Accepted)
        return;
    write(report::filled(m_subject, report::volumeTitle(*volume)).plain(), {},
          [subject = m_subject, id = m_volume, printer]() -> QStringList {
              const paper::Sheets sheets = sheetsOf(subject, id);
              if (sheets.count() > 0) {
                  sheetprinting::setPage(*printer, sheets.sizes.front());
                  sheetprinting::print(*printer, sheets);
              }
              return {};
          });
}

void ReportPage::tellWritten()
{
    m_exporting = false;
    m_head->setBusy(false);
    const Written written = m_writing.result();
    if (!written.problem.isEmpty())
        return m_notice->tell(written.problem, {}, marks::Kind::Problem);
    if (written.paths.isEmpty())
        return m_notice->tell(written.folder.isEmpty() ? tr("Sent to the printer.")
                                                       : tr("There was nothing to write."),
                              {}, marks::Kind::Ok);
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

void ReportPage::tellSubmitted(const QString &folder)
{
    showBook();
    Q_EMIT statusChanged();
    const qsizetype files = qsizetype(plan().submissions().back().files.size());
    m_notice->tell(tr("“%1” was submitted: %n files stand in the folder “%2”.", nullptr, int(files))
                       .arg(m_subject.submitted, QDir(folder).dirName()),
                   {{tr("Open folder"), [folder] { open(folder); }}}, marks::Kind::Ok);
}
