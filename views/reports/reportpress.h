// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/edition.h"
#include "model/domain/plandata.h"
#include "model/report/blocks.h"
#include "views/paper/piece.h"
#include "views/paper/sheets.h"

#include <QFutureWatcher>
#include <QImage>
#include <QThreadPool>

#include <deque>

/// Pages as they were laid out: what a preview needs to know of them.
struct ReportLayout {
    /// Where a block of a book begins; one that prints nothing where the next one does.
    struct Place {
        int page = 0;
        double part = 0;  ///< of the page's height from its top
    };

    std::vector<QSizeF> pages{};  ///< in inches
    paper::Outline outline{};
    std::vector<Place> places{};  ///< of each block of a book; empty for other pages
    QString problem{};  ///< why there is none; empty where all is well

    /// How far down its page a heading stands, 0 to 1.
    double placeOf(const paper::Outline::Entry &entry) const;
};

/// A page as it is wanted on a screen.
struct PageRequest {
    int page = 0;
    QSize size{};  ///< in pixels of the device

    bool operator==(const PageRequest &) const = default;
};

/// Lays a report or other pages out and paints them, all in one thread of its own: the fonts of a layout
/// belong to the thread that made it. The window never waits for it.
class ReportPress : public QObject {
    Q_OBJECT

public:
    explicit ReportPress(QObject *parent = nullptr);
    ~ReportPress() override;

    /// Begins anew; laidOut() tells when it is done. What was asked for before is forgotten.
    void layOut(const PlanData &data, const Edition &edition);
    /// Likewise with the pages that \a make makes, which may throw a Failure.
    void layOut(std::function<paper::Sheets()> make);
    /// Likewise with the book that \a make makes, in the press's own thread.
    void layOutBook(std::function<report::Book()> make);
    bool isLayingOut() const { return m_layingOut; }
    /// The pages that are wanted now, the most urgent first, in place of those wanted before.
    void want(std::deque<PageRequest> pages);

Q_SIGNALS:
    void laidOut(const ReportLayout &layout);
    void painted(const PageRequest &request, const QImage &image);

private:
    struct Desk;

    void begin(std::function<ReportLayout(Desk &)> layOut);
    void paintNext();

    std::shared_ptr<Desk> m_desk;
    QThreadPool m_pool;
    QFutureWatcher<ReportLayout> m_layout;
    QFutureWatcher<QImage> m_page;
    PageRequest m_current{};  ///< what is being painted
    // Until what came of it was told: a watcher is done before it says so.
    bool m_layingOut = false;
    bool m_painting = false;
    std::deque<PageRequest> m_wanted{};
};
