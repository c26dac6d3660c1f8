// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timewindow.h"

#include <algorithm>

namespace {

constexpr double third = 1.0 / 3;
constexpr double roomAfter = 120;  // for what is written beside the last bar, at 100 %

}

void TimeWindow::setSpan(const schedule::Days &span)
{
    const QDate before = m_span.first;
    m_span = span;
    if (before.isValid())
        setLeft(m_left + double(span.first.daysTo(before)) * scale().dayWidth);
}

void TimeWindow::setRoom(double width, double letters)
{
    const double left = m_left / m_letters * letters;
    m_width = width;
    m_letters = letters;
    if (m_span.isValid())
        setLeft(left);
}

double TimeWindow::mostLeft() const
{
    if (!m_span.isValid())
        return 0;
    return std::max(0.0, std::ceil(scale().rightOf(m_span.last) + roomAfter * m_letters - m_width));
}

void TimeWindow::setLeft(double left)
{
    m_left = std::clamp(left, 0.0, mostLeft());
}

void TimeWindow::zoomTo(double zoom, double x)
{
    const double day = scale().daysAt(m_left + x);
    m_zoom = std::clamp(zoom, leastDayWidth, mostDayWidth);
    setLeft(day * scale().dayWidth - x);
}

void TimeWindow::fit()
{
    const auto days = double(m_span.first.daysTo(m_span.last) + 1);
    m_zoom = std::clamp((m_width - roomAfter * m_letters) / days / m_letters, leastDayWidth, mostDayWidth);
    setLeft(0);
}

void TimeWindow::reveal(QDate from, QDate to)
{
    const double left = scale().x(from);
    const double right = scale().rightOf(to);
    if (right < m_left || left > m_left + m_width - roomAfter * m_letters)
        lookAt(from);
}

void TimeWindow::lookAt(QDate date)
{
    setLeft(scale().x(date) - m_width * third);
}
