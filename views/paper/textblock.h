// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/words.h"
#include "views/paper/typography.h"

#include <QTextLayout>

#include <memory>

class QPainter;

namespace paper {

/// A text broken into lines of one width, ready to be drawn.
class TextBlock {
public:
    TextBlock(const report::Words &words, const TextStyle &style, double width,
              report::Align align = report::Align::Left);

    int lines() const;
    double leading() const { return m_leading; }
    double height() const { return m_leading * lines(); }
    double lastLineWidth() const;
    /// On which line the character at \a position of the text stands.
    int lineOf(qsizetype position) const;

    void draw(QPainter &painter, QPointF at) const;
    /// \a count lines from \a first on, the first of them at \a at.
    void drawLines(QPainter &painter, QPointF at, int first, int count) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    QColor m_color;
    double m_leading;
};

/// Width of \a text on one line; of the widest line where it has several.
double naturalWidth(const QString &text, const QFont &font);
/// Width of what cannot be broken: the widest word.
double leastWidth(const QString &text, const QFont &font);

}
