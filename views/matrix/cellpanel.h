// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/matrix/cellfacts.h"

#include <QWidget>

class QLabel;

/// Bars of how often each level was given, the count above and the level below.
class LevelBars : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setBars(std::vector<CellFacts::Bar> bars);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<CellFacts::Bar> m_bars;
};

/// What the colours and signs of the matrix mean.
class MatrixLegend : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setSpread(bool spread);  ///< the colours tell how far scorers differ

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList lines() const;

    bool m_spread = false;
};

/// A line of text that ends in "…" where it is too long.
class OneLine : public QWidget {
    Q_OBJECT

public:
    explicit OneLine(bool bold, QWidget *parent = nullptr);

    void setText(const QString &text);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_bold;
    QString m_text;
};

/// Below the matrix: the cell that is looked at, explained, and the legend.
class CellPanel : public QWidget {
    Q_OBJECT

public:
    explicit CellPanel(QWidget *parent = nullptr);

    void setFacts(const CellFacts &facts);
    void setSpread(bool spread) { m_legend->setSpread(spread); }

private:
    OneLine *m_heading = nullptr;
    OneLine *m_subject = nullptr;
    QLabel *m_figures = nullptr;
    QLabel *m_voices = nullptr;
    LevelBars *m_bars = nullptr;
    QLabel *m_anchors = nullptr;
    MatrixLegend *m_legend = nullptr;
};
