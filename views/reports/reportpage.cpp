// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportpage.h"

#include "model/domain/failure.h"
#include "model/edits/volumes.h"
#include "model/report/edition.h"
#include "model/report/volumes/submitted.h"
#include "views/common/emptypage.h"
#include "views/common/noticebar.h"
#include "views/reports/bookfindings.h"
#include "views/reports/bookoutline.h"
#include "views/reports/bookpreview.h"
#include "views/reports/chaptereditor.h"
#include "views/reports/letterheaddialog.h"
#include "views/reports/reporthead.h"
#include "views/reports/volumesdialog.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

using outline::Item;

ReportPage::ReportPage(Plan &plan, QWidget *parent)
    : Page(plan, tr("Report"), parent)
    , m_head(new ReportHead(plan))
    , m_stack(new QStackedWidget)
    , m_outline(new BookOutline(plan))
    , m_editor(new ChapterEditor(plan))
    , m_findings(new BookFindings)
    , m_preview(new BookPreview)
    , m_notice(new NoticeBar)
    , m_folder(QFileInfo(plan.path()).absolutePath())
{
    head()->addWidget(m_head, 1);
    m_stack->addWidget(buildBooks());
    m_stack->addWidget(buildEmpty());
    body()->addWidget(m_notice);
    body()->addWidget(m_stack, 1);
    connectParts();
    connectHead();
    connect(&m_writing, &QFutureWatcher<Written>::finished, this, &ReportPage::tellWritten);
}

/// What is being written is finished first.
ReportPage::~ReportPage()
{
    // Else it is written when the text loses the focus, and there is no page any more to follow.
    m_editor->commit();
    m_writing.disconnect(this);
    m_writing.waitForFinished();
}

QWidget *ReportPage::buildBooks()
{
    auto *middle = new QSplitter(Qt::Vertical);
    middle->setChildrenCollapsible(false);
    middle->addWidget(m_editor);
    middle->addWidget(m_findings);
    middle->setStretchFactor(0, 1);
    middle->setSizes({500, 134});
    auto *areas = new QSplitter;
    areas->setChildrenCollapsible(false);
    areas->addWidget(m_outline);
    areas->addWidget(middle);
    areas->addWidget(m_preview);
    areas->setStretchFactor(1, 1);
    areas->setStretchFactor(2, 1);
    areas->setSizes({248, 482, 484});
    return areas;
}

QWidget *ReportPage::buildEmpty()
{
    auto *empty = new EmptyPage(
        "report",
        tr("Here the books of the masterplan are written: Buku 1, 2 and 3, the profile of each quick win, "
           "minutes and commitment. Their tables and figures are the plan itself, so that they are right at "
           "any moment."));
    QPushButton *make = empty->addPrimary(tr("Make the books"));
    make->setObjectName(QStringLiteral("makeBooks"));
    make->setEnabled(plan().canEdit());
    connect(make, &QPushButton::clicked, this, [this] { edits::addPresetVolumes(plan()); });
    return empty;
}

void ReportPage::connectParts()
{
    const auto refuse
        = [this](const QString &sentence) { m_notice->tell(sentence, {}, marks::Kind::Problem); };
    connect(m_outline, &BookOutline::chosen, this, [this](const Item &item) { showChosen(item, false); });
    connect(m_outline, &BookOutline::refused, this, refuse);
    connect(m_editor, &ChapterEditor::refused, this, refuse);
    connect(m_editor, &ChapterEditor::typed, this, &ReportPage::showTyped);
    connect(m_editor, &ChapterEditor::entered, this, [this](const Item &item, const QString &before) {
        m_outline->choose(item);
        m_preview->follow(item.chapter, item.block, before);
    });
    connect(m_preview, &BookPreview::laidOut, this, &ReportPage::statusChanged);
    connect(m_preview, &BookPreview::failed, this, refuse);
    connect(m_findings, &BookFindings::found, this, &ReportPage::showFindings);
    connect(m_findings, &BookFindings::chosen, this, [this](const report::VolumeFinding &finding) {
        goTo({finding.chapter, finding.block});
    });
    connect(m_findings, &BookFindings::replacementChosen, this, [this](const report::VolumeFinding &finding) {
        goTo({finding.chapter, finding.block});
        m_editor->replaceField(finding.block, finding.field, finding.suggestion);
    });
}

void ReportPage::connectHead()
{
    connect(m_head, &ReportHead::volumeChosen, this, &ReportPage::chooseVolume);
    connect(m_head, &ReportHead::subjectChosen, this, &ReportPage::showBook);
    connect(m_head, &ReportHead::manageRequested, this, &ReportPage::manageVolumes);
    connect(m_head, &ReportHead::letterheadRequested, this, &ReportPage::editLetterhead);
    connect(m_head, &ReportHead::printRequested, this, &ReportPage::print);
    connect(m_head, &ReportHead::bookRequested, this, &ReportPage::askBook);
    connect(m_head, &ReportHead::exportRequested, this, &ReportPage::askExport);
    connect(m_head, &ReportHead::extractsRequested, this, &ReportPage::askExtracts);
    connect(m_head, &ReportHead::submitRequested, this, [this] {
        m_editor->commit();
        Q_EMIT submitRequested(m_volume);
    });
}

void ReportPage::readSubject()
{
    try {
        m_subject = report::subjectOf(plan(), m_volume);
    } catch (const Failure &failure) {
        m_notice->tell(failure.sentence(), {}, marks::Kind::Problem);
        m_subject.submitted = report::submittedLast(plan());
    }
    m_subject.data = plan().data();
    m_subject.edition = report::editionOf(plan());
}

void ReportPage::refresh(const PlanData &now)
{
    m_stack->setCurrentIndex(now.volumes.empty() ? 1 : 0);
    m_head->setVisible(!now.volumes.empty());
    if (!now.volumes.find(m_volume)) {
        const auto volumes = byPosition(now.volumes);
        // The masterplan is what most people come for.
        const auto main
            = std::ranges::find_if(volumes, [](const Volume *volume) { return volume->code == u"buku2"; });
        m_volume = main != volumes.end() ? (*main)->id : volumes.empty() ? Id<Volume>{} : volumes.front()->id;
    }
    showBook();
}

void ReportPage::showBook()
{
    readSubject();
    m_head->show(m_subject, m_volume);
    m_subject = m_head->about(std::move(m_subject));
    m_outline->show(m_subject, m_volume);
    m_editor->show(m_subject, m_outline->current().chapter);
    if (!m_volume)
        return;
    showTyped();
    m_findings->look(m_subject, m_volume);
}

/// The preview shows also what is not written to the plan yet.
void ReportPage::showTyped()
{
    m_preview->show(m_editor->typedInto(m_subject), m_volume, m_preview->pageCount() == 0);
}

void ReportPage::chooseVolume(Id<Volume> volume)
{
    m_editor->commit();
    m_volume = volume;
    showBook();
    m_preview->follow(m_outline->current().chapter, {});
}

void ReportPage::showChosen(const Item &item, bool focus)
{
    m_editor->show(m_subject, item.chapter);
    m_editor->goTo(item.block, focus);
    m_preview->follow(item.chapter, item.block);
}

void ReportPage::goTo(const Item &item)
{
    m_outline->choose(item);
    showChosen(item, true);
}

void ReportPage::showFindings()
{
    m_outline->setFindings(m_findings->findings());
    Q_EMIT statusChanged();
}

void ReportPage::editLetterhead()
{
    m_editor->commit();
    LetterheadDialog(plan(), this).exec();
}

void ReportPage::manageVolumes()
{
    m_editor->commit();
    VolumesDialog dialog(plan(), m_volume, this);
    dialog.exec();
    if (plan().data().volumes.find(dialog.chosen()) && dialog.chosen() != m_volume)
        chooseVolume(dialog.chosen());
}

/// What is being typed is kept.
void ReportPage::hideEvent(QHideEvent *event)
{
    m_editor->commit();
    Page::hideEvent(event);
}

QString ReportPage::status() const
{
    const Volume *volume = m_subject.data.volumes.find(m_volume);
    if (!volume || m_preview->pageCount() == 0)
        return {};
    const QString size = tr("%1: %2, %3, %4", "Buku 2: 86 pages, 31 tables, 14 figures")
                             .arg(volume->shortName, tr("%n pages", nullptr, m_preview->pageCount()),
                                  tr("%n tables", nullptr, m_preview->tables()),
                                  tr("%n figures", nullptr, m_preview->figures()));
    QStringList parts{size};
    if (m_findings->problems() > 0)
        parts.append(tr("%n problems", nullptr, m_findings->problems()));
    if (m_findings->warnings() > 0)
        parts.append(tr("%n warnings", nullptr, m_findings->warnings()));
    if (m_subject.submitted.isEmpty())
        parts.append(tr("Never submitted"));
    return parts.join(QStringLiteral("   "));
}
