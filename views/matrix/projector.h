// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/matrix/slide.h"

#include <QWidget>

#include <functional>

/// One candidate as large as the screen, for the room: what it is, where it stands, and how the scores lie.
/// The names of the scorers stay hidden until they are asked for. Arrows go through the candidates and
/// criteria.
class Projector : public QWidget {
    Q_OBJECT

public:
    /// \a slide makes the slide of one of \a count candidates; \a colors gives a pillar its colour.
    Projector(int count, std::function<Slide(int)> slide, std::function<QColor(Id<Pillar>)> color,
              QWidget *parent = nullptr);

    void go(int slide);
    int current() const { return m_current; }
    bool showsNames() const { return m_names; }
    const Slide &slide() const { return m_slide; }

    QSize sizeHint() const override { return {1366, 768}; }

Q_SIGNALS:
    void closed(int current);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void chooseRow(int step);
    bool goByKey(int key);
    void say();
    double scale() const;

    int m_count;
    std::function<Slide(int)> m_make;
    std::function<QColor(Id<Pillar>)> m_color;
    int m_current = 0;
    int m_row = 0;  ///< the criterion that is talked about
    bool m_names = false;
    Slide m_slide;
};
