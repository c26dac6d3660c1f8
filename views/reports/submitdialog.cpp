// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/submitdialog.h"

#include "model/domain/failure.h"
#include "model/report/volumes/fields.h"
#include "model/report/volumes/submitted.h"
#include "model/report/volumes/volumebook.h"
#include "views/common/colors.h"
#include "views/common/labels.h"
#include "views/common/style.h"
#include "views/paper/volumeexports.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QtConcurrent>

namespace {

constexpr int volumeRole = Qt::UserRole;

}

SubmitDialog::SubmitDialog(Plan &plan, Id<Volume> volume, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_name(new QLineEdit)
    , m_recipient(new QLineEdit(tr("Kemenkominfo")))
    , m_day(new QDateEdit(QDate::currentDate()))
    , m_note(new QLineEdit)
    , m_books(new QListWidget)
    , m_folder(new QLineEdit(folder))
    , m_progress(new QProgressBar)
    , m_told(labels::pale())
{
    setWindowTitle(tr("Submit"));
    setMinimumWidth(640);
    m_name->setPlaceholderText(tr("for example: Bimtek IV"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    m_told->setWordWrap(true);
    m_progress->hide();
    auto *form = new QFormLayout;
    form->addRow(tr("Name of the version"), m_name);
    form->addRow(tr("Submitted to"), m_recipient);
    form->addRow(tr("Day"), m_day);
    form->addRow(tr("Note"), m_note);
    addBooks(volume);
    form->addRow(tr("Books"), m_books);
    auto *formats = new QHBoxLayout;
    addFormats();
    for (QCheckBox *format : m_formats)
        formats->addWidget(format);
    formats->addStretch(1);
    form->addRow(tr("As"), formats);
    form->addRow(tr("Folder"), folderRow());
    auto *buttons = new QDialogButtonBox;
    m_submit = buttons->addButton(tr("Submit"), QDialogButtonBox::AcceptRole);
    setPrimary(m_submit);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    auto *all = new QVBoxLayout(this);
    QLabel *explanation
        = labels::pale(tr("Every page carries the version and the hash of the plan's content. Pilar "
                          "remembers the files, so that anybody can check later whether a report "
                          "belongs to this plan."));
    explanation->setWordWrap(true);
    all->addWidget(explanation);
    all->addLayout(form);
    all->addWidget(m_progress);
    all->addWidget(m_told);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SubmitDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &SubmitDialog::reject);
    connect(&m_work, &QFutureWatcher<Written>::finished, this, &SubmitDialog::record);
    for (const QLineEdit *field : {m_name, m_recipient, m_folder})
        connect(field, &QLineEdit::textChanged, this, &SubmitDialog::updateButton);
    connect(m_books, &QListWidget::itemChanged, this, &SubmitDialog::updateButton);
    for (const QCheckBox *format : m_formats)
        connect(format, &QCheckBox::toggled, this, &SubmitDialog::updateButton);
    updateButton();
}

/// What is being written is finished first.
SubmitDialog::~SubmitDialog()
{
    m_work.disconnect(this);
    m_work.waitForFinished();
}

/// Books of which there is one; those for each OPD have their own export.
void SubmitDialog::addBooks(Id<Volume> chosen)
{
    m_books->setAccessibleName(tr("Books"));
    m_books->setFixedHeight(168);
    const report::Subject subject{.data = m_plan.data()};
    for (const Volume *volume : byPosition(m_plan.data().volumes)) {
        if (volume->each == Volume::Each::Agency)
            continue;
        auto *item
            = new QListWidgetItem(report::filled(subject, report::volumeTitle(*volume)).plain(), m_books);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(volume->id == chosen ? Qt::Checked : Qt::Unchecked);
        item->setData(volumeRole, qlonglong(volume->id.value));
    }
}

void SubmitDialog::addFormats()
{
    for (const QString &format : paper::bookFormats()) {
        m_formats.push_back(new QCheckBox(format.toUpper()));
        m_formats.back()->setChecked(m_formats.size() == 1);
    }
}

QWidget *SubmitDialog::folderRow()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *choose = new QPushButton(tr("Choose…"));
    line->addWidget(m_folder, 1);
    line->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &SubmitDialog::chooseFolder);
    return row;
}

QString SubmitDialog::folder() const
{
    return m_folder->text().trimmed();
}

void SubmitDialog::setFolder(const QString &folder)
{
    m_folder->setText(folder);
}

void SubmitDialog::chooseFolder()
{
    const QString folder
        = QFileDialog::getExistingDirectory(this, tr("Where the books go"), m_folder->text());
    if (!folder.isEmpty())
        setFolder(folder);
}

std::vector<Id<Volume>> SubmitDialog::chosenBooks() const
{
    std::vector<Id<Volume>> books;
    for (int i = 0; i < m_books->count(); ++i)
        if (const QListWidgetItem *item = m_books->item(i); item->checkState() == Qt::Checked)
            books.push_back({item->data(volumeRole).toLongLong()});
    return books;
}

QStringList SubmitDialog::chosenFormats() const
{
    QStringList formats;
    for (const QCheckBox *format : m_formats)
        if (format->isChecked())
            formats.append(format->text().toLower());
    return formats;
}

void SubmitDialog::updateButton()
{
    const bool ready = !m_name->text().trimmed().isEmpty() && !m_recipient->text().trimmed().isEmpty()
        && !m_folder->text().trimmed().isEmpty() && !chosenBooks().empty() && !chosenFormats().isEmpty();
    m_submit->setEnabled(ready && !m_writing);
}

void SubmitDialog::tell(const QString &sentence, bool isProblem)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     isProblem ? colorsOf(palette()).problem : colorsOf(palette()).secondary);
    m_told->setPalette(colours);
    m_told->setText(sentence);
}

void SubmitDialog::submit()
{
    report::Subject subject;
    try {
        subject = report::subjectOf(m_plan);
        subject.edition = report::submittedEdition(m_plan, m_name->text().trimmed());
    } catch (const Failure &failure) {
        return tell(failure.sentence(), true);
    }
    const paper::SubmittedBooks books{
        .volumes = chosenBooks(), .formats = chosenFormats(), .folder = folder()};
    m_writing = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_progress->setRange(0, int(books.volumes.size()) * int(books.formats.size()));
    m_progress->setValue(0);
    m_progress->show();
    tell(tr("Writing the books…"), false);
    updateButton();
    m_work.setFuture(QtConcurrent::run([subject, books, stop = m_stop, bar = m_progress] {
        Written written;
        try {
            written.files = paper::writeSubmitted(subject, books, [&](const QString & /*path*/) {
                QMetaObject::invokeMethod(bar, [bar] { bar->setValue(bar->value() + 1); });
                return !*stop;
            });
        } catch (const Failure &failure) {
            written.problem = failure.sentence();
        }
        written.stopped = *stop;
        return written;
    }));
}

/// The files come first: what could not be written is not recorded as handed over.
void SubmitDialog::record()
{
    m_writing = false;
    m_progress->hide();
    updateButton();
    const Written written = m_work.result();
    if (written.stopped)
        return tell(tr("Stopped. Nothing was recorded as submitted."), false);
    if (!written.problem.isEmpty())
        return tell(written.problem, true);
    const bool done = m_plan.submit(m_name->text().trimmed(),
                                    {.recipient = m_recipient->text().trimmed(),
                                     .day = m_day->date(),
                                     .note = m_note->text().trimmed(),
                                     .files = written.files});
    if (!done)
        return tell(tr("The files were written, but the plan could not record it. Try again."), true);
    accept();
}

/// Esc stops the writing first.
void SubmitDialog::reject()
{
    if (m_writing)
        *m_stop = true;
    else
        QDialog::reject();
}
