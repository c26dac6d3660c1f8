// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schedule/schedule.h"
#include "views/timeline/timescale.h"

/// Which stretch of the plan's time is looked at, and how closely. Nothing moves by itself: the day that was
/// at the left, or under the mouse, stays there.
class TimeWindow {
public:
    /// The days that can be looked at; empty before the first call.
    void setSpan(const schedule::Days &span);
    /// Pixels that are seen, and how much larger than usual letters are.
    void setRoom(double width, double letters);

    TimeScale scale() const { return {m_span.first, m_zoom * m_letters}; }
    double zoom() const { return m_zoom; }  ///< pixels a day at 100 %
    double left() const { return std::round(m_left); }  ///< whole pixels from the first day to the left edge
    double width() const { return m_width; }
    double mostLeft() const;  ///< as far as one can look to the right

    void setLeft(double left);
    /// \a x counts from the left edge.
    void zoomTo(double zoom, double x);
    void fit();
    /// Looks at another place where \a from to \a to is not in view, so that it begins in the left third.
    void reveal(QDate from, QDate to);
    void lookAt(QDate date);  ///< puts it in the left third

private:
    schedule::Days m_span;
    double m_zoom = dayWidthOf(TimeUnit::Quarter);
    double m_letters = 1;
    double m_width = 0;
    double m_left = 0;  ///< with its fraction, so that zooming in again comes back to the same day
};
