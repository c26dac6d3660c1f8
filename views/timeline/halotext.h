// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QStaticText>

class QPainter;

/// One line of letters with a halo, so that it can be read on lines and bars.
class HaloText {
public:
    HaloText(const QString &text, const QFont &font);

    double width() const { return m_text.size().width(); }
    void paint(QPainter &painter, const QPointF &baseline, const QColor &letters, const QColor &halo) const;

private:
    QStaticText m_text;
    QFont m_font;
};
