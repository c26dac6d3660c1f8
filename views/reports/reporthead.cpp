// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reporthead.h"

#include "model/edits/rows.h"
#include "model/report/volumes/fields.h"
#include "model/report/volumes/volumebook.h"
#include "views/common/icons.h"
#include "views/common/style.h"
#include "views/paper/exports.h"
#include "views/paper/volumeexports.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace {

constexpr int manageRow = -1;

/// "A4 portrait", in the order of the list: each paper upright, then on its side.
QString paperText(Volume::Paper paper, bool landscape)
{
    static constexpr std::array names{"A4", "F4", "A3"};
    const QString name = QLatin1String(names.at(std::size_t(paper)));
    return landscape ? ReportHead::tr("%1 landscape").arg(name) : ReportHead::tr("%1 portrait").arg(name);
}

}

ReportHead::ReportHead(Plan &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_menu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_volumes = addBox(tr("Book"));
    m_volumes->setMinimumContentsLength(22);
    m_subjects = addBox(tr("Of whom the preview is"));
    m_subjects->setMinimumContentsLength(12);
    m_paper = addBox(tr("Paper"));
    for (int paper = 0; paper < int(Volume::Paper::Count); ++paper)
        for (const bool landscape : {false, true})
            m_paper->addItem(paperText(Volume::Paper(paper), landscape));
    QPushButton *letterhead = addButton(nullptr, tr("Letterhead and signatories…"));
    letterhead->setFlat(true);
    row->addStretch(1);
    m_print = addButton("print", tr("Print…"));
    m_export = addButton("export", tr("PDF, Word, ODT…"));
    m_export->setMenu(m_menu);
    m_menu->setObjectName(QStringLiteral("exports"));
    m_menu->setToolTipsVisible(true);
    QPushButton *submit = addButton(nullptr, tr("Submit…"));
    setPrimary(submit);
    submit->setEnabled(plan.canEdit());
    connect(m_volumes, &QComboBox::activated, this, [this](int index) {
        const qint64 id = m_volumes->itemData(index).toLongLong();
        if (id != manageRow)
            return Q_EMIT volumeChosen({id});
        fillVolumes();
        Q_EMIT manageRequested();
    });
    connect(m_subjects, &QComboBox::activated, this, &ReportHead::subjectChosen);
    connect(m_paper, &QComboBox::activated, this, &ReportHead::choosePaper);
    connect(letterhead, &QPushButton::clicked, this, &ReportHead::letterheadRequested);
    connect(m_print, &QPushButton::clicked, this, &ReportHead::printRequested);
    connect(submit, &QPushButton::clicked, this, &ReportHead::submitRequested);
    connect(m_menu, &QMenu::aboutToShow, this, &ReportHead::fillExports);
}

QComboBox *ReportHead::addBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    layout()->addWidget(box);
    return box;
}

QPushButton *ReportHead::addButton(const char *iconName, const QString &text)
{
    auto *button = iconName ? new QPushButton(icon(iconName), text) : new QPushButton(text);
    layout()->addWidget(button);
    return button;
}

void ReportHead::show(const report::Subject &subject, Id<Volume> volume)
{
    const bool other = m_volume != volume;
    m_subject = subject;
    m_volume = volume;
    fillVolumes();
    if (other)
        m_subjects->clear();
    fillSubjects();
    const Volume *chosen = subject.data.volumes.find(volume);
    m_paper->setEnabled(chosen && m_plan.canEdit());
    m_paper->setCurrentIndex(chosen ? 2 * int(chosen->paper) + (chosen->landscape ? 1 : 0) : 0);
}

void ReportHead::fillVolumes()
{
    m_volumes->clear();
    for (const Volume *volume : byPosition(m_subject.data.volumes))
        m_volumes->addItem(report::filled(m_subject, report::volumeTitle(*volume)).plain(), volume->id.value);
    m_volumes->setCurrentIndex(m_volumes->findData(m_volume.value));
    m_volumes->insertSeparator(m_volumes->count());
    m_volumes->addItem(tr("Manage books…"), qint64(manageRow));
}

/// Whoever was chosen stays so, as far as he is there.
void ReportHead::fillSubjects()
{
    const Volume *volume = m_subject.data.volumes.find(m_volume);
    const Volume::Each each = volume ? volume->each : Volume::Each::Plan;
    m_subjects->setVisible(each != Volume::Each::Plan);
    const QVariant before = m_subjects->currentData();
    m_subjects->clear();
    if (each == Volume::Each::Agency)
        for (const Agency *agency : byPosition(m_subject.data.agencies))
            m_subjects->addItem(agency->shortName.isEmpty() ? agency->fullName : agency->shortName,
                                agency->id.value);
    if (each == Volume::Each::QuickWin) {
        m_subjects->addItem(tr("All quick wins"), qint64(0));
        for (const Candidate *candidate : byPosition(m_subject.data.candidates))
            m_subjects->addItem(candidate->name, candidate->id.value);
    }
    m_subjects->setCurrentIndex(std::max(0, m_subjects->findData(before)));
}

report::Subject ReportHead::about(report::Subject subject) const
{
    const Volume *volume = subject.data.volumes.find(m_volume);
    const qint64 chosen = m_subjects->currentData().toLongLong();
    subject.agency = volume && volume->each == Volume::Each::Agency ? Id<Agency>{chosen} : Id<Agency>{};
    subject.candidate
        = volume && volume->each == Volume::Each::QuickWin ? Id<Candidate>{chosen} : Id<Candidate>{};
    return subject;
}

void ReportHead::choosePaper(int index)
{
    const Volume *volume = m_plan.data().volumes.find(m_volume);
    if (!volume)
        return;
    Volume next = *volume;
    next.paper = Volume::Paper(index / 2);
    next.landscape = index % 2 == 1;
    edits::change(m_plan, next);
}

void ReportHead::setBusy(bool busy)
{
    m_export->setEnabled(!busy);
    m_print->setEnabled(!busy);
}

void ReportHead::addExport(const QString &name, const QString &title, const QString &gives)
{
    const paper::Export what = paper::exportNamed(name);
    QMenu *formats = m_menu->addMenu(title);
    formats->setToolTipsVisible(true);
    formats->menuAction()->setToolTip(gives);
    for (const paper::Format &format : what.formats) {
        const QString extension = QLatin1String(format.extension);
        formats->addAction(tr("Save %1…", "PDF").arg(extension.toUpper()), this,
                           [this, name, extension] { Q_EMIT exportRequested(name, extension); });
    }
    if (what.fillsFolder())
        formats->addAction(tr("Save folder…"), this, [this, name] { Q_EMIT exportRequested(name, {}); });
}

void ReportHead::fillExports()
{
    // Clearing leaves submenus behind.
    qDeleteAll(m_menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    m_menu->clear();
    const std::array<std::pair<QString, QString>, 4> books{
        {{QStringLiteral("pdf"), tr("This book as PDF…")},
         {QStringLiteral("docx"), tr("This book for Word (DOCX)…")},
         {QStringLiteral("odt"), tr("This book for LibreOffice (ODT)…")},
         {QStringLiteral("xlsx"), tr("The tables of this book for Excel (XLSX)…")}}};
    for (const auto &[extension, text] : books)
        m_menu->addAction(text, this, [this, extension = extension] { Q_EMIT bookRequested(extension); });
    QMenu *extracts = m_menu->addMenu(tr("The extracts of all OPD"));
    for (const QString &extension : paper::bookFormats())
        extracts->addAction(tr("Save folder with %1…", "PDF").arg(extension.toUpper()), this,
                            [this, extension] { Q_EMIT extractsRequested(extension); });
    m_menu->addSeparator();
    addExport(QStringLiteral("report"), tr("Report of the plan"), tr("The whole plan, ready to print."));
    addExport(QStringLiteral("roadmap"), tr("Roadmap"), tr("Every program on one A3 page, for the wall."));
    addExport(
        QStringLiteral("timeline"), tr("Schedule"),
        tr("Programs and activities along the years, on A3 pages. The page Roadmap prints parts of it."));
    addExport(QStringLiteral("matrix"), tr("Matrix"),
              tr("Scores and rank of each candidate, with the formulas behind them."));
    addExport(QStringLiteral("programs"), tr("Programs"),
              tr("One row a program: OPD, indicators, years, money."));
    addExport(QStringLiteral("budget"), tr("Budget"),
              tr("Program × source × year, summed by pillar and source."));
    m_menu->addSeparator();
    addExport(QStringLiteral("score-sheets"), tr("Score sheets"),
              tr("One for each scorer, with the scale. Import them once filled in."));
    addExport(QStringLiteral("program-forms"), tr("Program forms"),
              tr("An empty one for each OPD to propose its programs."));
}
