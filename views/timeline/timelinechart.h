// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelineeditor.h"
#include "views/timeline/timelinepainter.h"
#include "views/timeline/timewindow.h"

#include <QAbstractScrollArea>

class TimelineRuler;
class TimelineTree;

using LinkKey = Rows<Dependency>::Key;

/// What is under the mouse.
struct TimelineHit {
    OutlineKey key{};
    BarPart part = BarPart::None;
    bool towardsBar = false;  ///< the sign at the edge that says where a bar out of view is

    bool operator==(const TimelineHit &) const = default;
};

/// The bars beside the tree, row by row: it shows the rows that the tree shows, scrolls up and down with it,
/// and by itself along the years. What the mouse and the keys do stands in TimelineMouse and TimelineKeys.
class TimelineChart : public QAbstractScrollArea {
    Q_OBJECT

public:
    TimelineChart(Plan &plan, TimelineTree *tree, QWidget *parent = nullptr);

    /// Shows a state of the plan; what is being dragged is let go. The days in view stay in view.
    void show(const TimelineFacts &facts, const TimelineBars &bars);
    void setShown(bool links, bool critical);

    TimeUnit unit() const { return unitOf(m_window.zoom()); }
    /// Zooms so that \a unit reads well; the middle stays in the middle.
    void setUnit(TimeUnit unit);
    /// Zooms by \a factor; the day at \a x of the viewport stays there.
    void zoomBy(double factor, double x);
    void zoomBy(double factor) { zoomBy(factor, viewport()->width() / 2.0); }
    void fit();  ///< the whole plan in view
    void showDate(QDate date);
    void showAsOf() { showDate(m_facts.asOf); }
    /// Scrolls along the years until the bar of a row is in view.
    void showBar(const OutlineKey &key);
    void scrollBy(double dx, double dy);

    const TimeWindow &window() const { return m_window; }
    /// The facts that are shown: while something is dragged, as they would be.
    const TimelineFacts &facts() const { return m_editor.isActive() ? m_editor.facts() : m_facts; }
    const TimelineRows &rows() const;
    TimelineTree *tree() const { return m_tree; }
    TimelineEditor &editor() { return m_editor; }
    QDate dateAt(double x) const;  ///< at \a x of the viewport
    /// Where the parts of a row's bar are in the viewport; empty where the row is not shown or has none.
    BarShape shapeOf(const OutlineKey &key) const;
    /// The row as it is in the viewport; empty where it is not shown.
    QRectF rowRect(const OutlineKey &key) const;
    OutlineKey rowAt(double y) const;
    std::vector<OutlineKey> keysInView() const;  ///< the shown rows that can be seen
    /// How many shown rows are above that one; -1 where it is not shown.
    int numberOf(const OutlineKey &key) const;
    TimelineHit hitAt(const QPointF &position) const;
    /// The link whose arrow goes by at \a position.
    std::optional<LinkKey> linkAt(const QPointF &position) const;
    void setHover(const TimelineHit &hover);
    QPointF pulledTo() const { return m_pulledTo; }  ///< the loose end of a link that is being pulled
    void setPulledTo(const QPointF &position);

    TimelinePicture picture() const;
    TimelinePicture axisPicture() const;  ///< without rows
    TimelineInk ink() const;
    int headerHeight() const;

Q_SIGNALS:
    void zoomChanged();
    void opened();  ///< Enter, or a double click: the inspector is to be shown
    void menuRequested(const QPoint &globalPosition, const OutlineKey &key);
    void linkMenuRequested(const QPoint &globalPosition, const Rows<Dependency>::Key &link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void followTree();
    void followEditor();
    void applySizes();
    void showWindow();
    TimelineView view() const;
    TimelineBar barOf(const OutlineKey &key) const;

    TimelineTree *m_tree = nullptr;
    TimelineRuler *m_ruler = nullptr;
    TimelineEditor m_editor;
    TimeWindow m_window;
    TimelineFacts m_facts;
    TimelineBars m_bars;
    TimelineHit m_hover;
    QPointF m_pulledTo;
    bool m_links = true;
    bool m_critical = true;
    bool m_lookedOnce = false;
    mutable TimelineRows m_rows;
    mutable QHash<OutlineKey, int> m_numbers;
    mutable bool m_rowsStale = true;
};
