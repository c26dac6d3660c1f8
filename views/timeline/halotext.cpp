// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/halotext.h"

#include <QPaintEngine>
#include <QPainter>

#include <array>

namespace {

constexpr double reach = 2;
constexpr double slant = 1.5;

const std::array<QPointF, 8> around{{{-reach, 0},
                                     {reach, 0},
                                     {0, -reach},
                                     {0, reach},
                                     {-slant, -slant},
                                     {slant, -slant},
                                     {-slant, slant},
                                     {slant, slant}}};

}

HaloText::HaloText(const QString &text, const QFont &font)
    : m_text(text)
    , m_font(font)
{
    m_text.setTextFormat(Qt::PlainText);
    m_text.setPerformanceHint(QStaticText::AggressiveCaching);
    m_text.prepare({}, font);
}

void HaloText::paint(QPainter &painter, const QPointF &baseline, const QColor &letters,
                     const QColor &halo) const
{
    painter.setFont(m_font);
    if (painter.paintEngine()->type() != QPaintEngine::Raster) {
        // A ground as high as the letters: their outlines as paths would make a file twenty times as large.
        const QFontMetricsF metrics(m_font);
        painter.fillRect(QRectF(baseline.x() - slant, baseline.y() - metrics.capHeight() - slant,
                                width() + 2 * slant, metrics.capHeight() + metrics.descent() + slant),
                         halo);
        painter.setPen(letters);
        painter.drawText(baseline, m_text.text());
        return;
    }
    // On a screen the same glyphs, shaped once and shifted around.
    const QPointF corner = baseline - QPointF(0, QFontMetricsF(m_font).ascent());
    painter.setPen(halo);
    for (const QPointF &offset : around)
        painter.drawStaticText(corner + offset, m_text);
    painter.setPen(letters);
    painter.drawStaticText(corner, m_text);
}
