// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/colors.h"

#include <QtCharts/QChartView>

#include <functional>

class QMenu;

/// A chart that people can take along: copied as a picture, saved as PNG or SVG. It follows light and dark.
class ChartView : public QChartView {
    Q_OBJECT

public:
    /// \a name is what the chart is called for those who do not see it, and its proposed file name.
    explicit ChartView(const QString &name, QWidget *parent = nullptr);

    /// Paints over the chart, on screen, in pictures and on paper alike; what Qt Charts has no form for.
    /// Asked with the area of the plot and the colours of the moment.
    void setOverlay(std::function<void(QPainter &, const QRectF &plot, const Colors &)> paint);

    /// The chart on its ground, \a scale pixels to one of the screen.
    QImage picture(double scale = 2) const;
    /// PNG or SVG, as the suffix of \a path says. Throws a Failure where it cannot be written.
    void save(const QString &path) const;
    void copy() const;
    /// Copy and save, with this view as the parent of what is asked.
    void addActionsTo(QMenu *menu);

    const Colors &colors() const { return colorsOf(palette()); }

Q_SIGNALS:
    void colorsChanged();  ///< series must take their colours anew

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyColors();
    void askAndSave();

    QString m_name;
    QGraphicsItem *m_overlay = nullptr;
};

/// Letters, lines and grid of \a axis in the colours of the program, letters \a smaller points smaller.
void styleAxis(QAbstractAxis &axis, const Colors &colors, double smaller = 2);

/// Where to write a label of each of \a sizes beside its point without covering another one or leaving
/// \a area, as far as that is possible: right of it, left, above, below. Empty for one that fits nowhere.
std::vector<QRectF> placedLabels(const std::vector<QPointF> &points, const std::vector<QSizeF> &sizes,
                                 const QRectF &area, double distance);
