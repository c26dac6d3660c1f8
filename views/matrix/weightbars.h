// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

/// Weights as bars with their numbers, each with a stroke where the weight is now.
class WeightBars : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        QString title{};
        double weight = 0;  ///< share of 1
        double now = 0;
    };

    explicit WeightBars(QWidget *parent = nullptr);

    void setBars(std::vector<Bar> bars);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBar(QPainter &painter, const Bar &bar, const QRect &room, double most) const;
    int rowHeight() const;

    std::vector<Bar> m_bars;
};
