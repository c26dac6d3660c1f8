// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/reportpress.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QSet>

/// The pages of the report one below the other, as on paper, to be scrolled through.
class PagesView : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// A page as wide as the view, or wholly in it, or at its true size times Percent.
    enum class Zoom { Width, Page, Percent };

    explicit PagesView(ReportPress &press, QWidget *parent = nullptr);

    /// The place that is looked at stays, as far as there is one.
    void setLayoutOf(const ReportLayout &layout);
    /// \a percent counts for Zoom::Percent alone.
    void setZoom(Zoom zoom, int percent = 100);

    int pageCount() const { return int(m_boxes.size()); }
    int currentPage() const;  ///< the one in the upper half of the view; from 0, -1 where there is none
    /// \a part of the page's height from its top, 0 to 1.
    void goTo(int page, double part = 0);
    bool isInSight(int page, double part) const;
    /// True once everything in sight is painted as it should be.
    bool isPainted() const;

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isPainted(int page) const;
    void arrange();
    double scaleOf(const QSizeF &page) const;  ///< pixels an inch
    void ask();
    void receive(const PageRequest &request, const QImage &image);
    std::vector<int> pagesInSight() const;
    PageRequest requestFor(int page) const;
    QRect boxInView(int page) const;
    void tellCurrentPage();

    ReportPress &m_press;
    std::vector<QSizeF> m_pages;  ///< in inches
    std::vector<QRect> m_boxes;  ///< of the pages, from the upper left corner of all
    QSize m_extent;
    QHash<int, QImage> m_images;
    QSet<int> m_fresh;  ///< pages whose picture is of the present layout
    Zoom m_zoom = Zoom::Width;
    int m_percent = 100;
    int m_told = -1;
};
