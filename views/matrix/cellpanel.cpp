// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/matrix/cellpanel.h"

#include "views/common/colors.h"
#include "views/common/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

namespace {

constexpr int barWidth = 20;
constexpr int barGap = 8;
constexpr int swatch = 28;

QLabel *line(QLabel *label, double smaller)
{
    labels::makeSmaller(label, smaller);
    label->setTextFormat(Qt::RichText);
    return label;
}

}

void LevelBars::setBars(std::vector<CellFacts::Bar> bars)
{
    m_bars = std::move(bars);
    QStringList said;
    for (const CellFacts::Bar &bar : m_bars)
        said.append(tr("%1: %n times", "level", bar.count).arg(bar.level));
    setAccessibleName(tr("Scores given"));
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize LevelBars::sizeHint() const
{
    return {int(m_bars.size()) * (barWidth + barGap), fontMetrics().height() * 2 + 40};
}

void LevelBars::paintEvent(QPaintEvent *)
{
    if (m_bars.empty())
        return;
    QPainter painter(this);
    const Colors &colors = colorsOf(palette());
    const int most = std::ranges::max_element(m_bars, {}, &CellFacts::Bar::count)->count;
    const int letters = fontMetrics().height();
    const int base = height() - letters;
    const int room = base - letters;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const CellFacts::Bar &bar = m_bars[i];
        const int x = int(i) * (barWidth + barGap) + barGap / 2;
        const int high = most > 0 ? room * bar.count / most : 0;
        const QRect rect(x, base - high, barWidth, high);
        painter.fillRect(rect, scoreColor(bar.strength, colors));
        painter.setPen(colors.secondary);
        painter.drawRect(rect.adjusted(0, 0, -1, 0));
        if (bar.count > 0)
            painter.drawText(QRect(x - 4, rect.top() - letters, barWidth + 8, letters), Qt::AlignCenter,
                             QString::number(bar.count));
        QFont font = painter.font();
        font.setBold(bar.marked);
        painter.setFont(font);
        painter.setPen(bar.marked ? colors.accent : colors.text);
        painter.drawText(QRect(x - 4, base, barWidth + 8, letters), Qt::AlignCenter, bar.level);
        font.setBold(false);
        painter.setFont(font);
    }
}

void MatrixLegend::setSpread(bool spread)
{
    m_spread = spread;
    updateGeometry();
    update();
}

QStringList MatrixLegend::lines() const
{
    const bool dark = colorsOf(palette()).dark;
    if (m_spread)
        return {dark ? tr("bright = scorers differ widely") : tr("dark = scorers differ widely"),
                tr("standard deviation of the scores"), tr("a scorer is missing")};
    return {dark ? tr("bright = speaks for it; ↓ read inverted")
                 : tr("dark = speaks for it; ↓ read inverted"),
            tr("rank differs by 2 or more"), tr("a scorer is missing")};
}

QSize MatrixLegend::sizeHint() const
{
    int width = 5 * swatch;
    for (const QString &text : lines())
        width = std::max(width, fontMetrics().horizontalAdvance(text) + 16);
    return {width, 16 + 3 * (fontMetrics().height() + 1) + 4};
}

void MatrixLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(palette());
    for (int level = 0; level < 5; ++level) {
        const QRect rect(level * swatch, 0, swatch, 15);
        const QColor ground = colors.scores.at(std::size_t(level));
        painter.fillRect(rect, ground);
        painter.setPen(letterOn(ground));
        if (!m_spread)
            painter.drawText(rect, Qt::AlignCenter, QString::number(level));
    }
    const QStringList texts = lines();
    const int step = fontMetrics().height() + 1;
    QRect rect(0, 19, width(), step);
    painter.setPen(colors.secondary);
    painter.drawText(rect, Qt::AlignVCenter, texts[0]);
    rect.translate(0, step);
    painter.drawText(rect.adjusted(m_spread ? 0 : 14, 0, 0, 0), Qt::AlignVCenter, texts[1]);
    if (!m_spread) {
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(colors.warning);
        painter.drawText(rect, Qt::AlignVCenter, QStringLiteral("5"));
        painter.setFont(font());
    }
    rect.translate(0, step);
    painter.setPen(colors.secondary);
    painter.drawText(rect.adjusted(14, 0, 0, 0), Qt::AlignVCenter, texts[2]);
    const QPoint corner(8, rect.center().y() - 3);
    QPainterPath triangle(corner);
    triangle.lineTo(corner - QPoint(7, 0));
    triangle.lineTo(corner + QPoint(0, 7));
    painter.fillPath(triangle, colors.warning);
}

OneLine::OneLine(bool bold, QWidget *parent)
    : QWidget(parent)
    , m_bold(bold)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void OneLine::setText(const QString &text)
{
    m_text = text;
    setToolTip(text);
    setAccessibleName(text);
    update();
}

QSize OneLine::sizeHint() const
{
    return {100, fontMetrics().height()};
}

void OneLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont letters = font();
    letters.setBold(m_bold);
    painter.setFont(letters);
    painter.setPen(m_bold ? colorsOf(palette()).text : colorsOf(palette()).secondary);
    painter.drawText(rect(), Qt::AlignVCenter,
                     QFontMetrics(letters).elidedText(m_text, Qt::ElideRight, width()));
}

CellPanel::CellPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new OneLine(true))
    , m_subject(new OneLine(false))
    , m_figures(line(new QLabel, 1))
    , m_voices(line(new QLabel, 1))
    , m_bars(new LevelBars)
    , m_anchors(line(labels::pale(), 1))
    , m_legend(new MatrixLegend)
{
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(12, 6, 12, 2);
    all->setSpacing(16);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_heading, m_subject, m_figures, m_voices})
        texts->addWidget(each);
    for (OneLine *each : {m_heading, m_subject})
        labels::makeSmaller(each, 1);
    for (QLabel *each : {m_figures, m_voices, m_anchors}) {
        each->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        each->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_voices->setWordWrap(true);
    m_anchors->setWordWrap(true);
    texts->addStretch();
    labels::makeSmaller(m_bars, 2);
    labels::makeSmaller(m_legend, 2);
    all->addLayout(texts, 11);
    all->addWidget(m_bars, 0, Qt::AlignTop);
    all->addWidget(m_anchors, 9);
    all->addWidget(m_legend, 0, Qt::AlignTop);
    // The matrix above must not jump from cell to cell.
    setFixedHeight(m_figures->fontMetrics().height() * 5 + 14);
}

void CellPanel::setFacts(const CellFacts &facts)
{
    m_heading->setText(facts.heading);
    m_subject->setText(facts.subject);
    m_figures->setText(facts.figures);
    m_voices->setText(facts.voices.join(QStringLiteral(" · ")).toHtmlEscaped());
    m_bars->setBars(facts.bars);
    m_bars->setVisible(!facts.bars.empty());
    m_anchors->setText(facts.anchors.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    m_anchors->setToolTip(facts.anchors.join(u'\n'));
}
