// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinechart.h"

#include "views/timeline/timelineaccessible.h"
#include "views/timeline/timelineoverlay.h"
#include "views/timeline/timelineruler.h"
#include "views/timeline/timelinetree.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

namespace {

constexpr double usualRow = 24;
constexpr int axisLines = 3;
constexpr double axisLineShare = 8.0 / 9;  // of a row

}

TimelineChart::TimelineChart(Plan &plan, TimelineTree *tree, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_tree(tree)
    , m_ruler(new TimelineRuler(this))
    , m_editor(plan)
{
    TimelineAccessible::install();
    setObjectName(QStringLiteral("timelineChart"));
    setAccessibleName(tr("Bars along the years"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    setCornerWidget(new QWidget);
    followTree();
    connect(&m_editor, &TimelineEditor::changed, this, &TimelineChart::followEditor);
}

/// Links come and go while one is pulled, and when the drag ends.
void TimelineChart::followEditor()
{
    m_rowsStale = m_rowsStale || !m_editor.isActive() || m_editor.drag().part == BarPart::Link;
    viewport()->update();
}

/// Its own vertical scroll bar is the tree's, shown at the other side.
void TimelineChart::followTree()
{
    QScrollBar *theirs = m_tree->verticalScrollBar();
    QScrollBar *ours = verticalScrollBar();
    const auto copyRange = [theirs, ours] {
        ours->setRange(theirs->minimum(), theirs->maximum());
        ours->setPageStep(theirs->pageStep());
        ours->setSingleStep(theirs->singleStep());
        ours->setValue(theirs->value());
    };
    connect(theirs, &QScrollBar::rangeChanged, this, copyRange);
    connect(theirs, &QScrollBar::valueChanged, ours, &QScrollBar::setValue);
    connect(ours, &QScrollBar::valueChanged, theirs, &QScrollBar::setValue);
    connect(m_tree, &TimelineTree::shownRowsChanged, this, [this, copyRange] {
        m_rowsStale = true;
        copyRange();
        applySizes();
        viewport()->update();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, viewport(),
            qOverload<>(&QWidget::update));
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        viewport()->update();
        TimelineAccessible::announceCurrent(this);
    });
}

void TimelineChart::show(const TimelineFacts &facts, const TimelineBars &bars)
{
    m_editor.cancel();
    m_facts = facts;
    m_bars = bars;
    m_rowsStale = true;
    m_window.setSpan(wholeSpan(facts));
    if (!m_lookedOnce && m_window.width() > 0) {
        m_lookedOnce = true;
        m_window.setLeft(0);
        m_window.reveal(facts.asOf, facts.asOf);
    }
    showWindow();
    viewport()->update();
}

void TimelineChart::setShown(bool links, bool critical)
{
    m_links = links;
    m_critical = critical;
    viewport()->update();
}

/// The scroll bar follows the window, and never the other way round by rounding.
void TimelineChart::showWindow()
{
    QScrollBar *bar = horizontalScrollBar();
    const QSignalBlocker blocker(bar);
    bar->setRange(0, int(m_window.mostLeft()));
    bar->setPageStep(viewport()->width());
    bar->setSingleStep(m_tree->rowHeight());
    bar->setValue(int(m_window.left()));
    viewport()->update();
    m_ruler->update();
}

void TimelineChart::scrollContentsBy(int dx, int dy)
{
    if (dx != 0)
        m_window.setLeft(horizontalScrollBar()->value());
    if (dy != 0 || dx != 0)
        viewport()->update();
    m_ruler->update();
}

void TimelineChart::scrollBy(double dx, double dy)
{
    m_window.setLeft(m_window.left() + dx);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::lround(dy)));
    showWindow();
}

void TimelineChart::setUnit(TimeUnit unit)
{
    zoomBy(dayWidthOf(unit) / m_window.zoom());
}

void TimelineChart::zoomBy(double factor, double x)
{
    m_window.zoomTo(m_window.zoom() * factor, x);
    showWindow();
    Q_EMIT zoomChanged();
}

void TimelineChart::fit()
{
    m_window.fit();
    showWindow();
    Q_EMIT zoomChanged();
}

void TimelineChart::showDate(QDate date)
{
    m_window.lookAt(date);
    showWindow();
}

void TimelineChart::showBar(const OutlineKey &key)
{
    const TimelineBar bar = barOf(key);
    if (!bar.isShown())
        return;
    m_window.reveal(bar.days.first, bar.days.last);
    showWindow();
}

const TimelineRows &TimelineChart::rows() const
{
    if (m_rowsStale) {
        m_rowsStale = false;
        m_rows = timelineRows(facts().data, m_tree->shownKeys());
        m_numbers.clear();
        for (std::size_t number = 0; number < m_rows.keys.size(); ++number)
            m_numbers.insert(m_rows.keys[number], int(number));
    }
    return m_rows;
}

int TimelineChart::numberOf(const OutlineKey &key) const
{
    rows();
    return m_numbers.value(key, -1);
}

TimelineBar TimelineChart::barOf(const OutlineKey &key) const
{
    return m_bars.bar(facts(), key);
}

void TimelineChart::setHover(const TimelineHit &hover)
{
    if (m_hover == hover)
        return;
    m_hover = hover;
    viewport()->update();
}

void TimelineChart::setPulledTo(const QPointF &position)
{
    m_pulledTo = position;
    viewport()->update();
}

TimelineView TimelineChart::view() const
{
    return {.scale = m_window.scale(),
            .zoom = m_window.zoom(),
            .sizes = sizesFor(m_tree->rowHeight()),
            .area = QRectF(m_window.left(), m_tree->verticalScrollBar()->value(), viewport()->width(),
                           viewport()->height()),
            .links = m_links,
            .critical = m_critical};
}

TimelinePicture TimelineChart::axisPicture() const
{
    return timelinePicture(facts(), m_bars, {}, view());
}

TimelinePicture TimelineChart::picture() const
{
    TimelinePicture picture = timelinePicture(facts(), m_bars, rows(), view());
    const QItemSelectionModel *selection = m_tree->selectionModel();
    for (TimelinePicture::Row &row : picture.rows)
        row.selected = selection->isSelected(m_tree->outlineModel()->indexOf(row.key));
    return picture;
}

TimelineInk TimelineChart::ink() const
{
    QFont font = m_tree->font();
    font.setPointSizeF(font.pointSizeF() - 1);
    return {.colors = colorsOf(palette()), .font = font, .active = isActiveWindow()};
}

int TimelineChart::headerHeight() const
{
    return axisLines * int(std::lround(m_tree->rowHeight() * axisLineShare));
}

void TimelineChart::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const TimelinePicture shown = picture();
    painter.translate(-shown.view.area.topLeft());
    paintTimeline(painter, shown, ink());
    painter.translate(shown.view.area.topLeft());
    paintOverlay(painter, *this, m_hover);
}

void TimelineChart::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    applySizes();
    showWindow();
}

void TimelineChart::applySizes()
{
    if (viewportMargins().top() != headerHeight())
        setViewportMargins(0, headerHeight(), 0, 0);
    m_ruler->setGeometry(0, 0, width(), headerHeight());
    m_window.setRoom(viewport()->width(), m_tree->rowHeight() / usualRow);
}

void TimelineChart::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::ActivationChange || event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void TimelineChart::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimelineChart::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}
