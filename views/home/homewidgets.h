// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/marks.h"

#include <QWidget>

/// The square of a pillar's colour.
class Swatch : public QWidget {
    Q_OBJECT

public:
    explicit Swatch(const QColor &color);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_color;
};

/// A sign of its own, as large as the widget.
class Sign : public QWidget {
    Q_OBJECT

public:
    Sign(marks::Kind kind, int side);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    marks::Kind m_kind;
};

/// A bar that is filled to a share.
class ShareBar : public QWidget {
    Q_OBJECT

public:
    /// \a share 0 to 1; an invalid \a color: the accent.
    ShareBar(double share, const QColor &color, int width);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share;
    QColor m_color;
};

/// How many problems and warnings there are, each at a place of its own, nothing where there are none.
class CountMarks : public QWidget {
    Q_OBJECT

public:
    CountMarks(int problems, int warnings);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_problems;
    int m_warnings;
};

/// The numeral of a stage in a ring; filled where the stage is complete.
class StageSign : public QWidget {
    Q_OBJECT

public:
    StageSign(QString numeral, bool complete);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_numeral;
    bool m_complete;
};
