// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportpress.h"

#include "model/domain/failure.h"
#include "model/report/masterplanreport.h"
#include "views/paper/pdf.h"
#include "views/paper/typography.h"

#include <QPainter>
#include <QtConcurrent>

/// What only the press's own thread touches.
struct ReportPress::Desk {
    paper::Sheets sheets{};
    std::shared_ptr<const paper::Pages>
        pages{};  ///< of the book that the sheets are; most of the next is in it

    ReportLayout layOut(const std::function<paper::Sheets()> &make);
    QImage paint(const PageRequest &request) const;
};

namespace {

std::vector<ReportLayout::Place> placesOf(const paper::Pages &pages)
{
    std::vector<ReportLayout::Place> places(pages.book().blocks.size());
    ReportLayout::Place next{std::max(0, pages.count() - 1), 1};
    for (std::size_t i = places.size(); i-- > 0;) {
        if (const paper::Pages::Place place = pages.place(i); place.page >= 0)
            next = {place.page, place.top / pages.size(place.page).height()};
        places[i] = next;
    }
    return places;
}

}

ReportLayout ReportPress::Desk::layOut(const std::function<paper::Sheets()> &make)
{
    sheets = {};
    ReportLayout layout;
    try {
        sheets = make();
        for (const QSizeF &size : sheets.sizes)
            layout.pages.push_back(size / paper::unitsPerInch);
    } catch (const Failure &failure) {
        layout.problem = failure.sentence();
    }
    return layout;
}

QImage ReportPress::Desk::paint(const PageRequest &request) const
{
    if (request.page >= sheets.count())
        return {};
    QImage image(request.size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QSizeF size = sheets.sizes[std::size_t(request.page)];
    painter.scale(request.size.width() / size.width(), request.size.height() / size.height());
    sheets.draw(painter, request.page);
    return image;
}

double ReportLayout::placeOf(const paper::Outline::Entry &entry) const
{
    return entry.top / paper::unitsPerInch / pages[std::size_t(entry.page)].height();
}

ReportPress::ReportPress(QObject *parent)
    : QObject(parent)
    , m_desk(std::make_shared<Desk>())
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
    connect(&m_layout, &QFutureWatcher<ReportLayout>::finished, this, [this] {
        m_layingOut = false;
        Q_EMIT laidOut(m_layout.result());
        paintNext();
    });
    connect(&m_page, &QFutureWatcher<QImage>::finished, this, [this] {
        m_painting = false;
        if (const QImage image = m_page.result(); !image.isNull() && !m_layingOut)
            Q_EMIT painted(m_current, image);
        paintNext();
    });
}

/// The pages go in the thread that made them.
ReportPress::~ReportPress()
{
    m_layout.disconnect(this);
    m_page.disconnect(this);
    m_pool.clear();
    m_pool.start([desk = m_desk] {
        desk->sheets = {};
        desk->pages = {};
    });
    m_pool.waitForDone();
}

void ReportPress::layOut(const PlanData &data, const Edition &edition)
{
    layOutBook([data, edition] { return report::masterplanReport(data, edition); });
}

void ReportPress::layOutBook(std::function<report::Book()> make)
{
    begin([make = std::move(make)](Desk &desk) {
        ReportLayout layout = desk.layOut([&] {
            desk.pages = std::make_shared<const paper::Pages>(make(), desk.pages.get());
            return paper::sheetsOf(desk.pages);
        });
        if (layout.problem.isEmpty()) {
            layout.outline = desk.pages->outline();
            layout.places = placesOf(*desk.pages);
        }
        return layout;
    });
}

void ReportPress::layOut(std::function<paper::Sheets()> make)
{
    begin([make = std::move(make)](Desk &desk) { return desk.layOut(make); });
}

void ReportPress::begin(std::function<ReportLayout(Desk &)> layOut)
{
    m_wanted.clear();
    m_layingOut = true;
    m_layout.setFuture(
        QtConcurrent::run(&m_pool, [desk = m_desk, layOut = std::move(layOut)] { return layOut(*desk); }));
}

void ReportPress::want(std::deque<PageRequest> pages)
{
    m_wanted = std::move(pages);
    paintNext();
}

void ReportPress::paintNext()
{
    if (m_wanted.empty() || m_painting || m_layingOut)
        return;
    m_current = m_wanted.front();
    m_wanted.pop_front();
    m_painting = true;
    m_page.setFuture(
        QtConcurrent::run(&m_pool, [desk = m_desk, request = m_current] { return desk->paint(request); }));
}
