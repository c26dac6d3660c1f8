// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

#include <optional>

/// A level slider that goes where it is clicked. It is filled from its origin to its value, and can carry a
/// small mark at another value to compare with.
class MarkedSlider : public QSlider {
    Q_OBJECT

public:
    explicit MarkedSlider(QWidget *parent = nullptr);

    void setOrigin(int value);
    void setMark(std::optional<int> value);
    /// Without a value (nothing was said yet) the handle is hollow and nothing is filled.
    void setHollow(bool hollow);

    QSize sizeHint() const override { return {120, 22}; }
    QSize minimumSizeHint() const override { return {36, 22}; }

Q_SIGNALS:
    void confirmed();  ///< by the space key: the value is meant as it stands

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect handle() const;
    int positionOf(int value) const;

    int m_origin = 0;
    std::optional<int> m_mark;
    bool m_hollow = false;
};
