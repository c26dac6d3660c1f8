// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/halotext.h"
#include "views/timeline/timelinepainter.h"

/// Paints one row's bar and what is written beside it.
class BarPainter {
public:
    BarPainter(QPainter &painter, const TimelinePicture &picture, const TimelineInk &ink);

    /// Where it was in the version that is compared with; beneath all bars and links.
    void paintGhost(const TimelinePicture::Row &row) const;
    void paintBar(const TimelinePicture::Row &row) const;
    /// The mark of the day by which it must be finished; over bars and links.
    void paintDeadline(const TimelinePicture::Row &row) const;
    void paintLabel(const TimelinePicture::Row &row) const;

private:
    void paintTail(const TimelinePicture::Row &row) const;
    void paintLate(const TimelinePicture::Row &row) const;
    void paintSpan(const TimelinePicture::Row &row) const;
    void paintDiamond(const TimelinePicture::Row &row) const;
    bool locksInside(const TimelinePicture::Row &row) const;
    double lockSide() const;
    void paintLock(const TimelinePicture::Row &row) const;
    double besideDeadline(const TimelinePicture::Row &row, double left, double width) const;
    void paintText(const TimelinePicture::Row &row, double left, const HaloText &text,
                   const QColor &letters) const;
    void paintBeside(const TimelinePicture::Row &row) const;
    void paintRunningOut(const TimelinePicture::Row &row) const;
    void paintOutOfView(const TimelinePicture::Row &row) const;
    void paintEdge(const TimelinePicture::Row &row, bool atRight) const;
    QColor groundAt(const TimelinePicture::Row &row, double x) const;
    QRectF seen(const QRectF &rect) const;

    QPainter &m_painter;
    const TimelinePicture &m_picture;
    const TimelineInk &m_ink;
    QRectF m_area;
    TimelineSizes m_sizes;
    double m_baseline = 0;  ///< of what is written in a row, below its top
};
