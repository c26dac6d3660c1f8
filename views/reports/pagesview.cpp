// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/pagesview.h"

#include "views/common/colors.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace {

constexpr int gap = 16;  // around the pages and between them
constexpr int pagesKept = 4;  // painted pages beyond those in sight

}

PagesView::PagesView(ReportPress &press, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_press(press)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the report"));
    // With a bar that comes and goes the width that is to be filled would change with it.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&press, &ReportPress::painted, this, &PagesView::receive);
}

void PagesView::setLayoutOf(const ReportLayout &layout)
{
    m_pages = layout.pages;
    arrange();
    // Until a page is painted anew its old picture stands in.
    m_fresh.clear();
    m_images.removeIf([&](QHash<int, QImage>::iterator image) { return image.key() >= pageCount(); });
    m_told = -1;
    ask();
    tellCurrentPage();
}

void PagesView::setZoom(Zoom zoom, int percent)
{
    m_zoom = zoom;
    m_percent = percent;
    arrange();
    ask();
}

double PagesView::scaleOf(const QSizeF &page) const
{
    const QSizeF room = viewport()->size() - QSize(2 * gap, 2 * gap);
    switch (m_zoom) {
    case Zoom::Width:
        return std::max(24.0, room.width() / page.width());
    case Zoom::Page:
        return std::max(12.0, std::min(room.width() / page.width(), room.height() / page.height()));
    default:
        return logicalDpiX() * m_percent / 100.0;
    }
}

/// Gives every page its place; what is looked at stays where it is.
void PagesView::arrange()
{
    const int page = currentPage();
    const double part = page < 0 ? 0
                                 : double(verticalScrollBar()->value() - m_boxes[std::size_t(page)].top())
            / m_boxes[std::size_t(page)].height();
    m_boxes.clear();
    int width = 0;
    int y = gap;
    for (const QSizeF &size : m_pages) {
        const QSize pixels = (size * scaleOf(size)).toSize();
        m_boxes.emplace_back(QPoint(0, y), pixels);
        y += pixels.height() + gap;
        width = std::max(width, pixels.width() + 2 * gap);
    }
    m_extent = QSize(width, y);
    for (QRect &box : m_boxes)
        box.moveLeft((std::max(width, viewport()->width()) - box.width()) / 2);
    verticalScrollBar()->setRange(0, std::max(0, y - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    if (page >= 0 && page < pageCount())
        goTo(page, part);
    viewport()->update();
}

QRect PagesView::boxInView(int page) const
{
    return m_boxes[std::size_t(page)].translated(-horizontalScrollBar()->value(),
                                                 -verticalScrollBar()->value());
}

std::vector<int> PagesView::pagesInSight() const
{
    std::vector<int> pages;
    for (int page = 0; page < pageCount(); ++page)
        if (boxInView(page).intersects(viewport()->rect()))
            pages.push_back(page);
    return pages;
}

int PagesView::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    for (int page = pageCount() - 1; page >= 0; --page)
        if (m_boxes[std::size_t(page)].top() <= middle)
            return page;
    return pageCount() > 0 ? 0 : -1;
}

void PagesView::goTo(int page, double part)
{
    const QRect &box = m_boxes[std::size_t(page)];
    // A page's beginning shows with the gap above it.
    const int above = part > 0 ? 0 : gap;
    verticalScrollBar()->setValue(box.top() + int(part * box.height()) - above);
}

bool PagesView::isInSight(int page, double part) const
{
    const QRect box = boxInView(page);
    const int y = box.top() + int(part * box.height());
    return y >= 0 && y < viewport()->height();
}

PageRequest PagesView::requestFor(int page) const
{
    return {page, m_boxes[std::size_t(page)].size() * devicePixelRatioF()};
}

bool PagesView::isPainted() const
{
    return std::ranges::all_of(pagesInSight(), [&](int page) { return isPainted(page); });
}

bool PagesView::isPainted(int page) const
{
    return m_fresh.contains(page) && m_images.value(page).size() == requestFor(page).size;
}

/// Wants what is in sight and, after it, the neighbours; lets go of what is far away.
void PagesView::ask()
{
    const std::vector<int> sight = pagesInSight();
    if (sight.empty())
        return;
    std::vector<int> wanted = sight;
    for (const int page : {sight.back() + 1, sight.front() - 1})
        if (page >= 0 && page < pageCount())
            wanted.push_back(page);
    std::deque<PageRequest> requests;
    for (const int page : wanted)
        if (!isPainted(page))
            requests.push_back(requestFor(page));
    m_images.removeIf([&](QHash<int, QImage>::iterator image) {
        return image.key() < sight.front() - pagesKept || image.key() > sight.back() + pagesKept;
    });
    m_press.want(std::move(requests));
}

void PagesView::receive(const PageRequest &request, const QImage &image)
{
    if (request.page >= pageCount())
        return;
    m_images.insert(request.page, image);
    m_fresh.insert(request.page);
    viewport()->update(boxInView(request.page));
}

void PagesView::tellCurrentPage()
{
    const int page = currentPage();
    if (std::exchange(m_told, page) != page && page >= 0)
        Q_EMIT currentPageChanged(page);
}

/// A page that is not painted yet is white, or its old picture stretched.
void PagesView::paintEvent(QPaintEvent *event)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colors.areaLine);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const int page : pagesInSight()) {
        const QRect box = boxInView(page);
        painter.fillRect(box, Qt::white);
        if (const QImage image = m_images.value(page); !image.isNull())
            painter.drawImage(box, image);
        painter.setPen(colors.fieldBorder);
        painter.drawRect(box.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PagesView::resizeEvent(QResizeEvent * /*event*/)
{
    arrange();
    ask();
}

void PagesView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
    ask();
    tellCurrentPage();
}

/// Page keys go from page to page, where a whole one is in view.
void PagesView::keyPressEvent(QKeyEvent *event)
{
    const bool whole = m_zoom == Zoom::Page;
    const int last = pageCount() - 1;
    if (last < 0)
        return QAbstractScrollArea::keyPressEvent(event);
    if (event->key() == Qt::Key_Home)
        goTo(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else if (whole && event->key() == Qt::Key_PageDown)
        goTo(std::min(last, currentPage() + 1));
    else if (whole && event->key() == Qt::Key_PageUp)
        goTo(std::max(0, currentPage() - 1));
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PagesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}
