// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog does with the pages: prints them, or writes them to a file.
#include "model/domain/failure.h"
#include "model/exchange/writing/savefile.h"
#include "views/common/labels.h"
#include "views/reports/sheetprinting.h"
#include "views/reports/timelineprintdialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QtConcurrent>

namespace {

/// \a print as a file of the kind that the extension of \a path tells.
QByteArray bytesOf(const PlanData &data, const Edition &edition, const TimelinePrint &print,
                   const QString &path)
{
    const QString extension = QFileInfo(path).suffix().toLower();
    if (extension == u"svg")
        return paper::toSvg(timelinePoster(data, edition, print));
    if (extension == u"png")
        return paper::toPng(timelinePoster(data, edition, print));
    return paper::toPdf(timelineSheets(data, edition, print));
}

}

void TimelinePrintDialog::askAndSave(const QString &extension)
{
    const QString out
        = QFileDialog::getSaveFileName(this, tr("Save"), m_path + u'.' + extension,
                                       QStringLiteral("%1 (*.%2)").arg(extension.toUpper(), extension));
    if (!out.isEmpty())
        save(QFileInfo(out).suffix().isEmpty() ? out + u'.' + extension : out);
}

void TimelinePrintDialog::save(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    write(tr("Writing “%1”…").arg(name),
          [data = m_data, edition = m_edition, print = print(), path,
           done = tr("“%1” was written.").arg(name)] {
              saveFile(path, bytesOf(data, edition, print, path));
              return done;
          });
}

void TimelinePrintDialog::askAndPrint()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    sheetprinting::setPage(*printer, print().paper);
    QPrintDialog dialog(printer.get(), this);
    dialog.setMinMax(1, std::max(1, pageCount()));
    if (dialog.exec() != QDialog::Accepted)
        return;
    write(tr("Printing…"),
          [data = m_data, edition = m_edition, print = print(), printer, done = tr("Sent to the printer.")] {
              sheetprinting::print(*printer, timelineSheets(data, edition, print));
              return done;
          });
}

/// \a work runs in a thread of its own and gives the sentence that is to be shown; it may throw a Failure.
void TimelinePrintDialog::write(const QString &busy, std::function<QString()> work)
{
    setActsEnabled(false);
    m_failed = false;
    tell(marks::Kind::Note, busy);
    m_writing.setFuture(QtConcurrent::run([work = std::move(work)]() -> Outcome {
        try {
            return {work()};
        } catch (const Failure &failure) {
            return {failure.sentence(), true};
        }
    }));
}

/// One thing at a time; the dialog can be closed meanwhile.
void TimelinePrintDialog::setActsEnabled(bool enabled)
{
    for (QAbstractButton *button : m_buttons->buttons())
        if (m_buttons->buttonRole(button) == QDialogButtonBox::ActionRole)
            button->setEnabled(enabled);
}

void TimelinePrintDialog::tellWritten()
{
    setActsEnabled(true);
    const Outcome outcome = m_writing.result();
    m_failed = outcome.failed;
    tell(m_failed ? marks::Kind::Problem : marks::Kind::Ok, outcome.sentence);
}

void TimelinePrintDialog::tell(marks::Kind kind, const QString &sentence)
{
    m_state->setKind(kind);
    m_state->setText(sentence);
    m_state->show();
}
