// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/pages.h"

#include "views/common/colors.h"
#include "views/paper/composer.h"
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

Pages::Pages(report::Book book)
    : m_book(std::move(book))
    , m_outline(outlineOf(m_book))
    , m_pieces(compose(m_book, m_outline))
    , m_pages(paginate(m_pieces))
{
    readPlaces();
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
    return pageShape(isLandscape(page)).size;
}

void Pages::draw(QPainter &painter, int page) const
{
    const PagePlan &plan = m_pages[std::size_t(page)];
    for (const Placed &placed : plan.pieces)
        placed.piece->draw(painter, placed.box, m_outline);
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
    const QRectF body = pageShape(isLandscape(page)).body;
    const double half = body.width() / 2;
    const auto put = [&](const QString &text, double left, double y, report::Align align) {
        TextBlock(text, runningText, half, align).draw(painter, QPointF(left, y));
    };
    const double head = body.top() - headDistance - pt(runningText.leading);
    const double foot = body.bottom() + footDistance;
    put(m_book.title, body.left(), head, report::Align::Left);
    put(chapterOf(page), body.left() + half, head, report::Align::Right);
    drawRule(painter, QPointF(body.left(), head + pt(runningText.leading) + pt(2)), body.width(), hairline,
             lightColors.areaLine);
    put(m_book.edition, body.left(), foot, report::Align::Left);
    put(Text::tr("Page %1 of %2").arg(page + 1).arg(count()), body.left() + half, foot, report::Align::Right);
}

}
