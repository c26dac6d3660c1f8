// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/pages.h"

#include "views/common/colors.h"
#include "views/paper/tablegrid.h"

#include <QCoreApplication>
#include <QPainter>

namespace paper {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

const double headDistance = mm(8);  // of the running lines from the body
const double footDistance = mm(7);

}

Pages::Pages(report::Book book, const Pages *earlier)
    : m_book(std::move(book))
    , m_outline(outlineOf(m_book))
    , m_composition(earlier ? compose(m_book, m_outline, earlier->m_book, earlier->m_composition)
                            : compose(m_book, m_outline))
    , m_pages(paginate(m_composition.pieces, m_book.paper))
    , m_places(m_book.blocks.size())
{
    readPlaces();
    readBlocks();
}

/// The pieces stand on the pages in their order, with repeated ones and footnotes between them.
void Pages::readBlocks()
{
    std::size_t block = 0;
    const Piece *next = m_composition.pieces.data();
    const auto passEmpty = [&] {
        while (block < m_places.size() && m_composition.blocks[block]->pieces.empty())
            ++block;
    };
    passEmpty();
    for (int page = 0; page < count(); ++page)
        for (const Placed &placed : m_pages[std::size_t(page)].pieces)
            if (block < m_places.size() && placed.piece == next) {
                m_places[block] = {page, placed.box.top()};
                next += m_composition.blocks[block++]->pieces.size();
                passEmpty();
            }
}

void Pages::readPlaces()
{
    for (int page = 0; page < count(); ++page)
        for (const Placed &placed : m_pages[std::size_t(page)].pieces) {
            if (placed.piece->heading >= 0) {
                Outline::Entry &entry = m_outline.entries[std::size_t(placed.piece->heading)];
                entry.page = page;
                entry.top = placed.box.top();
            }
            if (placed.piece->link >= 0)
                m_links.push_back({page, placed.box, placed.piece->link});
        }
}

QSizeF Pages::size(int page) const
{
    return pageShape(m_book.paper, isLandscape(page)).size;
}

void Pages::draw(QPainter &painter, int page) const
{
    const PagePlan &plan = m_pages[std::size_t(page)];
    for (const Placed &placed : plan.pieces)
        placed.piece->draw(painter, placed.box, m_outline);
    if (plan.notesTop > 0)
        drawRule(painter, QPointF(pageShape(m_book.paper, plan.landscape).body.left(), plan.notesTop), mm(40),
                 hairline, lightColors.text);
    if (!plan.bare)
        drawRunning(painter, page);
}

/// The last chapter that has begun by the end of \a page.
QString Pages::chapterOf(int page) const
{
    QString title;
    for (const Outline::Entry &entry : m_outline.entries)
        if (entry.level == 1 && entry.page <= page)
            title = entry.title;
    return title;
}

void Pages::drawRunning(QPainter &painter, int page) const
{
    const QRectF body = pageShape(m_book.paper, isLandscape(page)).body;
    const double half = body.width() / 2;
    const auto put = [&](const QString &text, double left, double y, report::Align align) {
        TextBlock(text, runningText, half, align).draw(painter, QPointF(left, y));
    };
    const double head = body.top() - headDistance - pt(runningText.leading);
    const double foot = body.bottom() + footDistance;
    put(m_book.title, body.left(), head, report::Align::Left);
    put(m_book.shortTitle.isEmpty() ? chapterOf(page) : m_book.shortTitle, body.left() + half, head,
        report::Align::Right);
    drawRule(painter, QPointF(body.left(), head + pt(runningText.leading) + pt(2)), body.width(), hairline,
             lightColors.areaLine);
    put(m_book.edition, body.left(), foot, report::Align::Left);
    put(Text::tr("Page %1 of %2").arg(page + 1).arg(count()), body.left() + half, foot, report::Align::Right);
    if (!m_book.stamp.isEmpty())
        TextBlock(m_book.stamp, shrunk(runningText, 7), body.width())
            .draw(painter, QPointF(body.left(), foot + pt(runningText.leading)));
}

}
