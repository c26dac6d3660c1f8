// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportpress.h"

#include "model/domain/failure.h"
#include "model/report/masterplanreport.h"
#include "views/paper/pages.h"
#include "views/paper/typography.h"

#include <QPainter>
#include <QtConcurrent>

/// What only the press's own thread touches.
struct ReportPress::Sheet {
    std::unique_ptr<paper::Pages> pages{};

    ReportLayout layOut(const PlanData &data, const Edition &edition);
    QImage paint(const PageRequest &request) const;
};

ReportLayout ReportPress::Sheet::layOut(const PlanData &data, const Edition &edition)
{
    pages.reset();
    ReportLayout layout;
    try {
        pages = std::make_unique<paper::Pages>(report::masterplanReport(data, edition));
        for (int page = 0; page < pages->count(); ++page)
            layout.pages.push_back(pages->size(page) / paper::unitsPerInch);
        layout.outline = pages->outline();
    } catch (const Failure &failure) {
        layout.problem = failure.sentence();
    }
    return layout;
}

QImage ReportPress::Sheet::paint(const PageRequest &request) const
{
    if (!pages || request.page >= pages->count())
        return {};
    QImage image(request.size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QSizeF size = pages->size(request.page);
    painter.scale(request.size.width() / size.width(), request.size.height() / size.height());
    pages->draw(painter, request.page);
    return image;
}

double ReportLayout::placeOf(const paper::Outline::Entry &entry) const
{
    return entry.top / paper::unitsPerInch / pages[std::size_t(entry.page)].height();
}

ReportPress::ReportPress(QObject *parent)
    : QObject(parent)
    , m_sheet(std::make_shared<Sheet>())
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
    m_pool.start([sheet = m_sheet] { sheet->pages.reset(); });
    m_pool.waitForDone();
}

void ReportPress::layOut(const PlanData &data, const Edition &edition)
{
    m_wanted.clear();
    m_layingOut = true;
    m_layout.setFuture(QtConcurrent::run(
        &m_pool, [sheet = m_sheet, data, edition] { return sheet->layOut(data, edition); }));
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
        QtConcurrent::run(&m_pool, [sheet = m_sheet, request = m_current] { return sheet->paint(request); }));
}
