// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agencies/rolelegend.h"

#include "views/agencies/rolemarks.h"

#include <QPainter>

RoleLegend::RoleLegend(QWidget *parent)
    : QWidget(parent)
{
    QFont smaller = font();
    smaller.setPointSizeF(smaller.pointSizeF() - 2);
    setFont(smaller);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void RoleLegend::setSentence(const QString &sentence)
{
    m_sentence = sentence;
    setAccessibleName(sentence);
    update();
}

QSize RoleLegend::sizeHint() const
{
    return {400, fontMetrics().height() + 13};
}

/// The sentence at the right is worth more than the hint: that one is left out where both do not fit.
void RoleLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(palette());
    painter.setPen(colors.areaLine);
    painter.drawLine(0, 0, width(), 0);
    painter.setPen(colors.secondary);
    int x = 12;
    const auto draw = [&](RoleMark mark, const QString &text) {
        paintRole(painter, QRectF(x, (height() - 20) / 2.0, 20, 20), mark, colors);
        x += 24;
        painter.drawText(QRect(x, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += fontMetrics().horizontalAdvance(text) + 16;
    };
    draw(RoleMark::Leads, tr("leads"));
    draw(RoleMark::Supports, tr("supports"));
    draw(RoleMark::SupportsInGroup, tr("supports as one of a group"));
    const QString hint = tr("Click a cell, or press Space: nothing → supports → leads");
    const int sentence = std::min(fontMetrics().horizontalAdvance(m_sentence), width() - x - 12);
    const int hintWidth = fontMetrics().horizontalAdvance(hint);
    if (x + hintWidth + 24 + sentence + 12 <= width()) {
        painter.drawText(QRect(x, 0, hintWidth + 2, height()), Qt::AlignLeft | Qt::AlignVCenter, hint);
        x += hintWidth + 24;
    }
    painter.setPen(colors.text);
    const QRect rest(x, 0, width() - x - 12, height());
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_sentence, Qt::ElideRight, rest.width()));
}
