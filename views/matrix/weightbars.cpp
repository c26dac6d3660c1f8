// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/weightbars.h"

#include "model/domain/format.h"
#include "views/common/colors.h"
#include "views/common/labels.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

QString percent(double share)
{
    return format::percent(std::round(share * 1000) / 1000);
}

}

WeightBars::WeightBars(QWidget *parent)
    : QWidget(parent)
{
    labels::makeSmaller(this, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void WeightBars::setBars(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    QStringList said;
    for (const Bar &bar : m_bars)
        said.append(tr("%1: %2, now %3", "criterion, weight, weight")
                        .arg(bar.title, percent(bar.weight), percent(bar.now)));
    setAccessibleName(tr("Weights found"));
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int WeightBars::rowHeight() const
{
    return fontMetrics().height() + 6;
}

QSize WeightBars::sizeHint() const
{
    return {260, int(m_bars.size()) * rowHeight()};
}

void WeightBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    double most = 0;
    for (const Bar &bar : m_bars)
        most = std::max({most, bar.weight, bar.now});
    QRect room(0, 0, width(), rowHeight());
    for (const Bar &bar : m_bars) {
        paintBar(painter, bar, room, most);
        room.translate(0, rowHeight());
    }
}

void WeightBars::paintBar(QPainter &painter, const Bar &bar, const QRect &room, double most) const
{
    const Colors &colors = colorsOf(palette());
    const QFontMetrics metrics = fontMetrics();
    const int figures = metrics.horizontalAdvance(QStringLiteral("100,0%")) + 6;
    const QRect title = room.adjusted(0, 0, -room.width() * 5 / 9, 0);
    const QRect groove(title.right() + 8, room.center().y() - 4, room.width() - title.width() - figures - 10,
                       9);
    painter.setPen(colors.text);
    painter.drawText(title, Qt::AlignVCenter, metrics.elidedText(bar.title, Qt::ElideRight, title.width()));
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, percent(bar.weight));
    painter.fillRect(groove, colors.gridLine);
    if (most <= 0)
        return;
    const double scale = groove.width() / most;
    painter.fillRect(QRectF(groove.left(), groove.top(), bar.weight * scale, groove.height()), colors.accent);
    painter.fillRect(QRectF(groove.left() + bar.now * scale - 1, groove.top() - 3, 2, groove.height() + 6),
                     colors.text);
}
