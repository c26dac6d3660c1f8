// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/bookpreview.h"

#include "model/report/volumes/markdown.h"
#include "views/common/labels.h"
#include "views/reports/pagesview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>

namespace {

constexpr int pauseInTyping = 20;  // milliseconds

}

BookPreview::BookPreview(QWidget *parent)
    : QWidget(parent)
    , m_pages(new PagesView(m_press))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(buildHead());
    all->addWidget(m_pages, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, &BookPreview::begin);
    connect(&m_press, &ReportPress::laidOut, this, &BookPreview::receive);
    connect(m_pages, &PagesView::currentPageChanged, this,
            [this](int page) { m_page->setText(QString::number(page + 1)); });
}

BookPreview::~BookPreview()
{
    m_page->disconnect(this);  // it loses the focus when there is no preview any more
}

QWidget *BookPreview::buildHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(36);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(labels::bold(tr("Preview")));
    row->addStretch(1);
    row->addWidget(labels::pale(tr("Page")));
    m_page = new QLineEdit;
    m_page->setValidator(new QIntValidator(0, 9999, m_page));
    m_page->setFixedWidth(48);
    m_page->setAccessibleName(tr("Page"));
    row->addWidget(m_page);
    m_of = labels::pale();
    row->addWidget(m_of);
    m_zoom = new QComboBox;
    m_zoom->setAccessibleName(tr("Size of the pages"));
    m_zoom->addItems({tr("Fit width"), tr("Whole page"), QStringLiteral("100%"), QStringLiteral("150%"),
                      QStringLiteral("200%")});
    row->addWidget(m_zoom);
    connect(m_page, &QLineEdit::editingFinished, this, &BookPreview::goToTyped);
    connect(m_zoom, &QComboBox::activated, this, &BookPreview::chooseZoom);
    return head;
}

/// A number beyond the last page means the last one.
void BookPreview::goToTyped()
{
    const int page = std::clamp(m_page->text().toInt(), 1, std::max(1, m_pages->pageCount()));
    m_page->setText(QString::number(page));
    if (page <= m_pages->pageCount() && page != m_pages->currentPage() + 1)
        m_pages->goTo(page - 1);
}

void BookPreview::chooseZoom(int index)
{
    if (index < 2)
        m_pages->setZoom(index == 0 ? PagesView::Zoom::Width : PagesView::Zoom::Page);
    else
        m_pages->setZoom(PagesView::Zoom::Percent, 50 * index);
}

int BookPreview::pageCount() const
{
    return m_pages->pageCount();
}

void BookPreview::show(report::Subject subject, Id<Volume> volume, bool soon)
{
    m_subject = std::move(subject);
    m_volume = volume;
    if (soon)
        begin();
    else
        m_pause.start();
}

void BookPreview::begin()
{
    m_pause.stop();
    m_waiting = m_press.isLayingOut();
    if (m_waiting || !m_volume)
        return;
    m_making = std::make_shared<Made>();
    m_press.layOutBook([made = m_making, written = m_written, subject = m_subject, volume = m_volume] {
        report::VolumeBook whole = report::volumeBook(subject, volume, written.get());
        made->sources = std::move(whole.sources);
        for (const report::Block &block : whole.book.blocks) {
            made->tables += std::holds_alternative<report::Table>(block) ? 1 : 0;
            made->figures += std::holds_alternative<report::Figure>(block) ? 1 : 0;
        }
        return std::move(whole.book);
    });
}

void BookPreview::receive(const ReportLayout &layout)
{
    m_made = *m_making;
    m_places = layout.places;
    if (!layout.problem.isEmpty())
        Q_EMIT failed(layout.problem);
    m_of->setText(tr("of %1", "page 3 of 25").arg(layout.pages.size()));
    m_pages->setLayoutOf(layout);
    if (m_follows)
        goToPlace();
    else if (m_paragraph > 0)
        keepInSight();
    if (m_waiting)
        begin();
    Q_EMIT laidOut();
}

void BookPreview::follow(Id<Chapter> chapter, Id<ChapterBlock> block, const QString &before)
{
    report::BookWriter writer({});
    report::addMarkdown(writer, m_subject, before, 1);
    const std::size_t paragraph = std::max<std::size_t>(1, writer.blocks()) - 1;
    if (m_chapter == chapter && m_block == block && m_paragraph == paragraph)
        return;
    const bool within = m_chapter == chapter && m_block == block;
    m_chapter = chapter;
    m_block = block;
    m_paragraph = paragraph;
    if (within)
        keepInSight();
    else
        goToPlace();
}

/// A block that prints nothing stands where its chapter begins. Nothing while it is not laid out.
std::optional<ReportLayout::Place> BookPreview::place() const
{
    const auto &sources = m_made.sources;
    const auto of = [&](Id<ChapterBlock> block) {
        return std::ranges::find_if(sources, [&](const report::BlockSource &source) {
            return source.chapter == m_chapter && source.block == block;
        });
    };
    auto source = of(m_block);
    if (source == sources.end())
        source = of({});
    if (source == sources.end() || source->first >= m_places.size())
        return {};
    const auto next = std::next(source);
    const std::size_t end = next == sources.end() ? m_places.size() : std::min(next->first, m_places.size());
    const std::size_t last = std::max(source->first + 1, end) - 1;
    const ReportLayout::Place place = m_places[std::min(source->first + m_paragraph, last)];
    return place.page < m_pages->pageCount() ? std::optional(place) : std::nullopt;
}

void BookPreview::goToPlace()
{
    const auto there = place();
    m_follows = !there;
    if (there)
        m_pages->goTo(there->page, there->part);
}

/// Who writes is not moved about as long as what is written can be seen.
void BookPreview::keepInSight()
{
    if (const auto there = place(); there && !m_pages->isInSight(there->page, there->part))
        m_pages->goTo(there->page, there->part);
}
