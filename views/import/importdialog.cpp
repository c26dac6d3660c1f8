// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/importdialog.h"

#include "model/edits/import.h"
#include "model/exchange/import/corrections.h"
#include "views/common/labels.h"
#include "views/common/style.h"
#include "views/help/helpplace.h"
#include "views/import/gapsplitter.h"
#include "views/import/importhead.h"
#include "views/import/importwords.h"
#include "views/import/outcomepane.h"
#include "views/import/sheetpane.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>

namespace {

constexpr qint64 largestMapping = 1 << 20;

QStringList suffixes()
{
    return {QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("ods"),  QStringLiteral("csv"),
            QStringLiteral("tsv"),  QStringLiteral("xls"),  QStringLiteral("xlsb"), QStringLiteral("xml")};
}

QByteArray readMapping(const QString &path)
{
    QFile file(path);
    if (file.size() > largestMapping || !file.open(QIODevice::ReadOnly))
        throw Failure(ImportDialog::tr("The mapping “%1” cannot be opened: %2")
                          .arg(QFileInfo(path).fileName(), file.errorString()));
    return file.readAll();
}

}

ImportDialog::ImportDialog(Plan &plan, QString mappings, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_folder(std::move(mappings))
    , m_kept(keptMappings(m_folder))
    , m_work(new ImportWork(this))
    , m_head(new ImportHead)
    , m_sheets(new SheetPane)
    , m_outcome(new OutcomePane)
    , m_middle(new GapSplitter(Qt::Vertical))
{
    setObjectName(QStringLiteral("ImportDialog"));
    setWindowTitle(tr("Import a workbook"));
    help::setPlace(this, QStringLiteral("impor"));
    setAcceptDrops(true);
    setSizeGripEnabled(true);
    resize(parent ? parent->size() - QSize(56, 56) : QSize(1310, 712));
    build();
    connectParts();
    m_head->tell(tr("No file yet"), tr("Drop workbooks here, or add them with the button at the right."));
    updateFooter();
}

void ImportDialog::build()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 12, 16, 12);
    all->setSpacing(12);
    all->addWidget(m_head);
    m_middle->addWidget(m_sheets);
    m_middle->addWidget(m_outcome);
    m_middle->setStretchFactor(0, 3);
    m_middle->setStretchFactor(1, 2);
    m_middle->setSizes({384, 192});
    m_middle->setEnabled(false);
    all->addWidget(m_middle, 1);
    all->addWidget(footer());
}

QWidget *ImportDialog::footer()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(120, 8);
    m_stop = new QPushButton(tr("Stop reading"));
    m_note = labels::pale();
    m_note->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    m_import = new QPushButton;
    setPrimary(m_import);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    row->addWidget(m_note, 1);
    row->addWidget(cancel);
    row->addWidget(m_import);
    for (QPushButton *button : {m_stop, cancel, m_import}) {
        button->setDefault(false);
        button->setAutoDefault(false);  // Enter in a field is no consent
    }
    m_import->setObjectName(QStringLiteral("import"));
    connect(m_stop, &QPushButton::clicked, this, &ImportDialog::stop);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    return foot;
}

void ImportDialog::connectParts()
{
    connect(m_work, &ImportWork::done, this, &ImportDialog::take);
    connect(m_work, &ImportWork::failed, this, &ImportDialog::fail);
    connect(m_head, &ImportHead::recognitionWanted, this, [this] { correct({}); });
    connect(m_head, &ImportHead::keptWanted, this, &ImportDialog::useKept);
    connect(m_head, &ImportHead::fileWanted, this, &ImportDialog::chooseMapping);
    connect(m_head, &ImportHead::keepWanted, this, &ImportDialog::askForName);
    connect(m_head, &ImportHead::moreFilesWanted, this, &ImportDialog::chooseFiles);
    connect(m_sheets, &SheetPane::corrected, this, [this](const Mapping &mapping) { correct(mapping); });
    connect(m_sheets, &SheetPane::roundChosen, this, [this](const QString &round) {
        ImportOptions options = m_state->options;
        options.round = round;
        prepare(options, m_state->mappingName);
    });
    connect(m_sheets, &SheetPane::sheetChanged, this, [this] { m_outcome->setSheet(m_sheets->current()); });
    connect(m_outcome, &OutcomePane::corrected, this, [this](const Mapping &mapping) { correct(mapping); });
    connect(m_outcome, &OutcomePane::problemChosen, m_sheets, &SheetPane::look);
    connect(m_outcome, &OutcomePane::fileLeftOut, this, &ImportDialog::leaveOut);
}

void ImportDialog::addFiles(const QStringList &paths)
{
    for (const QString &path : paths)
        if (const QString absolute = QFileInfo(path).absoluteFilePath(); !m_paths.contains(absolute))
            m_paths.append(absolute);
    read();
}

void ImportDialog::read()
{
    m_work->read(m_plan.data(), m_paths, m_state, m_kept);
    updateFooter();
}

void ImportDialog::correct(const Mapping &mapping, const QString &name)
{
    if (!m_state)
        return;
    ImportOptions options = m_state->options;
    options.mapping = mapping;
    prepare(options, name);
}

void ImportDialog::prepare(const ImportOptions &options, const QString &name)
{
    m_work->prepare(m_plan.data(), m_state, options, name);
    updateFooter();
}

void ImportDialog::take(const ImportWork::State &state)
{
    m_state = state;
    m_middle->setEnabled(!m_paths.isEmpty());
    m_head->show(*m_state, m_kept);
    m_sheets->show(m_state);
    m_outcome->show(m_state);
    m_outcome->setSheet(m_sheets->current());
    updateFooter();
    Q_EMIT shown();
}

void ImportDialog::updateFooter()
{
    const bool busy = m_work->isBusy();
    m_progress->setVisible(busy);
    m_stop->setVisible(busy);
    const qint64 rows = m_state ? importwords::rows(m_state->preview.draft) : 0;
    const bool ready = m_state && !m_state->isRefused() && !m_state->preview.draft.changesNothing();
    m_import->setText(ready && rows > 0 ? tr("Import %n rows", nullptr, int(rows)) : tr("Import"));
    m_import->setEnabled(ready && !busy);
    m_note->setText(busy ? tr("Reading…")
                         : tr("One step, which can be taken back with Ctrl+Z. Until then the plan stays as "
                              "it is."));
}

void ImportDialog::fail(const QString &sentence)
{
    updateFooter();
    m_note->setText(sentence);
}

/// What was shown before stays.
void ImportDialog::stop()
{
    m_work->cancel();
    fail(m_state ? tr("Stopped; the preview shows what was read before.")
                 : tr("Stopped; nothing was read. Add files to begin again."));
}

void ImportDialog::import()
{
    const ImportWork::State state = m_state;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const bool written = edits::applyImport(m_plan, state->preview.draft, state->files());
    QGuiApplication::restoreOverrideCursor();
    if (!written)  // the plan has told why
        return correct(state->options.mapping, state->mappingName);
    m_report = tr("%1 was imported. %2", "files, what they made of the plan")
                   .arg(importwords::title(*state), importwords::outcome(*state));
    accept();
}

void ImportDialog::leaveOut(const QString &path)
{
    m_paths.removeAll(path);
    read();
}

void ImportDialog::chooseFiles()
{
    if (const QStringList paths = chooseTableFiles(this); !paths.isEmpty())
        addFiles(paths);
}

void ImportDialog::chooseMapping()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a mapping"), m_folder,
                                                      QStringLiteral("%1 (*.json)").arg(tr("Mappings")));
    if (m_state)
        m_head->show(*m_state, m_kept);
    if (path.isEmpty())
        return;
    try {
        correct(mappingFromJson(readMapping(path)));
    } catch (const Failure &failure) {
        fail(failure.sentence());
    }
}

void ImportDialog::useKept(const QString &name)
{
    const auto kept = std::ranges::find(m_kept, name, &KeptMapping::name);
    if (kept != m_kept.end())
        correct(kept->mapping, name);
}

void ImportDialog::askForName()
{
    bool ok = false;
    const QString name = QInputDialog::getText(
        this, tr("Remember this mapping"), tr("Name of the mapping, e.g. “Masterplan konsultan”:"),
        QLineEdit::Normal, QFileInfo(m_state->files().value(0)).completeBaseName(), &ok);
    if (ok)
        keep(name);
}

void ImportDialog::keep(const QString &name)
{
    try {
        keepMapping(m_folder, name,
                    corrections::lasting(m_state->options.mapping, *m_state->books, m_state->preview.sheets));
    } catch (const Failure &failure) {
        return fail(failure.sentence());
    }
    m_kept = keptMappings(m_folder);
    m_note->setText(tr("Remembered. The next workbook with these sheets is read by it."));
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!tableFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    addFiles(tableFiles(*event->mimeData()));
}

QStringList tableFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (const QString path = url.toLocalFile(); suffixes().contains(QFileInfo(path).suffix().toLower()))
            paths.append(path);
    return paths;
}

QStringList chooseTableFiles(QWidget *parent)
{
    return QFileDialog::getOpenFileNames(
        parent, ImportDialog::tr("Import workbooks"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        QStringLiteral("%1 (*.%2)")
            .arg(ImportDialog::tr("Workbooks, CSV and MS Project XML"), suffixes().join(u" *.")));
}
